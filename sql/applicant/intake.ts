import { Failure } from '../../core/failure.ts';
import type { Provenance } from '../../core/identifiers/identifier.ts';
import {
  checkApplicant,
  checkIntake,
  type IntakeReport,
  type IntakeTable,
  type TypedApplicant,
} from '../../core/identifiers/intake.ts';
import type { ApplicantId, RequisitionId } from '../../core/ids.ts';
import type { Transaction } from '../database.ts';
import { loadRequisition } from '../requisition/requisition.ts';
import { addApplicant, listTakenNumbers } from './applicant.ts';

/**
 * Checks what was typed about one applicant and takes them in. `today` is `YYYY-MM-DD`. Throws `Failure`: BAD_INPUT naming each field,
 * NOT_ALLOWED for a requisition that is closed, NOT_FOUND.
 */
export async function takeIn(
  transaction: Transaction,
  requisition: RequisitionId,
  typed: TypedApplicant,
  today: string,
): Promise<ApplicantId> {
  const { applicant, problems } = checkApplicant(typed, { today, taken: new Set() });
  if (applicant === null) throw new Failure('BAD_INPUT', 'The applicant was not added yet.', problems);
  await assertOpen(transaction, requisition);
  return addApplicant(transaction, requisition, applicant);
}

/** Many applicants at once: the table as it was read, where its identifiers come from, and the day. */
export interface Upload {
  readonly table: IntakeTable;
  readonly provenance: Provenance;
  readonly today: string;
}

/** What an upload to a requisition amounts to; nothing is kept. Throws `Failure` NOT_ALLOWED for a requisition that is closed, NOT_FOUND. */
export async function checkUpload(
  transaction: Transaction,
  requisition: RequisitionId,
  { table, provenance, today }: Upload,
): Promise<IntakeReport> {
  await assertOpen(transaction, requisition);
  // Without the numbers in use every line can still be read; with them, those in use are told.
  const first = checkIntake(table, { today, taken: new Set(), provenance });
  const taken = await listTakenNumbers(
    transaction,
    first.rows.map(({ number }) => number),
  );
  return checkIntake(table, { today, taken, provenance });
}

/** Takes an upload in when nothing in it is wrong: all of it, or nothing. Answers what it amounts to. Throws as `checkUpload` does. */
export async function takeInUpload(transaction: Transaction, requisition: RequisitionId, upload: Upload): Promise<IntakeReport> {
  const report = await checkUpload(transaction, requisition, upload);
  if (!report.usable) return report;
  for (const { applicant } of report.rows) if (applicant !== null) await addApplicant(transaction, requisition, applicant);
  return report;
}

/** Nobody is added to a requisition that is closed. */
async function assertOpen(transaction: Transaction, requisition: RequisitionId): Promise<void> {
  const { status, number } = await loadRequisition(transaction, requisition);
  if (status === 'closed') throw new Failure('NOT_ALLOWED', `The requisition ${number} is closed; nobody can be added to it.`);
}
