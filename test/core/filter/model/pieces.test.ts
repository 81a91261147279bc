import { expect } from 'chai';
import fc from 'fast-check';
import { PieceReader } from '../../../../core/filter/model/pieces.ts';
import { readVocabulary } from '../../../../core/filter/model/weights.ts';

const VOCABULARY = readVocabulary();
const reader = new PieceReader(VOCABULARY);
const read = (text: string) => reader.read(text).map(({ id }) => VOCABULARY[id]);

describe('the pieces of a text', () => {
  // What the tokenizer of all-MiniLM-L6-v2 makes of them.
  const known: readonly (readonly [text: string, pieces: readonly string[]])[] = [
    ['My insulin pump beeped.', ['my', 'insulin', 'pump', 'bee', '##ped', '.']],
    ["I don't", ['i', 'don', "'", 't']],
    ['Peña, ÉTÉ', ['pena', ',', 'et', '##e']],
    ['#ProudDad', ['#', 'proud', '##dad']],
    ['2019-03', ['2019', '-', '03']],
    ['', []],
    [' \n\t ', []],
  ];
  for (const [text, pieces] of known) {
    it(`are the longest the vocabulary has: ${JSON.stringify(text)}`, () => {
      expect(read(text)).to.deep.equal(pieces);
    });
  }

  it('are one unknown piece for a word that cannot be put together, however long', () => {
    expect(read('😀')).to.deep.equal(['[UNK]']);
    expect(read('a'.repeat(101))).to.deep.equal(['[UNK]']);
  });

  it('never overlap, stand in the order of the text, and miss nothing but blanks and invisible signs', () => {
    const letters = 'a Z é ﬁ İ ß Я 中 9 . - _ @ # \' " \n \u0301 \u200b \ufe0f 😀 🇭 \u00ad 한'.split(' ').concat(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        let done = 0;
        for (const { start, end } of reader.read(text)) {
          expect(start).to.be.at.least(done);
          expect(end).to.be.greaterThan(start);
          expect(text.slice(done, start)).to.match(/^[\s\p{Mn}\p{C}]*$/u);
          done = end;
        }
        expect(text.slice(done)).to.match(/^[\s\p{Mn}\p{C}\ude00-\udfff]*$/u);
      }),
    );
  });
});
