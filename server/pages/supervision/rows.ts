import { CRITERIA } from '../../../core/criteria/criteria.ts';
import { REACH_WORDS } from '../../../core/deviation/deviation.ts';
import type { AccountId } from '../../../core/ids.ts';
import { differences } from '../../../core/protocol/differences.ts';
import type { DisputedFinding } from '../../../sql/finding/dispute.ts';
import type { StoredProtocol } from '../../../sql/protocol/protocol.ts';
import type { Deviation } from '../../../sql/supervision/deviation.ts';
import type { Disputed } from '../../../sql/supervision/overview.ts';
import type { NoLonger } from '../../../sql/recheck/recheck.ts';
import { predecessorOf } from '../protocols/history.ts';
import { protocolRow } from '../protocols/words.ts';
import { recheckInWords, wordsStateInWords } from '../rechecks/words.ts';
import { ageInWords } from '../requisitions/words.ts';
import type { DeviationRow, DisputedFindingRow, DisputedRow, NoLongerRow, SubmittedRow } from './views.ts';
import { VERDICT_WORDS } from './words.ts';

/** The protocols that wait for a decision, the longest wait first, each with what it changes in sentences. */
export function submittedRows(versions: readonly StoredProtocol[], person: AccountId, now: Date): SubmittedRow[] {
  return versions
    .filter(({ status }) => status === 'submitted')
    .map((one) => {
      const before = predecessorOf(
        versions.filter(({ title }) => title === one.title),
        one.version,
      );
      return {
        ...protocolRow(one),
        decisionHref: `/protocols/${one.id}/decision`,
        age: ageInWords(one.draftedAt, now),
        own: one.draftedById === person,
        changes:
          before === null ? null : { against: `version ${before.version}`, list: differences(before.protocol, one.protocol) },
      };
    });
}

const DECISIONS = { approved: 'Approved', refused: 'Refused' } as const;

/** A deviation as a row; undecided ones say how long they have waited. */
export function deviationRow(deviation: Deviation, now: Date): DeviationRow {
  const { decision, askedAt } = deviation;
  return {
    href: `/deviations/${deviation.id}`,
    decideHref: null,
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
export function disputedRow(disputed: Disputed, now: Date): DisputedRow {
  return {
    href: `/disputes/${disputed.captureId}`,
    age: ageInWords(disputed.since, now),
    requisition: disputed.requisitionNumber,
    requisitionHref: `/requisitions/${disputed.requisitionId}`,
    applicant: disputed.applicantNumber,
    first: `${disputed.firstBy}: ${VERDICT_WORDS[disputed.firstVerdict]}. ${disputed.firstReason}`,
    second: `${disputed.secondBy}: ${VERDICT_WORDS[disputed.secondVerdict]}. ${disputed.secondReason}`,
  };
}

/** A disputed finding as a row: what its second reader and its drafter say. */
export function disputedFindingRow(disputed: DisputedFinding, now: Date): DisputedFindingRow {
  return {
    href: `/disputes/findings/${disputed.id}`,
    age: ageInWords(disputed.since, now),
    requisition: disputed.requisitionNumber,
    requisitionHref: `/requisitions/${disputed.requisitionId}`,
    applicant: disputed.applicantNumber,
    criterion: CRITERIA[disputed.criterion].title,
    reader: `${disputed.readBy}: ${disputed.readingReason}`,
    drafter: `${disputed.draftedBy}: ${disputed.reason}`,
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
