import { GAP, type Token } from './tokens.ts';
import { words } from './words.ts';

// prettier-ignore
const LISTED = new Set(words(`race color colour religion religious creed sex gender identity expression sexual orientation age national origin ancestry marital disability pregnancy veteran military status
  citizenship genetic information ethnicity nationality belief beliefs handicap parental family familial disabilities background political affiliation protected characteristics practices mental physical health`));

const TELLING = new Set(
  words(
    'race color colour religion creed sex gender orientation age origin ancestry marital disability pregnancy veteran citizenship genetic ethnicity nationality handicap disabilities religious',
  ),
);

/**
 * Tells which tokens belong to an equal-opportunity sentence, which lists the classes themselves ("without regard to race, religion, age …")
 * and so says nothing about anybody: four or more of the classes' own names in one sentence.
 */
export function legalListTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.gap !== GAP.stop) continue;
    const names = new Set<string>();
    for (let i = first; i < at; i++) if (TELLING.has(tokens[i]?.word ?? '')) names.add(tokens[i]?.word ?? '');
    if (names.size >= 4) for (let i = first; i < at; i++) if (LISTED.has(tokens[i]?.word ?? '')) listed.add(i);
    first = at;
  }
  return listed;
}
