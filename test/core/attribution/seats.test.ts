import { expect } from 'chai';
import { isFirstHidden, seatFor } from '../../../core/attribution/seats.ts';
import type { AccountId } from '../../../core/ids.ts';

const ME = 'me' as AccountId;
const ADA = 'ada' as AccountId;
const BO = 'bo' as AccountId;

const TABLE: readonly (readonly [
  when: string,
  firstBy: AccountId | null,
  secondBy: AccountId | null,
  disputed: boolean,
  seat: 'first' | 'second' | null,
  hidden: boolean,
])[] = [
  ['nobody has judged it', null, null, false, 'first', false],
  ['I have judged it', ME, null, false, 'first', false],
  ['somebody has judged it', ADA, null, false, 'second', true],
  ['I and somebody agree', ME, BO, false, 'first', false],
  ['I agreed with somebody', ADA, ME, false, null, false],
  ['two others agree', ADA, BO, false, null, false],
  ['I and somebody disagree', ME, BO, true, null, false],
  ['I disagree with somebody', ADA, ME, true, null, false],
];

describe('The two seats of a page', () => {
  for (const [when, firstBy, secondBy, disputed, seat, hidden] of TABLE) {
    it(`give me ${seat ?? 'none'} when ${when}, and ${hidden ? 'hide' : 'do not hide'} the first verdict`, () => {
      expect(seatFor(ME, { firstBy, secondBy, disputed })).to.equal(seat);
      expect(isFirstHidden(ME, { firstBy, secondBy })).to.equal(hidden);
    });
  }
});
