import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import type { ProtocolId } from '../../../core/ids.ts';
import { differences } from '../../../core/protocol/differences.ts';
import { listVersions, loadProtocol, type StoredProtocol } from '../../../sql/protocol/protocol.ts';
import { decideProtocol } from '../../../sql/supervision/protocol.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { predecessorOf } from '../protocols/history.ts';
import { protocolInWords, protocolRow } from '../protocols/words.ts';

/** What a supervisor answers. */
export const Decision = z
  .object({
    opened: z.string().regex(/^[0-9a-f]{64}$/, 'Open the protocol again and decide from there.'),
    decision: z.enum(['approved', 'returned'], { error: 'choose to approve it or to return it' }),
    note: z.string().trim().max(1000, 'must be at most 1000 characters').default(''),
  })
  .refine(({ decision, note }) => decision === 'approved' || note.length >= 3, {
    path: ['note'],
    error: 'say what has to be changed, so that it can be handed in again',
  });

/** A protocol in words, with everything it would do, and the two answers a supervisor can give. */
export const openProtocol: Page = {
  method: 'get',
  path: '/protocols/:protocol/decision',
  roles: ['supervisor'],
  handle: (desk) => showDecision(desk, null),
};

/** Approves or returns it, exactly as it was read. */
export const decide: Page = {
  method: 'post',
  path: '/protocols/:protocol/decision',
  roles: ['supervisor'],
  async handle(desk) {
    const id = idIn<ProtocolId>(desk, 'protocol');
    const { opened, decision, note } = desk.form(Decision);
    await desk.transaction((transaction) =>
      decideProtocol(transaction, id, { decision, opened, note: note === '' ? null : note }),
    );
    return goTo(
      '/',
      decision === 'approved' ? 'The protocol is approved and will never change.' : 'The draft is returned with your note.',
    );
  },
  refused: showDecision,
};

async function showDecision(desk: Desk, failure: Failure | null): Promise<Reply> {
  const { stored, versions } = await desk.transaction(async (transaction) => {
    const stored = await loadProtocol(transaction, idIn<ProtocolId>(desk, 'protocol'));
    return { stored, versions: await listVersions(transaction, stored.title) };
  });
  const before = predecessorOf(versions, stored.version);
  const form = openForm(desk.typed, failure);
  const note = form.area('note', 'Note', { hint: 'Needed when you return it: what has to be changed. The drafter reads it.' });
  return show('supervision/protocol', {
    title: `Decide on ${stored.title}, version ${stored.version}`,
    id: stored.id,
    protocol: protocolRow(stored),
    words: protocolInWords(stored.protocol),
    changes:
      before === null ? null : { against: `version ${before.version}`, list: differences(before.protocol, stored.protocol) },
    hindrance: hindrance(stored, desk),
    note,
    summary: form.summary(),
  });
}

function hindrance({ status, draftedById }: StoredProtocol, { person }: Desk): string | null {
  if (status !== 'submitted') return 'This protocol does not wait for a decision.';
  return draftedById === person.id ? 'You drafted this protocol, so another supervisor has to decide on it.' : null;
}
