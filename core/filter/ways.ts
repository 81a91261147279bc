/** A way through the phrases: the node that some words have led to. `from` and `to` bound the hidden part, in tokens from the first, or are -1. */
export interface Way {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  /** Its turn among the ways and ends of its state, and the way it came by: together they order all ways as a walk from end to end would. */
  readonly turn: number;
  readonly before: Way | null;
}

/** A phrase that ends in a state, `last` tokens behind its first. */
export interface End extends Omit<Way, 'node'> {
  readonly rule: number;
  readonly plural: boolean;
  readonly last: number;
}

/** Where no phrase ends. */
export const NO_ENDS: readonly End[] = [];

/** The ends that some words have passed, with those of the next state, in the order in which one walk from end to end would come to them. */
export function inTurn(passed: readonly End[], more: readonly End[]): readonly End[] {
  return passed.length === 0 ? more : [...passed, ...more].sort((a, b) => compareTurns(turnsOf(a), turnsOf(b)));
}

function turnsOf(end: End): number[] {
  const turns = [end.turn];
  for (let way = end.before; way !== null; way = way.before) turns.push(way.turn);
  return turns.reverse();
}

function compareTurns(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}
