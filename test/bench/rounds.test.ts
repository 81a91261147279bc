import { expect } from 'chai';
import { politenessOf } from '../../bench/rounds/politeness.ts';

const log = (...ms: number[]) => ms.map((at) => ({ at: new Date(at).toISOString(), host: 'a.test' }));

describe('What an access log says about politeness', () => {
  const CASES: readonly (readonly [what: string, times: number[], burst: number])[] = [
    ['a clock', [0, 1_000, 2_000, 3_000], 1],
    ['long rests, which earn no right to hurry afterwards', [0, 60_000, 61_000], 1],
    ['one that was held up', [0, 1_500, 2_000, 3_000], 1.5],
    ['two at once', [0, 1_000, 1_000, 2_000], 2],
    ['five at once, far from the beginning', [0, 1_000, 50_000, 50_000, 50_000, 50_000, 50_000], 5],
    ['a rush that is fast from one to the next, and all in all', Array.from({ length: 21 }, (_, index) => index * 500), 11],
  ];
  for (const [what, times, burst] of CASES) {
    it(`finds ${what}`, () => expect(politenessOf(log(...times), 1_000, 0)[0]?.burst).to.be.closeTo(burst, 1e-9));
  }

  it('passes what workers that were held up may have had on the way, and no more', () => {
    const verdict = (lateMax: number) => politenessOf(log(0, 1_000, 1_000, 1_000), 1_000, lateMax)[0]?.polite;
    expect([verdict(2), verdict(1)]).to.deep.equal([true, false]);
  });
});
