import { z } from 'zod';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_kin', 'list_not_before');

const Kin = z.object({
  id: z.uuid().transform((id) => id as CaptureId),
  url: z.string(),
  title: z.string().nullable(),
  sameRound: z.boolean(),
  capturedAt: z.date().nullable(),
  sameAddress: z.boolean(),
  sameText: z.boolean(),
  sameAccount: z.boolean(),
  /** The page says that this one is the same person's (rel=me), and the other way round. */
  namesOther: z.boolean(),
  namedByOther: z.boolean(),
  tier: z.string().nullable(),
  /** Somebody has judged it. */
  judged: z.boolean(),
  /** The first person's verdict as it stands, with who gave it and when; all `null` while there is none, or it is hidden. */
  verdict: z.enum(['applicant', 'not_applicant', 'unsure']).nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
});
/** Another capture for the same applicant, of any round, that is tied to this one: same page, same account, or pages that name each other. */
export type Kin = z.infer<typeof Kin>;

/** What is tied to a capture; what was judged not the applicant comes first. */
export async function listKin({ client }: Transaction, capture: CaptureId): Promise<Kin[]> {
  const { rows } = await client.query(sql.list_kin, [capture]);
  return z.array(Kin).parse(rows);
}

/** Which of these pages wait for a verdict although the same page, text or account was judged not the applicant before. */
export async function listJudgedNotBefore(
  { client }: Transaction,
  captures: readonly CaptureId[],
): Promise<ReadonlySet<CaptureId>> {
  const { rows } = await client.query<{ id: CaptureId }>(sql.list_not_before, [captures]);
  return new Set(rows.map(({ id }) => id));
}
