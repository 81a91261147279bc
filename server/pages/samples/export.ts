import { agreementOf } from '../../../core/audit/agreement.ts';
import { canonicalJson, sha256 } from '../../../core/canonical.ts';
import { Failure } from '../../../core/failure.ts';
import type { SampleId } from '../../../core/ids.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { listCompared, loadSample, talliesOf, type Compared, type Sample } from '../../../sql/sample/sample.ts';
import type { Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { csv } from '../audit/csv.ts';

/** How a finished sample can be taken along: ids, codes and figures, and no reasons, which may repeat what a page says. */
export const SAMPLE_FILES = [
  { file: 'sample.json', label: 'Sample as JSON', mediaType: 'application/json', write: asJson },
  { file: 'sample.csv', label: 'Pages as CSV', mediaType: 'text/csv', write: asCsv },
] as const;

/** A finished sample to take along, once for each form. Taking it along is recorded with the hash of what was taken. */
export const exportSample: readonly Page[] = SAMPLE_FILES.map(({ file, mediaType, write }) => ({
  method: 'get',
  path: `/audit/samples/:sample/${file}`,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SampleId>(desk, 'sample');
    const { body, sample } = await desk.transaction(async (transaction) => {
      const sample = await loadSample(transaction, id);
      if (sample.finishedAt === null) throw new Failure('NOT_ALLOWED', 'A sample can be taken along once it is finished.');
      const body = write(sample, await listCompared(transaction, id));
      const form = file.split('.')[1] ?? '';
      await recordAct(transaction, {
        kind: 'ledger.exported',
        subject: id,
        detail: { what: 'sample', form, sha256: sha256(body) },
      });
      return { body, sample };
    });
    const [name = '', ending = ''] = file.split('.');
    return { kind: 'file', body, mediaType, downloadAs: `${name}-${sample.requisitionNumber}-${id.slice(0, 8)}.${ending}` };
  },
}));

function asJson(sample: Sample, compared: readonly Compared[]): string {
  const { id, roundId, requisitionNumber, size, seed, judged, judgedSha256, drawnById, drawnAt, finishedAt } = sample;
  return canonicalJson({
    form: 'evenhand.sample.1',
    sample: id,
    round: roundId,
    requisition: requisitionNumber,
    size,
    seed,
    drawnFrom: { pages: judged, sha256: judgedSha256 },
    drawnBy: drawnById,
    drawnAt: drawnAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    agreement: agreementOf(talliesOf(compared)),
    pages: compared.map(({ place, captureId, applicant, former, second, again }) => ({
      place,
      capture: captureId,
      applicant,
      former,
      second,
      again,
    })),
  });
}

function asCsv(_: Sample, compared: readonly Compared[]): string {
  return csv(
    ['place', 'capture', 'applicant', 'former', 'second', 'again', 'agrees'],
    compared.map(({ place, captureId, applicant, former, second, again }) => [
      String(place),
      captureId,
      applicant,
      former,
      second ?? '',
      again ?? '',
      again === null ? '' : again === former ? 'yes' : 'no',
    ]),
  );
}
