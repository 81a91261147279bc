import { expect } from 'chai';
import fc from 'fast-check';
import { remainingOf } from '../../../core/round/remaining.ts';

describe('How long a round will still take', () => {
  const cases: readonly (readonly [
    what: string,
    left: number,
    lately: number,
    since: number,
    answer: [number, number] | null,
  ])[] = [
    ['at a steady pace', 60, 120, 45, [12, 5]],
    ['over its own life while it is young', 60, 24, 2, [12, 5]],
    ['not when nothing ended lately', 60, 0, 45, null],
    ['not when nothing is left', 0, 120, 45, null],
    ['not before it began', 60, 1, 0, null],
  ];
  for (const [what, left, lately, since, answer] of cases) {
    it(`can be told ${what}`.replace('can be told not', 'cannot be told'), () => {
      const remaining = remainingOf(left, lately, since);
      expect(remaining === null ? null : [remaining.perMinute, remaining.minutes]).to.deep.equal(answer);
    });
  }

  it('is never less for more searches at the same pace', () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 1e4 }), (few, more, lately, since) => {
        const one = remainingOf(few, lately, since)!;
        expect(remainingOf(few + more, lately, since)!.minutes).to.be.greaterThan(one.minutes);
        expect(one.minutes * one.perMinute).to.be.closeTo(few, few * 1e-9);
      }),
    );
  });
});
