import type { Outcome } from '../../../core/outcome/outcome.ts';
import type { Block, MatrixCell } from '../../../sql/round/round.ts';
import { OUTCOME_WORDS } from '../../../core/outcome/outcome.ts';
import type { BlockView, CellView } from './views.ts';

/** What people read for the state of a block. */
const BLOCK_WORDS: Record<Block['status'], string> = {
  open: 'Not settled yet',
  complete: 'Controls passed',
  voided: 'Voided',
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
    title: block.title,
    asks: `${block.source} at ${block.site}`,
    status: block.status,
    statusWord: BLOCK_WORDS[block.status],
    why: block.why,
    settledAt: block.settledAt,
    controls: controls.map((cell) => {
      const name = cell.kind === 'positive_control' ? 'A name it holds' : 'A name that exists nowhere';
      return { name, cell: cellView(cell, name) };
    }),
  };
}
