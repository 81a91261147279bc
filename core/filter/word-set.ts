import { LEXICON } from './lexicon.ts';
import { words } from './words.ts';

/** A set of words that is asked by their numbers: one bit for each. */
export class WordSet {
  private bits: Uint32Array = new Uint32Array(0);

  constructor(members: Iterable<string> = []) {
    for (const word of members) this.add(LEXICON.add(word));
  }

  /** A set as `whole` gives it. It must not be added to. */
  static of(bits: Uint32Array): WordSet {
    const set = new WordSet();
    set.bits = bits;
    return set;
  }

  /** All its members, one bit for each number. */
  whole(): Uint32Array {
    return this.bits;
  }

  add(number: number): void {
    const at = number >>> 5;
    if (at >= this.bits.length) {
      const bits = new Uint32Array(Math.max(at + 1, this.bits.length * 2));
      bits.set(this.bits);
      this.bits = bits;
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    const at = number >>> 5;
    return at < this.bits.length && (((this.bits[at] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  hasWord(word: string): boolean {
    return this.has(LEXICON.find(word));
  }
}

/** A set of single words written as text with spaces. */
export function wordSet(text: string): WordSet {
  return new WordSet(words(text));
}
