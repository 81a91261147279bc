import type { Deviation } from '../../../sql/supervision/deviation.ts';
import type { Disputed } from '../../../sql/supervision/overview.ts';
import type { NoLonger } from '../../../sql/recheck/recheck.ts';
import { recheckInWords, wordsStateInWords } from '../rechecks/words.ts';
import { ageInWords } from '../requisitions/words.ts';
import type { DeviationRow, DisputedRow, NoLongerRow } from './views.ts';
import { VERDICT_WORDS } from './words.ts';

const DECISIONS = { approved: 'Approved', refused: 'Refused' } as const;

/** A deviation as a row; undecided ones say how long they have waited. */
export function deviationRow(deviation: Deviation, now: Date): DeviationRow {
  const { decision, askedAt } = deviation;
  return {
    href: `/deviations/${deviation.id}`,
    requisition: `${deviation.requisitionNumber} ${deviation.requisitionTitle}`,
    requisitionHref: `/requisitions/${deviation.requisitionId}`,
    reason: deviation.reason,
    askedBy: deviation.askedBy,
    askedAt,
    age: decision === null ? ageInWords(askedAt, now) : null,
    decision: decision === null ? null : DECISIONS[decision],
    decisionBadge: decision ?? 'submitted',
    decidedBy: deviation.decidedBy,
    decidedAt: deviation.decidedAt,
    decisionNote: deviation.decisionNote,
  };
}

/** A disputed page as a row: who said what, and why. */
export function disputedRow(disputed: Disputed): DisputedRow {
  return {
    requisition: disputed.requisitionNumber,
    requisitionHref: `/requisitions/${disputed.requisitionId}`,
    applicant: disputed.applicantNumber,
    first: `${disputed.firstBy}: ${VERDICT_WORDS[disputed.firstVerdict]}. ${disputed.firstReason}`,
    second: `${disputed.secondBy}: ${VERDICT_WORDS[disputed.secondVerdict]}. ${disputed.secondReason}`,
  };
}

/** A finding whose words were not found when its live page was asked again. */
export function noLongerRow(found: NoLonger): NoLongerRow {
  return {
    requisition: found.requisitionNumber,
    requisitionHref: `/requisitions/${found.requisitionId}`,
    applicant: found.applicantNumber,
    finding: `${found.finding.slice(0, 8)} (${found.criterion})`,
    said: `${recheckInWords(found)} ${wordsStateInWords(found.words)}`,
    on: found.finishedAt,
  };
}
