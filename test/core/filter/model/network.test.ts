import { expect } from 'chai';
import fc from 'fast-check';
import { SIZES, run } from '../../../../core/filter/model/network.ts';
import { addNear, readWord } from '../../../../core/filter/model/products.ts';
import { SIGN_NAMES } from '../../../../core/filter/model/signs.ts';
import { LAYERS, SIGN_ROW, SIGN_ROWS, WORD_ROW, WORD_ROWS } from '../../../../core/filter/model/weights.ts';

describe('the network', () => {
  it('has a row for every word and every sign it was taught', () => {
    expect(WORD_ROWS.bytes.length).to.equal(WORD_ROW.size * SIZES.word);
    expect(WORD_ROWS.scales.length).to.equal(WORD_ROW.size);
    expect(SIGN_ROWS.bytes.length).to.equal(SIGN_ROWS.scales.length * SIZES.word);
    expect(LAYERS.near.length).to.equal((2 * SIZES.reach + 1) * SIZES.word * SIZES.hidden);
    expect(LAYERS.out.length).to.equal(SIZES.second * SIZES.labels);
  });

  it('knows every sign of today, each by its own row', () => {
    const untaught = SIGN_NAMES.filter((_, sign) => (SIGN_ROW[sign] ?? -1) < 0);
    expect(untaught, 'train again: these signs came after the weights').to.deep.equal([]);
    expect(new Set(SIGN_ROW).size).to.equal(SIGN_NAMES.length);
  });

  it('answers the same with kept products as when it multiplies anew', () => {
    const word = fc.record({
      word: fc.integer({ min: 0, max: WORD_ROW.size - 1 }),
      signs: fc.uniqueArray(fc.integer({ min: 0, max: SIGN_NAMES.length - 1 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const read = words.map(({ word, signs }) => readWord(word, signs));
        const rows = Float32Array.from(read.flatMap(({ row }) => [...row]));
        const anew = run(LAYERS, rows, [0]).probabilities;
        const kept = run(LAYERS, rows, [0], (hidden) => {
          read.forEach((one, at) => {
            addNear(hidden, at, read.length, one);
          });
        }).probabilities;
        kept.forEach((value, at) => {
          expect(value).to.be.closeTo(anew[at] ?? NaN, 1e-4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives each word probabilities that add up to one', () => {
    const { probabilities } = run(LAYERS, readWord(WORD_ROW.get('church'), []).row, [0]);
    expect(probabilities.reduce((sum, value) => sum + value, 0)).to.be.closeTo(1, 1e-4);
  });
});
