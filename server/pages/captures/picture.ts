import { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { findArtefact } from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Page } from '../../page.ts';
import { idIn } from '../address.ts';

/** Only pictures, and only as what they are: nothing else that was captured is ever handed to the browser to interpret. */
const PICTURES = ['image/png', 'image/webp', 'image/jpeg'];
const KINDS = ['screenshot', 'screenshot_before_consent'] as const;

/** One picture of a capture, hashed again as it is read. Seeing it is recorded. */
export const picture: Page = {
  method: 'get',
  path: '/captures/:capture/pictures/:kind/:ordinal',
  // A supervisor settles what two investigators disagree on.
  roles: ['investigator', 'supervisor'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const kind = KINDS.find((known) => known === desk.params['kind']);
    const ordinal = /^\d{1,4}$/.test(desk.params['ordinal'] ?? '') ? Number(desk.params['ordinal']) : null;
    if (kind === undefined || ordinal === null) throw new Failure('NOT_FOUND', 'There is no such picture.');
    const artefact = await desk.transaction(async (transaction) => {
      const found = await findArtefact(transaction, id, kind, ordinal);
      if (found === null || !PICTURES.includes(found.mediaType)) throw new Failure('NOT_FOUND', 'There is no such picture.');
      await recordAct(transaction, {
        kind: 'evidence.viewed',
        subject: id,
        detail: { artefact: kind, ordinal, purpose: 'attribution' },
      });
      return found;
    });
    return {
      kind: 'file',
      body: await desk.evidence.get(artefact.sha256, artefact.wrapped),
      mediaType: artefact.mediaType,
      downloadAs: null,
    };
  },
};
