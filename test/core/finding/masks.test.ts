import { expect } from 'chai';
import fc from 'fast-check';
import { carryMasks, maskWords, withoutRepeats, type FieldMask } from '../../../core/finding/masks.ts';

const MASK = { class: 'PC-RELIGION', role: 'subject', reason: 'says which church' } as const;

describe('Masks added by hand', () => {
  it('hide words wherever they stand', () => {
    const text = 'St Brook, then St Brook again';
    expect(maskWords(text, 'St Brook', MASK).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'St Brook',
      'St Brook',
    ]);
  });

  it('follow their words into a new edition, and go when the words go', () => {
    const before = { quotation: 'at St Brook', description: 'Drove fast near St Brook.' };
    const masks: FieldMask[] = [
      { ...MASK, field: 'quotation', start: 3, end: 11 },
      { ...MASK, field: 'description', start: 16, end: 24 },
    ];
    const after = { quotation: 'We met at St Brook', description: 'Drove fast.' };
    expect(carryMasks(before, after, masks)).to.deep.equal([{ ...MASK, field: 'quotation', start: 10, end: 18 }]);
  });

  it('keep the widest of two that start together', () => {
    const masks: FieldMask[] = [
      { ...MASK, field: 'quotation', start: 3, end: 5 },
      { ...MASK, field: 'quotation', start: 3, end: 9 },
      { ...MASK, field: 'description', start: 3, end: 4 },
    ];
    expect(withoutRepeats(masks).map(({ field, end }) => [field, end])).to.deep.equal([
      ['description', 4],
      ['quotation', 9],
    ]);
  });

  it('hide words that overlap themselves, to the last character', () => {
    const mask: FieldMask = { ...MASK, field: 'quotation', start: 0, end: 2 };
    const carried = carryMasks({ quotation: '..', description: '' }, { quotation: '...', description: '' }, [mask]);
    expect(carried.map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 2],
      [1, 3],
    ]);
  });

  it('still hide everything they hid when nothing but the surroundings changes', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'B', ' ', 'İ', 'ß', '😀', '.', '('), minLength: 1, maxLength: 8 })
      .filter((text) => text.trim() === text);
    const around = fc.string({ unit: fc.constantFrom('x', ' ', '.', '😀'), maxLength: 10 });
    fc.assert(
      fc.property(word, around, around, around, around, (words, a, b, c, d) => {
        const mask: FieldMask = { ...MASK, field: 'quotation', start: a.length, end: a.length + words.length };
        const carried = carryMasks({ quotation: a + words + b, description: '' }, { quotation: c + words + d, description: '' }, [
          mask,
        ]);
        const hidden = new Set(
          carried.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
        );
        for (let at = c.length; at < c.length + words.length; at += 1) {
          if (/\S/.test((c + words + d).charAt(at)))
            expect(hidden.has(at), `${at} in ${JSON.stringify(c + words + d)}`).to.equal(true);
        }
      }),
    );
  });
});
