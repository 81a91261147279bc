import type { LanguagesAhead } from '../ahead/ahead.ts';
import { ORIGIN } from '../ahead/origin.ts';

/** Which pieces of words are usual in which language, as it lies in `grams.json`. */
export interface LanguagesFile {
  /** ISO 639-1 codes, separated by spaces, in the order of their numbers. */
  readonly languages: string;
  /** The score a right guess has on average, for each language. */
  readonly averages: readonly number[];
  /** Bytes from 128 on that no piece has; they are read as spaces. */
  readonly blanks: readonly number[];
  /** In base64, for each piece: how many bytes it has, how many follow those, its bytes, then number and score of each language. */
  readonly grams: string;
}

/** The same with its pieces as bytes. */
export const LANGUAGE_GRAMS: LanguagesAhead = ORIGIN.ahead === null ? decode(ORIGIN.sources.grams) : ORIGIN.ahead.languages;

/** The languages by their numbers. */
export const LANGUAGES: readonly string[] = LANGUAGE_GRAMS.languages.split(' ');

/** The score a right guess has on average, for each language. */
export const AVERAGES: readonly number[] = LANGUAGE_GRAMS.averages;

/** Bytes that are read as spaces. */
export const BLANKS: ReadonlySet<number> = new Set(LANGUAGE_GRAMS.blanks);

/** The smallest score was taken off all of them. */
const LEAST = 53;

const SLOTS = 1 << 18;

/** The pieces, in a table by their hashes. */
class Grams {
  private readonly bytes = LANGUAGE_GRAMS.grams;
  private readonly slots = new Int32Array(SLOTS).fill(-1);

  constructor() {
    const { bytes, slots } = this;
    for (let at = 0; at < bytes.length;) {
      const [letters, pairs] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      let hash = SEED;
      for (let i = at + 2; i < at + 2 + letters; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), PRIME);
      let slot = hash & (SLOTS - 1);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (SLOTS - 1);
      slots[slot] = at;
      at += 2 + letters + pairs;
    }
  }

  /** Adds to each language's score what a piece is worth in it. A piece is a string of bytes. */
  score(gram: string, scores: Float64Array): void {
    const { bytes } = this;
    const at = this.find(gram);
    if (at < 0) return;
    const from = at + 2 + gram.length;
    for (let i = from; i < from + (bytes[at + 1] ?? 0); i += 2) {
      const language = bytes[i] ?? 0;
      scores[language] = (scores[language] ?? 0) + (bytes[i + 1] ?? 0) + LEAST;
    }
  }

  private find(gram: string): number {
    let hash = SEED;
    for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), PRIME);
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = this.slots[slot] ?? -1;
      if (at < 0 || this.isAt(at, gram)) return at;
    }
  }

  private isAt(at: number, gram: string): boolean {
    if (this.bytes[at] !== gram.length) return false;
    for (let i = 0; i < gram.length; i++) if (this.bytes[at + 2 + i] !== gram.charCodeAt(i)) return false;
    return true;
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

let grams: Grams | null = null;

/** What the pieces of a text say for each language. Most texts are plainly English and never ask, so the table is made by the first that does. */
export function scoresOf(pieces: Iterable<string>): Float64Array {
  grams ??= new Grams();
  const scores = new Float64Array(LANGUAGES.length);
  for (const piece of pieces) grams.score(piece, scores);
  return scores;
}

function decode(file: LanguagesFile): LanguagesAhead {
  return { ...file, grams: new Uint8Array(Buffer.from(file.grams, 'base64')) };
}
