import { AVERAGES, BLANKS, LANGUAGES, scoresOf } from './grams.ts';

/** What language a text is likely in. Scores run from 0 to 1. */
export interface Guess {
  /** The likeliest (ISO 639-1), or null when the text has nothing to go by. */
  readonly language: string | null;
  readonly isReliable: boolean;
  readonly scoreOf: (language: string) => number;
}

// These are eld's: how much of a text is read, how it is cut, and what its scores mean. Its database was made for exactly that.
const UNITS_MAX = 1_000;
const BYTES_SOFT_MAX = 350;
const BYTES_MAX = 380;
const WORD_BYTES_MAX = 70;
const STRIDE = 3;
const PIECE = 4;
const SCALE = 25;
const PIECES_MIN = 3;
const RELIABLE_SHARE = 0.75;

const NOTHING: Guess = { language: null, isReliable: false, scoreOf: () => 0 };

/** Guesses by the pieces of four bytes that words are made of, as eld does (Nito T.M., Apache-2.0), and with its answer. */
export function detect(text: string): Guess {
  const pieces = piecesOf(text);
  if (pieces.size === 0) return NOTHING;
  const scores = Array.from(scoresOf(pieces), (sum) => sum / pieces.size / (sum / pieces.size + SCALE));
  const best = Math.max(...scores);
  if (best === 0) return NOTHING;
  const number = scores.indexOf(best);
  return {
    language: LANGUAGES[number] ?? null,
    isReliable: pieces.size >= PIECES_MIN && best >= (AVERAGES[number] ?? 0) * RELIABLE_SHARE,
    scoreOf: (language) => scores[LANGUAGES.indexOf(language)] ?? 0,
  };
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const word of wordsOf(lettersOf(text.slice(0, UNITS_MAX)))) {
    const length = Math.min(word.length, WORD_BYTES_MAX);
    for (let at = 0; at + PIECE < length; at += STRIDE) pieces.add((at === 0 ? ' ' : '') + word.slice(at, at + PIECE));
    pieces.add(`${length <= PIECE ? ' ' : ''}${word.slice(Math.max(0, length - PIECE))} `);
  }
  return pieces;
}

// Letters beyond the basic plane do not count; an apostrophe stays with the word that follows it.
function lettersOf(text: string): string {
  let letters = '';
  let apostrophes = '';
  for (const character of text) {
    if (character.length === 1 && /\p{L}/u.test(character)) {
      letters += apostrophes + character;
      apostrophes = '';
    } else if (character === "'" || character === '`' || character === '’') {
      apostrophes += character;
    } else {
      apostrophes = '';
      if (!letters.endsWith(' ')) letters += ' ';
    }
  }
  return (letters + apostrophes).trim().toLowerCase();
}

/** The words as far as they are read, in UTF-8, one character a byte. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let read = 0;
  for (const character of text) {
    if (character === ' ') {
      if (word !== '') words.push(word);
      word = '';
      if (read > BYTES_SOFT_MAX) break;
      read++;
    } else {
      const bytes = Buffer.from(character);
      for (const byte of bytes) word += BLANKS.has(byte) ? ' ' : String.fromCharCode(byte);
      read += bytes.length;
    }
    if (read > BYTES_MAX) break;
  }
  if (word !== '') words.push(word);
  return words;
}
