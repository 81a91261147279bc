import type { Verdict } from '../../../core/attribution/tier.ts';
import type { Grant, Part } from '../../../sql/supervision/requisition.ts';

/** What people read for a verdict on whose page a capture is. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  applicant: "The applicant's page",
  not_applicant: "Not the applicant's page",
  unsure: 'Unsure',
};

/** What people read for a part they can give somebody. */
export const PART_OPTIONS: readonly (readonly [part: Part, label: string])[] = [
  ['investigator', 'Investigator'],
  ['panelist', 'Panel member'],
  ['supervisor', 'Supervisor'],
];

/** A requisition cannot be vetted by fewer: the second reader is another person than the first. */
const INVESTIGATORS_MIN = 2;

/** Why somebody may not search on a day (`YYYY-MM-DD`), in words, or `null` when they may (BI-4). */
export function whyStale(
  { vettedUntil, trainedUntil }: Pick<Grant, 'vettedUntil' | 'trainedUntil'>,
  today: string,
): string | null {
  const stale = [staleDate('vetting', vettedUntil, today), staleDate('training', trainedUntil, today)].filter(
    (why) => why !== null,
  );
  return stale.length === 0 ? null : stale.join(', ');
}

function staleDate(what: string, until: string | null, today: string): string | null {
  if (until === null) return `no ${what} on file`;
  return until < today ? `${what} ended on ${until}` : null;
}

/** Which parts of a requisition nobody has yet, in sentences. */
export function lackingParts(counts: { readonly investigators: number; readonly panelists: number } | undefined): string[] {
  const { investigators, panelists } = counts ?? { investigators: 0, panelists: 0 };
  return [
    ...(investigators < INVESTIGATORS_MIN
      ? [`It needs ${INVESTIGATORS_MIN} investigators, because two people judge each page, and has ${investigators}.`]
      : []),
    ...(panelists === 0 ? ['It has no panel member who could read its reports.'] : []),
  ];
}
