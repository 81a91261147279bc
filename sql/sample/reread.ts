import { z } from 'zod';
import { agreementOf } from '../../core/audit/agreement.ts';
import type { Verdict } from '../../core/attribution/tier.ts';
import type { ArtefactKind } from '../../core/capture/record.ts';
import { Failure } from '../../core/failure.ts';
import type { ApplicantId, CaptureId, RoundId, SampledId, SampleId } from '../../core/ids.ts';
import { Artefact, CAPTURE_STATES, SealedArtefact, Signal, SUGGESTED_TIERS, VERDICTS } from '../capture/capture.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { listCompared, loadSample, talliesOf } from './sample.ts';

const sql = queriesBeside(
  import.meta.url,
  'find_place',
  'find_page',
  'list_signals',
  'list_artefacts',
  'find_artefact',
  'insert_reread',
  'finish',
);

export const Place = z.object({
  sampleId: z.uuid().transform((id) => id as SampleId),
  roundId: z.uuid().transform((id) => id as RoundId),
  captureId: z.uuid().transform((id) => id as CaptureId),
  place: z.int(),
  size: z.int(),
  own: z.boolean(),
  finished: z.boolean(),
  /** What the auditor has said of it; `null` before. */
  saidBefore: z.enum(VERDICTS).nullable(),
});
/** Where a page stands in its sample. */
export type Place = z.infer<typeof Place>;

export const RereadPage = z.object({
  captureId: z.uuid().transform((id) => id as CaptureId),
  applicantId: z.uuid().transform((id) => id as ApplicantId),
  applicantNumber: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  state: z.enum(CAPTURE_STATES),
  reasons: z.array(z.string()),
  /** What the capture recorded about itself, as stored; read leniently where it is shown. */
  record: z.unknown(),
  suggestedTier: z.enum(SUGGESTED_TIERS).nullable(),
  suggestedWhy: z.string().nullable(),
});
/** A page to judge again, with everything a second reader sees and nothing of what was said about it. */
export type RereadPage = z.infer<typeof RereadPage> & {
  readonly signals: readonly Signal[];
  readonly artefacts: readonly Artefact[];
};

/** Where a page stands in its sample. Throws `Failure` NOT_FOUND. */
export async function loadPlace({ client }: Transaction, id: SampledId): Promise<Place> {
  const { rows } = await client.query(sql.find_place, [id]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such page in a sample.');
  return Place.parse(rows[0]);
}

/** Opens a page of an own sample and records that it was seen. Throws `Failure`: NOT_FOUND, NOT_ALLOWED (not open to this person now). */
export async function openToReread(transaction: Transaction, id: SampledId): Promise<RereadPage> {
  const { client } = transaction;
  const place = await loadPlace(transaction, id);
  assertOpen(place);
  const page = RereadPage.parse((await client.query(sql.find_page, [id])).rows[0]);
  await recordAct(transaction, {
    kind: 'evidence.viewed',
    subject: page.captureId,
    detail: { artefact: 'text', purpose: 'audit', sample: place.sampleId, applicant: page.applicantId },
  });
  return {
    ...page,
    signals: z.array(Signal).parse((await client.query(sql.list_signals, [id])).rows),
    artefacts: z.array(Artefact).parse((await client.query(sql.list_artefacts, [id])).rows),
  };
}

/** Where to read a text or a picture of a page that is open to the acting person; `null` for anything else. */
export async function findRereadArtefact(
  { client }: Transaction,
  id: SampledId,
  kind: ArtefactKind,
  ordinal: number,
): Promise<SealedArtefact | null> {
  const { rows } = await client.query(sql.find_artefact, [id, kind, ordinal]);
  return rows.length === 0 ? null : SealedArtefact.parse(rows[0]);
}

/**
 * Records the auditor's own verdict; with the last one the sample is finished. The same verdict sent twice is recorded once. Throws
 * `Failure`: NOT_FOUND, NOT_ALLOWED (another's sample, or a finished one), ALREADY_DONE for another verdict than the one there is.
 */
export async function judgeAgain(
  transaction: Transaction,
  id: SampledId,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string },
): Promise<Place> {
  const { client, actor } = transaction;
  const place = await loadPlace(transaction, id);
  if (place.own && place.saidBefore === verdict) return place;
  assertOpen(place);
  await client.query(sql.insert_reread, [id, verdict, reason, actor]).catch((error: unknown) => {
    throw violatedConstraint(error) === 'reread_pkey' ? judged() : error;
  });
  await recordAct(transaction, { kind: 'sample.judged', subject: place.captureId, detail: { sample: place.sampleId, verdict } });
  const { size, reread } = await loadSample(transaction, place.sampleId);
  if (reread === size) await finishSample(transaction, place.sampleId);
  return place;
}

/** Finishes an own sample, whether or not all of it was judged, and records how far the two agree. Throws `Failure`: NOT_FOUND, NOT_ALLOWED. */
export async function finishSample(transaction: Transaction, id: SampleId): Promise<void> {
  const { client, actor } = transaction;
  const sample = await loadSample(transaction, id);
  if (sample.drawnById !== actor) throw another();
  if (sample.finishedAt !== null) return;
  await client.query(sql.finish, [id]);
  const { pairs, agreed, kappa } = agreementOf(talliesOf(await listCompared(transaction, id)));
  await recordAct(transaction, {
    kind: 'sample.finished',
    subject: id,
    detail: { size: sample.size, judged: pairs, agreed, kappa: kappa === null ? null : Number(kappa.value.toFixed(4)) },
  });
}

function assertOpen({ own, finished, saidBefore }: Place): void {
  if (!own) throw another();
  if (saidBefore !== null) throw judged();
  if (finished) throw new Failure('NOT_ALLOWED', 'This sample is finished, and its pages are closed again.');
}

const another = () => new Failure('NOT_ALLOWED', 'Another auditor drew this sample and judges it.');
const judged = () =>
  new Failure(
    'ALREADY_DONE',
    'You have judged this page of the sample already. A verdict in a sample is not changed afterwards.',
  );
