import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import { filterVersion, PACKS, type FilterSubject } from '../../core/filter/index.ts';
import type { ReportId } from '../../core/ids.ts';
import { Report } from '../../core/report/report.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'load_requested', 'list_subject', 'find_change', 'release', 'block');

const RequestedRow = z.object({
  id: z.uuid(),
  requisition_id: z.uuid(),
  applicant_number: z.string(),
  status: z.enum(['rendering', 'blocked', 'released']),
  json: z.string(),
  json_sha256: z.string(),
});

/** A report that passed the gate and waits to be rendered, with whose traces must not be left in it. */
export interface RequestedReport {
  readonly id: ReportId;
  readonly ended: boolean;
  readonly report: Report;
  readonly jsonSha256: string;
  readonly subject: FilterSubject;
}

/** Loads a requested report for its worker. It must exist: its job was promised with it. */
export async function loadRequested({ client }: Transaction, id: ReportId): Promise<RequestedReport> {
  const row = RequestedRow.parse((await client.query(sql.load_requested, [id])).rows[0]);
  const { rows } = await client.query<{ kind: string; value: string }>(sql.list_subject, [row.applicant_number]);
  const values = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  return {
    id,
    ended: row.status !== 'rendering',
    report: Report.parse(JSON.parse(row.json)),
    jsonSha256: row.json_sha256,
    subject: { names: values('name', 'alias'), handles: values('handle', 'email') },
  };
}

/**
 * What happened to the case after the gate was passed and this report was written, as a sentence without its end, or `null`. Between the
 * asking and the rendering lie a queue and perhaps a day without workers; what the gate let pass then may not be released now.
 */
export async function findChange({ client }: Transaction, { id, report }: RequestedReport): Promise<string | null> {
  const { classPack, version } = report.filter;
  if (version !== filterVersion(PACKS[classPack])) return 'The filter was replaced by another version';
  const { rows } = await client.query<{ change: string | null }>(sql.find_change, [id]);
  // A report on an applicant who is not there any more rests on nothing.
  return rows[0] === undefined ? 'The applicant was removed' : rows[0].change;
}

/** Releases a report with its renderings and records their hashes, once. */
export async function releaseReport(
  transaction: Transaction,
  { id, jsonSha256 }: RequestedReport,
  { html, pdf }: { readonly html: string; readonly pdf: Uint8Array },
): Promise<void> {
  const htmlSha256 = sha256(html);
  const pdfSha256 = sha256(pdf);
  const released = await transaction.client.query(sql.release, [id, html, htmlSha256, Buffer.from(pdf), pdfSha256]);
  if (released.rowCount !== 1) return;
  await recordAct(transaction, { kind: 'report.released', subject: id, detail: { jsonSha256, htmlSha256, pdfSha256 } });
}

/** Where something was left in a rendered report, and why it may not go out. Shown to investigators only. */
export interface ReportResidue {
  readonly where: string;
  readonly words: string;
  readonly why: string;
}

/** Stops a report whose rendering still holds what the panel must not know, once. */
export async function blockReport(
  transaction: Transaction,
  { id }: Pick<RequestedReport, 'id'>,
  residue: readonly ReportResidue[],
): Promise<void> {
  const blocked = await transaction.client.query(sql.block, [id, JSON.stringify(residue)]);
  if (blocked.rowCount !== 1) return;
  await recordAct(transaction, { kind: 'report.blocked', subject: id, detail: { residue: residue.length } });
}
