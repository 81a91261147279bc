import { z } from 'zod';
import type { Verdict } from '../../core/attribution/tier.ts';
import { Failure, type FieldProblem } from '../../core/failure.ts';
import { filterVersion, screen } from '../../core/filter/index.ts';
import { FINDING_FIELDS } from '../../core/finding/masks.ts';
import type { CaptureId, FindingId } from '../../core/ids.ts';
import { listAttributions, loadCapture } from '../capture/capture.ts';
import { supervisorSettles } from '../capture/judge.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { listPersonMasks, listScreenings, loadFinding, loadPack, loadSubject, type Finding } from '../finding/finding.ts';
import type { Opened } from '../finding/save.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'insert_attribution', 'find_reading', 'insert_reading', 'settle_finding');

/**
 * Records the second person's verdict on whose page a capture is. The latest one stands; giving the same verdict twice records it once.
 * Throws `Failure`: NOT_FOUND, NOT_ALLOWED (nobody has judged it yet, this person was the first to, or a supervisor settles it), STALE_FORM
 * (a third person was quicker).
 */
export async function judgeSecond(
  transaction: Transaction,
  id: CaptureId,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string },
): Promise<void> {
  const { client, actor } = transaction;
  const { requisitionId, firstBy } = await loadCapture(transaction, id);
  if (firstBy === null) throw notYetJudged();
  const last = (await listAttributions(transaction, id)).findLast(({ seat }) => seat === 'second');
  if (last?.verdict === verdict && last.reason === reason && last.decidedById === actor) return;
  await client.query(sql.insert_attribution, [requisitionId, id, verdict, reason, actor]).catch((error: unknown) => {
    throw SEAT_PROBLEMS[violatedConstraint(error) ?? '']?.() ?? error;
  });
  await recordAct(transaction, { kind: 'attribution.decided', subject: id, detail: { seat: 'second', verdict } });
}

const SEAT_PROBLEMS: Readonly<Record<string, () => Failure>> = {
  two_people: () => ownVerdict(),
  first_comes_first: () => notYetJudged(),
  second_seat_taken: () =>
    new Failure('STALE_FORM', 'Somebody else has given the second verdict since you opened this page. Yours was not recorded.'),
  supervisor_settles: supervisorSettles,
};

/** What somebody is told who gave the first verdict. */
export const ownVerdict = () =>
  new Failure('NOT_ALLOWED', 'You gave the first verdict on this page, so another investigator gives the second.');

/** What somebody is told about a page that waits for its first verdict. */
export const notYetJudged = () =>
  new Failure('NOT_ALLOWED', 'Nobody has given a first verdict on this page yet. Judge it on its own page.');

/**
 * Why a finding cannot be agreed to as it stands, by field: the texts are screened again by the filter in use, with everything known about
 * the applicant by now. Empty when the panel would still read exactly what was stored.
 */
export async function screenAgain(transaction: Transaction, finding: Finding): Promise<FieldProblem[]> {
  const { id, edition, applicantId } = finding;
  const subject = await loadSubject(transaction, applicantId);
  const pack = await loadPack(transaction, applicantId);
  const masks = await listPersonMasks(transaction, id, edition);
  const stored = await listScreenings(transaction, id, edition);
  return FINDING_FIELDS.flatMap((field) => {
    const before = stored.find((screening) => screening.field === field);
    if (before?.filterVersion !== filterVersion(pack)) {
      return [
        { field, problem: 'was screened by another version of the filter; return the finding so that it is screened again' },
      ];
    }
    const now = screen(
      finding[field],
      subject,
      masks.filter((mask) => mask.field === field),
      pack,
    );
    if (now.outcome === before.outcome && now.panelText === before.panelText) return [];
    return [{ field, problem: 'would be filtered otherwise now, because more is known about the applicant; return the finding' }];
  });
}

const Reading = z.object({ verdict: z.enum(['agree', 'disagree']), reason: z.string(), readBy: z.uuid() });

/**
 * Records a second reading and confirms or returns the finding with it. Sending the same reading twice records it once. Throws `Failure`:
 * NOT_FOUND, NOT_ALLOWED (one's own finding), STALE_FORM (not the edition that was read, or settled since), RELEASE_REFUSED (agreed to, but
 * the filter would not let the same text pass now).
 */
export async function readFinding(
  transaction: Transaction,
  id: FindingId,
  opened: Opened,
  { verdict, reason }: { readonly verdict: 'agree' | 'disagree'; readonly reason: string },
): Promise<void> {
  const { client, actor } = transaction;
  const finding = await loadFinding(transaction, id);
  if (finding.draftedById === actor) throw ownFinding();
  const { rows } = await client.query(sql.find_reading, [id, opened.edition]);
  const before = rows.length === 0 ? null : Reading.parse(rows[0]);
  if (before?.verdict === verdict && before.reason === reason && before.readBy === actor) return;
  const unchanged = finding.edition === opened.edition && finding.changedAt.getTime() === opened.changedAt.getTime();
  if (!unchanged || finding.status !== 'submitted' || before !== null) throw stale();
  if (verdict === 'agree') await assertScreened(transaction, finding);

  const values = [finding.requisitionId, id, finding.edition, verdict, reason, actor];
  await client.query(sql.insert_reading, values).catch((error: unknown) => {
    const violated = violatedConstraint(error);
    throw violated === 'other_reader' || violated === 'second_reading_finding_id_edition_key' ? stale() : error;
  });
  const status = verdict === 'agree' ? 'confirmed' : 'returned';
  const { rowCount } = await client.query(sql.settle_finding, [id, finding.edition, status]);
  if (rowCount !== 1) throw stale();
  await recordAct(transaction, {
    kind: 'second_reading.recorded',
    subject: id,
    detail: { edition: finding.edition, verdict, filter: filterVersion(await loadPack(transaction, finding.applicantId)) },
  });
}

async function assertScreened(transaction: Transaction, finding: Finding): Promise<void> {
  const problems = await screenAgain(transaction, finding);
  if (problems.length > 0) {
    throw new Failure('RELEASE_REFUSED', 'This finding cannot be agreed to until it is submitted again.', problems);
  }
}

/** What the drafter of a finding is told. */
export const ownFinding = () =>
  new Failure('NOT_ALLOWED', 'You drafted this finding, so another investigator gives it the second reading.');

const stale = () =>
  new Failure(
    'STALE_FORM',
    'This finding was changed or settled since you opened it. Read how it stands now; what you typed is still here.',
  );
