import type { LexiconAhead } from './ahead/ahead.ts';
import { ORIGIN } from './ahead/origin.ts';

/** So many words there is room for: those of rules and tables for good, those of texts until there are too many. */
export const LEXICON_ROOM = 1 << 17;

/** So many new words one text can bring at most; see TEXT_LENGTH_MAX in refusal.ts. */
const TEXT_WORDS_MAX = 30_000;

/** At first there is room for so many letters of words that nobody has brought yet. */
const LETTERS_OF_TEXTS = 1 << 16;

const SLOTS = LEXICON_ROOM * 2;
const SPACE = 32;
const PRIME = 0x01000193;

/** The hash of no letters. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of some letters and one more: FNV-1a. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = hashWith(hash, units[at] ?? 0);
  return hash;
}

/**
 * One number for each distinct word, so that a text is read once, letter by letter, and from then on every question about a word is a look
 * into a table. First come the most frequent words of English, the commonest before the others, so that most of a text's questions fall
 * close together in memory. Rules, sets and name tables take their numbers when the modules are loaded and keep them; words of texts come
 * behind them and are forgotten when there are too many. Number 0 is the empty word: it stands beyond both ends of a text and is in no set.
 */
class Lexicon {
  /** Counts how often the words of texts were forgotten; whoever keeps something by number starts anew when it has changed. */
  generation = 0;
  /** The words that were asked for as strings. */
  private words: string[] = [];
  private count = 1;
  /** The letters of all words one behind the other, and where those of each word begin. */
  private letters = new Uint16Array(LETTERS_OF_TEXTS);
  private readonly begins = new Int32Array(LEXICON_ROOM + 1);
  /** A number in each slot taken, found by the hash of its word. */
  private readonly slots: Int32Array;
  private lasting = 1;
  private scratch = new Uint16Array(64);

  /** Begins with the words that the build found, or with none. */
  constructor(ahead: LexiconAhead | null) {
    this.slots = ahead?.slots ?? new Int32Array(SLOTS);
    if (ahead === null) return;
    this.letters = new Uint16Array(ahead.letters.length + LETTERS_OF_TEXTS);
    this.letters.set(ahead.letters);
    this.begins.set(ahead.begins);
    this.count = ahead.begins.length - 1;
    this.lasting = this.count;
  }

  /** The number of a word of a rule or a table, which it keeps. */
  add(word: string): number {
    return this.addRead(this.spell(word), 0, word.length);
  }

  /** The same for a word that stands at `from` up to `to`. */
  addRead(units: Uint16Array, from: number, to: number): number {
    const number = this.read(units, from, to);
    if (number >= this.lasting) this.lasting = number + 1;
    return number;
  }

  /** All words that last, to be kept in a file. */
  whole(): LexiconAhead {
    const begins = this.begins.slice(0, this.lasting + 1);
    return { letters: this.letters.slice(0, begins.at(-1)), begins, slots: this.slots, frequent: FREQUENT_WORDS };
  }

  /** Adds words parted by spaces. Gives the number of the last. */
  addAll(text: string): number {
    const units = unitsOf(text);
    let from = 0;
    for (let at = 0; at <= units.length; at++) {
      if (at < units.length && units[at] !== SPACE) continue;
      this.addRead(units, from, at);
      from = at + 1;
    }
    return this.lasting - 1;
  }

  /** The number of a word that a text brings. */
  number(word: string): number {
    return this.read(this.spell(word), 0, word.length);
  }

  /** The number of a word, or 0 when nobody has brought it. */
  find(word: string): number {
    const units = this.spell(word);
    return this.slots[this.slotOf(units, 0, word.length)] ?? 0;
  }

  /** The number of the word that stands at `from` up to `to`; `hash` is that of its letters, for who has read them. */
  read(units: Uint16Array, from: number, to: number, hash = hashOf(units, from, to)): number {
    const slot = this.slotOf(units, from, to, hash);
    const known = this.slots[slot] ?? 0;
    return known > 0 || from === to ? known : this.bring(units, from, to, slot);
  }

  word(number: number): string {
    return (this.words[number] ??= textOf(this.letters, this.begins[number] ?? 0, this.begins[number + 1] ?? 0));
  }

  lengthOf(number: number): number {
    return (this.begins[number + 1] ?? 0) - (this.begins[number] ?? 0);
  }

  /** Its second UTF-16 unit, or 0. */
  secondUnit(number: number): number {
    return this.lengthOf(number) < 2 ? 0 : (this.letters[(this.begins[number] ?? 0) + 1] ?? 0);
  }

  /** Its first UTF-16 unit, or 0. */
  firstUnit(number: number): number {
    return number === 0 ? 0 : (this.letters[this.begins[number] ?? 0] ?? 0);
  }

  /** Makes room for the words of a text. */
  makeRoom(): void {
    if (this.count + TEXT_WORDS_MAX <= LEXICON_ROOM) return;
    this.generation++;
    this.words = this.words.slice(0, this.lasting);
    this.count = this.lasting;
    this.slots.fill(0);
    for (let number = 1; number < this.lasting; number++) {
      const slot = this.slotOf(this.letters, this.begins[number] ?? 0, this.begins[number + 1] ?? 0);
      this.slots[slot] = number;
    }
  }

  private spell(word: string): Uint16Array {
    if (word.length > this.scratch.length) this.scratch = new Uint16Array(word.length * 2);
    for (let at = 0; at < word.length; at++) this.scratch[at] = word.charCodeAt(at);
    return this.scratch;
  }

  // Open addressing: the slot that the word is in, or the free one where it belongs.
  private slotOf(units: Uint16Array, from: number, to: number, hash = hashOf(units, from, to)): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const number = this.slots[slot] ?? 0;
      if (number === 0 || this.isAt(number, units, from, to)) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private isAt(number: number, units: Uint16Array, from: number, to: number): boolean {
    const begin = this.begins[number] ?? 0;
    if ((this.begins[number + 1] ?? 0) - begin !== to - from) return false;
    for (let at = from, letter = begin; at < to; at++, letter++) if (units[at] !== this.letters[letter]) return false;
    return true;
  }

  private bring(units: Uint16Array, from: number, to: number, slot: number): number {
    const number = this.count++;
    if (number >= LEXICON_ROOM) throw new RangeError(`no room for another word besides ${number}`);
    const begin = this.begins[number] ?? 0;
    const end = begin + to - from;
    if (end > this.letters.length) {
      const letters = new Uint16Array(end * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    this.letters.set(units.subarray(from, to), begin);
    this.begins[number + 1] = end;
    this.slots[slot] = number;
    return number;
  }
}

/** A string as UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Units as a string. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 4_096) text += String.fromCharCode(...units.subarray(at, Math.min(to, at + 4_096)));
  return text;
}

/** The words of this process. */
export const LEXICON = new Lexicon(ORIGIN.ahead?.lexicon ?? null);

/** So many words are frequent in English; their numbers are 1 and up. */
export const FREQUENT_WORDS =
  ORIGIN.ahead === null ? LEXICON.addAll(ORIGIN.sources.frequentWords) : ORIGIN.ahead.lexicon.frequent;
