import { createHash } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import type { RoundId } from '../../../core/ids.ts';
import { listRoundRequests } from '../../../sql/audit/cell.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { EXPORT_FORMS } from './export-forms.ts';
import { loadParity } from './load.ts';
import { matrixExport } from './matrix-export.ts';

/** The matrix to take along, once for each form. Taking it along is recorded with the hash of what was taken. */
export const exportMatrix: readonly Page[] = EXPORT_FORMS.map(({ file, mediaType, write }) => ({
  method: 'get',
  path: `/audit/rounds/:round/${file}`,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const { body, requisition } = await desk.transaction(async (transaction) => {
      const { audit, tests } = await loadParity(transaction, id);
      const matrix = matrixExport(audit, tests, await listRoundRequests(transaction, id));
      const { body, sha256 } = await writtenOut(write(matrix));
      const [what = '', form = ''] = file.split('.');
      await recordAct(transaction, { kind: 'ledger.exported', subject: id, detail: { what, form, sha256 } });
      return { body, requisition: matrix.requisition };
    });
    const [name = '', ending = ''] = file.split('.');
    return { kind: 'file', body, mediaType, downloadAs: `${name}-${requisition}-${id.slice(0, 8)}.${ending}` };
  },
}));

/** How long writing may hold everybody else up, in milliseconds. */
const AT_ONCE_MS = 20;

/** A file put together from its pieces, with its hash. Others are served in between. */
async function writtenOut(pieces: Iterable<string>): Promise<{ readonly body: Uint8Array; readonly sha256: string }> {
  const hash = createHash('sha256');
  const written: Buffer[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    written.push(bytes);
    if (performance.now() - since < AT_ONCE_MS) continue;
    await others();
    since = performance.now();
  }
  return { body: Buffer.concat(written), sha256: hash.digest('hex') };
}
