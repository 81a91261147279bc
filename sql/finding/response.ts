import { z } from 'zod';
import type { ApplicantId, FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(import.meta.url, 'list_responses', 'find_same_response', 'insert_response');

const StoredResponse = z.object({
  id: z.uuid(),
  /** `null` for a response to everything. */
  findingId: z
    .uuid()
    .transform((id) => id as FindingId)
    .nullable(),
  body: z.string(),
  receivedOn: z.string(),
  recordedBy: z.string(),
  recordedAt: z.date(),
});
/** What an applicant said to a finding, or to all of them (RQ-005). The day is `YYYY-MM-DD`. */
export type StoredResponse = z.infer<typeof StoredResponse>;

/** Everything an applicant has answered, oldest first. */
export async function listResponses({ client }: Transaction, applicant: ApplicantId): Promise<StoredResponse[]> {
  const { rows } = await client.query(sql.list_responses, [applicant]);
  return z.array(StoredResponse).parse(rows);
}

/** Records what an applicant answered. The same answer sent twice is recorded once. */
export async function recordResponse(
  transaction: Transaction,
  place: { readonly requisitionId: RequisitionId; readonly applicantId: ApplicantId; readonly findingId: FindingId | null },
  { body, receivedOn }: { readonly body: string; readonly receivedOn: string },
): Promise<void> {
  const { client, actor } = transaction;
  await takeTurn(transaction, `response of ${place.applicantId}`);
  const same = await client.query(sql.find_same_response, [place.applicantId, place.findingId, body, receivedOn]);
  if (same.rows.length > 0) return;
  const { rows } = await client.query<{ id: string }>(sql.insert_response, [
    place.requisitionId,
    place.applicantId,
    place.findingId,
    body,
    receivedOn,
    actor,
  ]);
  await recordAct(transaction, {
    kind: 'response.recorded',
    subject: rows[0]?.id ?? '',
    detail: { applicant: place.applicantId, finding: place.findingId },
  });
}
