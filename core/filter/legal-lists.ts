import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

// prettier-ignore
const LISTED = wordSet(`race color colour religion religious creed sex gender identity expression sexual orientation age national origin ancestry marital disability pregnancy veteran military status
  citizenship genetic information ethnicity nationality belief beliefs handicap parental family familial disabilities background political affiliation protected characteristics practices mental physical health`);

const TELLING = wordSet(
  'race color colour religion creed sex gender orientation age origin ancestry marital disability pregnancy veteran citizenship genetic ethnicity nationality handicap disabilities religious',
);

/**
 * Tells which tokens belong to an equal-opportunity sentence, which lists the classes themselves ("without regard to race, religion, age …")
 * and so says nothing about anybody: four or more of the classes' own names in one sentence.
 */
export function legalListTokens(tokens: Tokens): ReadonlySet<number> {
  const listed = new Set<number>();
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (tokens.gap(at) !== GAP.stop) continue;
    if (namesIn(tokens, first, at) >= NAMES_MIN) for (let i = first; i < at; i++) if (tokens.isIn(LISTED, i)) listed.add(i);
    first = at;
  }
  return listed;
}

/** So many names of classes make a list. */
const NAMES_MIN = 4;

function namesIn(tokens: Tokens, first: number, end: number): number {
  let names: Set<number> | null = null;
  for (let at = first; at < end; at++) if (tokens.isIn(TELLING, at)) (names ??= new Set<number>()).add(tokens.id(at));
  return names?.size ?? 0;
}
