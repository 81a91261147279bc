import type { Failure } from '../../../core/failure.ts';
import type { ApplicantId, RoundId } from '../../../core/ids.ts';
import { listBlocks, listCells, listControls, loadRound, type MatrixCell } from '../../../sql/round/round.ts';
import { listLate } from '../../../sql/round/supplement.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { pageOf, rowsOfMatrix, stretchOf } from '../stretch.ts';
import { blockView, cellView, paceInWords } from './words.ts';

/** The coverage matrix of a round: every applicant in every step, also where there was nothing to ask. */
export const showRound: Page = {
  method: 'get',
  path: '/rounds/:round',
  roles: ['investigator'],
  handle: (desk) => showMatrix(desk, null),
};

/** The same, with the reason why something could not be done. */
export async function showMatrix(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RoundId>(desk, 'round');
  const { round, blocks, steps, stretch, cells, controls, late } = await desk.transaction(async (transaction) => {
    const round = await loadRound(transaction, id);
    const blocks = await listBlocks(transaction, id);
    const steps = blocks.filter((block) => !block.late);
    const stretch = stretchOf<ApplicantId>(desk, rowsOfMatrix(steps.length));
    return {
      round,
      blocks,
      steps,
      stretch,
      cells: await listCells(transaction, id, stretch),
      controls: await listControls(transaction, id),
      late: await listLate(transaction, id),
    };
  });
  const byPlace = new Map(cells.map((cell) => [`${cell.stepNo}:${cell.applicantId ?? ''}`, cell]));
  const { shown, pager } = pageOf(applicantsOf(cells), stretch, `/rounds/${id}`);
  return show('rounds/show', {
    title: `Round of ${round.requisitionNumber}`,
    round: {
      id,
      status: round.status === 'running' ? 'Running' : 'Finished',
      running: round.status === 'running',
      startedAt: round.startedAt,
      startedBy: round.startedBy,
      finishedAt: round.finishedAt,
      seed: round.seed,
      protocol: `${round.protocolTitle}, version ${round.protocolVersion}`,
      protocolHref: `/protocols/${round.protocolId}`,
      protocolSha256: round.protocolSha256,
    },
    requisition: {
      href: `/requisitions/${round.requisitionId}`,
      number: round.requisitionNumber,
      title: round.requisitionTitle,
    },
    liveUrl: `/requisitions/${round.requisitionId}/progress`,
    progress: {
      ended: round.ended,
      cells: round.cells,
      pace: paceInWords(round),
      searched: round.searched,
      captures: round.captures,
      capturesWaiting: round.capturesWaiting,
      judged: round.judged,
    },
    steps: steps.map(({ stepNo, title }) => ({ stepNo, title })),
    rows: shown.map(({ id: applicant, number }) => ({
      number,
      href: `/applicants/${applicant}`,
      cells: steps.map(({ stepNo, title }) =>
        cellView(byPlace.get(`${stepNo}:${applicant}`), `${number}, step ${stepNo} ${title}`),
      ),
    })),
    pager,
    blocks: blocks.map((block) => blockView(block, controls)),
    late: late.map(({ number }) => number),
    refusal: failure?.message ?? null,
  });
}

/** Whose cells these are, in their order. */
function applicantsOf(cells: readonly MatrixCell[]): { readonly id: ApplicantId; readonly number: string }[] {
  const numbers = new Map(cells.map(({ applicantId, applicantNumber }) => [applicantId, applicantNumber]));
  return [...numbers].flatMap(([id, number]) => (id === null || number === null ? [] : [{ id, number }]));
}
