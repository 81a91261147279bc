import { z } from 'zod';
import type { CaptureId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { THE_LONGEST_WAITS, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_disputed');

const verdict = z.enum(['applicant', 'not_applicant', 'unsure']);
export const Disputed = z.object({
  captureId: z.uuid().transform((id) => id as CaptureId),
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  applicantNumber: z.string(),
  firstVerdict: verdict,
  firstBy: z.string(),
  firstReason: z.string(),
  secondVerdict: verdict,
  secondBy: z.string(),
  secondReason: z.string(),
  /** When the later of the two decided. */
  since: z.date(),
});
/** A page on which two people disagree. It stays out of every report until a supervisor has settled it. */
export type Disputed = z.infer<typeof Disputed>;

/** Disputed pages of the requisitions the acting supervisor has a part in (or of one of them), the longest wait first. */
export async function listDisputed(
  { client }: Transaction,
  requisition: RequisitionId | null = null,
  { after, limit }: Stretch<CaptureId> = THE_LONGEST_WAITS,
): Promise<Disputed[]> {
  const { rows } = await client.query(sql.list_disputed, [requisition, after, limit]);
  return z.array(Disputed).parse(rows);
}
