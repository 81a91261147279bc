/** So many bits for each word that leads on; one in eight of the others then looks as if it did. */
const BITS_A_WORD = 8;

/**
 * Which words may lead on from a state: a few bits for each, so that nearly all others are dismissed at once. What they let pass has to be
 * asked again.
 */
export class Hints {
  private bits = new Uint32Array(1 << 12);
  private used = 1;
  // By the number of a state, the first of which is nowhere: where its bits begin, and one less than how many words of them there are.
  private readonly begins: number[] = [0];
  private readonly masks: number[] = [0];

  /** Adds the next state, by the words that lead on from each of its nodes. */
  add(nodes: readonly Int32Array[]): void {
    let words = 0;
    for (const { length } of nodes) words += length;
    let size = 1;
    while (size * 32 < words * BITS_A_WORD) size *= 2;
    if (this.used + size > this.bits.length) this.grow(this.used + size);
    this.begins.push(this.used);
    this.masks.push(size - 1);
    for (const node of nodes) for (const word of node) this.set(this.used, size - 1, word);
    this.used += size;
  }

  mayHave(state: number, word: number): boolean {
    const at = (this.begins[state] ?? 0) + ((word >> 5) & (this.masks[state] ?? 0));
    return (((this.bits[at] ?? 0) >>> (word & 31)) & 1) === 1;
  }

  private set(begin: number, mask: number, word: number): void {
    const at = begin + ((word >> 5) & mask);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (word & 31));
  }

  private grow(needed: number): void {
    const bits = new Uint32Array(Math.max(needed, this.bits.length * 2));
    bits.set(this.bits);
    this.bits = bits;
  }
}
