import { expect } from 'chai';
import { COMPILED } from '../../../../core/filter/compiled.ts';
import { passagesOf } from '../../../../core/filter/model/passages.ts';
import { ask } from '../../../../core/filter/model/question.ts';
import { isHiddenByRule, placesOf } from '../../../../core/filter/model/signs.ts';
import { BELONGS, LITTLE, mayHide, weigh } from '../../../../core/filter/model/weighing.ts';
import { readRules, readWords } from '../../../../core/filter/reading.ts';
import { readTexts } from '../../../../training/texts.ts';

const NOBODY = { names: [], handles: [] };
/** The texts of every so manieth line, so that all files have their say. */
const EVERY = 7;

/** How sure the network is of each word of a passage that belongs to a cue, when all are weighed and when only some are. */
function weighBoth(text: string) {
  const { tokens } = readWords(text);
  const { context, matches, hits } = readRules(tokens, NOBODY, null);
  const places = placesOf(tokens, context, { matches, rules: COMPILED.rules, hits });
  return passagesOf(tokens, context).flatMap((passage) => {
    const all = Array.from({ length: passage.to - passage.from }, (_, at) => passage.from + at);
    const every = ask(tokens, places, passage.from, passage.to);
    every.weigh(all);
    const whole = all.map((at) => every.hide(at));
    const few = ask(tokens, places, passage.from, passage.to);
    weigh(few, passage, tokens, places, context);
    return all.map((at, index) => ({
      word: tokens.word(at),
      whole: whole[index] ?? 0,
      few: few.hide(at),
      tells: !tokens.isIn(LITTLE, at) && !isHiddenByRule(places, at) && mayHide(tokens, places, at),
      belongs: (whole[index] ?? 0) >= BELONGS && mayHide(tokens, places, at),
      isHostile: (context.sentenceOf(at)?.attack ?? 0) >= 2,
    }));
  });
}

describe('the words the network weighs', () => {
  it('are all that may belong to a cue that tells something', () => {
    const texts = readTexts().filter((_, at) => at % EVERY === 0);
    let besides = 0;
    for (const { text } of texts) {
      const words = weighBoth(text).filter(({ isHostile }) => !isHostile);
      for (let from = 0; from < words.length;) {
        let to = from;
        while (words[to]?.belongs === true) to++;
        const cue = words.slice(from, to);
        if (cue.some(({ tells }) => tells)) {
          for (const { word, whole, few } of cue) expect(few, `${word} in: ${text}`).to.equal(whole);
          besides += cue.filter(({ tells }) => !tells).length;
        }
        from = to + 1;
      }
      for (const { word, whole, few, tells } of words) if (tells) expect(few, `${word} in: ${text}`).to.equal(whole);
    }
    expect(besides).to.be.greaterThan(100);
  });
});
