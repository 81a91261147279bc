import { z } from 'zod';
import type { RequisitionId } from '../../../core/ids.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import {
  askDeviation,
  carryOut,
  decideDeviation,
  Deviation,
  DEVIATION_STATES,
  EVERY_DEVIATION,
  listDeviations,
  listDeviationsOf,
  loadDeviation,
  type DeviationId,
} from '../../../sql/supervision/deviation.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { Asking, Decision } from '../../pages/supervision/deviations.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

const PATH = '/requisitions/:requisition/deviations';

const listAll = route({
  name: 'listDeviations',
  method: 'get',
  path: '/deviations',
  summary: 'The departures from a protocol (in one state), undecided ones first.',
  roles: ['supervisor', 'auditor'],
  scope: 'deviations:read',
  query: Paging.extend({ state: z.enum(DEVIATION_STATES).nullable().default(null) }),
  answer: pageOf(Deviation),
  handle: ({ query: { state, ...query }, transaction }) =>
    transaction((open) =>
      paged(
        query,
        (stretch: Stretch<DeviationId>) =>
          listDeviations(open, { ...EVERY_DEVIATION, state }, { order: 'waiting', way: 'up', ...stretch }),
        byId,
      ),
    ),
});

const list = route({
  name: 'listDeviationsOfRequisition',
  method: 'get',
  path: PATH,
  summary: 'The departures from the protocol in one requisition, undecided ones first.',
  roles: ['investigator', 'supervisor'],
  scope: 'deviations:read',
  query: Paging,
  answer: pageOf(Deviation),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, id);
      return paged(ask.query, (stretch: Stretch<DeviationId>) => listDeviationsOf(transaction, id, stretch), byId);
    });
  },
});

const askFor = route({
  name: 'askDeviation',
  method: 'post',
  path: PATH,
  summary: 'Asks for a departure from the protocol. A supervisor decides before anything is done differently.',
  roles: ['investigator'],
  scope: 'deviations:write',
  status: 201,
  body: Asking,
  answer: Deviation,
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => loadDeviation(transaction, await askDeviation(transaction, id, ask.body)));
  },
});

const decide = route({
  name: 'decideDeviation',
  method: 'post',
  path: '/deviations/:deviation/decision',
  summary: 'Approves or refuses a deviation, with the reason. An extra search that is approved says whom it is for.',
  roles: ['supervisor'],
  scope: 'deviations:write',
  body: Decision,
  answer: Deviation,
  handle: (ask) => {
    const id = idIn<DeviationId>(ask, 'deviation');
    return ask.transaction(async (transaction) => {
      await decideDeviation(transaction, id, ask.body);
      return loadDeviation(transaction, id);
    });
  },
});

const done = route({
  name: 'recordDeviationDone',
  method: 'post',
  path: `${PATH}/:deviation/done`,
  summary: 'Records that what was approved has been done.',
  roles: ['investigator'],
  scope: 'deviations:write',
  answer: Deviation,
  handle: (ask) => {
    const [requisition, id] = [idIn<RequisitionId>(ask, 'requisition'), idIn<DeviationId>(ask, 'deviation')];
    return ask.transaction(async (transaction) => {
      await carryOut(transaction, requisition, id);
      return loadDeviation(transaction, id);
    });
  },
});

export const deviationRoutes = [listAll, list, askFor, decide, done];
