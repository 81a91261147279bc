import type { Hit } from './hit.ts';
import { GAP, type Token } from './tokens.ts';
import { words } from './words.ts';

/**
 * Finds "I'm a … person" with a description that no rule knows. What somebody says they are, unless it is plain character, is hidden
 * when in doubt: the list of what people call themselves is never complete.
 */
export function findDescribed(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, at) => {
    if (!NOUNS.has(token.word) || token.gap > GAP.space) return;
    const first = descriptionStart(tokens, at);
    const start = first === null ? undefined : tokens[first];
    if (start === undefined) return;
    hits.push({
      start: start.start,
      end: token.end,
      class: 'PC-BODY',
      role: 'subject',
      ruleId: 'body/described',
      reason: 'a description of a person that no rule knows',
      shows: 'person',
    });
  });
  return hits;
}

const NOUNS = new Set(words('person individual man woman guy girl gal lady dude'));
const BE = new Set(words("am is was 's being as"));
// prettier-ignore
const CHARACTER = new Set(words(`people morning night day evening good better best nice kind great honest responsible busy happy lucky calm quiet patient team dog cat friendly curious different
  same new first only third last second next other right wrong real whole missing bigger smart organized reliable dependable trustworthy creative positive private funny humble grateful
  hard-working hardworking hard working caring loyal generous thoughtful polite punctual social outgoing shy stubborn terrible bad decent fair reasonable detail oriented motivated driven
  passionate competitive determined free changed broken normal average regular simple practical logical analytical technical flexible average adult single-minded stronger more less very
  really one such certain key contact named unknown suspicious dangerous armed violent angry stronger healthier committed self-motivated self motivated confident ambitious open-minded open minded`));

function descriptionStart(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(1, noun - 5); at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'a' || word === 'an') {
      const be = tokens[at - 1];
      const described = at + 1 < noun && tokens.slice(at + 1, noun).some((token) => !CHARACTER.has(token.word));
      return be !== undefined && BE.has(be.word) && described ? at + 1 : null;
    }
    if ((tokens[at]?.gap ?? GAP.stop) > GAP.space) return null;
  }
  return null;
}
