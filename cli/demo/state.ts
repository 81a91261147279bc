import { z } from 'zod';
import type { RequisitionId, RoundId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../../sql/database.ts';

/**
 * How far the demo is, read as the worker role. Only for deciding what a scripted person does next, so that a second run continues
 * where the first was stopped; everything that is done is done through the pages.
 */
const sql = queriesBeside(
  import.meta.url,
  'find_requisition',
  'round_progress',
  'outcomes',
  'list_captures',
  'list_findings',
  'list_reports',
  'recheck_progress',
  'waiting_acts',
);

const Found = z.object({
  id: z.uuid().transform((id) => id as RequisitionId),
  applicants: z.int(),
  round: z
    .uuid()
    .transform((id) => id as RoundId)
    .nullable(),
});

/** The demo's requisition, if it has been opened. */
export async function findRequisition({ client }: Transaction, number: string): Promise<z.output<typeof Found> | null> {
  const { rows } = await client.query(sql.find_requisition, [number]);
  return rows.length === 0 ? null : Found.parse(rows[0]);
}

const Progress = z.object({
  status: z.enum(['running', 'finished']),
  cells: z.int(),
  observed: z.int(),
  captures: z.int(),
  captured: z.int(),
});
/** Cells and captures of a round, and how many have ended. */
export type RoundProgress = z.infer<typeof Progress>;

/** How far the round is. */
export async function readProgress({ client }: Transaction, round: RoundId): Promise<RoundProgress> {
  return Progress.parse((await client.query(sql.round_progress, [round])).rows[0]);
}

/** Applicants' cells by outcome. */
export async function readOutcomes({ client }: Transaction, round: RoundId): Promise<Record<string, number>> {
  const { rows } = await client.query(sql.outcomes, [round]);
  const parsed = z.array(z.object({ outcome: z.string(), cells: z.int() })).parse(rows);
  return Object.fromEntries(parsed.map(({ outcome, cells }) => [outcome, cells]));
}

const CaptureRow = z.object({
  id: z.uuid(),
  applicant: z.string(),
  url: z.string(),
  state: z.enum(['promised', 'complete', 'partial', 'failed']),
  first_verdict: z.string().nullable(),
  second_verdict: z.string().nullable(),
});

/** Every capture of the round with the verdicts there are. */
export async function listCaptures({ client }: Transaction, round: RoundId): Promise<z.infer<typeof CaptureRow>[]> {
  return z.array(CaptureRow).parse((await client.query(sql.list_captures, [round])).rows);
}

const FindingRow = z.object({
  id: z.uuid(),
  applicant: z.string(),
  url: z.string(),
  criterion: z.string(),
  quotation: z.string(),
  status: z.string(),
});

/** Every finding of the requisition. */
export async function listFindings({ client }: Transaction, requisition: RequisitionId): Promise<z.infer<typeof FindingRow>[]> {
  return z.array(FindingRow).parse((await client.query(sql.list_findings, [requisition])).rows);
}

const ReportRow = z.object({
  applicant_id: z.uuid(),
  applicant: z.string(),
  report: z.uuid().nullable(),
  status: z.enum(['rendering', 'blocked', 'released']).nullable(),
  blocked_by: z.unknown(),
});

/** Every applicant with the newest edition of their report, if there is one. */
export async function listReports({ client }: Transaction, requisition: RequisitionId): Promise<z.infer<typeof ReportRow>[]> {
  return z.array(ReportRow).parse((await client.query(sql.list_reports, [requisition])).rows);
}

/** How many live pages were to be asked again for findings of the round, and how many have answered. */
export async function readRecheckProgress(
  { client }: Transaction,
  round: RoundId,
): Promise<{ readonly asked: number; readonly answered: number }> {
  const { rows } = await client.query(sql.recheck_progress, [round]);
  return z.object({ asked: z.int(), answered: z.int() }).parse(rows[0]);
}

/** Acts that have no place in the ledger yet. */
export async function countWaitingActs({ client }: Transaction): Promise<number> {
  return z.object({ waiting: z.int() }).parse((await client.query(sql.waiting_acts)).rows[0]).waiting;
}
