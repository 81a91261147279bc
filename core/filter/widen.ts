import type { Hit } from './hit.ts';
import { MARK } from './rewrite.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Widens every hit to the whole written word: the possessive behind a name goes with it, and a tag that says it anywhere is hidden to its ends. */
export function widenToWords(hits: readonly Hit[], tokens: Tokens): Hit[] {
  if (hits.length === 0) return [];
  return hits.map((hit) => {
    const first = tokens.from(hit.start);
    const last = tokens.from(hit.end) - 1;
    if (tokens.starts[first] !== hit.start || tokens.ends[last] !== hit.end) return hit;
    return withPossessive(hit.role === 'target' ? hit : wholeTag(hit, tokens, first, last), tokens, last);
  });
}

function withPossessive(hit: Hit, tokens: Tokens, last: number): Hit {
  const next = last + 1;
  if (!tokens.isIn(POSSESSIVE, next) || tokens.gap(next) !== GAP.none || tokens.start(next) !== hit.end) return hit;
  return { ...hit, end: tokens.end(next), shows: `${hit.shows ?? MARK}'s` };
}

const POSSESSIVE = wordSet("'s");

// "#Melanin" and "Poppin" are one tag: what is left of it would tell the rest. A group that is attacked keeps its verb.
function wholeTag(hit: Hit, tokens: Tokens, first: number, last: number): Hit {
  const { from, to } = tagAround(tokens, first, last);
  return from === first && to === last ? hit : { ...hit, start: tokens.start(from), end: tokens.end(to) };
}

/**
 * A tag that attacks a group reads as one, with its verb: "#BanNuns" reads "#Ban a protected group". The hits are apart from each other; where
 * something else is hidden in the same tag, each stands for itself.
 */
export function readTags(hits: readonly Hit[], tokens: Tokens, text: string): Hit[] {
  return hits.map((hit) => {
    if (hit.role !== 'target') return hit;
    const [first, last] = [tokens.from(hit.start), tokens.from(hit.end) - 1];
    if (tokens.starts[first] !== hit.start || tokens.ends[last] !== hit.end) return hit;
    const { from, to } = tagAround(tokens, first, last);
    if (from === first && to === last) return hit;
    const [start, end] = [tokens.start(from), tokens.end(to)];
    if (hits.some((other) => other !== hit && other.start < end && other.end > start)) return hit;
    const around = [text.slice(start, hit.start), hit.shows ?? MARK, text.slice(hit.end, end)];
    return { ...hit, start, end, shows: around.filter((part) => part !== '').join(' ') };
  });
}

function tagAround(tokens: Tokens, first: number, last: number): { readonly from: number; readonly to: number } {
  let from = first;
  while (tokens.gap(from) === GAP.camel) from--;
  let to = last;
  while (tokens.gap(to + 1) === GAP.camel) to++;
  return { from, to };
}
