import { standsAlone } from '../../core/criteria/authorship.ts';
import type { RequisitionId, RoundId } from '../../core/ids.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { EXPECTED_FINDINGS, TRUTH, type ExpectedFinding } from '../../local/practice-web/expected.ts';
import type { Seats } from './agency.ts';
import type { Seat } from './seat.ts';
import { listCaptures, listFindings, listReports } from './state.ts';

/** Told after each piece of work: how many of how many. */
export type Tell = (done: number, of: number) => void;

type Whose = 'applicant' | 'lookalike' | 'other';

const REASONS: Record<Whose, { verdict: 'applicant' | 'not_applicant'; reason: string }> = {
  applicant: { verdict: 'applicant', reason: 'Several facts on the page match the intake and none contradicts it.' },
  lookalike: { verdict: 'not_applicant', reason: 'Same name, but the facts on the page are those of another person.' },
  other: { verdict: 'not_applicant', reason: 'The page belongs to somebody else and only mentions the name.' },
};

/** A page of somebody else may report what the applicant did: then it is about them, and a finding can be drawn from it. */
function judgementOf(applicant: string, url: string): (typeof REASONS)[Whose] {
  const whose = TRUTH[applicant]?.find((page) => page.url === url)?.whose ?? 'other';
  const reported = EXPECTED_FINDINGS.some((finding) => finding.applicant === applicant && finding.url === url);
  return reported ? REASONS.applicant : REASONS[whose];
}

/** The first investigator looks at every page and says whose it is. */
export async function judgePages(worker: RolePool, seat: Seat, round: RoundId, tell: Tell): Promise<void> {
  const captures = await inTransaction(worker, null, (transaction) => listCaptures(transaction, round));
  const waiting = captures.filter(({ state, first_verdict }) => state !== 'failed' && first_verdict === null);
  for (const [index, { id, applicant, url }] of waiting.entries()) {
    await seat.send(await seat.open(`/captures/${id}`), '/verdict', judgementOf(applicant, url));
    tell(index + 1, waiting.length);
  }
}

/** The second investigator judges for themselves every page that was said to be an applicant's. */
export async function confirmPages(worker: RolePool, seat: Seat, round: RoundId, tell: Tell): Promise<void> {
  const captures = await inTransaction(worker, null, (transaction) => listCaptures(transaction, round));
  const waiting = captures.filter(
    ({ first_verdict, second_verdict }) => first_verdict === 'applicant' && second_verdict === null,
  );
  for (const [index, { id, applicant, url }] of waiting.entries()) {
    const page = await seat.open(`/second-reading/pages/${id}`);
    await seat.send(page, /\/second-reading\/pages\//, judgementOf(applicant, url));
    tell(index + 1, waiting.length);
  }
}

/** The first investigator drafts what a careful one would, and hands it in. A quotation the filter holds is left out, with its description kept. */
export async function draftFindings(
  worker: RolePool,
  seat: Seat,
  { requisition, round }: { requisition: RequisitionId; round: RoundId },
  tell: Tell,
): Promise<void> {
  const [captures, findings] = await inTransaction(worker, null, async (transaction) => [
    await listCaptures(transaction, round),
    await listFindings(transaction, requisition),
  ]);
  // What somebody else wrote, or the applicant only passed on, cannot stand alone: the gate would refuse it, so it is not drafted.
  const standing = EXPECTED_FINDINGS.filter(({ authorship, corroboration }) => standsAlone(authorship) || corroboration !== 'C0');
  const reachable = standing.flatMap((expected) => {
    const capture = captures.find(
      ({ applicant, url, state }) => applicant === expected.applicant && url === expected.url && state !== 'failed',
    );
    const drafted = findings.find(
      ({ applicant, url, criterion }) =>
        applicant === expected.applicant && url === expected.url && criterion === expected.criterion,
    );
    return capture === undefined || (drafted !== undefined && drafted.status !== 'draft')
      ? []
      : [{ expected, capture: capture.id, drafted: drafted?.id ?? null }];
  });
  for (const [index, { expected, capture, drafted }] of reachable.entries()) {
    const finding = drafted === null ? await draft(seat, capture, expected) : await seat.open(`/findings/${drafted}`);
    await seat.send(finding, '/submit');
    tell(index + 1, reachable.length);
  }
}

async function draft(
  seat: Seat,
  capture: string,
  { quote, criterion, authorship, conductDate, description, corroboration }: ExpectedFinding,
) {
  const path = `/captures/${capture}/findings/new`;
  const filled = {
    words: quote,
    occurrence: '',
    criterion,
    authorship,
    conductDate,
    description,
    corroboration,
    corroborationNote: corroboration === 'C0' ? '' : 'A second public page reports the same event.',
  };
  const preview = await seat.send(await seat.open(path), '/findings/new', { ...filled, action: 'preview' });
  const held = /<h3>[^<]*quotation[^<]*<\/h3>\s*<p class="warning-box">/i.test(preview.html);
  return seat.send(preview, '/findings/new', { ...filled, ...(held ? { quotationHeld: 'yes' } : {}), action: 'save' });
}

/** The second investigator reads every finding that was handed in. */
export async function readFindings(worker: RolePool, seat: Seat, requisition: RequisitionId, tell: Tell): Promise<void> {
  const findings = await inTransaction(worker, null, (transaction) => listFindings(transaction, requisition));
  const waiting = findings.filter(({ status }) => status === 'submitted');
  for (const [index, { id }] of waiting.entries()) {
    const page = await seat.open(`/second-reading/findings/${id}`);
    await seat.send(page, /\/second-reading\/findings\//, {
      verdict: 'agree',
      reason: 'The words say what the description says, and nothing protected is left in either.',
    });
    tell(index + 1, waiting.length);
  }
}

/** The first investigator asks for every applicant's report. */
export async function requestReports(worker: RolePool, seat: Seat, requisition: RequisitionId, tell: Tell): Promise<void> {
  const reports = await inTransaction(worker, null, (transaction) => listReports(transaction, requisition));
  // A blocked one is asked for again: what blocked it may have been mended.
  const waiting = reports.filter(({ status }) => status === null || status === 'blocked');
  for (const [index, { applicant_id }] of waiting.entries()) {
    const page = await seat.open(`/applicants/${applicant_id}/report`);
    // The page says in words what still stands in the way; a script cannot do better than to repeat it.
    if (!page.forms.some(({ action }) => action.endsWith('/report'))) throw new Error(`no report can be asked for: ${page.text}`);
    await seat.send(page, '/report');
    tell(index + 1, waiting.length);
  }
}

/** The panel member opens one report and decides on it; the rest is left for whoever tries the demo. */
export async function decideOnOne({ panelist }: Seats): Promise<void> {
  const shelf = await panelist.open('/reading-room');
  const href = /href="(\/reading-room\/[^"]+)"/.exec(shelf.html)?.[1];
  if (href === undefined) throw new Error('the reading room is empty');
  const report = await panelist.open(href);
  if (!report.forms.some(({ action }) => action.endsWith('/decision'))) return;
  await panelist.send(report, '/decision', {
    choice: 'continue',
    reason: 'The rescue that is reported shows judgement under strain, and nothing that is reported speaks against the work.',
  });
}
