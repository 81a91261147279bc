import { expect } from 'chai';
import { askedSources } from '../../../bench/verdicts/answers.ts';
import { isFalseFound, isFalseNone, judgeAll, type Judged } from '../../../bench/verdicts/measure.ts';
import { SOURCE_IDS } from '../../../core/protocol/sources.ts';
import { measureOneSided, type OneSidedFigures } from '../../../bench/verdicts/one-sided.ts';

/** A machine under load serves three thousand answers slowly. */
const PATIENCE_MS = 120_000;

const named = (judged: readonly Judged[]) => judged.map(({ source, answer, outcome }) => `${source}, ${answer}: ${outcome}`);

describe('every answer to every source', function () {
  this.timeout(PATIENCE_MS);
  let judged: readonly Judged[];
  before(async () => {
    judged = await judgeAll();
  });

  it('goes to every source there is', () => {
    expect(new Set(askedSources().map(({ source }) => source))).to.deep.equal(new Set<string>(SOURCE_IDS));
  });

  it('are more than two hundred answers', () => {
    expect(new Set(judged.map(({ answer }) => answer)).size).to.be.at.least(200);
  });

  it('never claims somebody who is not known to be there', () => {
    expect(named(judged.filter(isFalseFound))).to.deep.equal([]);
  });

  it('never claims that nobody is there without having been told', () => {
    expect(named(judged.filter(isFalseNone))).to.deep.equal([]);
  });

  it('finds everybody who is there, and says none of everybody who is not', () => {
    const missed = ({ truth, outcome }: Judged) =>
      (truth === 'present' && outcome !== 'found') || (truth === 'missing' && outcome !== 'none');
    expect(named(judged.filter(missed))).to.deep.equal([]);
  });

  for (const [truth, outcome, falseFound, falseNone] of [
    ['unknown', 'found', true, false],
    ['unknown', 'partial', true, false],
    ['missing', 'found', true, false],
    ['present', 'found', false, false],
    ['unknown', 'none', false, true],
    ['present', 'none', false, true],
    ['missing', 'none', false, false],
    ['unknown', 'indeterminate', false, false],
  ] as const) {
    it(`counts ${outcome} of somebody ${truth} as ${falseFound ? 'a false found' : falseNone ? 'a false none' : 'right'}`, () => {
      expect([isFalseFound({ truth, outcome }), isFalseNone({ truth, outcome, mayBeMissing: false })]).to.deep.equal([
        falseFound,
        falseNone,
      ]);
    });
  }
});

describe('the rules with one side, on the same answers', function () {
  this.timeout(PATIENCE_MS);
  let figures: Record<string, OneSidedFigures>;
  before(async () => {
    figures = await measureOneSided();
  });

  it('read every answer', () => {
    const totals = Object.values(figures).map(({ claimed, available, unknown }) => claimed + available + unknown);
    expect(new Set(totals).size).to.equal(1);
    expect(totals[0]).to.be.at.least(200);
  });

  it('claim people on walls and take outages for nobody, which is why none of them is used', () => {
    for (const [rule, { falseFound, falseNone }] of Object.entries(figures))
      expect([falseFound > 50, falseNone > 0], rule).to.deep.equal([true, true]);
  });
});
