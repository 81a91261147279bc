import { z } from 'zod';
import type { Effort, StepRun } from '../../core/audit/parity-input.ts';
import type { PersonsWork, ReleasedFinding } from '../../core/audit/separation.ts';
import type { ApplicantId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_efforts',
  'list_steps',
  'list_searches',
  'list_late_blocks',
  'list_people',
  'list_released_findings',
);

const AuditedApplicant = z.object({
  id: z.uuid().transform((id) => id as ApplicantId),
  number: z.string(),
  withdrawn: z.boolean(),
  late: z.boolean(),
  cells: z.int(),
  notApplicable: z.int(),
  notSearched: z.int(),
  requests: z.int(),
  pagesRead: z.int(),
  durationMs: z.int(),
  retries: z.int(),
  captures: z.int(),
  capturesFailed: z.int(),
  captureRetries: z.int(),
  noticeVersion: z.string().nullable(),
}) satisfies z.ZodType<Effort>;
/** An applicant of the requisition with what the round did about them. */
export type AuditedApplicant = z.infer<typeof AuditedApplicant>;

const AuditedStep = z.object({
  stepNo: z.int(),
  stepId: z.string(),
  title: z.string(),
  technique: z.string(),
  condition: z.string().nullable(),
  onProtocol: z.boolean(),
  firstAt: z.date().nullable(),
  lastAt: z.date().nullable(),
  /** How the step's block ended; `null` when there is no block. */
  status: z.enum(['open', 'complete', 'voided', 'unavailable']).nullable(),
  why: z.string().nullable(),
  settledAt: z.date().nullable(),
}) satisfies z.ZodType<StepRun>;
/** A step of the round's protocol with the block that ran it; also a block that no step of the protocol asks for. */
export type AuditedStep = z.infer<typeof AuditedStep>;

const AuditedSearch = z.object({
  id: z.uuid().transform((id) => id as SearchId),
  kind: z.enum(['applicant', 'positive_control', 'negative_control']),
  applicantId: z
    .uuid()
    .transform((id) => id as ApplicantId)
    .nullable(),
  stepNo: z.int(),
  position: z.int(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** Which group of late applicants its block is for; `null` for those the round began with. */
  supplementId: z.uuid().nullable(),
  reason: z.string().nullable(),
  attempts: z.int(),
  pagesRead: z.int(),
  hitsFound: z.int(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  /** How many requests it made, in all attempts. */
  requests: z.int(),
});
/** A search or control of a round, by its place, with what was done for it. */
export type AuditedSearch = z.infer<typeof AuditedSearch>;

const LateBlock = AuditedStep.pick({ stepNo: true, title: true, status: true, why: true, settledAt: true }).extend({
  supplementId: z.uuid(),
});
/** A block for applicants who came late to the round. */
export type LateBlock = z.infer<typeof LateBlock>;

const day = z.string().nullable();
const Person = z.object({
  name: z.string(),
  parts: z.array(z.string()),
  searched: z.boolean(),
  decided: z.boolean(),
  madeProtocol: z.boolean(),
  viewed: z.boolean(),
  lastSearchedOn: day,
  vettedUntil: day,
  trainedUntil: day,
}) satisfies z.ZodType<PersonsWork>;

const Finding = z.object({
  applicantNumber: z.string(),
  edition: z.int(),
  finding: z.string(),
  draftedBy: z.string().nullable(),
  readBy: z.string().nullable(),
  readByDrafter: z.boolean(),
  agreed: z.boolean(),
  ruledBy: z.string().nullable(),
  screened: z.boolean(),
  firstBy: z.string().nullable(),
  firstVerdict: z.string().nullable(),
  secondBy: z.string().nullable(),
  secondVerdict: z.string().nullable(),
  settledBy: z.string().nullable(),
  settledVerdict: z.string().nullable(),
  attributedByOne: z.boolean(),
  corroboration: z.string().nullable(),
  requestedOn: z.string(),
  recheckedOn: z.string().nullable(),
}) satisfies z.ZodType<ReleasedFinding>;

/** Every applicant of the round's requisition, searched or not, by number. */
export async function listEfforts({ client }: Transaction, round: RoundId): Promise<AuditedApplicant[]> {
  const { rows } = await client.query(sql.list_efforts, [round]);
  return z.array(AuditedApplicant).parse(rows);
}

/** The steps of the round's protocol in order, with the blocks that ran them. */
export async function listAuditedSteps({ client }: Transaction, round: RoundId): Promise<AuditedStep[]> {
  const { rows } = await client.query(sql.list_steps, [round]);
  return z.array(AuditedStep).parse(rows);
}

/** Every search and control of a round, step by step. */
export async function listAuditedSearches({ client }: Transaction, round: RoundId): Promise<AuditedSearch[]> {
  const { rows } = await client.query(sql.list_searches, [round]);
  return z.array(AuditedSearch).parse(rows);
}

/** The blocks for applicants who came late, group by group, step by step. */
export async function listLateBlocks({ client }: Transaction, round: RoundId): Promise<LateBlock[]> {
  const { rows } = await client.query(sql.list_late_blocks, [round]);
  return z.array(LateBlock).parse(rows);
}

/** Everybody who had a part in a requisition or did anything in it. */
export async function listPeople({ client }: Transaction, requisition: RequisitionId): Promise<PersonsWork[]> {
  const { rows } = await client.query(sql.list_people, [requisition]);
  return z.array(Person).parse(rows);
}

/** Every finding in every released report of a requisition, with what it rested on when it was released. */
export async function listReleasedFindings({ client }: Transaction, requisition: RequisitionId): Promise<ReleasedFinding[]> {
  const { rows } = await client.query(sql.list_released_findings, [requisition]);
  return z.array(Finding).parse(rows);
}
