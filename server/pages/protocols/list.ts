import { z } from 'zod';
import type { ProtocolId } from '../../../core/ids.ts';
import { STARTERS } from '../../../core/protocol/starters.ts';
import { listProtocols, PROTOCOL_STATUSES, type ProtocolOrder } from '../../../sql/protocol/protocol.ts';
import { show, type Page } from '../../page.ts';
import { codeFilter, openList, typedFilter, type ListPlan } from '../listing.ts';
import { PROTOCOL_STATUS_WORDS, protocolRow } from './words.ts';

const Filter = z.object({
  state: codeFilter(PROTOCOL_STATUSES),
  title: typedFilter.pipe(z.string().max(80, 'must be at most 80 characters').nullable()),
});

const PLAN: ListPlan<z.infer<typeof Filter>, ProtocolOrder> = {
  path: '/protocols',
  columns: [
    { label: 'Title', order: 'title' },
    { label: 'Version' },
    { label: 'State', order: 'state' },
    { label: 'Name (SHA-256)' },
    { label: 'Drafted', order: 'drafted' },
    { label: 'Decided', order: 'decided' },
  ],
  orders: { title: 'up', state: 'up', drafted: 'down', decided: 'down' },
  filter: Filter,
  fields: (form) => [
    form.choice('state', 'State', [
      ['', 'Any'],
      ...PROTOCOL_STATUSES.map((status): [string, string] => [status, PROTOCOL_STATUS_WORDS[status]]),
    ]),
    form.line('title', 'Words in the title'),
  ],
};

/** Versions of protocols, for all who have to do with them. */
export const list: Page = {
  method: 'get',
  path: '/protocols',
  roles: ['investigator', 'supervisor', 'auditor'],
  async handle(desk) {
    const asked = openList<z.infer<typeof Filter>, ProtocolOrder, ProtocolId>(desk, PLAN);
    const { filter, listing } = asked;
    const found = filter === null ? [] : await desk.transaction((transaction) => listProtocols(transaction, filter, listing));
    const { shown, list } = asked.show(found);
    const view = {
      title: 'Protocols',
      list,
      protocols: shown.map(protocolRow),
      mayDraft: desk.person.role === 'investigator',
      starters: STARTERS.map(({ name, title, about }) => ({ href: `/protocols/new?from=${name}`, title, about })),
    };
    return show('protocols/list', view, asked.status);
  },
};
