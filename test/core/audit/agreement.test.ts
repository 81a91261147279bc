import { expect } from 'chai';
import fc from 'fast-check';
import { agreementOf, type Tally } from '../../../core/audit/agreement.ts';

const times = (count: number, one: string, other: string): Tally => ({ one, other, count });

describe('Agreement of two readers', () => {
  const cases: readonly {
    readonly what: string;
    readonly tallies: readonly Tally[];
    readonly share: number | null;
    readonly kappa: number | null;
  }[] = [
    { what: 'nothing read by both', tallies: [], share: null, kappa: null },
    { what: 'one pair that agrees', tallies: [times(1, 'a', 'a')], share: 1, kappa: null },
    { what: 'one pair that does not', tallies: [times(1, 'a', 'x')], share: 0, kappa: 0 },
    { what: 'everything called the same by both', tallies: [times(40, 'a', 'a')], share: 1, kappa: null },
    { what: 'complete agreement on two things', tallies: [times(5, 'a', 'a'), times(3, 'x', 'x')], share: 1, kappa: 1 },
    { what: 'the opposite of everything', tallies: [times(5, 'a', 'x'), times(5, 'x', 'a')], share: 0, kappa: -1 },
    {
      what: 'one reader who always says the same',
      tallies: [times(6, 'a', 'a'), times(4, 'x', 'a')],
      share: 0.6,
      kappa: 0,
    },
    {
      // Worked by hand: 35 of 50 agree; chance gives 0.5·0.6 + 0.5·0.4 = 0.5; (0.7 − 0.5) / 0.5 = 0.4.
      what: 'the example of the textbooks',
      tallies: [times(20, 'a', 'a'), times(5, 'a', 'x'), times(10, 'x', 'a'), times(15, 'x', 'x')],
      share: 0.7,
      kappa: 0.4,
    },
    {
      // Chance gives 0.5·0.4 + 0.3·0.4 + 0.2·0.2 = 0.36; (0.7 − 0.36) / 0.64.
      what: 'three words',
      tallies: [
        times(4, 'a', 'a'),
        times(1, 'a', 'x'),
        times(2, 'x', 'x'),
        times(1, 'x', 'u'),
        times(1, 'u', 'x'),
        times(1, 'u', 'u'),
      ],
      share: 0.7,
      kappa: 0.53125,
    },
  ];
  for (const { what, tallies, share, kappa } of cases) {
    it(`is told for ${what}`, () => {
      const found = agreementOf(tallies);
      if (share === null) expect(found.share).to.equal(null);
      else expect(found.share?.value).to.be.closeTo(share, 1e-9);
      if (kappa === null) expect(found).to.include({ kappa: null }).and.to.have.property('untold').that.matches(/\.$/);
      else expect(found.kappa?.value).to.be.closeTo(kappa, 1e-9);
      expect(found.pairs).to.equal(tallies.reduce((sum, { count }) => sum + count, 0));
    });
  }

  it('has the range that Wilson’s formula gives', () => {
    const { share } = agreementOf([times(35, 'a', 'a'), times(15, 'a', 'x')]);
    expect(share?.low).to.be.closeTo(0.5625, 0.0005);
    expect(share?.high).to.be.closeTo(0.809, 0.0005);
    // All of twenty agreed, which does not show that all of a thousand would.
    expect(agreementOf([times(20, 'a', 'a')]).share).to.deep.include({ value: 1, high: 1 });
    expect(agreementOf([times(20, 'a', 'a')]).share?.low).to.be.closeTo(0.8389, 0.0005);
  });

  it('does not depend on which reader is which, and has its value within its range', () => {
    const word = fc.constantFrom('a', 'x', 'u');
    const tally = fc.record({ one: word, other: word, count: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 12 }), (tallies) => {
        const one = agreementOf(tallies);
        const other = agreementOf(tallies.map((said) => ({ ...said, one: said.other, other: said.one })));
        expect(other.share).to.deep.equal(one.share);
        expect(other.kappa === null).to.equal(one.kappa === null);
        expect(other.kappa?.value ?? 0).to.be.closeTo(one.kappa?.value ?? 0, 1e-9);
        for (const { value, low, high } of [one.share, one.kappa].filter((estimate) => estimate !== null)) {
          expect(low).to.be.within(-1, value + 1e-9);
          expect(high).to.be.within(value - 1e-9, 1 + 1e-9);
        }
      }),
    );
  });
});
