import type { Hit } from './hit.ts';
import { LEXICON } from './lexicon.ts';
import { GAP, type Tokens } from './tokens.ts';

/** Finds national flags other than that of the United States, and skin tones with the person they colour. */
export function findFlagsAndTones(tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  let secondHalf = -1;
  for (let at = 0; at < tokens.length; at++) {
    // No letter is written so far up.
    if (LEXICON.firstUnit(tokens.id(at)) < FIRST_SURROGATE) continue;
    const code = codeAt(tokens, at);
    const isGlued = at + 1 < tokens.length && tokens.gap(at + 1) === GAP.none;
    if (isTone(code)) hits.push(toneHit(tokens, at > 0 && tokens.gap(at) === GAP.none ? at - 1 : at, at));
    if (at !== secondHalf && isGlued && isIndicator(code) && isIndicator(codeAt(tokens, at + 1))) {
      secondHalf = at + 1;
      if (tokens.word(at) + tokens.word(at + 1) !== '🇺🇸') hits.push(flagHit(tokens, at, at + 1));
    }
    if (code === BLACK_FLAG && isGlued && codeAt(tokens, at + 1) >= FIRST_TAG)
      hits.push(flagHit(tokens, at, lastTag(tokens, at)));
  }
  return hits;
}

const FIRST_SURROGATE = 0xd800;
const BLACK_FLAG = 0x1f3f4;
const FIRST_TAG = 0xe0000;

const codeAt = (tokens: Tokens, at: number): number => tokens.word(at).codePointAt(0) ?? 0;
const isTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
const isIndicator = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

function toneHit(tokens: Tokens, first: number, last: number): Hit {
  return {
    start: tokens.start(first),
    end: tokens.end(last),
    class: 'PC-COLOR',
    role: 'subject',
    ruleId: 'color/skin-tone',
    reason: 'a skin tone',
    shows: null,
  };
}

function flagHit(tokens: Tokens, first: number, last: number): Hit {
  return {
    start: tokens.start(first),
    end: tokens.end(last),
    class: 'PC-NATORIGIN',
    role: 'subject',
    ruleId: 'natorigin/flag-emoji',
    reason: 'a national flag',
    shows: null,
  };
}

function lastTag(tokens: Tokens, at: number): number {
  let last = at;
  while (codeAt(tokens, last + 1) >= FIRST_TAG) last++;
  return last;
}
