import { expect } from 'chai';
import { whyNoDispute, whyNoRuling, type Disagreement } from '../../../core/finding/dispute.ts';
import { FINDING_STATUSES } from '../../../core/finding/status.ts';
import type { AccountId } from '../../../core/ids.ts';

const DRAFTER = 'ines' as AccountId;
const READER = 'tom' as AccountId;
const SUPERVISOR = 'sue' as AccountId;
const of = (changes: Partial<Disagreement>): Disagreement => ({
  status: 'returned',
  draftedBy: DRAFTER,
  readBy: [READER],
  ruled: false,
  ...changes,
});

const DISPUTES: readonly (readonly [what: string, disagreement: Disagreement, actor: AccountId, why: RegExp | null])[] = [
  ['its drafter, of what was returned', of({}), DRAFTER, null],
  ['its second reader', of({}), READER, /^Only the person who drafted/],
  ['a supervisor', of({}), SUPERVISOR, /^Only the person who drafted/],
  ['its drafter a second time', of({ status: 'disputed' }), DRAFTER, /lies with a supervisor already/],
  ['its drafter, of an edition that a supervisor sent back', of({ ruled: true }), DRAFTER, /^A supervisor has ruled/],
  ...(['draft', 'submitted', 'confirmed', 'withdrawn'] as const).map(
    (status) => [`its drafter, of a finding that is ${status}`, of({ status }), DRAFTER, /^Only a finding that its/] as const,
  ),
];

const disputed = (changes: Partial<Disagreement> = {}) => of({ status: 'disputed', ...changes });
const ARE_RULED_ON: readonly (readonly [what: string, disagreement: Disagreement, actor: AccountId, why: RegExp | null])[] = [
  ['a supervisor who is neither of the two', disputed(), SUPERVISOR, null],
  ['its drafter', disputed(), DRAFTER, /^You drafted/],
  ['its second reader', disputed(), READER, /^You read/],
  ['whoever read an earlier edition', disputed({ readBy: [READER, SUPERVISOR] }), SUPERVISOR, /^You read/],
  ...FINDING_STATUSES.filter((status) => status !== 'disputed').map(
    (status) => [`a supervisor while it is ${status}`, of({ status }), SUPERVISOR, /does not wait for a ruling/] as const,
  ),
];

describe('A finding on which two people disagree', () => {
  for (const [what, disagreement, actor, why] of DISPUTES)
    it(`${why === null ? 'can' : 'cannot'} be put before a supervisor by ${what}`, () => {
      if (why === null) expect(whyNoDispute(disagreement, actor)).to.equal(null);
      else expect(whyNoDispute(disagreement, actor)).to.match(why);
    });

  for (const [what, disagreement, actor, why] of ARE_RULED_ON)
    it(`${why === null ? 'can' : 'cannot'} be ruled on by ${what}`, () => {
      if (why === null) expect(whyNoRuling(disagreement, actor)).to.equal(null);
      else expect(whyNoRuling(disagreement, actor)).to.match(why);
    });
});
