import { sha256 } from '../../core/canonical.ts';
import type { CaptureId, FindingId, ReportId, RequisitionId } from '../../core/ids.ts';
import { composeReport, reportText } from '../../core/report/report.ts';
import { theOnly, type Agency } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** Which report a test needs; everything has a harmless default. */
export interface ReportToBuild {
  readonly number?: string;
  readonly edition?: number;
  readonly status?: 'rendering' | 'blocked' | 'released';
  readonly description?: string;
  readonly finding?: FindingId;
  readonly capture?: CaptureId;
}

/** What the panel downloads in tests. */
export const TEST_PDF = Buffer.from('%PDF-1.7\nnot much of one\n');
export const TEST_HTML = '<!doctype html><title>Report</title><p>The released page.</p>';

/** Stores a report with one finding, released unless told otherwise. */
export async function buildReport(
  { owner }: TestDatabase,
  agency: Agency,
  requisition: RequisitionId,
  {
    number = 'A-0001',
    edition = 1,
    status = 'released',
    description = 'Describes driving at twice the limit over a bridge.',
    finding = 'aaaaaaaa-0000-4000-8000-000000000001' as FindingId,
    capture = 'cccccccc-0000-4000-8000-000000000001' as CaptureId,
  }: ReportToBuild = {},
): Promise<ReportId> {
  const json = reportText(
    composeReport({
      report: { number: `R-1/${number}`, version: edition, releasedOn: '2026-07-01' },
      applicantNumber: number,
      requisition: { number: 'R-1', title: 'Police officer, spring intake' },
      protocol: { title: 'Small protocol', version: 1, sha256: 'a'.repeat(64), classPack: 'federal' },
      lookBack: { years: 7, from: '2019-07-01' },
      filterVersion: 'f1-0000000000000000',
      steps: [{ title: 'Name in the town wiki', outcome: 'found' }],
      findings: [
        {
          findingId: finding,
          criterion: 'CR-04',
          description,
          quotation: null,
          conductDate: '2025-05-01',
          authorship: 'wrote',
          corroboration: 'C0',
          recheck: { on: '2026-06-30', words: 'stand' },
          dimensions: ['D2'],
          speechReview: false,
          captureId: capture,
          captureSha256: 'd'.repeat(64),
        },
      ],
      policy: null,
      responses: [],
    }),
  );
  const released = status === 'released';
  const { rows } = await owner.query<{ id: ReportId }>(
    `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      requisition,
      number,
      edition,
      status,
      json,
      sha256(json),
      ...(released ? [TEST_HTML, sha256(TEST_HTML), TEST_PDF, sha256(TEST_PDF)] : [null, null, null, null]),
      agency.investigator,
      released ? new Date() : null,
    ],
  );
  return theOnly(rows).id;
}
