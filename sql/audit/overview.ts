import { z } from 'zod';
import type { ProtocolId, RequisitionId, RoundId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_requisitions', 'find_integrity', 'count_acts');

export const AuditedRequisition = z.object({
  id: z.uuid().transform((id) => id as RequisitionId),
  number: z.string(),
  title: z.string(),
  status: z.enum(['open', 'closed']),
  protocolId: z.uuid().transform((id) => id as ProtocolId),
  protocolTitle: z.string(),
  protocolVersion: z.int(),
  protocolSha256: z.string(),
  applicants: z.int(),
  released: z.int(),
  rounds: z.array(
    z.object({
      id: z.uuid().transform((id) => id as RoundId),
      status: z.enum(['running', 'finished']),
      startedAt: z.coerce.date(),
      cells: z.int(),
      ended: z.int(),
    }),
  ),
});
/** A requisition with its rounds, oldest first, as an auditor begins from it. */
export type AuditedRequisition = z.infer<typeof AuditedRequisition>;

export const Integrity = z.object({
  /** Acts that have their place in the ledger, that wait for it, and those of the last day that do neither. */
  entries: z.number(),
  unsequenced: z.number(),
  lostLately: z.number(),
  /** The newest signed head; all `null` before the first act was sequenced. */
  checkpointSize: z.number().nullable(),
  signedAt: z.date().nullable(),
  root: z.string().nullable(),
  note: z.string().nullable(),
});
/** How the ledger stands. */
export type Integrity = z.infer<typeof Integrity>;

/** Every requisition, open ones first, by number. */
export async function listAuditedRequisitions(
  { client }: Transaction,
  { after, limit }: Stretch<RequisitionId> = WHOLE,
): Promise<AuditedRequisition[]> {
  const { rows } = await client.query(sql.list_requisitions, [after, limit]);
  return z.array(AuditedRequisition).parse(rows);
}

/** How the ledger stands now. */
export async function loadIntegrity({ client }: Transaction): Promise<Integrity> {
  const { rows } = await client.query(sql.find_integrity);
  return Integrity.parse(rows[0]);
}

/** How many acts were ever recorded. Reads them all: for verifying, not for looking in. */
export async function countActs({ client }: Transaction): Promise<number> {
  const { rows } = await client.query<{ acts: number }>(sql.count_acts);
  return rows[0]?.acts ?? 0;
}
