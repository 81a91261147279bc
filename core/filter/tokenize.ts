import type { Folded } from './fold.ts';
import { isDigit, isLower, isUpper, isWordUnit } from './letters.ts';
import { HASH_SEED, hashWith, LEXICON, textOf } from './lexicon.ts';
import { CHANNEL, GAP, marksOf, Tokens, type Channel, type Gap } from './tokens.ts';
import type { Readings } from './vocabulary.ts';

const I = LEXICON.add('i');
const AM = LEXICON.add('am');
const HAVE = LEXICON.add('have');
/** What the letters behind an apostrophe stand for. */
const CLITICS: ReadonlyMap<string, number> = new Map([
  ['m', AM],
  ['re', LEXICON.add('are')],
  ['ve', HAVE],
  ['ll', LEXICON.add('will')],
  ['d', LEXICON.add('would')],
  ['s', LEXICON.add("'s")],
]);
const CLITIC_LENGTH_MAX = 2;

/** Cuts folded text into tokens. Clitics stand alone ("I'm" → i, am), CamelCase tags come apart, every emoji is a token of its own. */
export function tokenize(folded: Folded, original: string, readings: Readings): Tokens {
  return new Tokenizer(folded, original, readings).run();
}

class Tokenizer {
  private readonly folded: Folded;
  private readonly units: Uint16Array;
  private readonly original: string;
  private readonly readings: Readings;
  private readonly tokens: Tokens;
  private gap: Gap = GAP.stop;
  private channel: Channel = CHANNEL.text;
  /** Where the first apostrophe of the word at hand stands, or -1. */
  private quote = -1;
  /** The hash of its letters up to the first sign among them, and where that is. */
  private hash = HASH_SEED;
  private hashed = 0;
  /** The first of the text's capitals that is not behind us. */
  private nextCapital = 0;

  constructor(folded: Folded, original: string, readings: Readings) {
    this.folded = folded;
    this.units = folded.units;
    this.original = original;
    this.readings = readings;
    this.tokens = new Tokens((folded.units.length >> 2) + 16);
  }

  run(): Tokens {
    const { units } = this;
    for (let at = 0; at < units.length;) {
      const code = units[at] ?? 0;
      if (isWordUnit(code)) {
        const end = this.wordEnd(at);
        if (this.channel === CHANNEL.text && opensAddress(units, at, end)) this.channel = CHANNEL.url;
        this.pushWord(at, end);
        at = end;
        this.gap = GAP.none;
      } else if (code >= FIRST_SYMBOL) {
        const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
        this.push(this.numberOf(at, Math.min(at + size, units.length)), at, at + size, this.gap, false);
        at += size;
        this.gap = GAP.none;
      } else {
        const next = units[at + 1] ?? 0;
        this.channel = channelAfter(code, next, this.channel, this.gap);
        this.gap = Math.max(this.gap, gapOf(code, next)) as Gap;
        at++;
      }
    }
    return this.tokens.close();
  }

  private numberOf(from: number, to: number): number {
    return LEXICON.read(this.units, from, to);
  }

  /** True when a character of the original is a capital. Characters are asked about in their order. */
  private isCapital(at: number): boolean {
    this.passCapitals(at);
    return this.folded.capitals[this.nextCapital] === at || isForeignCapital(this.original, at);
  }

  private hasCapitalInside(from: number, to: number): boolean {
    const start = this.folded.from(from);
    this.passCapitals(start);
    const { capitals } = this.folded;
    const first = capitals[this.nextCapital] ?? Infinity;
    const inside = first === start ? (capitals[this.nextCapital + 1] ?? Infinity) : first;
    return inside < this.folded.until(to - 1);
  }

  private passCapitals(before: number): void {
    while ((this.folded.capitals[this.nextCapital] ?? before) < before) this.nextCapital++;
  }

  private push(word: number, at: number, end: number, gap: Gap, capital: boolean, shout = false): void {
    const marks = marksOf(gap, this.channel, capital, shout);
    this.readings.push(this.tokens, word, this.folded.from(at), this.folded.until(end - 1), marks);
  }

  private wordEnd(start: number): number {
    const { units } = this;
    this.quote = -1;
    let hash = HASH_SEED;
    let end = start;
    for (let code = units[end] ?? 0; isWordUnit(code); code = units[++end] ?? 0) hash = hashWith(hash, code);
    this.hash = hash;
    this.hashed = end;
    for (;;) {
      const code = units[end] ?? 0;
      if (isWordUnit(code)) {
        end++;
        continue;
      }
      if (code === APOSTROPHE && isWordUnit(units[end + 1] ?? 0) && (units[end - 1] ?? 0) > 57) {
        if (this.quote < 0) this.quote = end;
        end += 2;
        continue;
      }
      if (!isInnerSign(code)) return end;
      let after = end;
      while (isInnerSign(units[after] ?? 0)) after++;
      if (!isWordUnit(units[after] ?? 0)) return end;
      end = after;
    }
  }

  private pushWord(at: number, end: number): void {
    if (this.quote > at) this.pushClitic(at, end);
    else if (end - at <= 3 && this.units[at] === LETTER_I && this.isIm(at, end)) {
      this.push(I, at, at + 1, this.gap, true);
      this.push(end - at === 2 ? AM : HAVE, at + 1, end, GAP.none, false);
    } else this.pushCamel(at, end);
  }

  // "im" and "ive", written without their apostrophes.
  private isIm(at: number, end: number): boolean {
    const rest = textOf(this.units, at + 1, end);
    return rest === 'm' || rest === 've';
  }

  private pushClitic(at: number, end: number): void {
    const { quote } = this;
    const length = end - quote - 1;
    const spelled = length > CLITIC_LENGTH_MAX ? undefined : CLITICS.get(textOf(this.units, quote + 1, end));
    const cut = spelled === undefined ? end : quote;
    this.push(this.numberOf(at, cut), at, cut, this.gap, this.isCapital(this.folded.from(at)));
    if (spelled !== undefined) this.push(spelled, cut, end, GAP.none, false);
  }

  private pushCamel(at: number, end: number): void {
    const { folded, original } = this;
    const cuts = end - at > 3 && this.hasCapitalInside(at, end) ? camelCuts(folded, original, at, end, this.channel) : NONE;
    let from = at;
    let { gap } = this;
    for (let piece = 0; piece <= cuts.length; piece++) {
      const cut = cuts[piece] ?? end;
      const start = folded.from(from);
      const capital = this.isCapital(start);
      const shout = capital && isShout(original, start, folded.until(cut - 1));
      const isHashed = from === at && cut === this.hashed;
      const word = isHashed ? LEXICON.read(this.units, from, cut, this.hash) : this.numberOf(from, cut);
      this.push(word, from, cut, gap, capital, shout);
      from = cut;
      gap = GAP.camel;
    }
  }
}

const NONE: readonly number[] = [];
const APOSTROPHE = 39;
const FULL_STOP = 46;
const COLON = 58;
const LETTER_I = 105;
/** From here on every sign that is no letter is a token of its own. */
const FIRST_SYMBOL = 0x2190;

// Signs that stand for letters inside a word ("le$bean", "m@ss", "q***r"), when a word goes on after them.
function isInnerSign(code: number): boolean {
  return code === 36 || code === 64 || code === 33 || code === 42;
}

// "ProudNavyMom" comes apart; "gReEn" does not, because its pieces are too short to be words.
function camelCuts(folded: Folded, original: string, at: number, end: number, channel: Channel): readonly number[] {
  const cuts: number[] = [];
  for (let i = at + 1; i < end; i++) {
    const [a, b] = [original.charCodeAt(folded.from(i - 1)), original.charCodeAt(folded.from(i))];
    const c = i + 1 < end ? original.charCodeAt(folded.from(i + 1)) : 0;
    const rises = isLower(a) && isUpper(b);
    const acronymEnds = isUpper(a) && isUpper(b) && isLower(c) && i > at + 1;
    const turnsNumber = (isLower(a) && isDigit(b)) || (isDigit(a) && isUpper(b));
    if (rises || acronymEnds || (turnsNumber && cuts.length > 0)) cuts.push(i);
  }
  const edges = [at, ...cuts, end];
  if (channel === CHANNEL.text && (cuts[0] ?? end) - at <= 3 && cuts.length === 1) return NONE;
  const long = edges.slice(1).filter((edge, i) => edge - (edges[i] ?? 0) >= 3).length;
  return long * 2 >= cuts.length + 1 ? cuts : NONE;
}

function isForeignCapital(original: string, at: number): boolean {
  return original.charCodeAt(at) >= 0x80 && original.slice(at, at + 2).toLowerCase() !== original.slice(at, at + 2);
}

function isShout(original: string, start: number, end: number): boolean {
  return end - start >= 2 && isUpper(original.charCodeAt(start + 1)) && isUpper(original.charCodeAt(end - 1));
}

function opensAddress(units: Uint16Array, at: number, end: number): boolean {
  const word = end - at;
  if (word < 3 || word > 5 || (units[end] !== COLON && units[end] !== FULL_STOP)) return false;
  const here = textOf(units, at, Math.min(end + 3, units.length));
  return (word === 3 && here.startsWith('www.')) || here === 'http://' || here === 'https://';
}

function channelAfter(code: number, next: number, channel: Channel, gap: Gap): Channel {
  if (code === 35 && isWordUnit(next)) return CHANNEL.hashtag;
  if (code === 64 && isWordUnit(next) && gap !== GAP.none) return CHANNEL.handle;
  if (channel === CHANNEL.text) return channel;
  const staysInside =
    channel === CHANNEL.url
      ? code > 32 && code !== 41 && code !== 34
      : code === 95 || (channel === CHANNEL.handle && code === 46 && isWordUnit(next));
  return staysInside ? channel : CHANNEL.text;
}

// 32 space · 95 45 47 43 38 joins · 44 40 41 34 commas and quotes · the rest ends a sentence when a space or the end follows.
function gapOf(code: number, next: number): Gap {
  if (code === 32 || code === 9) return GAP.space;
  if (code === 95 || code === 45 || code === 47 || code === 43 || code === 38 || code === 39 || code === 35 || code === 64)
    return GAP.join;
  if (code === 10 || code === 13) return GAP.stop;
  if (code === 33 || code === 63 || code === 59) return GAP.stop;
  if (code === 46) return next <= 32 ? GAP.stop : GAP.join;
  return GAP.comma;
}
