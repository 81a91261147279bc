import type { AccountId } from '../ids.ts';
import type { FindingStatus } from './status.ts';

/** What a supervisor can decide on a finding that its drafter stands by: the panel may read it, or it is changed first. */
export const RULINGS = ['stands', 'goes_back'] as const;
export type Ruling = (typeof RULINGS)[number];

/** What decides who may do what about a finding that was returned. All of it is about the edition as it is now. */
export interface Disagreement {
  readonly status: FindingStatus;
  readonly draftedBy: AccountId;
  /** Everybody who has read the finding as its second reader, in whichever edition. */
  readonly readBy: readonly AccountId[];
  /** Whether a supervisor has ruled on this edition. */
  readonly ruled: boolean;
}

/** Why somebody cannot put a finding before a supervisor; `null` when they can. Whoever drafted it may stand by what was returned, once an edition. */
export function whyNoDispute({ status, draftedBy, ruled }: Disagreement, actor: AccountId | null): string | null {
  if (draftedBy !== actor) return 'Only the person who drafted this finding can put it before a supervisor.';
  if (status === 'disputed') return 'This finding lies with a supervisor already.';
  if (status !== 'returned') return 'Only a finding that its second reader returned can be put before a supervisor.';
  if (ruled)
    return 'A supervisor has ruled on this edition. Change the finding as they say; the new edition is screened and read again.';
  return null;
}

/** Why somebody cannot rule on a finding; `null` when they can. It takes a third person: neither its drafter nor one of its readers. */
export function whyNoRuling({ status, draftedBy, readBy }: Disagreement, actor: AccountId | null): string | null {
  if (draftedBy === actor) return 'You drafted this finding, so another supervisor rules on it.';
  if (readBy.some((reader) => reader === actor))
    return 'You read this finding as its second reader, so another supervisor rules on it.';
  if (status !== 'disputed') return 'This finding does not wait for a ruling.';
  return null;
}
