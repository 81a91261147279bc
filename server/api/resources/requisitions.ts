import { z } from 'zod';
import type { RequisitionId } from '../../../core/ids.ts';
import { listMembers, listRequisitions, loadRequisition, Member, Requisition } from '../../../sql/requisition/requisition.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

const list = route({
  name: 'listRequisitions',
  method: 'get',
  path: '/requisitions',
  summary: 'The requisitions one has to do with, open ones first.',
  roles: ['investigator', 'supervisor'],
  scope: 'requisitions:read',
  query: Paging,
  answer: pageOf(Requisition),
  handle: ({ query, transaction }) =>
    transaction((open) => paged(query, (stretch: Stretch<RequisitionId>) => listRequisitions(open, stretch), byId)),
});

const read = route({
  name: 'readRequisition',
  method: 'get',
  path: '/requisitions/:requisition',
  summary: 'One requisition, and who has which part in it.',
  roles: ['investigator', 'supervisor'],
  scope: 'requisitions:read',
  answer: Requisition.extend({ members: z.array(Member) }),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => ({
      ...(await loadRequisition(transaction, id)),
      members: await listMembers(transaction, id),
    }));
  },
});

export const requisitionRoutes = [list, read];
