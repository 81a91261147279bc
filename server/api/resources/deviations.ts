import type { RequisitionId } from '../../../core/ids.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import {
  askDeviation,
  carryOut,
  decideDeviation,
  Deviation,
  EVERY_DEVIATION,
  listDeviations,
  listDeviationsOf,
  loadDeviation,
  type DeviationId,
} from '../../../sql/supervision/deviation.ts';
import { idIn } from '../../pages/address.ts';
import { Asking, Decision } from '../../pages/supervision/deviations.ts';
import { listOf, route } from '../route.ts';

const PATH = '/requisitions/:requisition/deviations';

const listAll = route({
  name: 'listDeviations',
  method: 'get',
  path: '/deviations',
  summary: 'Every departure from a protocol there was, undecided ones first.',
  roles: ['supervisor', 'auditor'],
  scope: 'deviations:read',
  answer: listOf(Deviation),
  handle: async ({ transaction }) => ({ items: await transaction((open) => listDeviations(open, EVERY_DEVIATION)) }),
});

const list = route({
  name: 'listDeviationsOfRequisition',
  method: 'get',
  path: PATH,
  summary: 'The departures from the protocol in one requisition, undecided ones first.',
  roles: ['investigator', 'supervisor'],
  scope: 'deviations:read',
  answer: listOf(Deviation),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, id);
      return { items: await listDeviationsOf(transaction, id) };
    });
  },
});

const askFor = route({
  name: 'askDeviation',
  method: 'post',
  path: PATH,
  summary:
    'Asks for a departure from the protocol. A supervisor decides before anything is done differently. Answers all of the requisition’s.',
  roles: ['investigator'],
  scope: 'deviations:write',
  status: 201,
  body: Asking,
  answer: listOf(Deviation),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await askDeviation(transaction, id, ask.body);
      return { items: await listDeviationsOf(transaction, id) };
    });
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
