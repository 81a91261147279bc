import { ESCAPED, escapeAt } from './escapes.ts';
import { LOOKALIKES } from './lookalikes.ts';

/** Text made comparable: lower case, no accents, no invisible characters, look-alikes as Latin. Every folded unit knows where it came from. */
export class Folded {
  readonly text: string;
  private readonly starts: Int32Array | null;
  private readonly ends: Int32Array | null;

  /** Without `starts` and `ends`, every unit stands where it stood. */
  constructor(text: string, starts: Int32Array | null, ends: Int32Array | null) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** True when the text was ASCII, so that nothing but its case was folded. */
  get isPlain(): boolean {
    return this.starts === null;
  }

  /** Offset in the original where folded unit `i` begins. */
  from(i: number): number {
    return this.starts === null ? i : (this.starts[i] ?? this.ends?.at(-1) ?? 0);
  }

  /** Offset in the original just after folded unit `i`, with the accents and invisible characters that cling to it. */
  until(i: number): number {
    return this.ends === null ? i + 1 : (this.ends[i] ?? this.ends.at(-1) ?? 0);
  }
}

const PLAIN = /^[\x20-\x7e\n\r\t]*$/;
const cache = new Map<number, string>();

/** Folds a text. Case is folded per character, so an 'İ' or 'ß' cannot shift the offsets behind it. */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !ESCAPED.test(text)) return new Folded(text.toLowerCase(), null, null);
  const places = new Places(text.length);
  let out = '';
  for (let at = 0; at < text.length;) {
    const plain = plainEnd(text, at);
    if (plain > at) {
      out += text.slice(at, plain).toLowerCase();
      for (; at < plain; at++) places.add(1, at, at + 1);
      continue;
    }
    const escape = escapeAt(text, at);
    const code = text.codePointAt(at) ?? 0;
    const size = escape?.size ?? (code > 0xffff ? 2 : 1);
    const piece = escape === null ? foldOne(code) : Array.from(escape.text, (one) => foldOne(one.codePointAt(0) ?? 0)).join('');
    if (piece === '') places.stretchLast(at + size);
    places.add(piece.length, at, at + size);
    out += piece;
    at += size;
  }
  return new Folded(out, places.starts.subarray(0, out.length), places.ends.subarray(0, out.length));
}

const PERCENT = 0x25;
const AMPERSAND = 0x26;

// ASCII only has its case folded; a percent sign or an ampersand may open an escape.
function plainEnd(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code < 0x80 && ((code !== PERCENT && code !== AMPERSAND) || escapeAt(text, at) === null);
    code = text.charCodeAt(at)
  )
    at++;
  return at;
}

/** Folds a phrase for comparison only, when nobody needs its offsets. */
export function foldWord(text: string): string {
  return fold(text).text;
}

/** Where each folded unit came from, while a text is folded. */
class Places {
  starts: Int32Array;
  ends: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }

  add(units: number, start: number, end: number): void {
    if (this.count + units > this.starts.length) this.grow(this.count + units);
    this.starts.fill(start, this.count, this.count + units);
    this.ends.fill(end, this.count, this.count + units);
    this.count += units;
  }

  /** Every unit of the character before belongs to the same original character, so all of them stretch together. */
  stretchLast(end: number): void {
    const before = this.ends[this.count - 1];
    for (let i = this.count - 1; i >= 0 && this.ends[i] === before; i--) this.ends[i] = end;
  }

  private grow(units: number): void {
    const [starts, ends] = [this.starts, this.ends];
    this.starts = new Int32Array(units * 2);
    this.ends = new Int32Array(units * 2);
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
