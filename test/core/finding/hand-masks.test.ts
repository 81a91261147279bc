import { expect } from 'chai';
import fc from 'fast-check';
import { asHandMasks, checkHandMasks, shownAgain, type TypedMask } from '../../../core/finding/hand-masks.ts';
import { carryMasks } from '../../../core/finding/masks.ts';

const TEXTS = { quotation: 'We met at St Brook. At St\nBrook we sang.', description: 'Describes a drive at night.' };
const typed = (changes: Partial<TypedMask> = {}): TypedMask => ({
  field: 'quotation',
  words: 'St Brook',
  class: 'PC-RELIGION',
  role: 'subject',
  reason: 'says which church',
  ...changes,
});
const hiding = (...words: string[]) => ({
  texts: TEXTS,
  masks: checkHandMasks(
    words.map((one) => typed({ words: one })),
    TEXTS,
  ).masks,
});

describe('Words hidden by hand', () => {
  it('are typed once and hidden wherever they stand, and come back as they were typed', () => {
    const { masks, problems } = checkHandMasks([typed()], TEXTS);
    expect(problems).to.deep.equal([]);
    expect(masks.map(({ start, end }) => TEXTS.quotation.slice(start, end))).to.deep.equal(['St Brook', 'St\nBrook']);
    expect(asHandMasks({ texts: TEXTS, masks })).to.deep.equal([typed()]);
  });

  it('are none where no words are typed', () => {
    expect(checkHandMasks([typed({ words: ' ', reason: '', class: '' })], TEXTS)).to.deep.equal({ masks: [], problems: [] });
  });

  const wrong: readonly (readonly [changes: Partial<TypedMask>, field: string, says: string])[] = [
    [{ words: 'St Rock' }, 'words', 'not in the quotation'],
    [{ field: 'description' }, 'words', 'not in the description'],
    [{ field: 'title' }, 'field', 'quotation or the description'],
    [{ class: 'PC-NONSENSE' }, 'class', 'give away'],
    [{ role: 'somebody' }, 'role', 'whom'],
    [{ reason: ' x ' }, 'reason', 'say why'],
    [{ reason: 'x'.repeat(501) }, 'reason', 'at most 500'],
  ];
  for (const [changes, field, says] of wrong) {
    it(`are refused with ${JSON.stringify(changes).slice(0, 40)}, naming the row and the fix`, () => {
      const { masks, problems } = checkHandMasks([typed({ words: '' }), typed(changes)], TEXTS);
      expect(masks).to.deep.equal([]);
      expect(problems.map((one) => one.field)).to.deep.equal([`masks[1].${field}`]);
      expect(problems[0]?.problem).to.include(says);
    });
  }

  const changes: readonly (readonly [what: string, before: string[], after: string[], again: string[]])[] = [
    ['stays', ['St Brook'], ['St Brook'], []],
    ['is widened at one place of two', ['St Brook'], ['at St Brook'], ['St Brook']],
    ['is widened everywhere', ['Brook'], ['St Brook'], []],
    ['is narrowed', ['St Brook'], ['Brook'], ['St Brook']],
    ['is taken off', ['St Brook'], [], ['St Brook']],
    ['is one of two', ['St Brook', 'sang'], ['sang'], ['St Brook']],
  ];
  for (const [what, before, after, again] of changes) {
    it(`${again.length === 0 ? 'show nothing again' : 'show something again'} when a mask ${what}`, () => {
      expect(shownAgain(hiding(...before), hiding(...after)).map(({ words }) => words)).to.deep.equal(again);
    });
  }

  it('show nothing again when the words themselves are gone', () => {
    const texts = { ...TEXTS, quotation: 'We sang.' };
    expect(shownAgain(hiding('St Brook'), { texts, masks: [] })).to.deep.equal([]);
  });

  it('never show anything again by being carried into another text', () => {
    const text = fc.string({ unit: fc.constantFrom('St', ' ', 'Brook', '.', '\n', 'İ', '😀'), maxLength: 20 });
    fc.assert(
      fc.property(text, (quotation) => {
        const before = hiding('St Brook', 'Brook');
        const texts = { ...TEXTS, quotation };
        const carried = { texts, masks: carryMasks(TEXTS, texts, before.masks) };
        expect(shownAgain(before, carried)).to.deep.equal([]);
      }),
    );
  });
});
