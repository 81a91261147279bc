import type { Hit } from './hit.ts';
import { GAP, type Token } from './tokens.ts';
import { SET_BITS } from './word-sets.ts';
import { words } from './words.ts';

/**
 * Finds bare ages, which no phrase can: "Okafor, 34, said …", "26, Chicano, …", "Mina is 57.", "b. 1979" `named` holds the ends of the names found
 * (offsets in the original text).
 */
export function findBareAges(tokens: readonly Token[], named: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, at) => {
    const isYear = (token.sets & SET_BITS.year) !== 0 && tokens[at - 1]?.word === 'b';
    if (!isYear && ((token.sets & SET_BITS.age) === 0 || !isBareAge(tokens, at, named))) return;
    hits.push({
      start: token.start,
      end: token.end,
      class: 'PC-AGE',
      role: 'subject',
      ruleId: 'age/bare',
      reason: 'a number that stands as an age',
      shows: null,
    });
  });
  return hits;
}

function isBareAge(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const closed = next === undefined || next.gap >= GAP.comma;
  if (token === undefined || !closed) return false;
  if (before === undefined) return next?.gap === GAP.comma;
  if (token.gap === GAP.comma && named.has(before.end)) return true;
  const adverb = ADVERBS.has(before.word) ? 1 : 0;
  const [verb, subject] = [tokens[at - 1 - adverb], tokens[at - 2 - adverb]];
  return (
    verb !== undefined &&
    IS.has(verb.word) &&
    token.gap <= GAP.space &&
    subject !== undefined &&
    (named.has(subject.end) || WHO.has(subject.word))
  );
}

const IS = new Set(words("is was 's am turned turns"));
const ADVERBS = new Set(words('only just almost nearly now already still about over barely'));
const WHO = new Set(words('he she i they who somebody someone applicant'));
