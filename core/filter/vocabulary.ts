import type { Compiled } from './compile.ts';
import { ATTACK_WORDS } from './rules/conduct.ts';
import { GAP, type Token } from './tokens.ts';
import { Misspelt } from './misspelt.ts';
import { SET_BITS, SETS_OF_WORD, numberSets, shapeSets } from './word-sets.ts';

/** How a word is read: what it is, its number, and its sets. */
type Reading = Pick<Token, 'word' | 'id' | 'sets'>;

/** Words read before, those of running text apart from those of tags, handles and addresses. */
interface Readings {
  readonly inText: Map<string, Reading>;
  readonly elsewhere: Map<string, Reading>;
}

/** So many words are kept; beyond that the memory starts anew. */
const READINGS_MAX = 40_000;
const readingsOf = new WeakMap<Compiled, Readings>();

/** Gives every token its number and sets, reading disguises back into words: spaced letters, leet, stretched and censored spellings. */
export function recognise(tokens: readonly Token[], compiled: Compiled): Token[] {
  let kept = readingsOf.get(compiled);
  if (kept === undefined) readingsOf.set(compiled, (kept = { inText: new Map(), elsewhere: new Map() }));
  for (const token of tokens) {
    const inText = token.channel === 'text';
    const { word, id, sets } = readKept(token.word, inText, inText ? kept.inText : kept.elsewhere, compiled);
    token.word = word;
    token.id = id;
    token.sets = sets;
  }
  return joinSpelledOut(tokens, compiled.vocabulary);
}

function readKept(word: string, inText: boolean, kept: Map<string, Reading>, compiled: Compiled): Reading {
  let reading = kept.get(word);
  if (reading === undefined) {
    if (kept.size >= READINGS_MAX) kept.clear();
    reading = read(word, inText, compiled);
    kept.set(word, reading);
  }
  return reading;
}

function read(word: string, inText: boolean, compiled: Compiled): Reading {
  const reading: Reading = { word, id: compiled.vocabulary.get(word) ?? -1, sets: 0 };
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) reading.sets = numberSets(word);
  if (reading.id >= 0) reading.sets |= SETS_OF_WORD.get(word) ?? 0;
  else if (word.length > 2) {
    if (looksDisguised(word)) undisguise(reading, compiled);
    else if (inText) mend(reading, compiled);
    if (reading.id < 0) reading.sets |= shapeSets(reading.word);
  }
  return reading;
}

// Digits and signs among letters, or a letter three times over: without them there is nothing to read back.
function looksDisguised(word: string): boolean {
  let same = 1;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97) return true;
    same = at > 0 && code === word.charCodeAt(at - 1) ? same + 1 : 1;
    if (same === 3) return true;
  }
  return false;
}

function undisguise(token: Reading, compiled: Compiled): void {
  const { vocabulary } = compiled;
  const guesses = token.word.includes('*') ? censored(token.word, compiled.groupWords) : readings(token.word);
  for (const guess of guesses) {
    const id = vocabulary.get(guess) ?? (ATTACK_WORDS.has(guess) ? NOT_IN_PHRASES : undefined);
    if (id === undefined) continue;
    token.word = guess;
    token.id = id;
    token.sets |= SETS_OF_WORD.get(guess) ?? 0;
    return;
  }
}

function mend(token: Reading, { vocabulary, hatedWords }: Compiled): void {
  let misspelt = misspeltOf.get(hatedWords);
  if (misspelt === undefined) misspeltOf.set(hatedWords, (misspelt = new Misspelt(hatedWords)));
  const meant = misspelt.meant(token.word);
  if (meant === null) return;
  token.word = meant;
  token.id = vocabulary.get(meant) ?? -1;
  token.sets |= SETS_OF_WORD.get(meant) ?? 0;
}

const misspeltOf = new WeakMap<ReadonlySet<string>, Misspelt>();

const CENSORED_LENGTH_MAX = 40;

const NOT_IN_PHRASES = -1;

// "q***rs", "f*ggz": stars stand for one to four letters of an insult or of a word that names a group; nobody hides "guy" or "folks" so.
function censored(word: string, groupWords: ReadonlySet<string>): string[] {
  // Longer than any such word: an expression made of it would match nothing, or be too large to be built.
  if (word.length > CENSORED_LENGTH_MAX) return [];
  const shape = new RegExp(
    `^${word.replace(/[^a-z0-9*]/g, '').replace(/\*+/g, (stars) => `[a-z]{1,${Math.max(stars.length, 2)}}`)}$`,
  );
  const insults = [...ATTACK_WORDS].filter((candidate) => shape.test(candidate));
  const groups = [...groupWords].filter((candidate) => shape.test(candidate) && !isPersonNoun(candidate));
  const candidates = [...insults, ...groups];
  // One star mostly stands for one letter.
  const guess = candidates.find(({ length }) => length === word.length) ?? candidates[0];
  return guess === undefined ? [] : [guess];
}

function isPersonNoun(word: string): boolean {
  return ((SETS_OF_WORD.get(word) ?? 0) & (SET_BITS.person | SET_BITS.people)) !== 0;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function readings(word: string): string[] {
  const guesses: string[] = [];
  if (/^\d+s$/.test(word)) return guesses;
  if (/[0-9$@!]/.test(word) && /[a-z]/.test(word)) {
    const plain = word.replace(/[0-9@$!]/g, (sign) => LEET[sign] ?? sign);
    guesses.push(
      plain,
      word.replace(/[0-9@$!]/g, (sign) => (sign === '1' || sign === '!' ? 'l' : (LEET[sign] ?? sign))),
      squeeze(plain, 1),
    );
  }
  if (/(.)\1\1/.test(word)) guesses.push(squeeze(word, 1), squeeze(word, 2));
  return guesses;
}

// Letters written three times and more are written once or twice.
function squeeze(word: string, times: 1 | 2): string {
  let out = '';
  for (let at = 0; at < word.length;) {
    const letter = word.charAt(at);
    let end = at;
    while (word.charAt(end) === letter) end++;
    out += letter.repeat(end - at < 3 ? end - at : times);
    at = end;
  }
  return out;
}

// "p r e g n a n t", "a.u.t.i.s.t.i.c", "U / N / I / O / N": runs of single letters whose joined form is a word some rule knows.
function joinSpelledOut(tokens: readonly Token[], vocabulary: ReadonlyMap<string, number>): Token[] {
  if (!hasSingles(tokens)) return tokens as Token[];
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = spelledWord(tokens, at, vocabulary);
    const first = tokens[at];
    if (first === undefined) break;
    if (length === 0) {
      joined.push(first);
      at++;
      continue;
    }
    const run = tokens.slice(at, at + length);
    const word = run.map((token) => token.word).join('');
    const end = run.at(-1)?.end ?? first.end;
    joined.push({ ...first, word, end, id: vocabulary.get(word) ?? -1, sets: SETS_OF_WORD.get(word) ?? 0 });
    at += length;
  }
  return joined;
}

function hasSingles(tokens: readonly Token[]): boolean {
  let run = 0;
  for (const token of tokens) {
    run = token.word.length === 1 ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}

function spelledWord(tokens: readonly Token[], first: number, vocabulary: ReadonlyMap<string, number>): number {
  let word = '';
  let best = 0;
  for (let at = first; at < tokens.length && at - first < 20; at++) {
    const token = tokens[at];
    if (token?.word.length !== 1 || (at > first && token.gap === GAP.stop && word.length < 1)) break;
    word += token.word;
    if (word.length >= 4 && vocabulary.has(word)) best = word.length;
  }
  return best;
}
