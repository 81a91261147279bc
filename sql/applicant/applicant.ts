import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import { IDENTIFIER_KINDS, PROVENANCES, type Identifier } from '../../core/identifiers/identifier.ts';
import type { Consent } from '../../core/identifiers/consent.ts';
import type { NewApplicant } from '../../core/identifiers/intake.ts';
import type { ApplicantId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { WHOLE, type Stretch } from '../stretch.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_applicants',
  'list_without_consent',
  'find_applicant',
  'list_identifiers',
  'list_consents',
  'taken_numbers',
  'insert_applicant',
  'insert_identifier',
  'insert_identifiers',
  'insert_consent',
  'withdraw_consent',
  'withdraw_applicant',
);

const applicantId = z.uuid().transform((id) => id as ApplicantId);

export const ApplicantLine = z.object({
  id: applicantId,
  number: z.string(),
  status: z.enum(['active', 'withdrawn']),
  /** The consent in force; both `null` when there is none. */
  noticeVersion: z.string().nullable(),
  consentedOn: z.string().nullable(),
  identifiers: z.int(),
  cells: z.int(),
  cellsEnded: z.int(),
  toJudge: z.int(),
  findings: z.int(),
  report: z.enum(['rendering', 'blocked', 'released']).nullable(),
});
/** One line of a requisition's table of applicants: consent and progress, nothing that names the person. */
export type ApplicantLine = z.infer<typeof ApplicantLine>;

export const Applicant = z.object({
  id: applicantId,
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  requisitionStatus: z.enum(['open', 'closed']),
  number: z.string(),
  status: z.enum(['active', 'withdrawn']),
  createdAt: z.date(),
  createdBy: z.string(),
});
/** An applicant: the number, and where they belong. */
export type Applicant = z.infer<typeof Applicant>;

export const StoredIdentifier = z.object({
  id: z.uuid(),
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string(),
  provenance: z.enum(PROVENANCES),
  recordedBy: z.string(),
  recordedAt: z.date(),
});
/** An identifier on file, with who recorded it. */
export type StoredIdentifier = z.infer<typeof StoredIdentifier>;

export const StoredConsent = z.object({
  id: z.uuid(),
  noticeVersion: z.string(),
  consentedOn: z.string(),
  withdrawnOn: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
});
/** A notice or consent on file; in force while `withdrawnOn` is `null`. Dates are `YYYY-MM-DD`. */
export type StoredConsent = z.infer<typeof StoredConsent>;

/** The applicants of a requisition by number, withdrawn ones included; at most `limit`, behind `after`. */
export async function listApplicants(
  { client }: Transaction,
  requisition: RequisitionId,
  { after, limit }: Stretch<ApplicantId> = WHOLE,
): Promise<ApplicantLine[]> {
  const { rows } = await client.query(sql.list_applicants, [requisition, after, limit]);
  return z.array(ApplicantLine).parse(rows);
}

const Numbered = z.object({ id: applicantId, number: z.string() });

/** Active applicants of a requisition without a consent in force, by number; at most `limit`. */
export async function listWithoutConsent(
  { client }: Transaction,
  requisition: RequisitionId,
  limit: number,
): Promise<z.infer<typeof Numbered>[]> {
  const { rows } = await client.query(sql.list_without_consent, [requisition, limit]);
  return z.array(Numbered).parse(rows);
}

/** One applicant. Throws `Failure` NOT_FOUND. */
export async function loadApplicant({ client }: Transaction, applicant: ApplicantId): Promise<Applicant> {
  const { rows } = await client.query(sql.find_applicant, [applicant]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such applicant.');
  return Applicant.parse(rows[0]);
}

/** What may be searched for, names first. */
export async function listIdentifiers({ client }: Transaction, applicant: ApplicantId): Promise<StoredIdentifier[]> {
  const { rows } = await client.query(sql.list_identifiers, [applicant]);
  return z.array(StoredIdentifier).parse(rows);
}

/** Every notice and consent ever recorded, oldest first. */
export async function listConsents({ client }: Transaction, applicant: ApplicantId): Promise<StoredConsent[]> {
  const { rows } = await client.query(sql.list_consents, [applicant]);
  return z.array(StoredConsent).parse(rows);
}

/** Which of these applicant numbers the person can see are in use. The unique constraint guards against the others. */
export async function listTakenNumbers({ client }: Transaction, numbers: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ number: string }>(sql.taken_numbers, [numbers]);
  return new Set(rows.map(({ number }) => number));
}

/** Adds an applicant with identifiers and consent. Throws `Failure` BAD_INPUT when the number is in use anywhere. */
export async function addApplicant(
  transaction: Transaction,
  requisition: RequisitionId,
  applicant: NewApplicant,
): Promise<ApplicantId> {
  const { client, actor } = transaction;
  const { rows } = await client
    .query<{ id: ApplicantId }>(sql.insert_applicant, [requisition, applicant.number, actor])
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'applicant_number_key' ? numberTaken(applicant.number) : error;
    });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the applicant was not inserted');
  await recordAct(transaction, {
    kind: 'applicant.added',
    subject: id,
    detail: { requisition, identifiers: applicant.identifiers.length },
  });
  await client.query(sql.insert_identifiers, [requisition, id, actor, JSON.stringify(applicant.identifiers)]);
  if (applicant.consent !== null) await recordConsent(transaction, { id, requisitionId: requisition }, applicant.consent);
  return id;
}

type Place = Pick<Applicant, 'id' | 'requisitionId'>;

/** Records one more identifier. Throws `Failure` ALREADY_DONE when it is on file. */
export async function addIdentifier(
  transaction: Transaction,
  { id, requisitionId }: Place,
  { kind, value, provenance }: Identifier,
): Promise<void> {
  const { client, actor } = transaction;
  const { rows } = await client
    .query<{ id: string }>(sql.insert_identifier, [requisitionId, id, kind, value, provenance, actor])
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'identifier_applicant_id_kind_value_key'
        ? new Failure('ALREADY_DONE', 'This identifier is already on file for this applicant.', [
            { field: 'value', problem: 'is already on file' },
          ])
        : error;
    });
  await recordAct(transaction, {
    kind: 'identifier.added',
    subject: id,
    detail: { identifier: rows[0]?.id ?? null, kind, provenance },
  });
}

/** Records a notice or consent. The same one sent twice is recorded once. */
export async function recordConsent(
  transaction: Transaction,
  { id, requisitionId }: Place,
  { noticeVersion, consentedOn }: Consent,
): Promise<void> {
  await takeTurn(transaction, `consent of ${id}`);
  const { rows } = await transaction.client.query<{ id: string }>(sql.insert_consent, [
    requisitionId,
    id,
    noticeVersion,
    consentedOn,
    transaction.actor,
  ]);
  if (rows[0] === undefined) return;
  await recordAct(transaction, { kind: 'consent.recorded', subject: id, detail: { consent: rows[0].id } });
}

/** Ends every consent in force, as of a day (`YYYY-MM-DD`). Throws `Failure` ALREADY_DONE when there is none. */
export async function withdrawConsent(transaction: Transaction, applicant: ApplicantId, on: string): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.withdraw_consent, [applicant, on]);
  if (rowCount === 0) throw new Failure('ALREADY_DONE', 'There is no consent in force to withdraw.');
  await recordAct(transaction, { kind: 'consent.withdrawn', subject: applicant, detail: { consents: rowCount } });
}

/** Takes an applicant out of every later round. What was already searched stays on record. Throws `Failure` ALREADY_DONE. */
export async function withdrawApplicant(transaction: Transaction, applicant: ApplicantId): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.withdraw_applicant, [applicant]);
  if (rowCount === 0) throw new Failure('ALREADY_DONE', 'This applicant has already been withdrawn.');
  await recordAct(transaction, { kind: 'applicant.withdrawn', subject: applicant, detail: {} });
}

/** What people are told when a number is in use, also by a requisition they cannot see. */
const numberTaken = (number: string) =>
  new Failure('BAD_INPUT', `The applicant number ${number} is already in use.`, [
    { field: 'number', problem: `${number} is already in use; use another number` },
  ]);
