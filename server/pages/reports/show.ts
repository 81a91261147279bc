import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import type { ApplicantId } from '../../../core/ids.ts';
import type { Refusal } from '../../../core/release/gate.ts';
import { listReports, loadRefusals, requestReport, type StoredReport } from '../../../sql/report/compose.ts';
import { listLatestRechecks, type StoredRecheck } from '../../../sql/recheck/recheck.ts';
import type { CaseFile } from '../../../sql/report/state.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { recheckView } from '../rechecks/words.ts';
import { REPORT_WORDS } from '../requisitions/words.ts';

/** What still stands in the way of an applicant's report, and the editions there are. */
export const showReport: Page = {
  method: 'get',
  path: '/applicants/:applicant/report',
  roles: ['investigator'],
  handle: (desk) => showAgain(desk, null),
};

/** Asks for the release: the gate decides, the workers write. */
export const request: Page = {
  method: 'post',
  path: '/applicants/:applicant/report',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<ApplicantId>(desk, 'applicant');
    await desk.transaction((transaction) => requestReport(transaction, id));
    return goTo(
      `/applicants/${id}/report`,
      'The report is being written. It is released once nothing protected is left in its final form.',
    );
  },
  refused: showAgain,
};

/** The page of a report, after one of its forms was refused. */
export async function showAgain(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<ApplicantId>(desk, 'applicant');
  const { file, refusals, editions, rechecks } = await desk.transaction(async (transaction) => {
    const { file, refusals } = await loadRefusals(transaction, id);
    return {
      file,
      refusals,
      editions: await listReports(transaction, file.applicant.requisitionId, file.applicant.number),
      rechecks: await listLatestRechecks(transaction, id),
    };
  });
  const { applicant } = file;
  const summary = openForm({}, failure).summary();
  return show('reports/show', {
    title: `Report on applicant ${applicant.number}`,
    applicant: { id, href: `/applicants/${id}`, number: applicant.number },
    // The reasons stand below, each once and with the way to mend it.
    summary:
      summary === null
        ? null
        : { ...summary, items: failure?.code === 'RELEASE_REFUSED' && refusals.length > 0 ? [] : summary.items },
    refusals: groupRefusals(refusals, file),
    mayRequest: refusals.length === 0 && editions[0]?.status !== 'rendering',
    liveUrl: `/requisitions/${applicant.requisitionId}/progress`,
    rechecks: rechecksOf(file, rechecks),
    editions: editions.map(editionRow),
  });
}

/** For each finding what its page said when it was last asked again. */
function rechecksOf({ findings }: CaseFile, rechecks: readonly StoredRecheck[]) {
  return findings.map(({ id, criterion, captureId, start, end }) => {
    const latest = rechecks.find((recheck) => recheck.captureId === captureId);
    return {
      href: `/findings/${id}`,
      label: `Finding ${id.slice(0, 8)} (${criterion})`,
      recheck: latest === undefined ? null : recheckView(latest, { start, end }),
    };
  });
}

/** Each reason once, with everything it is about. */
function groupRefusals(refusals: readonly Refusal[], file: CaseFile) {
  const codes = [...new Set(refusals.map(({ code }) => code))];
  return codes.map((code) => {
    const here = refusals.filter((refusal) => refusal.code === code);
    return {
      sentence: here[0]?.sentence ?? '',
      about: here.flatMap(({ about }) => (about === null ? [] : [aboutWhat(about, file)])),
    };
  });
}

function aboutWhat(id: string, { applicant, cells, captures, findings }: CaseFile): { href: string | null; label: string } {
  const cell = cells.find((one) => one.id === id);
  if (cell !== undefined) return { href: `/rounds/cells/${id}`, label: `Step ${cell.stepNo}` };
  if (captures.some((one) => one.id === id)) return { href: `/captures/${id}`, label: `Captured page ${id.slice(0, 8)}` };
  const finding = findings.find((one) => one.id === id);
  if (finding !== undefined) return { href: `/findings/${id}`, label: `Finding ${id.slice(0, 8)} (${finding.criterion})` };
  return { href: `/requisitions/${applicant.requisitionId}`, label: `In requisition ${applicant.requisitionNumber}` };
}

function editionRow(report: StoredReport) {
  return {
    edition: report.edition,
    status: report.status,
    statusWord: REPORT_WORDS[report.status],
    requestedBy: report.requestedBy ?? 'somebody',
    requestedAt: report.requestedAt,
    releasedAt: report.releasedAt,
    jsonSha256: report.jsonSha256,
    pdfSha256: report.pdfSha256,
    blockedBy: reasonsIn(report.blockedBy),
  };
}

/** What was left in the rendered report, and where; the words are for investigators and never leave this page. */
const Residue = z.object({ where: z.string(), words: z.string(), why: z.string() });

function reasonsIn(blockedBy: unknown): string[] {
  const list = Array.isArray(blockedBy) ? blockedBy : [];
  return list.map((one) => {
    const residue = Residue.safeParse(one);
    if (!residue.success) return 'The report was kept back, and the reason cannot be read.';
    const { where, words, why } = residue.data;
    return `${why}, in ${where}${words === '' ? '' : `: “${words}”`}`;
  });
}
