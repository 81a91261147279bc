import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, ProtocolId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { listMembers, loadRequisition, type Member } from '../requisition/requisition.ts';

const sql = queriesBeside(import.meta.url, 'insert_requisition', 'insert_member', 'list_people', 'list_staffing');

/** A part somebody can have in a requisition. */
export type Part = Member['part'];

/** An opening as a supervisor describes it. */
export interface NewRequisition {
  readonly number: string;
  readonly title: string;
  readonly protocol: ProtocolId;
  /** The last day of searching, `YYYY-MM-DD` (UTC); `null`: in 90 days. */
  readonly searchUntil: string | null;
}

const Grant = z.object({
  accountId: z.uuid().transform((id) => id as AccountId),
  name: z.string(),
  part: z.enum(['investigator', 'supervisor', 'panelist']),
  status: z.enum(['active', 'locked', 'disabled']),
  /** `YYYY-MM-DD`, the last day on which vetting and training count; `null` when none is on file. */
  vettedUntil: z.string().nullable(),
  trainedUntil: z.string().nullable(),
});
/** A part somebody could be given, because the role was granted to them. */
export type Grant = z.infer<typeof Grant>;

/** Everybody who could be given a part, once for each role they hold. */
export async function listGrants({ client }: Transaction): Promise<Grant[]> {
  const { rows } = await client.query(sql.list_people);
  return z.array(Grant).parse(rows);
}

const Staffing = z.object({ id: z.uuid(), investigators: z.int(), panelists: z.int() });

/** How many investigators and panel members each requisition has, by its id. Requisitions without anybody are not there. */
export async function listStaffing({ client }: Transaction): Promise<Map<string, z.infer<typeof Staffing>>> {
  const { rows } = await client.query(sql.list_staffing);
  return new Map(
    z
      .array(Staffing)
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

/**
 * Opens a requisition bound to an approved protocol, with the acting person as its supervisor. Throws `Failure`: BAD_INPUT when the number
 * is in use, PROTOCOL_NOT_APPROVED.
 */
export async function createRequisition(transaction: Transaction, wanted: NewRequisition): Promise<RequisitionId> {
  const { client, actor } = transaction;
  if (actor === null) throw new Error('nobody opens a requisition');
  const values = [wanted.number, wanted.title, wanted.protocol, actor, wanted.searchUntil];
  const { rows } = await client.query<{ id: RequisitionId }>(sql.insert_requisition, values).catch((error: unknown) => {
    throw requisitionProblem(error, wanted) ?? error;
  });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the requisition was not inserted');
  await recordAct(transaction, { kind: 'requisition.created', subject: id, detail: { protocol: wanted.protocol } });
  await insertMember(transaction, id, actor, 'supervisor');
  return id;
}

/**
 * Gives somebody a part in a requisition. Giving the part they have changes nothing. Throws `Failure`: NOT_FOUND, ROLE_CONFLICT when they
 * have another part, lack the role, or drafted or approved the protocol and would sit on the panel (BI-2).
 */
export async function addMember(
  transaction: Transaction,
  requisition: RequisitionId,
  account: AccountId,
  part: Part,
): Promise<void> {
  await loadRequisition(transaction, requisition);
  const members = await listMembers(transaction, requisition);
  const before = members.find(({ accountId }) => accountId === account);
  if (before?.part === part) return;
  if (before !== undefined) throw conflict(`already has the part of ${PARTS[before.part]} here, and one person has one part`);
  await insertMember(transaction, requisition, account, part);
}

const PARTS: Record<Part, string> = { investigator: 'investigator', supervisor: 'supervisor', panelist: 'panel member' };

async function insertMember(transaction: Transaction, requisition: RequisitionId, account: AccountId, part: Part): Promise<void> {
  await transaction.client.query(sql.insert_member, [requisition, account, part, transaction.actor]).catch((error: unknown) => {
    throw memberProblem(error, part) ?? error;
  });
  await recordAct(transaction, { kind: 'requisition.member_added', subject: requisition, detail: { account, part } });
}

/** What each refusal of the database means for giving a part. */
const MEMBER_PROBLEMS: Readonly<Record<string, (part: Part) => string>> = {
  requisition_member_pkey: () => 'was given a part here a moment ago, and one person has one part',
  requisition_member_account_id_part_fkey: (part) =>
    `has not been granted the role of ${PARTS[part]}; an administrator grants roles`,
  panel_conflict: () => 'drafted or approved the protocol and therefore cannot sit on the panel; choose somebody else',
};

function memberProblem(error: unknown, part: Part): Failure | null {
  const problem = MEMBER_PROBLEMS[violatedConstraint(error) ?? ''];
  return problem === undefined ? null : conflict(problem(part));
}

function requisitionProblem(error: unknown, { number }: NewRequisition): Failure | null {
  const violated = violatedConstraint(error);
  if (violated === 'requisition_number_key')
    return new Failure('BAD_INPUT', `The number ${number} is in use.`, [
      { field: 'number', problem: 'is in use by another requisition; use another number' },
    ]);
  if (violated === 'requisition_protocol_approved' || violated === 'requisition_protocol_id_fkey')
    return new Failure('PROTOCOL_NOT_APPROVED', 'A requisition needs an approved protocol.', [
      { field: 'protocol', problem: 'is not approved; choose one that is' },
    ]);
  return null;
}

const conflict = (problem: string) =>
  new Failure('ROLE_CONFLICT', 'This person cannot have this part.', [{ field: 'person', problem }]);
