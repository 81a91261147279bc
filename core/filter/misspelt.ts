import { FREQUENT_WORDS, LEXICON } from './lexicon.ts';
import { GIVEN_NAMES } from './name-tables.ts';
import { RARER_GIVEN_NAMES } from './given-names.ts';

/** Shorter words have too many neighbours that mean something else. */
const LENGTH_MIN = 6;

/**
 * Reads back one slip of the pen, or one letter moved to fool a filter, in words that name a group: a letter left out, put in or swapped with its
 * neighbour. Everyday words and given names are what they are.
 */
export class Misspelt {
  private readonly hatedWords: ReadonlySet<string>;
  private readonly shortened = new Map<string, string>();

  constructor(hatedWords: ReadonlySet<string>) {
    this.hatedWords = hatedWords;
    for (const word of hatedWords) {
      if (word.length <= LENGTH_MIN) continue;
      for (const short of withoutOne(word)) if (!hatedWords.has(short)) this.shortened.set(short, word);
    }
  }

  /** The word that is meant, or `null` when none is. */
  meant(word: string): string | null {
    if (word.length < LENGTH_MIN || !/^[a-z]+$/.test(word) || isEveryday(word)) return null;
    if (GIVEN_NAMES.has(word) || RARER_GIVEN_NAMES.has(word)) return null;
    const longer = this.shortened.get(word);
    if (longer !== undefined) return longer;
    const near = [...swapped(word), ...(word.length > LENGTH_MIN + 1 ? withoutOne(word) : [])];
    return near.find((one) => this.hatedWords.has(one)) ?? null;
  }
}

function isEveryday(word: string): boolean {
  return isFrequent(word) || (word.endsWith('s') && (isFrequent(word.slice(0, -1)) || isFrequent(word.slice(0, -2))));
}

function isFrequent(word: string): boolean {
  const number = LEXICON.find(word);
  return number > 0 && number <= FREQUENT_WORDS;
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);
}

function swapped(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
}
