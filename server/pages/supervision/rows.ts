import { REACH_WORDS } from '../../../core/deviation/deviation.ts';
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
    what: whatInWords(deviation),
    reason: deviation.reason,
    askedBy: deviation.askedBy,
    askedAt,
    age: decision === null ? ageInWords(askedAt, now) : null,
    decision: decision === null ? null : DECISIONS[decision],
    decisionBadge: decision ?? 'submitted',
    decidedBy: deviation.decidedBy,
    decidedAt: deviation.decidedAt,
    decisionNote: deviation.decisionNote,
    reach: deviation.reach === null ? null : REACH_WORDS[deviation.reach],
    doneBy: deviation.doneBy,
    doneAt: deviation.doneAt,
  };
}

function whatInWords({ kind, technique, condition, applicantNumber }: Deviation): string {
  const how = technique === null ? '' : ` by ${technique}${condition === null ? '' : ` (${condition})`}`;
  const who = applicantNumber === null ? '' : `, about ${applicantNumber}`;
  return `${kind === 'extra_search' ? 'Extra search' : 'Something done differently'}${how}${who}`;
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
