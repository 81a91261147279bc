import { setImmediate as others } from 'node:timers/promises';
import type { RoundId } from '../../../core/ids.ts';
import { listRequestsOf } from '../../../sql/audit/cell.ts';
import { loadRound } from '../../../sql/round/round.ts';
import type { Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { EXPORT_FORMS } from './export-forms.ts';
import { loadParity } from './load.ts';
import { matrixExport } from './matrix-export.ts';
import { recordedExport } from './recorded-export.ts';

/** The matrix to take along, once for each form. Taking it along is recorded with the hash of what was taken. */
export const exportMatrix: readonly Page[] = EXPORT_FORMS.map(({ file, mediaType, write }) => ({
  method: 'get',
  path: `/audit/rounds/:round/${file}`,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const { requisitionNumber } = await desk.transaction((transaction) => loadRound(transaction, id));
    const [what = '', form = ''] = file.split('.');
    const downloadAs = `${what}-${requisitionNumber}-${id.slice(0, 8)}.${form}`;
    return recordedExport(desk, { subject: id, detail: { what, form }, mediaType, downloadAs }, async function* (transaction) {
      const { audit, tests } = await loadParity(transaction, id);
      const matrix = matrixExport(audit, tests, (searches) => listRequestsOf(transaction, searches));
      yield* inParts(write(matrix));
      return {};
    });
  },
}));

/** How long writing may hold everybody else up, in milliseconds. */
const AT_ONCE_MS = 20;
/** How much is sent at once, in characters: a piece may be no more than a line. */
const PART_LENGTH = 32_768;

/** Pieces put together into parts worth sending. Others are served in between. */
async function* inParts(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let part = '';
  let since = performance.now();
  for await (const piece of pieces) {
    part += piece;
    if (part.length >= PART_LENGTH) {
      yield part;
      part = '';
    }
    if (performance.now() - since < AT_ONCE_MS) continue;
    await others();
    since = performance.now();
  }
  if (part !== '') yield part;
}
