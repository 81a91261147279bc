import { z } from 'zod';
import type { ProtocolId } from '../../../core/ids.ts';
import { submitDraft } from '../../../sql/protocol/protocol.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';

/** What hands a draft in: the hash of what was read. */
export const Submission = z.object({
  opened: z.string().regex(/^[0-9a-f]{64}$/, 'Open the draft again and hand it in from there.'),
});

/** Hands one's own draft to the supervisors, exactly as it was shown. */
export const submit: Page = {
  method: 'post',
  path: '/protocols/:protocol/submit',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<ProtocolId>(desk, 'protocol');
    const { opened } = desk.form(Submission);
    await desk.transaction((transaction) => submitDraft(transaction, id, opened));
    return goTo(`/protocols/${id}`, 'The draft lies with the supervisors now.');
  },
};
