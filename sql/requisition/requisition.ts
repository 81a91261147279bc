import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, ProtocolId, RequisitionId, RoundId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_requisitions', 'list_members', 'list_work');

export const Requisition = z.object({
  id: z.uuid().transform((id) => id as RequisitionId),
  number: z.string(),
  title: z.string(),
  status: z.enum(['open', 'closed']),
  createdAt: z.date(),
  /** The last day of searching, `YYYY-MM-DD` (UTC). */
  searchUntil: z.string(),
  protocolId: z.uuid().transform((id) => id as ProtocolId),
  protocolTitle: z.string(),
  protocolVersion: z.int(),
  protocolSha256: z.string(),
  /** Active applicants, and how many of them have no consent in force. */
  applicants: z.int(),
  withoutConsent: z.int(),
  rounds: z.int(),
  running: z.int(),
});
/** An opening with the protocol version it is bound to, and how far it has come. */
export type Requisition = z.infer<typeof Requisition>;

export const Member = z.object({
  accountId: z.uuid().transform((id) => id as AccountId),
  name: z.string(),
  part: z.enum(['investigator', 'supervisor', 'panelist']),
});
/** Somebody's part in a requisition. One person has one part (BI-2). */
export type Member = z.infer<typeof Member>;

const id = z.uuid();
const Work = z.object({
  id: id.transform((text) => text as RequisitionId),
  number: z.string(),
  title: z.string(),
  runningRound: id.transform((text) => text as RoundId).nullable(),
  runningSince: z.date().nullable(),
  cellsTotal: z.int(),
  cellsDone: z.int(),
  toJudge: z.int(),
  toJudgeSince: z.date().nullable(),
  toJudgeRound: id.transform((text) => text as RoundId).nullable(),
  drafts: z.int(),
  draftsSince: z.date().nullable(),
  oldestDraft: id.nullable(),
  returned: z.int(),
  returnedSince: z.date().nullable(),
  oldestReturned: id.nullable(),
  toRead: z.int(),
  toReadSince: z.date().nullable(),
  oldestToRead: id.nullable(),
  /** Pages that somebody else judged and that wait for a second verdict. */
  toConfirm: z.int(),
  toConfirmSince: z.date().nullable(),
  oldestToConfirm: id.nullable(),
  confirmed: z.int(),
  withoutReport: z.int(),
  withoutReportSince: z.date().nullable(),
  applicants: z.int(),
  withoutConsent: z.int(),
});
/** What waits for the acting investigator in one open requisition, with the oldest of each kind and since when it has waited. */
export type Work = z.infer<typeof Work>;

/** The requisitions the acting person has a part in, open ones first. */
export async function listRequisitions(
  { client }: Transaction,
  { after, limit }: Stretch<RequisitionId> = WHOLE,
): Promise<Requisition[]> {
  const { rows } = await client.query(sql.list_requisitions, [null, after, limit]);
  return z.array(Requisition).parse(rows);
}

/** One requisition. Throws `Failure` NOT_FOUND, also for one the person has no part in. */
export async function loadRequisition({ client }: Transaction, requisition: RequisitionId): Promise<Requisition> {
  const { rows } = await client.query(sql.list_requisitions, [requisition, null, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such requisition.');
  return Requisition.parse(rows[0]);
}

/** Who has which part in a requisition. */
export async function listMembers({ client }: Transaction, requisition: RequisitionId): Promise<Member[]> {
  const { rows } = await client.query(sql.list_members, [requisition]);
  return z.array(Member).parse(rows);
}

/** What waits for the acting investigator, requisition by requisition, oldest first. */
export async function listWork({ client }: Transaction): Promise<Work[]> {
  const { rows } = await client.query(sql.list_work);
  return z.array(Work).parse(rows);
}
