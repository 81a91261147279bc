import { sha256 } from '../../../core/canonical.ts';
import type { RoundId } from '../../../core/ids.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { EXPORT_FORMS, tableOf } from './export-forms.ts';
import { loadRoundAudit } from './load.ts';

/** The matrix to take along, once for each form. Taking it along is recorded with the hash of what was taken. */
export const exportMatrix: readonly Page[] = EXPORT_FORMS.map(({ form, mediaType, write }) => ({
  method: 'get',
  path: `/audit/rounds/:round/matrix.${form}`,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const { body, requisition } = await desk.transaction(async (transaction) => {
      const table = tableOf(await loadRoundAudit(transaction, id));
      const body = write(table);
      await recordAct(transaction, {
        kind: 'ledger.exported',
        subject: id,
        detail: { what: 'matrix', form, sha256: sha256(body) },
      });
      return { body, requisition: table.requisition };
    });
    return { kind: 'file', body, mediaType, downloadAs: `matrix-${requisition}-${id.slice(0, 8)}.${form}` };
  },
}));
