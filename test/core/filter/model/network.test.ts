import { expect } from 'chai';
import fc from 'fast-check';
import { KERNEL_CODE } from '../../../../core/filter/model/kernel-code.ts';
import { Kernel, SCORES } from '../../../../core/filter/model/kernel.ts';
import { softmax } from '../../../../core/filter/model/linear.ts';
import { SIZES, run } from '../../../../core/filter/model/network.ts';
import { SIGN_NAMES } from '../../../../core/filter/model/signs.ts';
import { addRow, learned, rowOfWord } from '../../../../core/filter/model/weights.ts';
import { LEARNED_WORDS, LEXICON } from '../../../../core/filter/lexicon.ts';
import { assembleKernel } from '../../../../training/kernel.ts';

const { wordRows: WORD_ROWS, signRow: SIGN_ROW, signRows: SIGN_ROWS, layers: LAYERS } = learned();

describe('the network', () => {
  it('has a row for every word and every sign it was taught', () => {
    expect(WORD_ROWS.bytes.length).to.equal(LEARNED_WORDS * SIZES.word);
    expect(WORD_ROWS.scales.length).to.equal(LEARNED_WORDS);
    expect(SIGN_ROWS.bytes.length).to.equal(SIGN_ROWS.scales.length * SIZES.word);
    expect(LAYERS.near.length).to.equal((2 * SIZES.reach + 1) * SIZES.word * SIZES.hidden);
    expect(LAYERS.out.length).to.equal(SIZES.second * SIZES.labels);
  });

  it('knows every sign of today, each by its own row', () => {
    const untaught = SIGN_NAMES.filter((_, sign) => (SIGN_ROW[sign] ?? -1) < 0);
    expect(untaught, 'train again: these signs came after the weights').to.deep.equal([]);
    expect(new Set(SIGN_ROW).size).to.equal(SIGN_NAMES.length);
  });

  it('answers the same in the kernel as step by step', () => {
    const token = fc.record({
      word: fc.integer({ min: 0, max: LEARNED_WORDS - 1 }),
      signs: fc.uniqueArray(fc.integer({ min: 0, max: SIGN_ROWS.scales.length - 1 }), { maxLength: 8 }),
      opens: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 40 }), (tokens) => {
        const words = tokens.map(({ word }) => wordRow(word));
        const places = tokens.map(({ signs }) => placeRow(signs));
        const sentences = tokens.flatMap(({ opens }, at) => (at === 0 || opens ? [at] : []));
        const both = Float32Array.from(words.flatMap((row, at) => [...row].map((value, i) => value + (places[at]?.[i] ?? 0))));
        const slowly = run(LAYERS, both, sentences).probabilities;
        const { scores, margins } = askKernel(words, places, sentences);
        tokens.forEach((_, at) => {
          const quickly = scores.slice(at * SCORES, at * SCORES + SIZES.labels);
          expect(margins[at]).to.equal(Math.fround(Math.max(...quickly.slice(1)) - (quickly[0] ?? NaN)));
          softmax(quickly, 0, SIZES.labels);
          quickly.forEach((value, label) => {
            expect(value).to.be.closeTo(slowly[at * SIZES.labels + label] ?? NaN, 1e-4);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('runs the kernel that its text says', async () => {
    expect(KERNEL_CODE, 'run npm run build:kernel').to.equal(await assembleKernel());
  });

  it('gives each word probabilities that add up to one', () => {
    const { probabilities } = run(LAYERS, wordRow(rowOfWord(LEXICON.find('church'))), [0]);
    expect(probabilities.reduce((sum, value) => sum + value, 0)).to.be.closeTo(1, 1e-4);
  });
});

const kernel = new Kernel(LAYERS, 100);

function askKernel(words: readonly Float32Array[], places: readonly Float32Array[], sentences: readonly number[]) {
  const question = kernel.question(words.length);
  question.words.set(words.map((row, at) => kernel.read(at, row)));
  question.places.set(places.map((row, at) => kernel.read(words.length + at, row)));
  const answer = kernel.prepare(words.length, sentences);
  kernel.score(words.map((_, at) => at));
  return answer;
}

function wordRow(word: number): Float32Array {
  const row = new Float32Array(SIZES.word);
  addRow(WORD_ROWS, word, row, 0);
  return row;
}

function placeRow(signs: readonly number[]): Float32Array {
  const row = new Float32Array(SIZES.word);
  for (const sign of signs) addRow(SIGN_ROWS, sign, row, 0);
  return row;
}
