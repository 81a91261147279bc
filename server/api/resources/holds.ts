import { z } from 'zod';
import type { RequisitionId } from '../../../core/ids.ts';
import { Hold, liftHold, listHolds, loadHold, putHold, type HoldId } from '../../../sql/hold/hold.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { NewHold } from '../../pages/holds/put.ts';
import { HoldReason } from '../../pages/holds/reason.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

const list = route({
  name: 'listHolds',
  method: 'get',
  path: '/holds',
  summary: 'The holds there are and were, those that stand first.',
  roles: ['supervisor', 'auditor'],
  scope: 'holds:read',
  query: Paging,
  answer: pageOf(Hold),
  handle: ({ query, transaction }) =>
    transaction((open) => paged(query, (stretch: Stretch<HoldId>) => listHolds(open, null, stretch), byId)),
});

const read = route({
  name: 'readHold',
  method: 'get',
  path: '/holds/:hold',
  summary: 'One hold.',
  roles: ['supervisor', 'auditor'],
  scope: 'holds:read',
  answer: Hold,
  handle: (ask) => ask.transaction((transaction) => loadHold(transaction, idIn<HoldId>(ask, 'hold'))),
});

const put = route({
  name: 'putHold',
  method: 'post',
  path: '/requisitions/:requisition/holds',
  summary: 'Puts a hold on a requisition’s records, or on one applicant’s: nothing it covers can be destroyed.',
  roles: ['supervisor'],
  scope: 'holds:write',
  status: 201,
  body: NewHold,
  answer: Hold,
  handle: (ask) => {
    const requisition = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => loadHold(transaction, await putHold(transaction, requisition, ask.body)));
  },
});

const lift = route({
  name: 'liftHold',
  method: 'post',
  path: '/holds/:hold/lifting',
  summary: 'Lifts a hold that another supervisor put.',
  roles: ['supervisor'],
  scope: 'holds:write',
  body: z.object({ reason: HoldReason }),
  answer: Hold,
  handle: (ask) => {
    const id = idIn<HoldId>(ask, 'hold');
    return ask.transaction(async (transaction) => {
      await liftHold(transaction, id, ask.body.reason);
      return loadHold(transaction, id);
    });
  },
});

export const holdRoutes = [list, read, put, lift];
