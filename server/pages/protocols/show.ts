import { CRITERIA } from '../../../core/criteria/criteria.ts';
import { PACKS } from '../../../core/filter/index.ts';
import type { ProtocolId } from '../../../core/ids.ts';
import { listProtocols, loadProtocol } from '../../../sql/protocol/protocol.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { captureInWords, protocolRow, stepInWords } from './words.ts';

/** One protocol version in words, with its name (the hash), its other versions and who decided. */
export const showProtocol: Page = {
  method: 'get',
  path: '/protocols/:protocol',
  roles: ['investigator', 'supervisor', 'auditor'],
  async handle(desk) {
    const { stored, versions } = await desk.transaction(async (transaction) => {
      const stored = await loadProtocol(transaction, idIn<ProtocolId>(desk, 'protocol'));
      return { stored, versions: await listProtocols(transaction, stored.title) };
    });
    const { protocol } = stored;
    const drafts = desk.person.role === 'investigator';
    const mayEdit = drafts && stored.status === 'draft' && stored.draftedById === desk.person.id;
    return show('protocols/show', {
      title: `${stored.title}, version ${stored.version}`,
      id: stored.id,
      protocol: protocolRow(stored),
      decisionNote: stored.decisionNote,
      lookBack: `${protocol.lookBackYears} ${protocol.lookBackYears === 1 ? 'year' : 'years'}`,
      classPack: PACKS[protocol.classPack].title,
      patience: `${Math.round(protocol.patienceMs / 1000)} seconds`,
      criteria: protocol.criteria.map((id) => ({ id, ...CRITERIA[id] })),
      steps: protocol.steps.map(stepInWords),
      capture: captureInWords(protocol.capture),
      versions: versions.filter(({ id }) => id !== stored.id).map(protocolRow),
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
