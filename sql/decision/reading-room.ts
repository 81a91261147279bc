import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import { Failure } from '../../core/failure.ts';
import type { ReportId, RequisitionId } from '../../core/ids.ts';
import { Report } from '../../core/report/report.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { inOrders, type Listing } from '../listing.ts';
import type { Stretch } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_reports',
  'list_first_reports',
  'list_requisitions',
  'find_requisition',
  'find_report',
  'find_file',
);

/** What a panel member can decide after reading. The product never says "reject": the panel decides, and says why. */
export const CHOICES = ['continue', 'do_not_continue', 'ask_applicant'] as const;
export type Choice = (typeof CHOICES)[number];

/** The forms a released report is kept in, each with its own hash. */
export const REPORT_FILES = ['pdf', 'html', 'json'] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

const reportId = z.uuid().transform((id) => id as ReportId);
const requisitionId = z.uuid().transform((id) => id as RequisitionId);
const Shelved = z.object({
  id: reportId,
  requisitionId,
  applicantNumber: z.string(),
  /** The version as the report itself says it; editions that were kept back do not count. */
  edition: z.int(),
  /** What the acting person has decided on it; `null` before. */
  decided: z.enum(CHOICES).nullable(),
});
/** The latest released report of one applicant, by number. */
export type Shelved = z.infer<typeof Shelved>;

const OwnRequisition = z.object({ id: requisitionId, number: z.string(), title: z.string() });
/** A requisition as its panel knows it. */
export type OwnRequisition = z.infer<typeof OwnRequisition>;

const Released = z.object({
  id: reportId,
  requisitionId,
  requisitionNumber: z.string(),
  applicantNumber: z.string(),
  edition: z.int(),
  json: z.string(),
  jsonSha256: z.string(),
  htmlSha256: z.string(),
  pdfSha256: z.string(),
  /** The latest released edition, when this one is not it. */
  newerId: reportId.nullable(),
});
/** A released report: the record, read back from the text that was hashed. */
export type ReleasedReport = Omit<z.infer<typeof Released>, 'json'> & { readonly report: Report };

const File = z.object({ bytes: z.instanceof(Buffer), sha256: z.string() });

/** The requisitions on whose panel the acting person sits, the latest number first. */
export async function listPanels({ client }: Transaction, { after, limit }: Stretch<RequisitionId>): Promise<OwnRequisition[]> {
  const { rows } = await client.query(sql.list_requisitions, [after, limit]);
  return z.array(OwnRequisition).parse(rows);
}

/** One of them. Throws `Failure` NOT_FOUND. */
export async function loadPanel({ client }: Transaction, id: RequisitionId): Promise<OwnRequisition> {
  const { rows } = await client.query(sql.find_requisition, [id]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such requisition.');
  return OwnRequisition.parse(rows[0]);
}

/** The first reports of each of these requisitions, by applicant number. */
export async function listFirstReports({ client }: Transaction, of: readonly RequisitionId[], each: number): Promise<Shelved[]> {
  const { rows } = await client.query(sql.list_first_reports, [of, each]);
  return z.array(Shelved).parse(rows);
}

// The number and nothing else: any other order would say something about those who stand in it.
const listInOrder = inOrders(sql.list_reports, { number: ['l."applicantNumber"'] });

/** Whether the acting person has decided on a report. */
export const SHELF_STATES = ['to_decide', 'decided'] as const;

/** The latest released report of each applicant of a requisition, by applicant number. Nothing tells how many there are to come. */
export async function listShelf(
  { client }: Transaction,
  requisition: RequisitionId,
  state: (typeof SHELF_STATES)[number] | null,
  listing: Listing<'number', ReportId>,
): Promise<Shelved[]> {
  const { rows } = await client.query(listInOrder(listing), [requisition, state, listing.after, listing.limit]);
  return z.array(Shelved).parse(rows);
}

/** Opens a released report and records that it was read. Throws `Failure` NOT_FOUND, EVIDENCE_DAMAGED when it is not what was hashed. */
export async function readReport(transaction: Transaction, id: ReportId): Promise<ReleasedReport> {
  const released = await loadReport(transaction, id);
  await recordAct(transaction, {
    kind: 'report.read',
    subject: id,
    detail: { edition: released.edition, form: 'page', sha256: released.jsonSha256 },
  });
  return released;
}

/** The same without a record, for what is shown after somebody has read. Throws as `readReport` does. */
export async function loadReport({ client }: Transaction, id: ReportId): Promise<ReleasedReport> {
  const { rows } = await client.query(sql.find_report, [id]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such report.');
  const { json, ...released } = Released.parse(rows[0]);
  if (sha256(json) !== released.jsonSha256) throw damaged();
  const report = Report.safeParse(JSON.parse(json));
  if (!report.success) throw damaged();
  return { ...released, report: report.data };
}

/** One file of a released report, exactly as hashed, and the record that it was read. Throws as `readReport` does. */
export async function readReportFile(
  transaction: Transaction,
  id: ReportId,
  form: ReportFile,
): Promise<{ readonly bytes: Uint8Array; readonly report: ReleasedReport }> {
  const report = await loadReport(transaction, id);
  const file = File.parse((await transaction.client.query(sql.find_file, [id, form])).rows[0]);
  if (sha256(file.bytes) !== file.sha256) throw damaged();
  await recordAct(transaction, {
    kind: 'report.read',
    subject: id,
    detail: { edition: report.edition, form, sha256: file.sha256 },
  });
  return { bytes: file.bytes, report };
}

const damaged = () =>
  new Failure('EVIDENCE_DAMAGED', 'This report is not the one that was released: its hash does not fit. Tell the auditor.');
