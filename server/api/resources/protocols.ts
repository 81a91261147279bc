import { z } from 'zod';
import type { ProtocolId } from '../../../core/ids.ts';
import { Protocol, readProtocol } from '../../../core/protocol/protocol.ts';
import type { Transaction } from '../../../sql/database.ts';
import {
  insertDraft,
  listProtocols,
  loadProtocol,
  PROTOCOL_STATUSES,
  ProtocolLine,
  submitDraft,
} from '../../../sql/protocol/protocol.ts';
import { decideProtocol } from '../../../sql/supervision/protocol.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { Submission } from '../../pages/protocols/submit.ts';
import { Decision } from '../../pages/supervision/protocol.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route, type Ask } from '../route.ts';

const WholeProtocol = ProtocolLine.extend({ protocol: Protocol });

const list = route({
  name: 'listProtocols',
  method: 'get',
  path: '/protocols',
  summary: 'The versions of protocols (in one state) by title, the newest of a title first.',
  roles: ['investigator', 'supervisor', 'auditor'],
  scope: 'protocols:read',
  query: Paging.extend({ state: z.enum(PROTOCOL_STATUSES).nullable().default(null) }),
  answer: pageOf(ProtocolLine),
  handle: ({ query: { state, ...query }, transaction }) =>
    transaction((open) =>
      paged(
        query,
        (stretch: Stretch<ProtocolId>) => listProtocols(open, { state, title: null }, { order: 'title', way: 'up', ...stretch }),
        byId,
      ),
    ),
});

const read = route({
  name: 'readProtocol',
  method: 'get',
  path: '/protocols/:protocol',
  summary: 'One version of a protocol with its steps. Its name is the SHA-256 of its canonical JSON.',
  roles: ['investigator', 'supervisor', 'auditor'],
  scope: 'protocols:read',
  answer: WholeProtocol,
  handle: (ask) => ask.transaction((transaction) => loadProtocol(transaction, idIn<ProtocolId>(ask, 'protocol'))),
});

const draft = route({
  name: 'draftProtocol',
  method: 'post',
  path: '/protocols',
  summary: 'Keeps a draft as the next version of its title. The same draft sent twice gives the same draft.',
  roles: ['investigator'],
  scope: 'protocols:write',
  status: 201,
  body: Protocol,
  answer: WholeProtocol,
  handle: ({ body, transaction }) => {
    const protocol = readProtocol(body);
    return transaction(async (open) => loadProtocol(open, await insertDraft(open, protocol)));
  },
});

const submit = route({
  name: 'submitProtocol',
  method: 'post',
  path: '/protocols/:protocol/submission',
  summary: 'Hands one’s own draft to the supervisors, exactly as it was read: `opened` is its SHA-256.',
  roles: ['investigator'],
  scope: 'protocols:write',
  body: Submission,
  answer: WholeProtocol,
  handle: (ask) => changed(ask, (transaction, id) => submitDraft(transaction, id, ask.body.opened)),
});

const decide = route({
  name: 'decideProtocol',
  method: 'post',
  path: '/protocols/:protocol/decision',
  summary: 'Approves or returns a protocol, exactly as it was read: `opened` is its SHA-256.',
  roles: ['supervisor'],
  scope: 'protocols:write',
  body: Decision,
  answer: WholeProtocol,
  handle: (ask) => {
    const { note, ...decision } = ask.body;
    return changed(ask, (transaction, id) => decideProtocol(transaction, id, { ...decision, note: note === '' ? null : note }));
  },
});

function changed(
  ask: Ask<unknown, unknown>,
  change: (transaction: Transaction, id: ProtocolId) => Promise<void>,
): Promise<z.input<typeof WholeProtocol>> {
  const id = idIn<ProtocolId>(ask, 'protocol');
  return ask.transaction(async (transaction) => {
    await change(transaction, id);
    return loadProtocol(transaction, id);
  });
}

export const protocolRoutes = [list, read, draft, submit, decide];
