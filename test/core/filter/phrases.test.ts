import { expect } from 'chai';
import { compile } from '../../../core/filter/compile.ts';
import { COMPILED } from '../../../core/filter/compiled.ts';

function oneRule(phrases: string) {
  return compile([{ class: 'PC-AGE', source: 'a test', rules: [{ id: 'one', strength: 'strong', phrases }] }]);
}

describe('the phrases of the rules', () => {
  it('can all be built', () => {
    COMPILED.buildAll();
    expect(COMPILED.phraseCount).to.be.greaterThan(30_000);
  });

  it('name only sets of words that there are', () => {
    expect(() => {
      oneRule('born on a <weekday>').buildAll();
    }).to.throw('<weekday>, which is no set of words');
  });

  it('match at least one word', () => {
    expect(() => oneRule('[very?]')).to.throw('could match nothing at all');
  });
});
