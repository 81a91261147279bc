import { foldWord } from './fold.ts';
import type { Hit } from './hit.ts';
import { isDigit, isLower } from './letters.ts';
import { LEXICON } from './lexicon.ts';
import { COMMON_WORD_NAMES, NICKNAMES } from './name-tables.ts';
import type { FilterSubject } from './screening.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { words } from './words.ts';

/** The ways one applicant can be written, squashed to letters and digits so that spaces, dots and hyphens do not matter. */
export interface NameKeys {
  /** Full forms: given+surname in any order, initials+surname, handles. */
  readonly whole: ReadonlySet<string>;
  /** Single names, which count as capitalised words only when they are everyday words too. */
  readonly parts: ReadonlySet<string>;
  readonly longest: number;
  /** The first letters of all forms, as UTF-16 units; most words are dismissed by them. */
  readonly initials: ReadonlySet<number>;
  /** The first two of all forms, one above the other (`pairOf`). */
  readonly beginnings: ReadonlySet<number>;
  /** Long names that also count inside a tag, an address or a file name. */
  readonly inside: readonly string[];
}

const PARTICLES: ReadonlySet<string> = new Set(
  words('de del la las los da do dos van von der den ter bin ibn al el st jr sr ii iii iv mr mrs ms dr y e'),
);
// Written folded, without accents.
const TITLES = wordSet('mr mrs ms miss mx mister sir madam senor senora senorita sr sra srta don dona');

const known = new WeakMap<FilterSubject, NameKeys>();

/** Every form of the applicant's names and handles; worked out once for each subject object. */
export function nameKeys(subject: FilterSubject): NameKeys {
  let keys = known.get(subject);
  if (keys === undefined) {
    keys = buildKeys(subject);
    known.set(subject, keys);
  }
  return keys;
}

function buildKeys(subject: FilterSubject): NameKeys {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const name of subject.names) addName(name, whole, parts);
  for (const handle of subject.handles) {
    const squashed = squash(handle);
    if (squashed.length >= 2) whole.add(squashed);
  }
  const all = [...whole, ...parts];
  const longest = Math.max(0, ...all.map((key) => key.length));
  const initials = new Set(all.map((key) => key.charCodeAt(0)));
  const beginnings = new Set(all.map((key) => pairOf(key.charCodeAt(0), key.charCodeAt(1))));
  const inside = [...parts, ...whole].filter((key) => key.length >= 5 && !COMMON_WORD_NAMES.has(key));
  return { whole, parts, longest, initials, beginnings, inside };
}

function addName(name: string, whole: Set<string>, parts: Set<string>): void {
  const pieces = foldWord(name.replace(/["“”()]/g, ' '))
    .split(/[^\p{L}\p{N}']+/u)
    .map((piece) => piece.replaceAll("'", ''))
    .filter((piece) => piece !== '');
  const named = pieces.filter((piece) => !PARTICLES.has(piece) || pieces.length === 1);
  for (const piece of named) {
    if (piece.length >= 2) parts.add(piece);
    for (const nick of NICKNAMES.get(piece) ?? []) parts.add(nick);
  }
  const [given, ...rest] = pieces;
  const surname = rest.join('');
  whole.add(pieces.join(''));
  if (given === undefined || surname === '') return;
  const last = pieces.at(-1) ?? '';
  for (const family of new Set([surname, last, rest[0] ?? ''])) {
    if (family.length < 2) continue;
    for (const first of [given, given.charAt(0), ...(NICKNAMES.get(given) ?? [])]) {
      whole.add(first + family);
      whole.add(family + first);
    }
  }
  if (rest.length >= 2) whole.add(`${given.charAt(0)}${(rest[0] ?? '').charAt(0)}${last}`);
}

function squash(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  return foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Finds the applicant: names in any order and spelling, initials, nicknames, handles. Titles glued to the name go with it. */
export function findApplicant(tokens: Tokens, keys: NameKeys): Hit[] {
  const hits: Hit[] = [];
  if (keys.longest === 0) return hits;
  for (let at = 0; at < tokens.length;) {
    if (tokens.channel(at) === CHANNEL.text && !mayBegin(tokens, at, keys)) {
      at++;
      continue;
    }
    const length = wholeAt(tokens, at, keys) || (isPart(tokens, at, keys) ? partRun(tokens, at, keys) : 0);
    if (length === 0) {
      at++;
      continue;
    }
    const first = at > 0 && tokens.isIn(TITLES, at - 1) ? at - 1 : at;
    hits.push(applicantHit(tokens, first, at + length - 1));
    at += length;
  }
  return hits;
}

// Only a word written with a capital may be short for a name in some other way than by its beginning.
function mayBegin(tokens: Tokens, at: number, { initials, beginnings }: NameKeys): boolean {
  const word = tokens.id(at);
  const first = LEXICON.firstUnit(word);
  if (!initials.has(first)) return false;
  const second = LEXICON.secondUnit(word);
  return tokens.capital(at) || !(isLower(second) || isDigit(second)) || beginnings.has(pairOf(first, second));
}

const pairOf = (first: number, second: number): number => (first << 16) | second;

function applicantHit(tokens: Tokens, first: number, last: number): Hit {
  return {
    start: tokens.start(first),
    end: tokens.end(last),
    class: 'PC-NAME',
    role: 'subject',
    ruleId: 'name/applicant',
    reason: 'a name or handle of the applicant',
    shows: 'the applicant',
  };
}

function wholeAt(tokens: Tokens, first: number, keys: NameKeys): number {
  let joined = '';
  let best = 0;
  for (let at = first; at < tokens.length; at++) {
    if (at > first && tokens.gap(at) === GAP.stop && joined.length > 2) break;
    joined += squash(tokens.word(at));
    if (joined.length > keys.longest) break;
    if (keys.whole.has(joined) && !(at === first && isEverydayWord(tokens, at, keys))) best = at - first + 1;
  }
  return best;
}

function isPart(tokens: Tokens, at: number, keys: NameKeys): boolean {
  const word = tokens.word(at);
  if (keys.parts.has(word)) return !isEverydayWord(tokens, at, keys);
  if (tokens.channel(at) !== CHANNEL.text) return keys.inside.some((key) => word.includes(key));
  return tokens.capital(at) && word.length >= 3 && [...keys.parts].some((part) => isShortFor(word, part));
}

// A given name that is also an everyday word counts only where it is written as a name: with a capital, and not just to open a sentence.
function isEverydayWord(tokens: Tokens, at: number, keys: NameKeys): boolean {
  if (!tokens.isIn(COMMON_WORDS, at) || tokens.channel(at) !== CHANNEL.text) return false;
  const beforeName = tokens.gap(at + 1) <= GAP.space && keys.parts.has(tokens.word(at + 1));
  if (beforeName) return false;
  return !tokens.capital(at) || (tokens.gap(at) === GAP.stop && tokens.isIn(AFTER_A_WORD, at + 1));
}

const COMMON_WORDS = new WordSet(COMMON_WORD_NAMES);
const AFTER_A_WORD = wordSet(
  'you we i they it the a an my your our period of to be not this that these those in on for is no with',
);

// "Sal" for Salvatore, "Mina" for Wilhelmina, "Augie" for Augustin: the first three letters or more, alone or with a pet ending.
function isShortFor(word: string, full: string): boolean {
  if (full.length < 5 || word.length >= full.length + 1) return false;
  if (COMMON_WORD_NAMES.has(word)) return false;
  if (full.startsWith(word) || (word.length >= 4 && full.endsWith(word))) return true;
  const stem = word.replace(/(ie|y|i|ey)$/, '');
  return stem.length >= 2 && stem !== word && (full.startsWith(stem) || full.startsWith(stem.replace(/(.)\1$/, '$1')));
}

function partRun(tokens: Tokens, first: number, keys: NameKeys): number {
  let last = first;
  while (tokens.gap(last + 1) <= GAP.comma && goesOn(tokens, last + 1, keys)) last++;
  return last - first + 1;
}

function goesOn(tokens: Tokens, at: number, keys: NameKeys): boolean {
  const word = tokens.word(at);
  return (
    keys.parts.has(word) ||
    isInitialInAddress(tokens, at, keys) ||
    (word.length === 1 && tokens.capital(at) && keys.parts.has(tokens.word(at + 1)))
  );
}

// ".../harriet-d/...": the first letter of another name, behind one in an address or a handle.
function isInitialInAddress(tokens: Tokens, at: number, keys: NameKeys): boolean {
  const word = tokens.word(at);
  return (
    tokens.channel(at) !== CHANNEL.text &&
    word.length === 1 &&
    tokens.gap(at) <= GAP.join &&
    keys.initials.has(word.charCodeAt(0))
  );
}
