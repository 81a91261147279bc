import type { Compiled } from './compile.ts';
import { COMMON_WORDS } from './common-words.ts';
import { LEXICON } from './lexicon.ts';
import { CHANNEL, GAP, Tokens, withGap, type Gap } from './tokens.ts';
import { SETS_OF_WORD, numberSets } from './word-sets.ts';
import { words } from './words.ts';

const LENGTH_MIN = 6;

/** Cuts run-together tags and addresses ("#proudveteran", "bornin83") into the words that rules know. */
export function segment(tokens: Tokens, piecesAt: (tokens: Tokens, at: number) => readonly string[]): Tokens {
  if (!hasRunTogether(tokens)) return tokens;
  const out = new Tokens(tokens.length * 2);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.fallsApart(at)) pushPieces(out, tokens, at, piecesAt(tokens, at));
    else out.copy(tokens, at);
  }
  return out.close();
}

/** The words that an unknown word is run together of, or `null`. */
export function piecesOf(word: string, inText: boolean, compiled: Compiled): readonly string[] | null {
  if (word.length < LENGTH_MIN) return null;
  return inText ? unglue(word, compiled) : cut(word, compiled.vocabulary);
}

function hasRunTogether(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens.fallsApart(at)) return true;
  return false;
}

// "womendisgust": a space left out behind the name of a group. Short names need an everyday word behind them, or "transport" would fall apart.
function unglue(word: string, { groupWords }: Compiled): string[] | null {
  for (let length = Math.min(word.length - 4, 12); length >= 3; length--) {
    const [head, tail] = [word.slice(0, length), word.slice(length)];
    if (!(groupWords.has(head) || GLUED_HEADS.has(head)) || !/^[a-z]+$/.test(tail)) continue;
    if (length >= 6 ? GLUED_TAILS.has(tail) || tail.length >= 5 : GLUED_TAILS.has(tail)) return [head, tail];
  }
  return null;
}

// Offsets inside the token are exact only when nothing in it was folded; otherwise every piece stands for the whole token.
function pushPieces(out: Tokens, tokens: Tokens, token: number, pieces: readonly string[]): void {
  const [start, end, marks] = [tokens.start(token), tokens.end(token), tokens.marks[token] ?? 0];
  const exact = pieces.join('').length === end - start;
  const between: Gap = tokens.channel(token) === CHANNEL.text ? GAP.space : GAP.camel;
  let at = start;
  pieces.forEach((word, index) => {
    const sets = /^\d/.test(word) ? numberSets(word) : (SETS_OF_WORD.get(word) ?? 0);
    const [from, to] = exact ? [at, at + word.length] : [start, end];
    out.push(LEXICON.number(word), sets, from, to, index === 0 ? marks : withGap(marks, between));
    at = to;
  });
}

/**
 * Splits a run of letters into known words, fewest first, and of as many rather those with little words among them ("fired on", not "fire don");
 * `null` when some part is no word, or no piece is telling enough.
 */
function cut(run: string, vocabulary: Compiled['vocabulary']): string[] | null {
  const best: (Pieces | null)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= run.length; end++) {
    best.push(null);
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === null || before === undefined || !isPiece(word, vocabulary)) continue;
      const cost = before.cost + (SHORT.has(word) ? COST_OF_LITTLE : COST_OF_PIECE);
      const known = best[end];
      if (known === null || known === undefined || cost < known.cost) best[end] = { words: [...before.words, word], cost };
    }
  }
  const pieces = best[run.length]?.words ?? null;
  return pieces !== null && pieces.length > 1 && pieces.length <= PIECES_MAX ? pieces : null;
}

interface Pieces {
  readonly words: string[];
  readonly cost: number;
}

const PIECES_MAX = 6;
const COST_OF_PIECE = 10;
const COST_OF_LITTLE = 9;

function isPiece(word: string, vocabulary: Compiled['vocabulary']): boolean {
  if (/^\d+$/.test(word)) return true;
  if (word.length < 3) return SHORT.has(word);
  return vocabulary.hasWord(word) || COMMON_WORDS.has(word);
}

const GLUED_HEADS = new Set(words('people black blacks white whites brown gay trans female disabled immigrant immigrants folks'));
const GLUED_TAILS = new Set(
  words(
    'are should have need must will people disgust throats families is were all the should hate love want make made deserve cannot never always',
  ),
);
const SHORT = new Set([
  'i',
  'a',
  'in',
  'of',
  'my',
  'to',
  'at',
  'on',
  'am',
  'is',
  'by',
  'no',
  'we',
  'me',
  'us',
  'st',
  'up',
  'go',
  'it',
  'im',
  'vs',
  'or',
]);
