import { expect } from 'chai';
import fc from 'fast-check';
import { isOutlier, spreadOf } from '../../../core/audit/spread.ts';

describe('Spread', () => {
  it('is the least, the middle and the most', () => {
    expect(spreadOf([3, 1, 2])).to.deep.equal({ min: 1, median: 2, max: 3 });
    expect(spreadOf([4, 1, 2, 3])).to.deep.equal({ min: 1, median: 2.5, max: 4 });
    expect(spreadOf([])).to.deep.equal({ min: 0, median: 0, max: 0 });
  });

  it('flags what is far from the middle in both directions, and never what is equal for all', () => {
    const band = { factor: 2, slack: 5 };
    const spread = spreadOf([20, 20, 20]);
    for (const [value, outlier] of [
      [20, false],
      [40, false],
      [41, true],
      [10, false],
      [9, true],
    ] as const)
      expect(isOutlier(value, spread, band), String(value)).to.equal(outlier);
    // Near nothing, a factor means nothing: 4 pages against 1 is within the slack.
    expect(isOutlier(4, spreadOf([1, 1, 1]), band)).to.equal(false);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(20),
        (value, count) => !isOutlier(value, spreadOf(Array(count + 1).fill(value) as number[]), band),
      ),
    );
  });
});
