import { z } from 'zod';
import type { Tally } from '../../core/audit/agreement.ts';
import { Failure } from '../../core/failure.ts';
import type { AccountId, CaptureId, RoundId, SampledId, SampleId } from '../../core/ids.ts';
import { VERDICTS } from '../capture/capture.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_samples', 'list_compared', 'find_next');

export const Sample = z.object({
  id: z.uuid().transform((id) => id as SampleId),
  roundId: z.uuid().transform((id) => id as RoundId),
  requisitionNumber: z.string(),
  size: z.int(),
  seed: z.string(),
  /** How many judged pages it was drawn from, and the hash that names them with their verdicts. */
  judged: z.int(),
  judgedSha256: z.string(),
  drawnById: z.uuid().transform((id) => id as AccountId),
  drawnBy: z.string(),
  drawnAt: z.date(),
  finishedAt: z.date().nullable(),
  /** How many of its pages have been judged again. */
  reread: z.int(),
});
/** A sample of judged pages that an auditor judges again. */
export type Sample = z.infer<typeof Sample>;

export const Compared = z.object({
  place: z.int(),
  captureId: z.uuid().transform((id) => id as CaptureId),
  applicant: z.string(),
  /** The first verdict that stood when the sample was drawn. */
  former: z.enum(VERDICTS),
  formerBy: z.string(),
  /** The second one that stood then; `null` when there was none. */
  second: z.enum(VERDICTS).nullable(),
  /** The auditor's; `null` when the sample was ended before. */
  again: z.enum(VERDICTS).nullable(),
  reason: z.string().nullable(),
});
/** A page of a finished sample with what was said of it before and again. */
export type Compared = z.infer<typeof Compared>;

/** The samples of a round, the latest first. */
export async function listSamples(
  { client }: Transaction,
  round: RoundId,
  { after, limit }: Stretch<SampleId> = WHOLE,
): Promise<Sample[]> {
  const { rows } = await client.query(sql.list_samples, [round, null, after, limit]);
  return z.array(Sample).parse(rows);
}

/** One sample. Throws `Failure` NOT_FOUND. */
export async function loadSample({ client }: Transaction, sample: SampleId): Promise<Sample> {
  const { rows } = await client.query(sql.list_samples, [null, sample, null, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such sample.');
  return Sample.parse(rows[0]);
}

/** Every page of a finished sample, compared; nothing of one that goes on. */
export async function listCompared({ client }: Transaction, sample: SampleId): Promise<Compared[]> {
  const { rows } = await client.query(sql.list_compared, [sample]);
  return z.array(Compared).parse(rows);
}

/** The next page to judge again; `null` when all are judged. */
export async function findNext({ client }: Transaction, sample: SampleId): Promise<SampledId | null> {
  const { rows } = await client.query<{ id: SampledId }>(sql.find_next, [sample]);
  return rows[0]?.id ?? null;
}

/** Former and new verdicts of the pages that were judged again, one by one. */
export const talliesOf = (compared: readonly Compared[]): Tally[] =>
  compared.flatMap(({ former, again }) => (again === null ? [] : [{ one: former, other: again, count: 1 }]));
