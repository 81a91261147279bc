import type { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { findText, listArtefacts, listAttributions, listSignals, loadCapture, VERDICTS } from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { judgeSecond, notYetJudged, ownVerdict } from '../../../sql/second-reading/confirm.ts';
import { listSettlements } from '../../../sql/supervision/settlement.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement, nameNote, signalRow } from '../captures/judging.ts';
import { picturesOf } from '../captures/shown-pictures.ts';
import { markSignals, readCapturedText } from '../captures/text.ts';
import { verdictRows } from '../captures/verdict-rows.ts';
import { isDisputed, reasonInWords, standingInWords, suggestionInWords, titleOf, VERDICT_WORDS } from '../captures/words.ts';
import { openForm, typedText } from '../form.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';

const PATH = '/second-reading/pages/:capture';

/** A judged page as its second judge sees it: the evidence, and nothing of what the first one said. */
export const openPage: Page = { method: 'get', path: PATH, roles: ['investigator'], handle: (desk) => showPage(desk, null) };

/** The second verdict. Afterwards both are shown. */
export const judgePage: Page = {
  method: 'post',
  path: PATH,
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const judgement = desk.form(Judgement);
    await desk.transaction((transaction) => judgeSecond(transaction, id, judgement));
    return goTo(`/second-reading/pages/${id}`, 'Recorded. Both verdicts are shown below.');
  },
  refused: showPage,
};

async function showPage(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<CaptureId>(desk, 'capture');
  const found = await desk.transaction(async (transaction) => {
    const capture = await loadCapture(transaction, id);
    if (capture.firstBy === null) throw notYetJudged();
    if (capture.firstBy === desk.person.id) throw ownVerdict();
    const attributions = await listAttributions(transaction, id);
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: id,
      detail: { artefact: 'text', purpose: 'attribution', applicant: capture.applicantId },
    });
    return {
      capture,
      attributions,
      settled: isDisputed(capture) ? await listSettlements(transaction, id) : [],
      artefacts: await listArtefacts(transaction, id),
      textArtefact: await findText(transaction, id),
      signals: await listSignals(transaction, id),
    };
  });
  const { capture, attributions, signals } = found;
  const { text, problem } = await readCapturedText(desk, found.textArtefact);
  const form = openForm(desk.typed, failure);
  const reason = form.line('reason', 'Because', { required: true, hint: 'What on the page decides it, in a few words.' });
  const verdict = form.choice('verdict', 'Whose page it is', []);
  const decided = capture.secondBy !== null;
  return show('second-reading/page', {
    title: titleOf(capture.title),
    action: `/second-reading/pages/${id}`,
    applicant: capture.applicantNumber,
    address: capture.finalUrl ?? capture.url,
    state: CAPTURE_STATE_WORDS[capture.state],
    reasons: capture.reasons.map(reasonInWords),
    text: text === null ? null : markSignals(text, signals),
    textProblem: problem,
    pictures: picturesOf(capture, found.artefacts),
    suggestion: suggestionInWords(capture),
    nameNote: nameNote(signals),
    signals: signals.map(signalRow),
    verdicts: decided ? verdictRows(attributions, found.settled) : null,
    standing: decided ? standingInWords(capture, false) : null,
    disputed: capture.tier === 'disputed',
    mayJudge: !decided,
    // Whoever was too late with the second verdict does not lose what was typed.
    notRecorded: decided && failure !== null && reason.value !== '' ? reason.value : null,
    choices: VERDICTS.map((value) => ({
      value,
      label: VERDICT_WORDS[value].choice,
      id: `f-verdict-${value}`,
      chosen: typedText(desk.typed, 'verdict') === value,
    })),
    choiceProblem: verdict.problem,
    reason,
    summary: form.summary(),
  });
}
