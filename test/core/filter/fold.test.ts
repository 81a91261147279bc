import { expect } from 'chai';
import fc from 'fast-check';
import { fold, foldWord } from '../../../core/filter/fold.ts';

describe('A folded text', () => {
  it('may be longer than the text it came from, and every unit knows its place all the same', () => {
    const folded = fold('ﬃ'.repeat(500));
    expect(folded.text).to.equal('ffi'.repeat(500));
    for (const [at, place] of [
      [0, 0],
      [2, 0],
      [3, 1],
      [1499, 499],
    ] as const)
      expect([folded.from(at), folded.until(at)]).to.deep.equal([place, place + 1]);
  });

  it('reads the same where only its letters are asked for', () => {
    const unit = fc.constantFrom(..."aZ0 -'%&;#x2[]/<>*|@~\u007f\t\u0000éİß😀".split(''), '&amp;', '%41');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldWord(text)).to.equal(fold(text).text);
      }),
    );
  });
});
