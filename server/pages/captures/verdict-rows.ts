import type { AttributionLine } from '../../../sql/capture/capture.ts';
import type { Settlement } from '../../../sql/supervision/settlement.ts';
import { VERDICT_WORDS } from './words.ts';

/** What somebody said of whose page it is, as pages list it. */
export interface VerdictRow {
  readonly seat: string;
  readonly verdict: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly takenBackAt: Date | null;
}

/** The verdicts of the two, oldest first, and how a supervisor settled it where they disagree. */
export function verdictRows(attributions: readonly AttributionLine[], settled: readonly Settlement[]): VerdictRow[] {
  const two = attributions.map(({ seat, verdict, ...rest }) => ({
    ...rest,
    seat: seat === 'first' ? 'First' : 'Second',
    verdict: VERDICT_WORDS[verdict].word,
  }));
  const settlements = settled.map(({ verdict, reason, by, at }) => ({
    seat: 'Settled by a supervisor',
    verdict: VERDICT_WORDS[verdict].word,
    reason,
    decidedBy: by,
    decidedAt: at,
    takenBackAt: null,
  }));
  return [...two, ...settlements.reverse()];
}
