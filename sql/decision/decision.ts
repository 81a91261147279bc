import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { ReportId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { CHOICES, loadReport } from './reading-room.ts';

const sql = queriesBeside(import.meta.url, 'find_own', 'insert_decision');

const Decision = z.object({ choice: z.enum(CHOICES), reason: z.string(), decidedAt: z.date() });
/** What a panel member decided after reading one report, with the job-related reason. It never changes. */
export type Decision = z.infer<typeof Decision>;

/** The acting person's decision on a report; `null` before there is one. */
export async function findOwnDecision({ client }: Transaction, report: ReportId): Promise<Decision | null> {
  const { rows } = await client.query(sql.find_own, [report]);
  return rows.length === 0 ? null : Decision.parse(rows[0]);
}

/**
 * Records a panel member's decision: one for each person and report. The same decision sent twice is recorded once. Throws `Failure`:
 * NOT_FOUND, STALE_FORM when a newer report has been released since, ALREADY_DONE for another decision than the one there is.
 */
export async function decide(
  transaction: Transaction,
  id: ReportId,
  { choice, reason }: Pick<Decision, 'choice' | 'reason'>,
): Promise<void> {
  const report = await loadReport(transaction, id);
  const before = await findOwnDecision(transaction, id);
  if (before?.choice === choice && before.reason === reason) return;
  if (before !== null) throw decided();
  if (report.newerId !== null)
    throw new Failure('STALE_FORM', 'A newer version of this report has been released. Read and decide on that one.');
  const values = [report.requisitionId, id, choice, reason, transaction.actor];
  const { rows } = await transaction.client.query<{ id: string }>(sql.insert_decision, values).catch((error: unknown) => {
    throw violatedConstraint(error) === 'decision_report_id_decided_by_key' ? decided() : error;
  });
  await recordAct(transaction, {
    kind: 'decision.recorded',
    subject: id,
    detail: { decision: rows[0]?.id ?? null, choice, edition: report.edition },
  });
}

const decided = () =>
  new Failure('ALREADY_DONE', 'You have decided on this report already. A decision is not changed afterwards.');
