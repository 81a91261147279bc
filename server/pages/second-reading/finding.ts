import { z } from 'zod';
import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import { surroundings } from '../../../core/finding/span.ts';
import type { FindingId } from '../../../core/ids.ts';
import { findText } from '../../../sql/capture/capture.ts';
import { listReadings, listScreenings, loadFinding, loadPack, loadSubject } from '../../../sql/finding/finding.ts';
import { listDisputes } from '../../../sql/finding/dispute.ts';
import { listUnmaskings } from '../../../sql/finding/person-masks.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { listWaitingFindings } from '../../../sql/second-reading/second-reading.ts';
import { listRechecks } from '../../../sql/recheck/recheck.ts';
import { ownFinding, readFinding, screenAgain } from '../../../sql/second-reading/confirm.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { reasonField } from '../reason.ts';
import { readCapturedText } from '../captures/text.ts';
import { readCorroboration } from '../findings/corroboration.ts';
import { readOpened } from '../findings/opened.ts';
import { previewOf } from '../findings/preview.ts';
import { AROUND, disputeRow, factsOf, readingRow, residueIn } from '../findings/second-look.ts';
import { FIELD_WORDS, FINDING_STATUS_WORDS } from '../findings/words.ts';
import { openForm } from '../form.ts';
import { recheckView } from '../rechecks/words.ts';

const PATH = '/second-reading/findings/:finding';

/** A finding as its second reader sees it: what the panel will read, what is hidden and why, and the words around it on the page. */
export const openFinding: Page = {
  method: 'get',
  path: PATH,
  roles: ['investigator'],
  handle: (desk) => showFinding(desk, null),
};

const Reading = z.object({
  verdict: z.enum(['agree', 'disagree'], { error: 'choose to agree or to return it' }),
  reason: reasonField('say why', 'say why, for the drafter and for auditors'),
});

/** Confirms the finding, or returns it to its drafter; then on to the one that has waited longest. */
export const decideFinding: Page = {
  method: 'post',
  path: PATH,
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<FindingId>(desk, 'finding');
    const opened = readOpened(desk);
    const reading = desk.form(Reading);
    const [next] = await desk.transaction(async (transaction) => {
      await readFinding(transaction, id, opened, reading);
      return listWaitingFindings(transaction, 1);
    });
    const done =
      reading.verdict === 'agree' ? 'The finding is confirmed.' : 'The finding is returned to its drafter with your reason.';
    return next === undefined
      ? goTo('/second-reading', done)
      : goTo(`/second-reading/findings/${next.id}`, `${done} This is the next one that waits.`);
  },
  refused: showFinding,
};

async function showFinding(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<FindingId>(desk, 'finding');
  const found = await desk.transaction(async (transaction) => {
    const finding = await loadFinding(transaction, id);
    if (finding.draftedById === desk.person.id) throw ownFinding();
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: finding.captureId,
      detail: { artefact: 'text', purpose: 'finding', finding: id, applicant: finding.applicantId },
    });
    return {
      finding,
      subject: await loadSubject(transaction, finding.applicantId),
      pack: await loadPack(transaction, finding.applicantId),
      unmaskings: await listUnmaskings(transaction, id),
      screenings: await listScreenings(transaction, id, finding.edition),
      readings: await listReadings(transaction, id),
      disputes: await listDisputes(transaction, id),
      obstacles: finding.status === 'submitted' ? await screenAgain(transaction, finding) : [],
      rechecks: await listRechecks(transaction, finding.captureId),
      corroboration: await readCorroboration(transaction, finding, finding.url),
      textArtefact: await findText(transaction, finding.captureId),
    };
  });
  const { finding, subject, pack, unmaskings, screenings, readings, obstacles, rechecks } = found;
  const [latest] = rechecks;
  const { text, problem } = await readCapturedText(desk, found.textArtefact);
  const form = openForm(desk.typed, failure);
  const reason = form.area('reason', 'Why', {
    required: true,
    hint: 'What you compared, and what has to be changed if you return it.',
  });
  return show('second-reading/finding', {
    title: `Second reading: ${CRITERIA[finding.criterion].title}`,
    action: `/second-reading/findings/${id}`,
    opened: { edition: finding.edition, changedAt: finding.changedAt.toISOString() },
    applicant: finding.applicantNumber,
    status: finding.status,
    statusWord: FINDING_STATUS_WORDS[finding.status],
    facts: factsOf(finding),
    criterion: CRITERIA[finding.criterion],
    previews: screenings.map((screening) => previewOf(screening.field, finding[screening.field], screening, { subject, pack })),
    unmaskings,
    residue: residueIn(finding, screenings, subject),
    quotationHeld: finding.quotationHeld,
    context: text === null ? null : surroundings(text, finding, AROUND),
    contextProblem: problem,
    corroboration: found.corroboration,
    recheck: latest === undefined ? null : recheckView(latest, finding),
    captureHref: `/captures/${finding.captureId}`,
    findingHref: `/findings/${id}`,
    obstacles: obstacles.map(({ field, problem: why }) => `${FIELD_WORDS[field as keyof typeof FIELD_WORDS]}: ${why}.`),
    mayRead: finding.status === 'submitted',
    readings: readings.map(readingRow),
    disputes: found.disputes.map(disputeRow),
    reason,
    summary: form.summary(),
  });
}
