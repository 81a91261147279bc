/** So many bits for each word that leads on, of which two are set; about one in fifty of the others then looks as if it did. */
const BITS_A_WORD = 16;

/** Of a place: the exponent of how many numbers its bits are, beside where they begin. */
const SIZE_BITS = 5;
const SIZE_MASK = (1 << SIZE_BITS) - 1;

/**
 * Which words may lead on from a state: a few bits for each, so that nearly all others are dismissed at once. What they let pass has to be
 * asked again.
 */
export class Hints {
  private bits = new Uint32Array(1 << 12);
  private used = 1;

  /** Adds a state, by the words that lead on from each of its nodes. Gives its place, to ask with. */
  add(nodes: readonly Int32Array[]): number {
    let words = 0;
    for (const { length } of nodes) words += length;
    if (words === 0) return 0;
    let exponent = 0;
    while (32 << exponent < words * BITS_A_WORD) exponent++;
    const begin = this.used;
    this.used += 1 << exponent;
    if (this.used > this.bits.length) this.grow();
    const place = (begin << SIZE_BITS) | exponent;
    for (const node of nodes) for (const word of node) this.set(place, word);
    return place;
  }

  mayHave(place: number, word: number): boolean {
    const hash = hashOf(word);
    const wanted = bitsOf(hash);
    return ((this.bits[numberOf(place, hash)] ?? 0) & wanted) === wanted;
  }

  private set(place: number, word: number): void {
    const hash = hashOf(word);
    const at = numberOf(place, hash);
    this.bits[at] = (this.bits[at] ?? 0) | bitsOf(hash);
  }

  private grow(): void {
    const bits = new Uint32Array(this.used * 2);
    bits.set(this.bits);
    this.bits = bits;
  }
}

const hashOf = (word: number): number => Math.imul(word, 0x9e3779b1);
const bitsOf = (hash: number): number => (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
const numberOf = (place: number, hash: number): number => (place >>> SIZE_BITS) + (hash & ((1 << (place & SIZE_MASK)) - 1));
