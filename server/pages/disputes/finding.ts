import { z } from 'zod';
import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import type { FilterSubject } from '../../../core/filter/index.ts';
import { RULINGS, whyNoRuling } from '../../../core/finding/dispute.ts';
import { surroundings } from '../../../core/finding/span.ts';
import type { FindingId } from '../../../core/ids.ts';
import { findText, listArtefacts } from '../../../sql/capture/capture.ts';
import { disagreementOn, loadDisputed, ruleOnFinding } from '../../../sql/finding/dispute.ts';
import { listReadings, listScreenings, loadPack } from '../../../sql/finding/finding.ts';
import { listUnmaskings } from '../../../sql/finding/person-masks.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { listRechecks } from '../../../sql/recheck/recheck.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { reasonField } from '../reason.ts';
import { picturesOf } from '../captures/shown-pictures.ts';
import { readCapturedText } from '../captures/text.ts';
import { readOpened } from '../findings/opened.ts';
import { previewOf } from '../findings/preview.ts';
import { AROUND, disputeRow, factsOf, readingRow, residueIn } from '../findings/second-look.ts';
import { FINDING_STATUS_WORDS, RULING_WORDS } from '../findings/words.ts';
import { openForm, typedText } from '../form.ts';
import { recheckView } from '../rechecks/words.ts';

const PATH = '/disputes/findings/:finding';

/** What supervisors are not shown, the filter has masked already. */
const NOBODY: FilterSubject = { names: [], handles: [] };

/** A finding its drafter stands by: what the panel would read, what it rests on, both reasons, and the supervisor's ruling. */
export const openDisputedFinding: Page = {
  method: 'get',
  path: PATH,
  roles: ['supervisor'],
  handle: (desk) => showFinding(desk, null),
};

/** A supervisor's ruling. */
export const RulingForm = z.object({
  ruling: z.enum(RULINGS, { error: 'choose whether it stands or goes back' }),
  reason: reasonField('say why', 'say why, and, if it goes back, what has to be changed'),
});

/** Rules on it. */
export const ruleOnDisputedFinding: Page = {
  method: 'post',
  path: PATH,
  roles: ['supervisor'],
  async handle(desk) {
    const id = idIn<FindingId>(desk, 'finding');
    const opened = readOpened(desk);
    const ruling = desk.form(RulingForm);
    await desk.transaction((transaction) => ruleOnFinding(transaction, id, opened, ruling));
    return goTo('/', `Ruled: ${RULING_WORDS[ruling.ruling].word}.`);
  },
  refused: showFinding,
};

async function showFinding(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<FindingId>(desk, 'finding');
  const found = await desk.transaction(async (transaction) => {
    const { finding, disputes } = await loadDisputed(transaction, id);
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: finding.captureId,
      detail: { artefact: 'text', purpose: 'finding', finding: id, applicant: finding.applicantId },
    });
    return {
      finding,
      disputes,
      pack: await loadPack(transaction, finding.applicantId),
      screenings: await listScreenings(transaction, id, finding.edition),
      unmaskings: await listUnmaskings(transaction, id),
      readings: await listReadings(transaction, id),
      rechecks: await listRechecks(transaction, finding.captureId),
      artefacts: await listArtefacts(transaction, finding.captureId),
      textArtefact: await findText(transaction, finding.captureId),
    };
  });
  const { finding, pack, screenings, readings, disputes, rechecks } = found;
  const { text, problem } = await readCapturedText(desk, found.textArtefact);
  const form = openForm(desk.typed, failure);
  const reason = form.area('reason', 'Why', {
    required: true,
    hint: 'Both read it. What goes back is changed as you say here, screened and read again.',
  });
  const choice = form.choice('ruling', 'Your ruling', []);
  return show('disputes/finding', {
    title: `Rule on a finding: ${CRITERIA[finding.criterion].title}`,
    action: `/disputes/findings/${id}`,
    opened: { edition: finding.edition, changedAt: finding.changedAt.toISOString() },
    requisitionHref: `/requisitions/${finding.requisitionId}`,
    applicant: finding.applicantNumber,
    status: finding.status,
    statusWord: FINDING_STATUS_WORDS[finding.status],
    criterion: CRITERIA[finding.criterion],
    facts: factsOf(finding),
    previews: screenings.map((screening) =>
      previewOf(screening.field, finding[screening.field], screening, { subject: NOBODY, pack }),
    ),
    quotationHeld: finding.quotationHeld,
    unmaskings: found.unmaskings,
    residue: residueIn(finding, screenings, NOBODY),
    context: text === null ? null : surroundings(text, finding, AROUND),
    contextProblem: problem,
    text,
    pictures: picturesOf({ id: finding.captureId, applicantNumber: finding.applicantNumber, record: null }, found.artefacts),
    recheck: rechecks[0] === undefined ? null : recheckView(rechecks[0], finding),
    readings: readings.map(readingRow),
    disputes: disputes.map(disputeRow),
    hindrance: whyNoRuling(disagreementOn(finding, readings, disputes), desk.person.id),
    choices: RULINGS.map((value) => ({
      value,
      label: RULING_WORDS[value].choice,
      id: `f-ruling-${value}`,
      chosen: typedText(desk.typed, 'ruling') === value,
    })),
    choiceProblem: choice.problem,
    reason,
    summary: form.summary(),
  });
}
