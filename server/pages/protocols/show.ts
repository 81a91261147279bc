import type { ProtocolId } from '../../../core/ids.ts';
import { listVersions, loadProtocol } from '../../../sql/protocol/protocol.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { historyOf } from './history.ts';
import { protocolInWords, protocolRow } from './words.ts';

/** One protocol version in words, with its name (the hash), who decided, and what each version of its title changed. */
export const showProtocol: Page = {
  method: 'get',
  path: '/protocols/:protocol',
  roles: ['investigator', 'supervisor', 'auditor'],
  async handle(desk) {
    const { stored, versions } = await desk.transaction(async (transaction) => {
      const stored = await loadProtocol(transaction, idIn<ProtocolId>(desk, 'protocol'));
      return { stored, versions: await listVersions(transaction, stored.title) };
    });
    const { protocol } = stored;
    const drafts = desk.person.role === 'investigator';
    const mayEdit = drafts && stored.status === 'draft' && stored.draftedById === desk.person.id;
    return show('protocols/show', {
      title: `${stored.title}, version ${stored.version}`,
      id: stored.id,
      protocol: protocolRow(stored),
      decisionNote: stored.decisionNote,
      words: protocolInWords(protocol),
      history: historyOf(versions, stored.id),
      body: JSON.stringify(protocol, null, 2),
      mayEdit,
      maySubmit: mayEdit,
      mayCopy: drafts,
      decideHref:
        desk.person.role === 'supervisor' && stored.status === 'submitted' && stored.draftedById !== desk.person.id
          ? `/protocols/${stored.id}/decision`
          : null,
    });
  },
};
