/** A reason why the one-machine stack cannot start, written for the person at the keyboard. Anything else thrown here is a bug. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
