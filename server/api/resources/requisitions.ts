import { z } from 'zod';
import type { RequisitionId } from '../../../core/ids.ts';
import { listMembers, listRequisitions, loadRequisition, Member, Requisition } from '../../../sql/requisition/requisition.ts';
import { idIn } from '../../pages/address.ts';
import { listOf, route } from '../route.ts';

const list = route({
  name: 'listRequisitions',
  method: 'get',
  path: '/requisitions',
  summary: 'The requisitions one has to do with, open ones first.',
  roles: ['investigator', 'supervisor'],
  scope: 'requisitions:read',
  answer: listOf(Requisition),
  handle: async ({ transaction }) => ({ items: await transaction(listRequisitions) }),
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
