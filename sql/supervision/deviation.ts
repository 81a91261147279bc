import { z } from 'zod';
import { checkDeviation, DEVIATION_KINDS, REACHES, type Reach, type TypedDeviation } from '../../core/deviation/deviation.ts';
import { Failure } from '../../core/failure.ts';
import { PACKS } from '../../core/filter/index.ts';
import type { AccountId, ApplicantId, Id, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { loadProtocol } from '../protocol/protocol.ts';
import { inOrders, type Listing } from '../listing.ts';
import { loadRequisition } from '../requisition/requisition.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_deviations',
  'find_same',
  'list_named',
  'insert_deviation',
  'decide',
  'list_numbers',
  'mark_done',
);

export type DeviationId = Id<'deviation'>;

const account = z.uuid().transform((id) => id as AccountId);
export const Deviation = z.object({
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
  kind: z.enum(DEVIATION_KINDS),
  /** Of an extra search: by which technique, under which recorded condition, and whom it is approved for. */
  technique: z.string().nullable(),
  condition: z.string().nullable(),
  reach: z.enum(REACHES).nullable(),
  /** The applicant it was asked for; `null` for nobody in particular. */
  applicantNumber: z.string().nullable(),
  doneBy: z.string().nullable(),
  doneAt: z.date().nullable(),
});
/** A departure from the protocol: asked for with a reason, decided before the fact by a supervisor, recorded when it was done. */
export type Deviation = z.infer<typeof Deviation>;

const listInOrder = inOrders(sql.list_deviations, {
  // What nobody has decided on comes first.
  waiting: ['(l.decision is not null)', 'l."askedAt"'],
  asked: ['l."askedAt"'],
  requisition: ['l."requisitionNumber"', 'l."askedAt"'],
});
/** What deviations can be listed by. */
export type DeviationOrder = Parameters<typeof listInOrder>[0]['order'];

/** How a deviation stands; one that was done is an approved one. */
export const DEVIATION_STATES = ['waiting', 'approved', 'refused', 'done'] as const;

/** Which deviations are wanted. What is `null` does not restrict. */
export interface DeviationFilter {
  readonly requisition: RequisitionId | null;
  readonly state: (typeof DEVIATION_STATES)[number] | null;
  readonly kind: (typeof DEVIATION_KINDS)[number] | null;
  /** How the requisition's number begins. */
  readonly number: string | null;
}

/** No deviation left out. */
export const EVERY_DEVIATION: DeviationFilter = { requisition: null, state: null, kind: null, number: null };

/** Deviations the acting person may see, undecided ones first and the longest wait first unless another order is asked for. */
export async function listDeviations(
  { client }: Transaction,
  { requisition, state, kind, number }: DeviationFilter,
  listing: Listing<DeviationOrder, DeviationId> = FROM_THE_LONGEST_WAIT,
): Promise<Deviation[]> {
  const values = [null, requisition, state, kind, number, listing.after, listing.limit];
  const { rows } = await client.query(listInOrder(listing), values);
  return z.array(Deviation).parse(rows);
}

const FROM_THE_LONGEST_WAIT = { order: 'waiting', way: 'up', ...WHOLE } as const;

/** The deviations of one requisition, undecided ones first, the longest wait first. */
export function listDeviationsOf(
  transaction: Transaction,
  requisition: RequisitionId,
  stretch: Stretch<DeviationId> = WHOLE,
): Promise<Deviation[]> {
  return listDeviations(transaction, { ...EVERY_DEVIATION, requisition }, { ...FROM_THE_LONGEST_WAIT, ...stretch });
}

/** One deviation. Throws `Failure` NOT_FOUND. */
export async function loadDeviation({ client }: Transaction, id: DeviationId): Promise<Deviation> {
  const { rows } = await client.query(listInOrder(FROM_THE_LONGEST_WAIT), [id, null, null, null, null, null, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such deviation.');
  return Deviation.parse(rows[0]);
}

/** A departure as an investigator asks for it, for one applicant or (`null`) nobody in particular. */
export interface NewDeviation extends TypedDeviation {
  readonly applicant: ApplicantId | null;
}

/**
 * Asks for a departure from the protocol, and answers it. Asking the same twice asks once. Throws `Failure`: NOT_FOUND for a requisition the person has
 * no part in, BAD_INPUT when the reason names an applicant, because auditors read it, when the technique of an extra search does not pass
 * the gate, or when the applicant is of another requisition.
 */
export async function askDeviation(
  transaction: Transaction,
  requisition: RequisitionId,
  wanted: NewDeviation,
): Promise<DeviationId> {
  const { client, actor } = transaction;
  const { protocolId } = await loadRequisition(transaction, requisition);
  const { protocol } = await loadProtocol(transaction, protocolId);
  const { kind, technique, condition, reason } = checkDeviation(wanted, PACKS[protocol.classPack]);
  const { applicant } = wanted;
  const named = await client.query<{ value: string }>(sql.list_named, [requisition]);
  for (const [field, text] of [
    ['reason', reason],
    ['condition', condition ?? ''],
  ] as const) {
    if (named.rows.some(({ value }) => holdsWords(text, value))) throw namesSomebody(field);
  }
  const same = await client.query<{ id: DeviationId }>(sql.find_same, [requisition, reason, actor, kind, technique, applicant]);
  if (same.rows[0] !== undefined) return same.rows[0].id;
  const values = [requisition, reason, actor, kind, technique, applicant, condition];
  const { rows } = await client.query<{ id: DeviationId }>(sql.insert_deviation, values).catch((error: unknown) => {
    throw violatedConstraint(error) === 'deviation_applicant' ? notHere() : error;
  });
  const detail = { requisition, kind, ...(technique === null ? {} : { technique }) };
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the deviation was not inserted');
  await recordAct(transaction, { kind: 'deviation.asked', subject: id, detail });
  return id;
}

const namesSomebody = (field: string) =>
  new Failure('BAD_INPUT', `The ${field} names an applicant.`, [
    { field, problem: 'names an applicant or a handle; write the applicant number instead, because auditors read this' },
  ]);

const notHere = () =>
  new Failure('BAD_INPUT', 'This applicant is not in this requisition.', [
    { field: 'applicant', problem: 'is not in this requisition; choose one that is' },
  ]);

const Numbered = z.object({ id: z.uuid().transform((id) => id as ApplicantId), number: z.string() });

/** The applicants of a requisition by number, for saying whom a departure is about. */
export async function listNumbers({ client }: Transaction, requisition: RequisitionId): Promise<z.infer<typeof Numbered>[]> {
  const { rows } = await client.query(sql.list_numbers, [requisition]);
  return z.array(Numbered).parse(rows);
}

/**
 * Records that an approved departure was carried out. Recording it twice records it once. Throws `Failure`: NOT_FOUND, NOT_ALLOWED when no
 * supervisor has approved it before.
 */
export async function carryOut(transaction: Transaction, requisition: RequisitionId, id: DeviationId): Promise<void> {
  const before = await loadDeviation(transaction, id);
  if (before.requisitionId !== requisition) throw new Failure('NOT_FOUND', 'There is no such deviation here.');
  if (before.decision !== 'approved')
    throw new Failure('NOT_ALLOWED', 'No supervisor has approved this deviation, so nothing of it may be done.');
  const { rowCount } = await transaction.client.query(sql.mark_done, [id, requisition, transaction.actor]);
  if (rowCount !== 1) return;
  await recordAct(transaction, { kind: 'deviation.done', subject: id, detail: { requisition, kind: before.kind } });
}

/** Whether a text holds these words as words of their own: a handle such as "ed" is not meant in "needed". */
function holdsWords(text: string, words: string): boolean {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** What a supervisor says to a departure; `reach` has to be there when an extra search is approved, and is not used otherwise. */
export interface DeviationDecision {
  readonly decision: 'approved' | 'refused';
  readonly note: string;
  readonly reach: Reach | null;
}

/**
 * Decides on a deviation. Deciding the same twice decides once. Throws `Failure`: NOT_FOUND, NOT_ALLOWED (one's own), BAD_INPUT when nobody
 * says whom an extra search is approved for, ALREADY_DONE when it was decided otherwise or by somebody else.
 */
export async function decideDeviation(
  transaction: Transaction,
  id: DeviationId,
  { decision, note, reach }: DeviationDecision,
): Promise<void> {
  const { client, actor } = transaction;
  const before = await loadDeviation(transaction, id);
  if (before.decision === decision && before.decidedById === actor) return;
  if (before.decision !== null)
    throw new Failure('ALREADY_DONE', `${before.decidedBy ?? 'Somebody'} has already ${before.decision} this deviation.`);
  const own = new Failure('NOT_ALLOWED', 'You asked for this deviation, so another supervisor has to decide on it.');
  if (before.askedById === actor) throw own;
  const needsReach = before.kind === 'extra_search' && decision === 'approved';
  if (needsReach && reach === null)
    throw new Failure('BAD_INPUT', 'Say whom this extra search is approved for.', [
      { field: 'reach', problem: 'choose whether it is for everybody or logged as for one' },
    ]);
  const { rowCount } = await client
    .query(sql.decide, [id, decision, actor, note, needsReach ? reach : null])
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'deviation_check' ? own : error;
    });
  if (rowCount !== 1) throw new Failure('ALREADY_DONE', 'Somebody decided on this deviation a moment ago.');
  await recordAct(transaction, {
    kind: 'deviation.decided',
    subject: id,
    detail: { decision, requisition: before.requisitionId, ...(needsReach ? { reach } : {}) },
  });
}
