import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import { CRITERIA, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import { PACKS, screen } from '../../core/filter/index.ts';
import type { ApplicantId, ReportId, RequisitionId } from '../../core/ids.ts';
import { releaseRefusals, type Refusal } from '../../core/release/gate.ts';
import { composeReport, reportText, type FindingToReport, type Report, type ReportInput } from '../../core/report/report.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { loadSubject } from '../finding/finding.ts';
import { listResponses } from '../finding/response.ts';
import { recordAct } from '../ledger/act.ts';
import { findProfileInForce } from '../policy/policy.ts';
import { loadCase, type CaseFile } from './state.ts';

const sql = queriesBeside(import.meta.url, 'list_reports', 'insert_report', 'promise_rendering');

export const StoredReport = z.object({
  id: z.uuid().transform((id) => id as ReportId),
  edition: z.int(),
  status: z.enum(['rendering', 'blocked', 'released']),
  jsonSha256: z.string(),
  htmlSha256: z.string().nullable(),
  pdfSha256: z.string().nullable(),
  /** Why the last gate or the residue test kept it back, as stored; `null` unless blocked. */
  blockedBy: z.unknown(),
  requestedBy: z.string().nullable(),
  requestedAt: z.date(),
  releasedAt: z.date().nullable(),
});
/** One edition of an applicant's report, without its text. */
export type StoredReport = z.infer<typeof StoredReport>;

/** The editions of an applicant's report, the latest first. */
export async function listReports(
  { client }: Transaction,
  requisition: RequisitionId,
  applicantNumber: string,
): Promise<StoredReport[]> {
  const { rows } = await client.query(sql.list_reports, [requisition, applicantNumber]);
  return z.array(StoredReport).parse(rows);
}

/** What still stands in the way of an applicant's release, and the case it was read from. */
export async function loadRefusals(
  transaction: Transaction,
  applicant: ApplicantId,
): Promise<{ readonly file: CaseFile; readonly refusals: readonly Refusal[] }> {
  const file = await loadCase(transaction, applicant);
  return { file, refusals: releaseRefusals(file.state) };
}

/**
 * Asks for an applicant's release: passes the gate, writes the report, stores it and promises its rendering, all in this transaction.
 * Throws `Failure`: RELEASE_REFUSED with every reason, ALREADY_DONE while an edition is being rendered, NOT_FOUND.
 */
export async function requestReport(transaction: Transaction, applicant: ApplicantId): Promise<ReportId> {
  const { file, refusals } = await loadRefusals(transaction, applicant);
  const { requisitionId, number } = file.applicant;
  const editions = await listReports(transaction, requisitionId, number);
  const [latest] = editions;
  if (latest?.status === 'rendering')
    throw new Failure('ALREADY_DONE', `Edition ${latest.edition} of this report is being written already.`);
  if (refusals.length > 0) {
    throw new Failure(
      'RELEASE_REFUSED',
      'This report cannot be released yet.',
      refusals.map(({ code, sentence }) => ({ field: code, problem: sentence })),
    );
  }
  const edition = (latest?.edition ?? 0) + 1;
  // Only what the panel has seen counts for it: a version that was kept back would show as a gap, and a gap tells something.
  const version = editions.filter(({ status }) => status === 'released').length + 1;
  const json = reportText(await composeFor(transaction, file, version));
  const id = await storeReport(transaction, file, edition, json);
  await recordAct(transaction, {
    kind: 'report.requested',
    subject: id,
    detail: { applicant, edition, jsonSha256: sha256(json), findings: file.findings.length },
  });
  return id;
}

/** Writes the report of a case that has passed the gate, as its `version`. Nothing is stored. Throws `Failure` RELEASE_REFUSED. */
async function composeFor(transaction: Transaction, file: CaseFile, version: number): Promise<Report> {
  const { applicant, state } = file;
  const input: ReportInput = {
    report: { number: `${applicant.requisitionNumber}/${applicant.number}`, version, releasedOn: state.today },
    applicantNumber: applicant.number,
    requisition: { number: applicant.requisitionNumber, title: applicant.requisitionTitle },
    protocol: {
      title: applicant.protocolTitle,
      version: applicant.protocolVersion,
      sha256: applicant.protocolSha256,
      classPack: applicant.body.classPack,
    },
    lookBack: { years: applicant.body.lookBackYears, from: state.protocol.lookBackFrom },
    filterVersion: state.filterVersion,
    steps: applicant.body.steps.map(({ title }, index) => ({ title, outcome: outcomeOf(file, index + 1) })),
    policy: await findProfileInForce(transaction),
    findings: file.findings.map((finding) => findingToReport(finding, file)),
    responses: await filteredResponses(transaction, file),
  };
  return composeReport(input);
}

function outcomeOf({ cells }: CaseFile, stepNo: number) {
  const outcome = cells.find((cell) => cell.stepNo === stepNo)?.outcome;
  if (outcome === undefined || outcome === null)
    throw new Failure('RELEASE_REFUSED', `Step ${stepNo} of the protocol has no outcome for this applicant.`);
  return outcome;
}

/** Criteria that are about speech as such: counsel looks at them before anybody acts on them (domain 7.3). */
const SPEECH: readonly CriterionId[] = ['CR-01', 'CR-02', 'CR-03', 'CR-08', 'CR-17'];

function findingToReport(finding: CaseFile['findings'][number], { applicant, captures }: CaseFile): FindingToReport {
  const capture = captures.find(({ id }) => id === finding.captureId);
  const { descriptionText, conductDate, recheckedOn, recheckedWords } = finding;
  if (
    capture?.manifestSha256 === undefined ||
    capture.manifestSha256 === null ||
    descriptionText === null ||
    conductDate === null ||
    recheckedOn === null ||
    recheckedWords === null
  ) {
    throw new Failure(
      'RELEASE_REFUSED',
      'A finding lacks its sealed capture, its screened description, its date or its re-check.',
    );
  }
  const { quotations } = applicant.body.release;
  const quoted = quotations === 'filtered' && !finding.quotationHeld && finding.quotationOutcome === 'released';
  return {
    findingId: finding.id,
    criterion: finding.criterion,
    description: descriptionText,
    quotation: quoted ? finding.quotationText : null,
    conductDate,
    authorship: finding.authorship,
    corroboration: finding.corroboration,
    recheck: { on: recheckedOn, words: recheckedWords },
    dimensions: CRITERIA[finding.criterion].dimensions,
    speechReview: SPEECH.includes(finding.criterion),
    captureId: finding.captureId,
    captureSha256: capture.manifestSha256,
  };
}

/** What the applicant answered to what is still reported, as far as the filter lets it pass; the rest is said to be withheld. */
async function filteredResponses(transaction: Transaction, { applicant, findings }: CaseFile): Promise<ReportInput['responses']> {
  const subject = await loadSubject(transaction, applicant.id);
  const responses = await listResponses(transaction, applicant.id);
  return responses
    .filter(({ findingId }) => findingId === null || findings.some(({ id }) => id === findingId))
    .map(({ receivedOn, findingId, body }) => {
      const { outcome, panelText } = screen(body, subject, [], PACKS[applicant.body.classPack]);
      return { receivedOn, findingId, text: outcome === 'released' && panelText !== '' ? panelText : null };
    });
}

async function storeReport(transaction: Transaction, { applicant }: CaseFile, edition: number, json: string): Promise<ReportId> {
  const { client, actor } = transaction;
  const { rows } = await client
    .query<{ id: ReportId }>(sql.insert_report, [applicant.requisitionId, applicant.number, edition, json, sha256(json), actor])
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'report_requisition_id_applicant_number_edition_key'
        ? new Failure('ALREADY_DONE', `Edition ${edition} of this report was asked for a moment ago.`)
        : error;
    });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the report was not inserted');
  await client.query(sql.promise_rendering, [id]);
  return id;
}
