import { z } from 'zod';
import type { RequisitionId, RoundId, SearchId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import {
  Block,
  Cell,
  CellHit,
  listBlocks,
  listCells,
  listControls,
  listHits,
  listRounds,
  listSearchPages,
  loadCell,
  loadRound,
  MatrixCell,
  RoundLine,
  SearchPage,
} from '../../../sql/round/round.ts';
import { startRound } from '../../../sql/round/start.ts';
import * as status from '../../../sql/round/status.ts';
import { listSuperseded, Superseded } from '../../../sql/round/superseded.ts';
import { listLate } from '../../../sql/round/supplement.ts';
import { idIn } from '../../pages/address.ts';
import { listOf, route } from '../route.ts';

/** A round with its progress; what its page guesses the remaining time from stays there. */
export const Round = RoundLine.omit({ open: true, askedLately: true, minutesRunning: true });
const WholeRound = z.object({
  round: Round,
  blocks: z.array(Block),
  cells: z.array(MatrixCell),
  late: z
    .array(z.string())
    .meta({ description: 'Numbers of applicants who were added after the round began and are not in it.' }),
});

const listStatus = route({
  name: 'listRoundStatus',
  method: 'get',
  path: '/rounds',
  summary: 'How far every round is, or those of one requisition number, oldest first.',
  roles: ['investigator'],
  scope: 'rounds:read',
  query: z.object({ requisition: z.string().optional() }),
  answer: listOf(status.RoundStatus),
  handle: ({ query, transaction }) =>
    transaction(async (open) => ({ items: await status.listRounds(open, query.requisition ?? null) })),
});

const list = route({
  name: 'listRounds',
  method: 'get',
  path: '/requisitions/:requisition/rounds',
  summary: 'The rounds of a requisition with their progress, the newest first.',
  roles: ['investigator'],
  scope: 'rounds:read',
  answer: listOf(Round),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, id);
      return { items: await listRounds(transaction, id) };
    });
  },
});

const start = route({
  name: 'startRound',
  method: 'post',
  path: '/requisitions/:requisition/rounds',
  summary: 'Starts a round: every applicant is searched for in the same steps. Its holder answers for every search.',
  roles: ['investigator'],
  scope: 'rounds:write',
  status: 201,
  answer: Round,
  handle: (ask) =>
    ask.transaction(async (transaction) =>
      loadRound(transaction, await startRound(transaction, idIn<RequisitionId>(ask, 'requisition'))),
    ),
});

const read = route({
  name: 'readRound',
  method: 'get',
  path: '/rounds/:round',
  summary: 'One round with its coverage matrix: every applicant in every step, and the controls.',
  roles: ['investigator'],
  scope: 'rounds:read',
  answer: WholeRound,
  handle: (ask) => ask.transaction((transaction) => loadWhole(transaction, idIn<RoundId>(ask, 'round'))),
});

const readCell = route({
  name: 'readCell',
  method: 'get',
  path: '/cells/:search',
  summary: 'One cell or control: why it was asked, what was asked, what came back, and what was found.',
  roles: ['investigator'],
  scope: 'rounds:read',
  answer: Cell.extend({ pages: z.array(SearchPage), hits: z.array(CellHit), superseded: z.array(Superseded) }),
  handle: (ask) => {
    const id = idIn<SearchId>(ask, 'search');
    return ask.transaction(async (transaction) => ({
      ...(await loadCell(transaction, id)),
      pages: await listSearchPages(transaction, id),
      hits: await listHits(transaction, id),
      superseded: await listSuperseded(transaction, id),
    }));
  },
});

async function loadWhole(transaction: Transaction, id: RoundId): Promise<z.input<typeof WholeRound>> {
  const round = await loadRound(transaction, id);
  const late = await listLate(transaction, id);
  return {
    round,
    blocks: await listBlocks(transaction, id),
    cells: [...(await listControls(transaction, id)), ...(await listCells(transaction, id))],
    late: late.map(({ number }) => number),
  };
}

export const roundRoutes = [listStatus, list, start, read, readCell];
