import type { Compiled } from './compile.ts';
import { LEXICON } from './lexicon.ts';
import { Tokens } from './tokens.ts';
import { SETS_OF_WORD } from './word-sets.ts';

/** So many single letters in a row may be a word. */
const LETTERS_MIN = 4;
const LETTERS_MAX = 20;

/** Joins "p r e g n a n t", "a.u.t.i.s.t.i.c", "U / N / I / O / N": runs of single letters whose joined form is a word some rule knows. */
export function joinSpelledOut(tokens: Tokens, { vocabulary }: Compiled): Tokens {
  if (!hasSingles(tokens)) return tokens;
  const joined = new Tokens(tokens.length);
  for (let at = 0; at < tokens.length;) {
    const length = spelledWord(tokens, at, vocabulary);
    if (length === 0) joined.copy(tokens, at);
    else {
      const word = lettersOf(tokens, at, length);
      joined.push(
        LEXICON.number(word),
        SETS_OF_WORD.get(word) ?? 0,
        tokens.start(at),
        tokens.end(at + length - 1),
        tokens.marks[at] ?? 0,
      );
    }
    at += Math.max(length, 1);
  }
  return joined.close();
}

const isSingle = (tokens: Tokens, at: number): boolean => LEXICON.lengthOf(tokens.id(at)) === 1;

function hasSingles(tokens: Tokens): boolean {
  let run = 0;
  for (let at = 0; at < tokens.length; at++) {
    run = isSingle(tokens, at) ? run + 1 : 0;
    if (run >= LETTERS_MIN) return true;
  }
  return false;
}

function lettersOf(tokens: Tokens, first: number, length: number): string {
  let word = '';
  for (let at = first; at < first + length; at++) word += tokens.word(at);
  return word;
}

function spelledWord(tokens: Tokens, first: number, vocabulary: Compiled['vocabulary']): number {
  let word = '';
  let best = 0;
  for (let at = first; at - first < LETTERS_MAX && isSingle(tokens, at); at++) {
    word += tokens.word(at);
    if (word.length >= LETTERS_MIN && vocabulary.hasWord(word)) best = word.length;
  }
  return best;
}
