import { COMMON_WORD_NAMES } from './name-tables.ts';
import type { FilterSubject } from './screening.ts';

interface Key {
  readonly letters: string;
  /** A full name counts anywhere, a single word only where it stands as a word: "Grace" is not left in "disgrace". */
  readonly anywhere: boolean;
  /** The same, as `lettersOf` gives them. */
  readonly units: Uint16Array;
}

const known = new WeakMap<FilterSubject, readonly Key[]>();
const ASCII = /^[\x00-\x7f]*$/;
/** True when a text still shows a whole name or handle of the applicant in some spelling. The last check before a text is released. */
export function namesLeft(text: string, subject: FilterSubject): boolean {
  let keys = known.get(subject);
  if (keys === undefined) {
    keys = [...subject.names, ...subject.handles].flatMap(keyOf);
    known.set(subject, keys);
  }
  if (keys.length === 0) return false;
  // Most texts show nothing: one walk settles them, without copying the text.
  const letters = lettersOf(text);
  if (!keys.some(({ units }) => includes(letters, units))) return false;
  const lower = text.toLowerCase();
  const folded = ASCII.test(text) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const squashed = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return keys.some(({ letters, anywhere }) => squashed.includes(letters) && (anywhere || standsAlone(folded, letters)));
}

function keyOf(name: string): Key[] {
  const pieces =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = pieces.join('');
  if (letters.length < 4 || COMMON_WORD_NAMES.has(letters)) return [];
  return [{ letters, anywhere: pieces.length > 1 && letters.length >= 6, units: lettersOf(letters) }];
}

function standsAlone(folded: string, letters: string): boolean {
  for (let at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
    if (!isLetter(folded, at - 1) && !isLetter(folded, at + letters.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** The letters and digits of a text in lower case and without accents, letter by letter: the two forms of a sigma are one. */
function lettersOf(text: string): Uint16Array {
  let units = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const plain = PLAIN[code] ?? 0;
      if (plain > 0) units[count++] = plain;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length - 1;
    const folded = foldedLetter(character);
    if (count + folded.length + text.length - at > units.length) units = withRoom(units, folded.length);
    for (let i = 0; i < folded.length; i++) units[count++] = folded.charCodeAt(i);
  }
  return units.subarray(0, count);
}

const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});

const folds = new Map<string, string>();

function foldedLetter(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    const plain = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded = plain.replace(/[^\p{L}\p{N}]+/gu, '').replaceAll('ς', 'σ');
    folds.set(character, folded);
  }
  return folded;
}

function withRoom(units: Uint16Array, more: number): Uint16Array<ArrayBuffer> {
  const roomier = new Uint16Array(units.length + more + 64);
  roomier.set(units);
  return roomier;
}

function includes(letters: Uint16Array, key: Uint16Array): boolean {
  const first = key[0];
  for (let at = letters.indexOf(first ?? 0); at >= 0; at = letters.indexOf(first ?? 0, at + 1)) {
    let same = 1;
    while (same < key.length && letters[at + same] === key[same]) same++;
    if (same === key.length) return true;
  }
  return false;
}
