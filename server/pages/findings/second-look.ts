import { AUTHORSHIP_WORDS } from '../../../core/criteria/authorship.ts';
import { findResidue, type FilterSubject } from '../../../core/filter/index.ts';
import type { FindingDispute } from '../../../sql/finding/dispute.ts';
import type { Finding, StoredReading, StoredScreening } from '../../../sql/finding/finding.ts';
import type { DisputeRow, ReadingRow, ResidueRow, ReturnedRow } from './views.ts';
import { FIELD_WORDS, RULING_WORDS } from './words.ts';

/** How much of the page is shown before and after the quoted words, in characters: what fills a pane beside the rest. */
export const AROUND = 320;

/** What somebody is told of a finding who did not draft it. */
export const factsOf = (finding: Finding) => [
  { name: 'Speaks', value: finding.mitigating ? 'for the applicant (mitigating)' : 'against the applicant' },
  { name: 'Whose words', value: AUTHORSHIP_WORDS[finding.authorship] },
  { name: 'Day of the conduct', value: finding.conductDate ?? 'not recorded' },
  { name: 'Note on corroboration', value: finding.corroborationNote ?? '–' },
  { name: 'Edition', value: String(finding.edition) },
  { name: 'Drafted by', value: finding.draftedBy },
];

/** What the second detector still finds in the words as the panel would read them; the release tests the finished report in the same way. */
export function residueIn(finding: Finding, screenings: readonly StoredScreening[], subject: FilterSubject): ResidueRow[] {
  return screenings
    .filter(({ field, outcome }) => outcome === 'released' && !(field === 'quotation' && finding.quotationHeld))
    .flatMap(({ field, panelText }) =>
      findResidue(panelText, subject).map(({ start, end, why }) => ({
        field: FIELD_WORDS[field],
        words: panelText.slice(start, end),
        why,
      })),
    );
}

/** A second reading in words. */
export const readingRow = ({ edition, verdict, reason, readBy, readAt }: StoredReading): ReadingRow => ({
  edition,
  verdict: verdict === 'agree' ? 'Agrees' : 'Does not agree',
  reason,
  readBy,
  readAt,
});

/** A dispute in words, with the ruling once there is one. */
export const disputeRow = ({ ruling, rulingReason, ruledBy, ruledAt, ...dispute }: FindingDispute): DisputeRow => ({
  ...dispute,
  ruling:
    ruling === null || rulingReason === null || ruledBy === null || ruledAt === null
      ? null
      : { word: RULING_WORDS[ruling].word, reason: rulingReason, by: ruledBy, at: ruledAt },
});

/** Who sent a finding back as it is now, and why; empty unless it is returned. */
export function returnedRows(
  { status, edition }: Finding,
  readings: readonly StoredReading[],
  disputes: readonly FindingDispute[],
): ReturnedRow[] {
  if (status !== 'returned') return [];
  const reading = readings.find((one) => one.edition === edition && one.verdict === 'disagree');
  const dispute = disputes.find((one) => one.edition === edition);
  return [
    { who: 'The second reader returned it', reason: reading?.reason ?? null },
    { who: 'A supervisor ruled that it goes back', reason: dispute?.rulingReason ?? null },
  ].flatMap(({ who, reason }) => (reason === null ? [] : [{ who, reason }]));
}
