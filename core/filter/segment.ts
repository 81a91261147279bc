import type { Compiled } from './compile.ts';
import { COMMON_WORDS } from './common-words.ts';
import { GAP, type Token } from './tokens.ts';
import { SETS_OF_WORD, numberSets } from './word-sets.ts';
import { words } from './words.ts';

/** Cuts run-together tags and addresses ("#proudveteran", "bornin83") into the words that rules know. */
export function segment(tokens: readonly Token[], compiled: Compiled): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const pieces =
      token.id >= 0 || token.word.length < 6
        ? null
        : token.channel === 'text'
          ? unglue(token.word, compiled)
          : cut(token.word, compiled.vocabulary);
    if (pieces === null) out.push(token);
    else pushPieces(out, token, pieces, compiled);
  }
  return out;
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
function pushPieces(out: Token[], token: Token, pieces: readonly string[], { vocabulary }: Compiled): void {
  const exact = pieces.join('').length === token.end - token.start;
  let at = token.start;
  pieces.forEach((word, index) => {
    const digits = /^\d/.test(word);
    const sets = digits ? numberSets(word) : (SETS_OF_WORD.get(word) ?? 0);
    const [start, end] = exact ? [at, at + word.length] : [token.start, token.end];
    out.push({
      ...token,
      word,
      start,
      end,
      gap: index === 0 ? token.gap : token.channel === 'text' ? GAP.space : GAP.camel,
      id: vocabulary.get(word) ?? -1,
      sets,
    });
    at = end;
  });
}

/** Splits a run of letters into known words, fewest first; `null` when some part is no word, or no piece is telling enough. */
function cut(run: string, vocabulary: ReadonlyMap<string, number>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    best.push(null);
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === null || before === undefined || !isPiece(word, vocabulary)) continue;
      const known = best[end];
      if (known === null || known === undefined || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  const pieces = best[run.length] ?? null;
  return pieces !== null && pieces.length > 1 && pieces.length <= 6 ? pieces : null;
}

function isPiece(word: string, vocabulary: ReadonlyMap<string, number>): boolean {
  if (/^\d+$/.test(word)) return true;
  if (word.length < 3) return SHORT.has(word);
  return vocabulary.has(word) || COMMON_WORDS.has(word);
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
