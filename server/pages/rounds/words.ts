import type { Outcome } from '../../../core/outcome/outcome.ts';
import { remainingOf } from '../../../core/round/remaining.ts';
import type { Block, MatrixCell, RoundLine } from '../../../sql/round/round.ts';
import { OUTCOME_WORDS } from '../../../core/outcome/outcome.ts';
import type { BlockView, CellView } from './views.ts';

/** What people read for the state of a block. */
const BLOCK_WORDS: Record<Block['status'], string> = {
  open: 'Not settled yet',
  complete: 'Controls passed',
  voided: 'Voided',
  unavailable: 'Unavailable for everyone',
};

/** What people read for the state of a capture. */
export const CAPTURE_STATE_WORDS: Record<'promised' | 'complete' | 'partial' | 'failed', string> = {
  promised: 'Waiting to be captured',
  complete: 'Captured',
  partial: 'Captured in part',
  failed: 'Could not be captured',
};

/** A cell as the matrix shows it. `where` says which cell it is, for people who do not see the table. */
export function cellView(cell: MatrixCell | undefined, where: string): CellView {
  if (cell === undefined)
    return { href: null, outcome: null, waiting: 'Not in this round', label: `${where}: not in this round` };
  const waiting = cell.observed !== null ? 'Waits for its controls' : cell.startedAt !== null ? 'Asking' : 'Planned';
  const word = cell.outcome === null ? waiting : wordOf(cell.outcome);
  return { href: `/rounds/cells/${cell.id}`, outcome: cell.outcome, waiting, label: `${where}: ${word}` };
}

const wordOf = (outcome: Outcome) => OUTCOME_WORDS[outcome].word;

/** A block with its controls. */
export function blockView(block: Block, cells: readonly MatrixCell[]): BlockView {
  const controls = cells.filter(({ blockId, kind }) => blockId === block.id && kind !== 'applicant');
  return {
    stepNo: block.stepNo,
    title: block.late ? `${block.title}, for applicants who came late` : block.title,
    asks: `${block.source} at ${block.site}`,
    status: block.status,
    statusWord: block.run === 1 ? BLOCK_WORDS[block.status] : `${BLOCK_WORDS[block.status]}, run ${block.run}`,
    why: block.why,
    settledAt: block.settledAt,
    controls: controls.map((cell) => {
      const name = controlInWords(cell);
      return { name, cell: cellView(cell, name) };
    }),
  };
}

/** What people read for a control: which question, and whether it was asked before the applicants or after. */
export function controlInWords({ kind, position }: Pick<MatrixCell, 'kind' | 'position'>): string {
  if (kind === 'negative_control') return 'A name that exists nowhere';
  return position === 0 ? 'First, a name it holds' : 'Last, the same name again';
}

/** How many hits a search listed, and whether they are sealed because its block did not come off. */
export function hitsInWords(hits: number, blockStatus: Block['status']): string {
  return hits > 0 && isSealed(blockStatus) ? `${hits}, kept sealed` : String(hits);
}

/** Whether what a block listed may not be looked at: not before it is settled, and not when it did not come off. */
export const isSealed = (blockStatus: Block['status']): boolean => blockStatus !== 'complete';

/** How fast a running round goes and how long the rest may take; `null` for one that has ended. */
export function paceInWords({
  status,
  open,
  askedLately,
  minutesRunning,
  capturesWaiting,
}: Pick<RoundLine, 'status' | 'open' | 'askedLately' | 'minutesRunning' | 'capturesWaiting'>): string | null {
  if (status !== 'running') return null;
  if (open === 0 && capturesWaiting > 0) return 'Everything has been asked; pages that were found are still being captured.';
  if (open === 0) return 'Everything has been asked; the last blocks are being settled.';
  const remaining = remainingOf(open, askedLately, minutesRunning);
  if (remaining === null) return 'Nothing was asked lately, so it cannot be told how long the rest will take.';
  return `${rateInWords(remaining.perMinute)}; at this pace everything is asked in about ${durationInWords(remaining.minutes)}.`;
}

function rateInWords(perMinute: number): string {
  if (perMinute >= 1) return `About ${Math.round(perMinute)} searches a minute`;
  return `About ${Math.max(1, Math.round(perMinute * 60))} searches an hour`;
}

/** A length of time as people say it, never exact: it is a guess. */
function durationInWords(minutes: number): string {
  if (minutes < 1.5) return 'a minute';
  if (minutes < 90) return `${Math.round(minutes)} minutes`;
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} hours`;
  return `${Math.round(minutes / (24 * 60))} days`;
}
