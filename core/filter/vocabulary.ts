import type { Compiled } from './compile.ts';
import { LEXICON, LEXICON_ROOM } from './lexicon.ts';
import { ATTACK_WORDS } from './rules/conduct.ts';
import { Misspelt } from './misspelt.ts';
import { piecesOf } from './segment.ts';
import { CHANNEL, fallingApart, isInText, type Tokens } from './tokens.ts';
import { SET_BITS, SETS_OF_WORD, numberSets, shapeSets } from './word-sets.ts';

/** How each written word is read, by its number. */
class Column {
  /** The number of the word that is meant, negative where it falls apart into pieces; 0 when it was not yet read. */
  readonly ids = new Int32Array(LEXICON_ROOM);
  readonly sets = new Int32Array(LEXICON_ROOM);
  /** What falls apart, by the number it is read as. */
  readonly pieces = new Map<number, readonly string[]>();
}

/** Reads disguises back into words: leet, stretched, censored and misspelt spellings. What was read once is kept. */
export class Readings {
  readonly compiled: Compiled;
  private misspelt: Misspelt | null = null;
  private generation = LEXICON.generation;
  /** Running text apart from tags, handles and addresses, which nobody misspells so and which are run together. */
  private inText = new Column();
  private elsewhere = new Column();

  constructor(compiled: Compiled) {
    this.compiled = compiled;
  }

  /** To be called before each text. */
  begin(): void {
    LEXICON.makeRoom();
    if (this.generation === LEXICON.generation) return;
    this.generation = LEXICON.generation;
    this.inText = new Column();
    this.elsewhere = new Column();
  }

  /** Adds a word of a text to its tokens, as it is read. */
  push(tokens: Tokens, word: number, start: number, end: number, marks: number): void {
    const inText = isInText(marks);
    const kept = inText ? this.inText : this.elsewhere;
    const id = (kept.ids[word] ?? 0) || this.keep(word, inText, kept);
    const sets = kept.sets[word] ?? 0;
    if (id > 0) tokens.push(id, sets, start, end, marks);
    else tokens.push(-id, sets, start, end, fallingApart(marks));
  }

  /** The words that a word is run together of. */
  piecesAt(tokens: Tokens, at: number): readonly string[] {
    const kept = tokens.channel(at) === CHANNEL.text ? this.inText : this.elsewhere;
    return kept.pieces.get(tokens.id(at)) ?? [];
  }

  private keep(number: number, inText: boolean, kept: Column): number {
    const { word, sets } = this.read(LEXICON.word(number), inText);
    const id = LEXICON.number(word);
    const pieces = this.compiled.vocabulary.has(id) ? null : piecesOf(word, inText, this.compiled);
    if (pieces !== null) kept.pieces.set(id, pieces);
    const read = pieces === null ? id : -id;
    kept.ids[number] = read;
    kept.sets[number] = sets;
    return read;
  }

  private read(word: string, inText: boolean): Reading {
    const first = word.charCodeAt(0);
    const digits = first >= 48 && first <= 57 ? numberSets(word) : 0;
    if (this.compiled.vocabulary.hasWord(word)) return { word, sets: digits | (SETS_OF_WORD.get(word) ?? 0) };
    if (word.length <= 2) return { word, sets: digits };
    const meant = looksDisguised(word) ? undisguised(word, this.compiled) : inText ? this.mended(word) : null;
    if (meant === null) return { word, sets: digits | shapeSets(word) };
    const isKnown = this.compiled.vocabulary.hasWord(meant);
    return { word: meant, sets: digits | (SETS_OF_WORD.get(meant) ?? 0) | (isKnown ? 0 : shapeSets(meant)) };
  }

  private mended(word: string): string | null {
    this.misspelt ??= new Misspelt(this.compiled.hatedWords);
    return this.misspelt.meant(word);
  }
}

interface Reading {
  readonly word: string;
  readonly sets: number;
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

function undisguised(word: string, { groupWords, vocabulary }: Compiled): string | null {
  const guesses = word.includes('*') ? censored(word, groupWords) : readings(word);
  return guesses.find((guess) => vocabulary.hasWord(guess) || ATTACK_WORDS.has(guess)) ?? null;
}

const CENSORED_LENGTH_MAX = 40;

/** What people put stars into when they tell it of themselves, and what abuses nobody. */
// prettier-ignore
const HUSHED: readonly string[] = [
  'rape', 'raped', 'rapist', 'molested', 'molestation', 'abuse', 'abused', 'abuser', 'assault', 'assaulted', 'sexual', 'sexually', 'suicide', 'suicidal', 'abortion', 'overdose', 'overdosed', 'cancer', 'depressed', 'depression', 'crap', 'crappy',
];

// "q***rs", "f*ggz", "r*ped": stars stand for one to four letters of an insult, of a word that names a group or of one that is hushed up; nobody hides "guy" or "folks" so.
function censored(word: string, groupWords: ReadonlySet<string>): string[] {
  // Longer than any such word: an expression made of it would match nothing, or be too large to be built.
  if (word.length > CENSORED_LENGTH_MAX) return [];
  const shape = new RegExp(
    `^${word.replace(/[^a-z0-9*]/g, '').replace(/\*+/g, (stars) => `[a-z]{1,${Math.max(stars.length, 2)}}`)}$`,
  );
  const insults = [...ATTACK_WORDS].filter((candidate) => shape.test(candidate));
  const groups = [...groupWords].filter((candidate) => shape.test(candidate) && !isPersonNoun(candidate));
  const candidates = [...HUSHED.filter((candidate) => shape.test(candidate)), ...insults, ...groups];
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
