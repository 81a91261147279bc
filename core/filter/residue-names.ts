import { COMMON_WORD_NAMES } from './name-tables.ts';
import type { FilterSubject } from './screening.ts';

interface Key {
  readonly letters: string;
  /** A full name counts anywhere, a single word only where it stands as a word: "Grace" is not left in "disgrace". */
  readonly anywhere: boolean;
  /** Finds the letters in plain ASCII text, whatever signs stand between them. */
  readonly plain: RegExp;
}

const known = new WeakMap<FilterSubject, readonly Key[]>();
const ASCII = /^[\x00-\x7f]*$/;
/** ASCII with the mark, typographic quotes and dashes, and emoji: none of them is a letter or comes apart into letters. */
const NO_OTHER_LETTERS = /^[\x00-\x7f\u2010-\u201f\u2500-\u259f\u2600-\u26ff\ufe0f\u{1f300}-\u{1faff}]*$/u;

/** True when a text still shows a whole name or handle of the applicant in some spelling. The last check before a text is released. */
export function namesLeft(text: string, subject: FilterSubject): boolean {
  let keys = known.get(subject);
  if (keys === undefined) {
    keys = [...subject.names, ...subject.handles].flatMap(keyOf);
    known.set(subject, keys);
  }
  if (keys.length === 0) return false;
  // Most texts are plain and show nothing: one search in place settles them, without copying the text.
  if (NO_OTHER_LETTERS.test(text) && !keys.some(({ plain }) => plain.test(text))) return false;
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
  const plain = new RegExp(Array.from(letters).join('[^a-z0-9]*'), 'i');
  return [{ letters, anywhere: pieces.length > 1 && letters.length >= 6, plain }];
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
