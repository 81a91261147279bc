import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, Id, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { loadRequisition } from '../requisition/requisition.ts';

const sql = queriesBeside(import.meta.url, 'list_deviations', 'find_same', 'list_named', 'insert_deviation', 'decide');

export type DeviationId = Id<'deviation'>;

const account = z.uuid().transform((id) => id as AccountId);
const Deviation = z.object({
  id: z.uuid().transform((id) => id as DeviationId),
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  requisitionTitle: z.string(),
  reason: z.string(),
  askedById: account,
  askedBy: z.string(),
  askedAt: z.date(),
  decision: z.enum(['approved', 'refused']).nullable(),
  decidedBy: z.string().nullable(),
  decidedById: account.nullable(),
  decidedAt: z.date().nullable(),
  decisionNote: z.string().nullable(),
});
/** A departure from the protocol: asked for with a reason, decided before the fact by a supervisor. */
export type Deviation = z.infer<typeof Deviation>;

/** Deviations the acting person may see (of one requisition), undecided ones first, the longest wait first. */
export async function listDeviations({ client }: Transaction, requisition: RequisitionId | null = null): Promise<Deviation[]> {
  const { rows } = await client.query(sql.list_deviations, [null, requisition]);
  return z.array(Deviation).parse(rows);
}

/** One deviation. Throws `Failure` NOT_FOUND. */
export async function loadDeviation({ client }: Transaction, id: DeviationId): Promise<Deviation> {
  const { rows } = await client.query(sql.list_deviations, [id, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such deviation.');
  return Deviation.parse(rows[0]);
}

/**
 * Asks for a departure from the protocol. Asking the same twice asks once. Throws `Failure`: NOT_FOUND for a requisition the person has
 * no part in, BAD_INPUT when the reason names an applicant, because auditors read it.
 */
export async function askDeviation(transaction: Transaction, requisition: RequisitionId, reason: string): Promise<void> {
  const { client, actor } = transaction;
  await loadRequisition(transaction, requisition);
  const named = await client.query<{ value: string }>(sql.list_named, [requisition]);
  if (named.rows.some(({ value }) => holdsWords(reason, value))) {
    throw new Failure('BAD_INPUT', 'The reason names an applicant.', [
      {
        field: 'reason',
        problem: 'names an applicant or a handle; write the applicant number instead, because auditors read this',
      },
    ]);
  }
  const same = await client.query(sql.find_same, [requisition, reason, actor]);
  if (same.rows.length > 0) return;
  const { rows } = await client.query<{ id: DeviationId }>(sql.insert_deviation, [requisition, reason, actor]);
  await recordAct(transaction, { kind: 'deviation.asked', subject: rows[0]?.id ?? '', detail: { requisition } });
}

/** Whether a text holds these words as words of their own: a handle such as "ed" is not meant in "needed". */
function holdsWords(text: string, words: string): boolean {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/**
 * Decides on a deviation. Deciding the same twice decides once. Throws `Failure`: NOT_FOUND, NOT_ALLOWED (one's own), ALREADY_DONE when
 * it was decided otherwise or by somebody else.
 */
export async function decideDeviation(
  transaction: Transaction,
  id: DeviationId,
  { decision, note }: { readonly decision: 'approved' | 'refused'; readonly note: string },
): Promise<void> {
  const { client, actor } = transaction;
  const before = await loadDeviation(transaction, id);
  if (before.decision === decision && before.decidedById === actor) return;
  if (before.decision !== null)
    throw new Failure('ALREADY_DONE', `${before.decidedBy ?? 'Somebody'} has already ${before.decision} this deviation.`);
  const own = new Failure('NOT_ALLOWED', 'You asked for this deviation, so another supervisor has to decide on it.');
  if (before.askedById === actor) throw own;
  const { rowCount } = await client.query(sql.decide, [id, decision, actor, note]).catch((error: unknown) => {
    throw violatedConstraint(error) === 'deviation_check' ? own : error;
  });
  if (rowCount !== 1) throw new Failure('ALREADY_DONE', 'Somebody decided on this deviation a moment ago.');
  await recordAct(transaction, {
    kind: 'deviation.decided',
    subject: id,
    detail: { decision, requisition: before.requisitionId },
  });
}
