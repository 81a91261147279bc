import { STARTERS } from '../../../core/protocol/starters.ts';
import { listProtocols } from '../../../sql/protocol/protocol.ts';
import { show, type Page } from '../../page.ts';
import { protocolRow } from './words.ts';

/** Every version of every protocol, for all who have to do with them. */
export const list: Page = {
  method: 'get',
  path: '/protocols',
  roles: ['investigator', 'supervisor', 'auditor'],
  async handle(desk) {
    const protocols = await desk.transaction(listProtocols);
    return show('protocols/list', {
      title: 'Protocols',
      protocols: protocols.map(protocolRow),
      mayDraft: desk.person.role === 'investigator',
      starters: STARTERS.map(({ name, title, about }) => ({ href: `/protocols/new?from=${name}`, title, about })),
    });
  },
};
