import type { Hit } from './hit.ts';
import { MARK } from './rewrite.ts';
import { GAP, type Token, tokenAt } from './tokens.ts';

/** Widens every hit to the whole written word: the possessive behind a name goes with it, and a tag that says it anywhere is hidden to its ends. */
export function widenToWords(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  if (hits.length === 0) return [];
  return hits.map((hit) => {
    const first = tokenAt(tokens, hit.start);
    const last = tokenAt(tokens, hit.end) - 1;
    if (tokens[first]?.start !== hit.start || tokens[last]?.end !== hit.end) return hit;
    return withPossessive(hit.role === 'target' ? hit : wholeTag(hit, tokens, first, last), tokens, last);
  });
}

function withPossessive(hit: Hit, tokens: readonly Token[], last: number): Hit {
  const next = tokens[last + 1];
  if (next?.word !== "'s" || next.gap !== GAP.none || next.start !== hit.end) return hit;
  return { ...hit, end: next.end, shows: `${hit.shows ?? MARK}'s` };
}

// "#Melanin" and "Poppin" are one tag: what is left of it would tell the rest. A group that is attacked keeps its verb.
function wholeTag(hit: Hit, tokens: readonly Token[], first: number, last: number): Hit {
  let from = first;
  while ((tokens[from]?.gap ?? GAP.stop) === GAP.camel) from--;
  let to = last;
  while ((tokens[to + 1]?.gap ?? GAP.stop) === GAP.camel) to++;
  if (from === first && to === last) return hit;
  return { ...hit, start: tokens[from]?.start ?? hit.start, end: tokens[to]?.end ?? hit.end };
}
