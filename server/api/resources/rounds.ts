import { z } from 'zod';
import type { ApplicantId, RequisitionId, RoundId, SearchId } from '../../../core/ids.ts';
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
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

/** A round with its progress; what its page guesses the remaining time from stays there. */
export const Round = RoundLine.omit({ open: true, askedLately: true, minutesRunning: true });
const WholeRound = z.object({
  round: Round,
  blocks: z.array(Block),
  controls: z.array(MatrixCell),
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
  query: Paging.extend({ requisition: z.string().optional() }),
  answer: pageOf(status.RoundStatus),
  handle: ({ query, transaction }) =>
    transaction((open) =>
      paged(
        query,
        (stretch: Stretch<RoundId>) => status.listRounds(open, query.requisition ?? null, stretch),
        ({ round }) => round,
      ),
    ),
});

const list = route({
  name: 'listRounds',
  method: 'get',
  path: '/requisitions/:requisition/rounds',
  summary: 'The rounds of a requisition with their progress, the newest first.',
  roles: ['investigator'],
  scope: 'rounds:read',
  query: Paging,
  answer: pageOf(Round),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, id);
      return paged(ask.query, (stretch: Stretch<RoundId>) => listRounds(transaction, id, stretch), byId);
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
  summary: 'One round with its blocks and their controls. Its cells are a list of their own.',
  roles: ['investigator'],
  scope: 'rounds:read',
  answer: WholeRound,
  handle: (ask) => ask.transaction((transaction) => loadWhole(transaction, idIn<RoundId>(ask, 'round'))),
});

const cells = route({
  name: 'listCells',
  method: 'get',
  path: '/rounds/:round/cells',
  summary:
    'The coverage matrix of a round, applicant by applicant: every cell of at most `limit` applicants. `after` and `next` are applicants.',
  roles: ['investigator'],
  scope: 'rounds:read',
  query: Paging,
  answer: pageOf(MatrixCell),
  handle: (ask) => {
    const id = idIn<RoundId>(ask, 'round');
    return ask.transaction(async (transaction) => {
      await loadRound(transaction, id);
      const { limit } = ask.query;
      const found = await listCells(transaction, id, {
        after: (ask.query.after as ApplicantId | null) ?? null,
        limit: limit + 1,
      });
      return cellsOf(found, limit);
    });
  },
});

/** The cells of the first so many applicants, and the last of these when there are more. */
function cellsOf(found: readonly MatrixCell[], limit: number) {
  const applicants = [...new Set(found.map(({ applicantId }) => applicantId))];
  const shown = new Set(applicants.slice(0, limit));
  const items = found.filter(({ applicantId }) => shown.has(applicantId));
  return { items, next: applicants.length > limit ? (applicants[limit - 1] ?? null) : null };
}

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
    controls: await listControls(transaction, id),
    late: late.map(({ number }) => number),
  };
}

export const roundRoutes = [listStatus, list, start, read, cells, readCell];
