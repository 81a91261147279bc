import { Failure } from '../../../core/failure.ts';
import { IDENTIFIER_WORDS } from '../../../core/identifiers/identifier.ts';
import { INTAKE_COLUMNS, type IntakeReport, type NewApplicant } from '../../../core/identifiers/intake.ts';
import type { RequisitionId } from '../../../core/ids.ts';
import { checkUpload, takeInUpload } from '../../../sql/applicant/intake.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { openForm, typedText } from '../form.ts';
import { PROVENANCE_OPTIONS } from './add.ts';
import { readCsv } from './read-csv.ts';
import type { ApplicantViews } from './views.ts';

type ReportView = ApplicantViews['applicants/upload']['report'];

/** The form for many applicants at once. */
export const openUpload: Page = {
  method: 'get',
  path: '/requisitions/:requisition/applicants/upload',
  roles: ['investigator'],
  handle: (desk) => showForm(desk, { provenance: 'declared' }, null, null),
};

/** Shows line by line what an upload amounts to, and takes all of it in when that was asked for and nothing is wrong. */
export const saveUpload: Page = {
  method: 'post',
  path: '/requisitions/:requisition/applicants/upload',
  roles: ['investigator'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    // What was uploaded comes back as text: it can be mended there, and it is what is taken in.
    const uploaded = typedText(desk.typed, 'file');
    const text = uploaded.trim() === '' ? typedText(desk.typed, 'text') : uploaded;
    const typed = { ...desk.typed, text };
    const wanted = typedText(desk.typed, 'action') === 'take-in' && uploaded.trim() === '';

    const { table, problem } = readCsv(text);
    if (table === null) return showForm(desk, typed, null, reportView({ problems: [problem], rows: [], usable: false }), 422);
    const provenance = typedText(desk.typed, 'provenance') === 'agency' ? 'agency' : 'declared';
    const upload = { table, provenance, today: today() } as const;
    const report = await desk.transaction((transaction) =>
      (wanted ? takeInUpload : checkUpload)(transaction, requisition, upload),
    );
    const { length: count } = report.rows;
    if (wanted && report.usable)
      return goTo(`/requisitions/${requisition}`, count === 1 ? '1 applicant was added.' : `${count} applicants were added.`);
    return showForm(desk, typed, null, reportView(report), report.usable ? 200 : 422);
  },
  refused: (desk, failure) => showForm(desk, desk.typed, failure, null),
};

function reportView({ problems, rows, usable }: IntakeReport): ReportView {
  const bad = rows.filter(({ applicant }) => applicant === null).length;
  const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
  return {
    usable,
    sentence: usable
      ? `${rows.length === 1 ? '1 applicant' : `${rows.length} applicants`} can be taken in. Nothing has been kept yet.`
      : problems.length > 0
        ? 'This cannot be read as a list of applicants. Nothing was kept.'
        : `${lines(bad)} of ${rows.length} must be mended. Nothing was kept: all are taken in together or none.`,
    problems,
    rows: rows.map((row) => ({
      line: row.line,
      number: row.number,
      ok: row.applicant !== null,
      says:
        row.applicant === null
          ? row.problems.map(({ field, problem }) => `${field}: ${problem}`)
          : [
              ...row.applicant.identifiers.map(({ kind, value }) => `${IDENTIFIER_WORDS[kind]}: ${value}`),
              consentInWords(row.applicant),
            ],
    })),
  };
}

const consentInWords = ({ consent }: NewApplicant) =>
  consent === null ? 'no consent yet' : `consent: ${consent.noticeVersion}, ${consent.consentedOn}`;

async function showForm(
  desk: Desk,
  typed: Desk['typed'],
  failure: Failure | null,
  report: ReportView,
  status = 200,
): Promise<Reply> {
  const requisition = await desk.transaction((transaction) => loadRequisition(transaction, idIn(desk, 'requisition')));
  const form = openForm(typed, failure);
  const fields = [
    form.file('file', 'File', { hint: 'CSV as UTF-8 text. It is shown below before anything is kept.' }),
    form.area('text', 'Or its text', {
      rows: 12,
      hint: `The first line names the columns: ${INTAKE_COLUMNS.join(',')}. Several aliases or handles are separated by semicolons.`,
    }),
    form.choice('provenance', 'Where these identifiers come from', PROVENANCE_OPTIONS, { required: true }),
  ];
  return show(
    'applicants/upload',
    {
      title: 'Upload applicants',
      requisition: { id: requisition.id, number: requisition.number },
      columns: INTAKE_COLUMNS,
      fields,
      report,
      summary: form.summary(),
    },
    status,
  );
}
