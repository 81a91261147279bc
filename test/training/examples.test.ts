import { expect } from 'chai';
import { LABELS } from '../../core/filter/model/labels.ts';
import { PieceReader } from '../../core/filter/model/pieces.ts';
import { readVocabulary } from '../../core/filter/model/weights.ts';
import { exampleOf, UNASKED } from '../../training/examples.ts';
import { parseTexts } from '../../training/texts.ts';
import { usedPieces } from '../../training/vocabulary.ts';

const VOCABULARY = readVocabulary();
const reader = new PieceReader(VOCABULARY);

describe('an example for training', () => {
  it('labels each piece of a marked text with what it gives away', () => {
    const [text] = parseTexts('post: [[Rosa|NAME]] wants [[them|T:RACE]] and [[Ann|PERSON]] out of [[our mosque|RELIGION]].');
    if (text === undefined) throw new Error('no text');
    const { pieces, labels } = exampleOf(text, reader, VOCABULARY);
    expect(pieces.map((piece, at) => [piece, labels[at] === UNASKED ? 'unasked' : LABELS[labels[at] ?? -1]])).to.deep.equal([
      ['rosa', 'unasked'],
      ['wants', 'nothing'],
      ['them', 'target'],
      ['and', 'nothing'],
      ['ann', 'another person'],
      ['out', 'nothing'],
      ['of', 'nothing'],
      ['our', 'PC-RELIGION'],
      ['mosque', 'PC-RELIGION'],
      ['.', 'nothing'],
    ]);
  });

  it('is no longer than what the network reads at once', () => {
    const [text] = parseTexts(`post: ${'off to the range '.repeat(60)}`);
    expect(text && exampleOf(text, reader, VOCABULARY).pieces).to.have.lengthOf(126);
  });
});

describe('the vocabulary', () => {
  it('keeps what Latin letters, numbers and signs are written with, in its order', () => {
    const all = { '[PAD]': 0, '[unused1]': 1, '[UNK]': 2, '[CLS]': 3, '[SEP]': 4, '!': 5, ß: 7, 中: 8, я: 9, '##ed': 6, '[': 10 };
    expect(usedPieces(all)).to.deep.equal(['[UNK]', '[CLS]', '[SEP]', '!', '##ed', 'ß', '[']);
  });
});
