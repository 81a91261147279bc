import type { Hit } from './hit.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/**
 * Finds bare ages, which no phrase can: "Okafor, 34, said …", "26, Chicano, …", "Mina is 57.", "b. 1979" `named` holds the ends of the names found
 * (offsets in the original text).
 */
export function findBareAges(tokens: Tokens, named: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const sets = tokens.setsOf(at);
    if ((sets & (SET_BITS.year | SET_BITS.age)) === 0) continue;
    const isYear = (sets & SET_BITS.year) !== 0 && tokens.isIn(BORN, at - 1);
    if (!isYear && ((sets & SET_BITS.age) === 0 || !isBareAge(tokens, at, named))) continue;
    hits.push({
      start: tokens.start(at),
      end: tokens.end(at),
      class: 'PC-AGE',
      role: 'subject',
      ruleId: 'age/bare',
      reason: 'a number that stands as an age',
      shows: null,
    });
  }
  return hits;
}

function isBareAge(tokens: Tokens, at: number, named: ReadonlySet<number>): boolean {
  const next = at + 1;
  if (tokens.gap(next) < GAP.comma) return false;
  if (at === 0) return next < tokens.length && tokens.gap(next) === GAP.comma;
  if (tokens.gap(at) === GAP.comma && named.has(tokens.end(at - 1))) return true;
  const verb = tokens.isIn(ADVERBS, at - 1) ? at - 2 : at - 1;
  const subject = verb - 1;
  if (subject < 0 || !tokens.isIn(IS, verb) || tokens.gap(at) > GAP.space) return false;
  return named.has(tokens.end(subject)) || tokens.isIn(WHO, subject);
}

const BORN = wordSet('b');
const IS = wordSet("is was 's am turned turns");
const ADVERBS = wordSet('only just almost nearly now already still about over barely');
const WHO = wordSet('he she i they who somebody someone applicant');
