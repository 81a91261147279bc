import type { Hit } from './hit.ts';
import { GAP, type Token } from './tokens.ts';

/** Finds national flags other than that of the United States, and skin tones with the person they colour. */
export function findFlagsAndTones(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let secondHalf = -1;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const code = token.word.codePointAt(0) ?? 0;
    if (isTone(code)) {
      const first = before?.gap !== undefined && token.gap === GAP.none ? before : token;
      hits.push({
        start: first.start,
        end: token.end,
        class: 'PC-COLOR',
        role: 'subject',
        ruleId: 'color/skin-tone',
        reason: 'a skin tone',
        shows: null,
      });
    }
    const next = tokens[at + 1];
    if (at !== secondHalf && isIndicator(code) && next?.gap === GAP.none && isIndicator(next.word.codePointAt(0) ?? 0)) {
      secondHalf = at + 1;
      if (token.word + next.word !== '🇺🇸') {
        hits.push({
          start: token.start,
          end: next.end,
          class: 'PC-NATORIGIN',
          role: 'subject',
          ruleId: 'natorigin/flag-emoji',
          reason: 'a national flag',
          shows: null,
        });
      }
    }
    if (code === 0x1f3f4 && next !== undefined && next.gap === GAP.none && (next.word.codePointAt(0) ?? 0) >= 0xe0000) {
      hits.push({
        start: token.start,
        end: lastTag(tokens, at),
        class: 'PC-NATORIGIN',
        role: 'subject',
        ruleId: 'natorigin/flag-emoji',
        reason: 'a national flag',
        shows: null,
      });
    }
  });
  return hits;
}

const isTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
const isIndicator = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

function lastTag(tokens: readonly Token[], at: number): number {
  let last = at;
  while ((tokens[last + 1]?.word.codePointAt(0) ?? 0) >= 0xe0000) last++;
  return tokens[last]?.end ?? 0;
}
