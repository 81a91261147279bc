import type { Hit } from './hit.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Finds "I'm a … person" with a description that no rule knows. What somebody says they are, unless it is plain character, is hidden
 * when in doubt: the list of what people call themselves is never complete.
 */
export function findDescribed(tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.isIn(NOUNS, at) || tokens.gap(at) > GAP.space) continue;
    const first = descriptionStart(tokens, at);
    if (first === null) continue;
    hits.push({
      start: tokens.start(first),
      end: tokens.end(at),
      class: 'PC-BODY',
      role: 'subject',
      ruleId: 'body/described',
      reason: 'a description of a person that no rule knows',
      shows: 'person',
    });
  }
  return hits;
}

const A = wordSet('a an');
const NOUNS = wordSet('person individual man woman guy girl gal lady dude');
const BE = wordSet("am is was 's being as");
// prettier-ignore
const CHARACTER = wordSet(`people morning night day evening good better best nice kind great honest responsible busy happy lucky calm quiet patient team dog cat friendly curious different
  same new first only third last second next other right wrong real whole missing bigger smart organized reliable dependable trustworthy creative positive private funny humble grateful
  hard-working hardworking hard working caring loyal generous thoughtful polite punctual social outgoing shy stubborn terrible bad decent fair reasonable detail oriented motivated driven
  passionate competitive determined free changed broken normal average regular simple practical logical analytical technical flexible average adult single-minded stronger more less very
  really one such certain key contact named unknown suspicious dangerous armed violent angry stronger healthier committed self-motivated self motivated confident ambitious open-minded open minded`);

function descriptionStart(tokens: Tokens, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(1, noun - 5); at--) {
    if (tokens.isIn(A, at)) return tokens.isIn(BE, at - 1) && !isCharacter(tokens, at + 1, noun) ? at + 1 : null;
    if (tokens.gap(at) > GAP.space) return null;
  }
  return null;
}

function isCharacter(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokens.isIn(CHARACTER, at)) return false;
  return true;
}
