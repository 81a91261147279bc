import { clearlyForeign } from './language.ts';
import type { Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Longest text the filter reads, in UTF-16 units. Longer ones are held whole. */
const TEXT_LENGTH_MAX = 20_000;

const PLAIN = /^[\x09\x0a\x0d\x20-\x7e]*$/;

/** Why a text cannot be read at all, or `null`. Decided before any rule looks at it. */
export function whyUnreadable(text: string): string | null {
  if (text.length > TEXT_LENGTH_MAX) return 'over-long';
  if (PLAIN.test(text)) return null;
  if (!text.isWellFormed() || text.includes('\ufffd') || text.includes('\u0000')) return 'undecodable';
  const controls = text.match(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  return controls * 10 > text.length ? 'undecodable' : null;
}

/** True when a text is in a language, or mostly in a script, whose words the rules do not know. */
export function isForeign(text: string, tokens: Tokens): boolean {
  // Look-alikes inside Latin words are a disguise, not a language; half a text of foreign letters is a language.
  if (!PLAIN.test(text) && isMostlyForeignScript(text)) return !SMALL_CAPITALS.test(text);
  return !isPlainEnglish(tokens) && clearlyForeign(text);
}

function isMostlyForeignScript(text: string): boolean {
  if (hasLatinLetters(text, text.match(BEYOND_ASCII)?.length ?? 0)) return false;
  let letters = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (isAsciiLetter(code)) {
        letters++;
        latin++;
      }
      continue;
    }
    const character = scriptOf(text.codePointAt(at) ?? 0);
    letters += character.letters;
    latin += character.latin;
    if (code >= 0xd800 && code <= 0xdbff) at++;
  }
  return latin * 2 < letters;
}

const BEYOND_ASCII = /[^\x00-\x7f]/g;

/** True when a text has so many letters from A to Z: with as many as it has characters beyond them, half of all letters are Latin. */
function hasLatinLetters(text: string, wanted: number): boolean {
  let missing = wanted;
  for (let at = 0; at < text.length && missing > 0; at++) if (isAsciiLetter(text.charCodeAt(at))) missing--;
  return missing === 0;
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** How many letters a character is, and how many Latin ones it comes apart into. */
interface Script {
  readonly letters: number;
  readonly latin: number;
}

const scripts = new Map<number, Script>();

function scriptOf(code: number): Script {
  let known = scripts.get(code);
  if (known === undefined) {
    const character = String.fromCodePoint(code);
    known = {
      letters: /\p{L}/u.test(character) ? 1 : 0,
      latin: character.normalize('NFKC').match(/\p{Script=Latin}/gu)?.length ?? 0,
    };
    scripts.set(code, known);
  }
  return known;
}

const SMALL_CAPITALS = /[ᴀ-ᴢꜰꜱʀɪɢʟɴʏʙʜ]/u;

// Most texts are English, and a handful of its little words proves it faster than a language model can.
function isPlainEnglish(tokens: Tokens): boolean {
  let found = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens.isIn(ENGLISH, at)) found++;
  return tokens.length < 8 || found * 6 >= tokens.length;
}

// prettier-ignore
const ENGLISH = wordSet(`the and of to in is that it for was on with as at by i you my we this are be have has had not but from or an they he she his her their who will all so if what when out up
  just your our do don't can me about like been were would no one get got than then them its after a am's`);
