import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import {
  findText,
  listArtefacts,
  listAttributions,
  listSignals,
  loadCapture,
  type Capture,
} from '../../../sql/capture/capture.ts';
import { listKin } from '../../../sql/capture/kin.ts';
import { listOwnReasons } from '../../../sql/capture/own-reasons.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { judgeSecond, notYetJudged, ownVerdict } from '../../../sql/second-reading/confirm.ts';
import { findAround, type Around } from '../../../sql/second-reading/second-reading.ts';
import { listSettlements } from '../../../sql/supervision/settlement.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement } from '../captures/judging.ts';
import { evidenceView } from '../captures/show.ts';
import { readCapturedText } from '../captures/text.ts';
import { judgeView, judgingView, knownView } from '../captures/whose.ts';
import { isDisputed, reasonInWords, titleOf, VERDICT_WORDS } from '../captures/words.ts';
import { openForm, typedText } from '../form.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';

const PATH = '/second-reading/pages/:capture';

/** A judged page as its second judge sees it: the evidence, and nothing of what the first one said. */
export const openPage: Page = { method: 'get', path: PATH, roles: ['investigator'], handle: (desk) => showPage(desk, null) };

const SecondJudgement = Judgement.extend({
  /** Going on is for whoever goes through what waits. */
  then: z.enum(['next', 'stay']).catch('stay'),
});

/** The second verdict; then on to the next page that waits, or to stay and see both. */
export const judgePage: Page = {
  method: 'post',
  path: PATH,
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { then, ...judgement } = desk.form(SecondJudgement);
    const { capture, around } = await desk.transaction(async (transaction) => {
      await judgeSecond(transaction, id, judgement);
      return { capture: await loadCapture(transaction, id), around: await findAround(transaction, id) };
    });
    if (then === 'stay') return goTo(hrefOf(id), 'Recorded. Both verdicts are shown below.');
    const recorded = `Recorded: ${VERDICT_WORDS[judgement.verdict].word}. ${comparedInWords(capture)}`;
    const next = around.next ?? around.first;
    return next === null
      ? goTo('/second-reading', `${recorded} No other page of this requisition waits for you.`)
      : goTo(hrefOf(next), `${recorded} This is the next page that waits.`);
  },
  refused: showPage,
};

const hrefOf = (capture: CaptureId) => `/second-reading/pages/${capture}`;

const comparedInWords = (capture: Capture) =>
  isDisputed(capture) ? 'The first one said otherwise: a supervisor settles it.' : 'The first one said the same.';

async function showPage(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<CaptureId>(desk, 'capture');
  const { textArtefact, ...found } = await desk.transaction(async (transaction) => {
    const capture = await loadCapture(transaction, id);
    if (capture.firstBy === null) throw notYetJudged();
    if (capture.firstBy === desk.person.id) throw ownVerdict();
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: id,
      detail: { artefact: 'text', purpose: 'attribution', applicant: capture.applicantId },
    });
    return {
      capture,
      // Nothing is said before both have decided, whatever the database would show.
      attributions: capture.secondBy === null ? [] : await listAttributions(transaction, id),
      settled: isDisputed(capture) ? await listSettlements(transaction, id) : [],
      artefacts: await listArtefacts(transaction, id),
      textArtefact: await findText(transaction, id),
      signals: await listSignals(transaction, id),
      kin: await listKin(transaction, id),
      ownReasons: await listOwnReasons(transaction, capture.requisitionId),
      around: await findAround(transaction, id),
    };
  });
  const { capture, around } = found;
  const form = openForm(desk.typed, failure);
  const judging = judgingView(desk, capture);
  const judge = judgeView(judging === null ? null : { ...judging, onward: true }, found.ownReasons, form, desk.typed);
  const tooLate = judging === null && failure !== null ? typedText(desk.typed, 'reason') : '';
  return show('second-reading/page', {
    title: titleOf(capture.title),
    applicant: capture.applicantNumber,
    address: capture.finalUrl ?? capture.url,
    ...placeView(around, judging !== null),
    ...evidenceView({ ...found, captured: await readCapturedText(desk, textArtefact) }),
    ...knownView(desk, found),
    ...judge,
    carried: [],
    disputed: capture.tier === 'disputed',
    // Whoever was too late with the second verdict does not lose what was typed.
    notRecorded: tooLate === '' ? null : tooLate,
    state: CAPTURE_STATE_WORDS[capture.state],
    reasons: capture.reasons.map(reasonInWords),
    captureHref: `/captures/${id}`,
    summary: form.summary(),
  });
}

/** Where the page stands among those of its requisition that wait for the person at the desk. */
const placeView = ({ previous, next, first, others, before }: Around, waits: boolean) => ({
  previousHref: previous === null ? null : hrefOf(previous),
  nextHref: next !== null ? hrefOf(next) : !waits && first !== null ? hrefOf(first) : null,
  position: waits ? `${before + 1} of ${others + 1} that wait here` : null,
});
