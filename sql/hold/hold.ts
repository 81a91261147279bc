import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, ApplicantId, Id, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { loadRequisition } from '../requisition/requisition.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_holds', 'find_same', 'insert_hold', 'lift');

export type HoldId = Id<'hold'>;

const account = z.uuid().transform((id) => id as AccountId);
export const Hold = z.object({
  id: z.uuid().transform((id) => id as HoldId),
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  requisitionTitle: z.string(),
  /** `null`: the whole requisition. */
  applicantId: z.uuid().nullable(),
  /** Also `null` for somebody who may not see the applicants of this requisition. */
  applicantNumber: z.string().nullable(),
  reason: z.string(),
  putById: account,
  putBy: z.string(),
  putAt: z.date(),
  liftedById: account.nullable(),
  liftedBy: z.string().nullable(),
  liftedAt: z.date().nullable(),
  liftReason: z.string().nullable(),
});

/** A freeze on destruction: while it stands, the database refuses to delete what it covers, to everybody. */
export type Hold = z.output<typeof Hold>;

/** Holds the acting person may see (of one requisition): those that stand first, the newest first. */
export async function listHolds(
  { client }: Transaction,
  requisition: RequisitionId | null = null,
  { after, limit }: Stretch<HoldId> = WHOLE,
): Promise<Hold[]> {
  const { rows } = await client.query(sql.list_holds, [null, requisition, after, limit]);
  return z.array(Hold).parse(rows);
}

/** One hold. Throws `Failure` NOT_FOUND. */
export async function loadHold({ client }: Transaction, id: HoldId): Promise<Hold> {
  const { rows } = await client.query(sql.list_holds, [id, null, null, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such hold.');
  return Hold.parse(rows[0]);
}

/**
 * Puts a hold on a requisition, or (`applicant`) on the records of one applicant of it. Putting the same twice puts one. Throws `Failure`:
 * NOT_FOUND for a requisition the person may not see, BAD_INPUT for an applicant of another one. Answers the hold.
 */
export async function putHold(
  transaction: Transaction,
  requisition: RequisitionId,
  { applicant, reason }: { readonly applicant: ApplicantId | null; readonly reason: string },
): Promise<HoldId> {
  const { client, actor } = transaction;
  await loadRequisition(transaction, requisition);
  const same = await client.query<{ id: HoldId }>(sql.find_same, [requisition, applicant, reason, actor]);
  if (same.rows[0] !== undefined) return same.rows[0].id;
  const id = randomUUID() as string as HoldId;
  await client.query(sql.insert_hold, [id, requisition, applicant, reason, actor]).catch((error: unknown) => {
    throw violatedConstraint(error) === 'hold_requisition_id_applicant_id_fkey' ? notHere() : error;
  });
  await recordAct(transaction, {
    kind: 'hold.put',
    subject: id,
    detail: { requisition, ...(applicant === null ? {} : { applicant }) },
  });
  return id;
}

const notHere = () =>
  new Failure('BAD_INPUT', 'This applicant is not in this requisition.', [
    { field: 'applicant', problem: 'is not in this requisition; choose one that is, or the whole requisition' },
  ]);

/**
 * Lifts a hold with a reason. Lifting twice lifts once. Throws `Failure`: NOT_FOUND, NOT_ALLOWED for who put it, because a second person has
 * to agree that nobody needs the records any more, ALREADY_DONE when somebody else lifted it.
 */
export async function liftHold(transaction: Transaction, id: HoldId, reason: string): Promise<void> {
  const { client, actor } = transaction;
  const before = await loadHold(transaction, id);
  if (before.liftedAt !== null && before.liftedById === actor) return;
  if (before.liftedAt !== null)
    throw new Failure('ALREADY_DONE', `${before.liftedBy ?? 'Somebody'} has already lifted this hold.`);
  if (before.putById === actor) throw new Failure('NOT_ALLOWED', 'You put this hold, so another supervisor has to lift it.');
  const { rowCount } = await client.query(sql.lift, [id, actor, reason]);
  if (rowCount !== 1) throw new Failure('ALREADY_DONE', 'Somebody lifted this hold a moment ago.');
  await recordAct(transaction, { kind: 'hold.lifted', subject: id, detail: { requisition: before.requisitionId } });
}
