import { z } from 'zod';
import { settlements } from '../../../core/attribution/tier.ts';
import type { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { findText, listArtefacts } from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import {
  listDisputeSignals,
  listSettlements,
  listSides,
  loadDispute,
  settle,
  type DisputeSignal,
} from '../../../sql/supervision/settlement.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement } from '../captures/judging.ts';
import { picturesOf } from '../captures/shown-pictures.ts';
import { markSignals, readCapturedText } from '../captures/text.ts';
import { suggestionInWords, titleOf, VERDICT_WORDS } from '../captures/words.ts';
import { openForm, typedText } from '../form.ts';

const PATH = '/disputes/:capture';

/** A page on which two people disagree: the evidence, both sides with their reasons, and the supervisor's decision. */
export const openDispute: Page = { method: 'get', path: PATH, roles: ['supervisor'], handle: (desk) => showDispute(desk, null) };

/** What a supervisor decides, and on what they saw. */
export const Settling = Judgement.extend({
  /** The settlement that held when the page was opened. */
  seen: z.uuid().nullable().catch(null),
});

/** Settles it, with the reason. */
export const settleDispute: Page = {
  method: 'post',
  path: PATH,
  roles: ['supervisor'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const settling = desk.form(Settling);
    await desk.transaction((transaction) => settle(transaction, id, settling));
    return goTo('/', `Settled: ${VERDICT_WORDS[settling.verdict].word}.`);
  },
  refused: showDispute,
};

async function showDispute(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<CaptureId>(desk, 'capture');
  const { dispute, artefacts, textArtefact, signals, sides, settled } = await desk.transaction(async (transaction) => {
    const found = await loadDispute(transaction, id);
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: id,
      detail: { artefact: 'text', purpose: 'attribution', applicant: found.applicantId },
    });
    return {
      dispute: found,
      artefacts: await listArtefacts(transaction, id),
      textArtefact: await findText(transaction, id),
      signals: await listDisputeSignals(transaction, id),
      sides: await listSides(transaction, id),
      settled: await listSettlements(transaction, id),
    };
  });
  const { text, problem } = await readCapturedText(desk, textArtefact);
  const form = openForm(desk.typed, failure);
  const reason = form.area('reason', 'Why', { required: true, hint: 'Both readers read it, beside their own reasons.' });
  const verdict = form.choice('verdict', 'Your decision', []);
  return show('disputes/dispute', {
    title: 'Settle whose page it is',
    action: `/disputes/${id}`,
    requisition: {
      href: `/requisitions/${dispute.requisitionId}`,
      label: `${dispute.requisitionNumber} ${dispute.requisitionTitle}`,
    },
    applicant: dispute.applicantNumber,
    pageTitle: titleOf(dispute.title),
    address: dispute.url,
    capturedAt: dispute.capturedAt,
    suggestion: suggestionInWords(dispute),
    text: text === null ? null : markSignals(text, signals),
    textProblem: problem,
    pictures: picturesOf(dispute, artefacts),
    signals: signals.map(signalRow),
    sides: sides.map((side) => ({
      ...side,
      seat: side.seat === 'first' ? 'First' : 'Second',
      verdict: VERDICT_WORDS[side.verdict].word,
    })),
    settled: settled.map((one) => ({ ...one, verdict: VERDICT_WORDS[one.verdict].word })),
    seen: settled[0]?.id ?? '',
    choices: settlements(dispute.firstVerdict, dispute.secondVerdict).map((value) => ({
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

const signalRow = ({ direction, quote, why, independent }: DisputeSignal) => ({
  direction: direction === 'supports' ? 'Speaks for' : 'Speaks against',
  supports: direction === 'supports',
  quote,
  why,
  independent,
});
