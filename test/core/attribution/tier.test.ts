import { expect } from 'chai';
import { settlements, standingTier } from '../../../core/attribution/tier.ts';
import type { Judgement, Standing, Verdict } from '../../../core/attribution/tier.ts';
import type { AccountId } from '../../../core/ids.ts';

const says = (by: string, verdict: Verdict): Judgement => ({ by: by as AccountId, verdict });

const TABLE: readonly (readonly [first: Verdict | null, second: Verdict | null, standing: Standing])[] = [
  [null, null, 'undecided'],
  [null, 'applicant', 'undecided'],
  ['applicant', null, 'awaiting_second'],
  ['applicant', 'applicant', 'T3'],
  ['applicant', 'unsure', 'disputed'],
  ['applicant', 'not_applicant', 'disputed'],
  ['unsure', null, 'unattributed'],
  ['unsure', 'unsure', 'unattributed'],
  ['unsure', 'applicant', 'disputed'],
  ['unsure', 'not_applicant', 'disputed'],
  ['not_applicant', null, 'TX'],
  ['not_applicant', 'not_applicant', 'TX'],
  ['not_applicant', 'unsure', 'disputed'],
  ['not_applicant', 'applicant', 'disputed'],
];

describe('the standing of a capture', () => {
  for (const [first, second, standing] of TABLE) {
    it(`is ${standing} when the first says ${first ?? 'nothing'} and the second ${second ?? 'nothing'}`, () => {
      expect(standingTier({ first: first && says('one', first), second: second && says('two', second) })).to.equal(standing);
    });
  }

  for (const [settled, standing] of [
    ['applicant', 'T3'],
    ['not_applicant', 'TX'],
    ['unsure', 'unattributed'],
  ] as const) {
    it(`is ${standing} when two disagree and a supervisor settles it for ${settled}`, () => {
      expect(standingTier({ first: says('one', 'applicant'), second: says('two', 'not_applicant'), settled })).to.equal(standing);
    });
  }

  it('is settled for one of the two sides, or for neither', () => {
    expect(settlements('applicant', 'not_applicant')).to.deep.equal(['applicant', 'not_applicant', 'unsure']);
    expect(settlements('unsure', 'not_applicant')).to.deep.equal(['unsure', 'not_applicant']);
  });

  it('is never T3 by one person alone', () => {
    expect(standingTier({ first: says('one', 'applicant'), second: says('one', 'applicant') })).to.equal('awaiting_second');
  });
});
