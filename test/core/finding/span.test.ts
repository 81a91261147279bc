import { expect } from 'chai';
import fc from 'fast-check';
import { findSpan, placesOf, surroundings } from '../../../core/finding/span.ts';

describe('Words copied from a captured text', () => {
  const text = 'I drove 140\nthrough town. Twice: I drove 140 (really!) and laughed.';

  it('are found to the character', () => {
    const { span } = findSpan(text, 'through town.');
    expect(text.slice(span?.start, span?.end)).to.equal('through town.');
  });

  it('may differ in spaces and line breaks, and in nothing else', () => {
    expect(findSpan(text, '  140   through ').span).to.deep.equal({ start: 8, end: 19 });
    expect(findSpan(text, 'i drove').problem).to.include('not in the captured text');
  });

  it('are not read as a pattern', () => {
    expect(findSpan(text, '(really!)').span).to.not.equal(null);
    expect(findSpan(text, '.*').problem).to.include('not in the captured text');
  });

  it('that stand there several times need to be told apart', () => {
    expect(findSpan(text, 'I drove 140').problem).to.include('2 times');
    expect(findSpan(text, 'I drove 140', 2).span?.start).to.equal(33);
    expect(findSpan(text, 'I drove 140', 3).problem).to.include('no number 3');
  });

  it('are asked for when there are none', () => {
    expect(findSpan(text, ' \n ').problem).to.include('copy the exact words');
  });

  it('are found again in every text they were taken from, wherever and whatever they are', () => {
    const odd = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '.', '*', '(', '\\', '-', '/', 'İ', 'ß', '😀', '\u0301'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(odd, odd, odd, (before, words, after) => {
        fc.pre(words.trim() !== '');
        const whole = before + words + after;
        const places = placesOf(whole, words);
        expect(places.length).to.be.greaterThan(0);
        for (const { start, end } of places)
          expect(whole.slice(start, end).split(/\s+/)).to.deep.equal(words.trim().split(/\s+/));
      }),
    );
  });

  it('are shown with what stands around them, never with half a character', () => {
    const around = surroundings('😀😀 word 😀😀', { start: 5, end: 9 }, 2);
    expect(around).to.deep.equal({ before: '😀 ', words: 'word', after: ' ' });
  });
});
