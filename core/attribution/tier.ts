import type { AccountId } from '../ids.ts';

/** What the signals on a page suggest, before anybody has judged: name only, one more identifier, corroborated, or somebody else. */
export type SuggestedTier = 'T0' | 'T1' | 'T2' | 'TX';

/** What each suggested tier says, for investigators. */
export const SUGGESTED_TIER_WORDS: Record<SuggestedTier, string> = {
  T0: 'Name only',
  T1: 'Name and one more identifier',
  T2: 'Name and two or more independent identifiers of different kinds',
  TX: 'Something speaks against it, and nothing independent for it',
};

/** What a person says about whose page it is. */
export type Verdict = 'applicant' | 'not_applicant' | 'unsure';

/** One person's judgement. */
export interface Judgement {
  readonly by: AccountId;
  readonly verdict: Verdict;
}

/**
 * What people's judgements amount to. Only `T3` (two different people said "applicant") may enter a report. `TX` is somebody else's page,
 * `unattributed` a page nobody can place; both stay on record and out of reports. The others still wait for somebody. `hidden` is a page
 * that one person has judged and whoever asks could still judge as the second: to them it is not said how.
 */
export type Standing = 'undecided' | 'hidden' | 'awaiting_second' | 'T3' | 'TX' | 'unattributed' | 'disputed';

const ALONE: Record<Verdict, Standing> = { applicant: 'awaiting_second', not_applicant: 'TX', unsure: 'unattributed' };
const TOGETHER: Record<Verdict, Standing> = { applicant: 'T3', not_applicant: 'TX', unsure: 'unattributed' };

/**
 * The standing of a capture after up to two judgements. A second judgement by the first person counts as none; a different one is a dispute,
 * until a supervisor has settled it for one of the two.
 */
export function standingTier({
  first,
  second,
  settled = null,
}: {
  readonly first: Judgement | null;
  readonly second: Judgement | null;
  readonly settled?: Verdict | null;
}): Standing {
  if (first === null) return 'undecided';
  if (second === null || second.by === first.by) return ALONE[first.verdict];
  if (settled !== null) return TOGETHER[settled];
  return second.verdict === first.verdict ? TOGETHER[first.verdict] : 'disputed';
}

/** What a supervisor may settle a dispute for: one of the two sides, or that it cannot be told. Anything else would be one person's verdict. */
export function settlements(first: Verdict, second: Verdict): readonly Verdict[] {
  return [...new Set([first, second, 'unsure'] as const)];
}
