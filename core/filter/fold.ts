import { ESCAPED, escapeAt } from './escapes.ts';
import { textOf } from './lexicon.ts';
import { LOOKALIKES } from './lookalikes.ts';

/** Text made comparable: lower case, no accents, no invisible characters, look-alikes as Latin. Every folded unit knows where it came from. */
export class Folded {
  /** The folded text, one UTF-16 unit each. */
  readonly units: Uint16Array;
  /** Where capitals from A to Z stand in the original, ascending. */
  readonly capitals: readonly number[];
  private readonly starts: Int32Array | null;
  private readonly ends: Int32Array | null;
  private written: string | null = null;

  /** Without `starts` and `ends`, every unit stands where it stood. */
  constructor(units: Uint16Array, capitals: readonly number[], starts: Int32Array | null, ends: Int32Array | null) {
    this.units = units;
    this.capitals = capitals;
    this.starts = starts;
    this.ends = ends;
  }

  /** True when the text was ASCII, so that nothing but its case was folded. */
  get isPlain(): boolean {
    return this.starts === null;
  }

  /** The folded units as a string. Written once, when first asked for: some ask again and again, others never. */
  get text(): string {
    return (this.written ??= textOf(this.units, 0, this.units.length));
  }

  /** Offset in the original where folded unit `i` begins. */
  from(i: number): number {
    return this.starts === null ? i : (this.starts[i] ?? this.ends?.at(-1) ?? 0);
  }

  /** The first folded unit that begins at an offset of the original or behind it. */
  unitAt(offset: number): number {
    if (this.starts === null) return offset;
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.from(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Offset in the original just after folded unit `i`, with the accents and invisible characters that cling to it. */
  until(i: number): number {
    return this.ends === null ? i + 1 : (this.ends[i] ?? this.ends.at(-1) ?? 0);
  }
}

const PERCENT = 0x25;
const AMPERSAND = 0x26;
/** What each ASCII character is folded to: 0 for one that has to be looked at, a control or one that may open an escape. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === PERCENT || code === AMPERSAND || code === 0x7f) return 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13 ? code : 0;
  return code >= 65 && code <= 90 ? code + 32 : code;
});
const cache = new Map<number, string>();

/** Folds a text. Case is folded per character, so an 'İ' or 'ß' cannot shift the offsets behind it. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const capitals: number[] = [];
  const hasEscapes = ESCAPED.test(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = PLAIN[code] ?? 0;
    if (plain > 0) {
      units[at] = plain;
      if (plain !== code) capitals.push(at);
    } else if (!hasEscapes && (code === PERCENT || code === AMPERSAND)) units[at] = code;
    else return foldSlowly(text, units, capitals, at);
  }
  return new Folded(units, capitals, null, null);
}

/** Goes on where a text stops being plain; `begun` holds what was folded up to `from`, `capitals` those that stand there. */
function foldSlowly(text: string, begun: Uint16Array, capitals: number[], from: number): Folded {
  const places = new Places(begun, from);
  for (let at = from; at < text.length;) {
    const code = text.charCodeAt(at);
    const plain = PLAIN[code] ?? 0;
    if (plain > 0) {
      places.add(plain, at, at + 1);
      if (plain !== code) capitals.push(at);
      at++;
      continue;
    }
    at = foldNext(text, at, places);
  }
  return places.folded(capitals);
}

/** Folds one character or escape. Gives where the next begins. */
function foldNext(text: string, at: number, places: Places): number {
  const escape = escapeAt(text, at);
  const code = text.codePointAt(at) ?? 0;
  const end = at + (escape?.size ?? (code > 0xffff ? 2 : 1));
  const piece = escape === null ? foldOne(code) : Array.from(escape.text, (one) => foldOne(one.codePointAt(0) ?? 0)).join('');
  if (piece === '') places.stretchLast(end);
  for (let i = 0; i < piece.length; i++) places.add(piece.charCodeAt(i), at, end);
  return end;
}

/** Folds a phrase for comparison only, when nobody needs its offsets. */
export function foldWord(text: string): string {
  if (SIMPLE.test(text)) return text;
  return fold(text).text;
}

/** ASCII that is folded to itself: no capitals, and nothing that may open an escape. */
const SIMPLE = /^[ -$'-@[-~]*$/;

/** Where each folded unit came from, while a text is folded. */
class Places {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private count: number;

  /** The first `count` units are plain. */
  constructor(units: Uint16Array, count: number) {
    this.units = units;
    this.count = count;
    this.starts = new Int32Array(units.length);
    this.ends = new Int32Array(units.length);
    for (let at = 0; at < count; at++) {
      this.starts[at] = at;
      this.ends[at] = at + 1;
    }
  }

  add(unit: number, start: number, end: number): void {
    if (this.count === this.units.length) this.grow();
    this.units[this.count] = unit;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  /** Every unit of the character before belongs to the same original character, so all of them stretch together. */
  stretchLast(end: number): void {
    const before = this.ends[this.count - 1];
    for (let i = this.count - 1; i >= 0 && this.ends[i] === before; i--) this.ends[i] = end;
  }

  folded(capitals: readonly number[]): Folded {
    const { count } = this;
    return new Folded(this.units.subarray(0, count), capitals, this.starts.subarray(0, count), this.ends.subarray(0, count));
  }

  private grow(): void {
    const { units, starts, ends } = this;
    this.units = new Uint16Array(units.length * 2 + 16);
    this.starts = new Int32Array(this.units.length);
    this.ends = new Int32Array(this.units.length);
    this.units.set(units);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}
function foldOne(code: number): string {
  if (code < 0x80) return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = slowFold(code);
    cache.set(code, folded);
  }
  return folded;
}

function slowFold(code: number): string {
  const character = String.fromCodePoint(code);
  const known = LOOKALIKES.get(character);
  if (known !== undefined) return known;
  if (/[\p{Mn}\p{Me}\p{Cf}\ufe0e\ufe0f]/u.test(character) && !/[\u{e0020}-\u{e007f}]/u.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u.test(character)) return character;
  let out = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!/[\p{Mn}\p{Me}]/u.test(part)) out += LOOKALIKES.get(part) ?? part;
  }
  return out;
}
