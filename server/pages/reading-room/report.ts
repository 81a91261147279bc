import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import type { ReportId } from '../../../core/ids.ts';
import { decide, findOwnDecision } from '../../../sql/decision/decision.ts';
import { CHOICES, loadReport, readReport, readReportFile, REPORT_FILES } from '../../../sql/decision/reading-room.ts';
import type { Transaction } from '../../../sql/database.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm, typedText } from '../form.ts';
import { CHOICE_WORDS, FILE_WORDS } from './words.ts';

const PATH = '/reading-room/reports/:report';

/** A released report, rendered from the record through the very templates the released files were made of. Reading it is recorded. */
export const openReport: Page = {
  method: 'get',
  path: PATH,
  roles: ['panelist'],
  handle: (desk) => showReport(desk, null, readReport),
};

/** One file of it, exactly as hashed. */
export const download: Page = {
  method: 'get',
  path: `${PATH}/files/:form`,
  roles: ['panelist'],
  async handle(desk) {
    const form = REPORT_FILES.find((known) => known === desk.params['form']);
    if (form === undefined) throw new Failure('NOT_FOUND', 'There is no such file.');
    const id = idIn<ReportId>(desk, 'report');
    const { bytes, report } = await desk.transaction((transaction) => readReportFile(transaction, id, form));
    const name = `report-${report.requisitionNumber}-${report.applicantNumber}-v${report.edition}.${form}`;
    return { kind: 'file', body: bytes, mediaType: FILE_WORDS[form].mediaType, downloadAs: name };
  },
};

const Decision = z.object({
  choice: z.enum(CHOICES, { error: 'choose one of the three' }),
  reason: z
    .string({ error: 'give a job-related reason' })
    .trim()
    .normalize()
    .min(20, 'give a job-related reason of at least 20 characters: what in the report bears on the work, and how')
    .max(2000, 'must be at most 2000 characters'),
});

/** Records the panel member's own decision with its job-related reason. */
export const decideOn: Page = {
  method: 'post',
  path: `${PATH}/decision`,
  roles: ['panelist'],
  async handle(desk) {
    const id = idIn<ReportId>(desk, 'report');
    const decision = desk.form(Decision);
    await desk.transaction((transaction) => decide(transaction, id, decision));
    return goTo(`/reading-room/reports/${id}`, 'Your decision is recorded.');
  },
  refused: (desk, failure) => showReport(desk, failure, loadReport),
};

type Load = (transaction: Transaction, id: ReportId) => ReturnType<typeof readReport>;

async function showReport(desk: Desk, failure: Failure | null, load: Load): Promise<Reply> {
  const id = idIn<ReportId>(desk, 'report');
  const { released, decision } = await desk.transaction(async (transaction) => ({
    released: await load(transaction, id),
    decision: await findOwnDecision(transaction, id),
  }));
  const form = openForm(desk.typed, failure);
  const { problem: choiceProblem } = form.choice('choice', 'Your decision', []);
  const reason = form.area('reason', 'Job-related reason', {
    required: true,
    rows: 5,
    hint: 'What in the report bears on the work, and how. At least 20 characters; auditors read it.',
  });
  const hashes = { pdf: released.pdfSha256, html: released.htmlSha256, json: released.jsonSha256 };
  return show('reading-room/report', {
    title: `Report on applicant ${released.applicantNumber}`,
    report: released.report,
    files: REPORT_FILES.map((one) => ({
      href: `/reading-room/reports/${id}/files/${one}`,
      label: FILE_WORDS[one].label,
      sha256: hashes[one],
    })),
    newerHref: released.newerId === null ? null : `/reading-room/reports/${released.newerId}`,
    decision: decision === null ? null : { ...decision, choice: CHOICE_WORDS[decision.choice].word },
    mayDecide: decision === null && released.newerId === null,
    action: `/reading-room/reports/${id}/decision`,
    choices: CHOICES.map((value) => ({
      value,
      label: CHOICE_WORDS[value].label,
      id: `f-choice-${value}`,
      chosen: typedText(desk.typed, 'choice') === value,
    })),
    choiceProblem,
    reason,
    summary: form.summary(),
  });
}
