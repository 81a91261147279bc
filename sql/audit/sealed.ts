import { z } from 'zod';
import type { Sealed } from '../../core/audit/integrity.ts';
import type { RequisitionId } from '../../core/ids.ts';
import { CHOICES } from '../decision/reading-room.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_sealed', 'list_decisions');

const SealedThing = z.object({
  what: z.enum(['report', 'capture']),
  name: z.string(),
  id: z.uuid(),
  intact: z.boolean(),
  recorded: z.boolean(),
}) satisfies z.ZodType<Sealed>;

const AuditedDecision = z.object({
  applicantNumber: z.string(),
  edition: z.int(),
  choice: z.enum(CHOICES),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.date(),
});
/** What a panel member decided on one report, and why. */
export type AuditedDecision = z.infer<typeof AuditedDecision>;

/** Every released report and every sealed capture of a requisition, hashed anew and compared with the ledger. */
export async function listSealed({ client }: Transaction, requisition: RequisitionId): Promise<Sealed[]> {
  const { rows } = await client.query(sql.list_sealed, [requisition]);
  return z.array(SealedThing).parse(rows);
}

/** Every decision of a requisition's panel, by applicant number. */
export async function listDecisions({ client }: Transaction, requisition: RequisitionId): Promise<AuditedDecision[]> {
  const { rows } = await client.query(sql.list_decisions, [requisition]);
  return z.array(AuditedDecision).parse(rows);
}
