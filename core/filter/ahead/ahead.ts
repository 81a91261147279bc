import type { CompiledRule } from '../rule.ts';

/** What the build works out of rules and words, so that no process has to when it starts. */
export interface Ahead {
  /** What `codeVersion` says of all this. */
  readonly version: string;
  readonly lexicon: LexiconAhead;
  readonly phrases: PhrasesAhead;
  /** The name of the layers that the network learned, which lie in a file of their own. */
  readonly network: string;
  readonly languages: LanguagesAhead;
}

/** The words of rules, sets and tables, as `Lexicon` keeps them. */
export interface LexiconAhead {
  readonly letters: Uint16Array;
  readonly begins: Int32Array;
  readonly slots: Int32Array;
  /** So many of them are frequent in English; they are the first. */
  readonly frequent: number;
}

/** The rules and the trees of their phrases. */
export interface PhrasesAhead {
  readonly rules: readonly CompiledRule[];
  readonly phraseCount: number;
  readonly vocabulary: Uint32Array;
  readonly groupWords: readonly string[];
  readonly hatedWords: readonly string[];
  /** As `Forest` keeps them. */
  readonly forest: Int32Array;
  /** The words that phrases begin with, ascending, and the roots of each one's trees; the last is for phrases that begin otherwise. */
  readonly heads: Int32Array;
  readonly opens: Int32Array;
  readonly roots: Int32Array;
}

/** Which pieces of words are usual in which language; see `language/grams.ts`. */
export interface LanguagesAhead {
  readonly languages: string;
  readonly averages: readonly number[];
  readonly blanks: readonly number[];
  readonly grams: Uint8Array;
}
