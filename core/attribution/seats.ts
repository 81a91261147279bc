import type { AccountId } from '../ids.ts';

/** Who sits in the two seats of a page, and whether they disagree. */
export interface Seats {
  readonly firstBy: AccountId | null;
  readonly secondBy: AccountId | null;
  readonly disputed: boolean;
}

/**
 * From which seat a person may judge a page now; `null` when from none. A seat that is taken stays its holder's. What two people disagree on
 * is a supervisor's to settle: whoever gives way to the other is no second judgement any more.
 */
export function seatFor(person: AccountId, { firstBy, secondBy, disputed }: Seats): 'first' | 'second' | null {
  if (disputed) return null;
  if (firstBy === null || firstBy === person) return 'first';
  return secondBy === null ? 'second' : null;
}

/** Whether what the first person said is hidden from another investigator, who could still give the second verdict. */
export const isFirstHidden = (person: AccountId, { firstBy, secondBy }: Omit<Seats, 'disputed'>): boolean =>
  firstBy !== null && firstBy !== person && secondBy === null;
