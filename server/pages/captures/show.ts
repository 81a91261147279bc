import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import { SUGGESTED_TIER_WORDS } from '../../../core/attribution/tier.ts';
import { isFirstHidden, seatFor } from '../../../core/attribution/seats.ts';
import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import {
  findText,
  listArtefacts,
  listAttributions,
  findNeighbours,
  listSearchesOf,
  listSignals,
  loadCapture,
  VERDICTS,
  type Artefact,
  type Capture,
  type Neighbours,
  type Signal,
} from '../../../sql/capture/capture.ts';
import { listOwnReasons, type OwnReason } from '../../../sql/capture/own-reasons.ts';
import { findOwnVerdict } from '../../../sql/capture/take-back.ts';
import { listKin } from '../../../sql/capture/kin.ts';
import { listFindings } from '../../../sql/finding/finding.ts';
import { listRechecks } from '../../../sql/recheck/recheck.ts';
import { listSettlements } from '../../../sql/supervision/settlement.ts';
import { findLateStamp } from '../../../sql/stamp/stamp.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { nameNote, signalRow } from './judging.ts';
import { picturesOf } from './shown-pictures.ts';
import { idIn } from '../address.ts';
import { FINDING_STATUS_WORDS } from '../findings/words.ts';
import { openForm, typedText, type Form } from '../form.ts';
import { recheckView } from '../rechecks/words.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';
import { factsOf } from './facts.ts';
import { lastVerdictView } from './last-verdict.ts';
import { kinView, notTheApplicantBefore } from './kin.ts';
import { lateStampFacts } from './late-stamp.ts';
import { VIEW_PURPOSES } from '../../../core/capture/purposes.ts';
import { takeAlongFields } from './take-along-fields.ts';
import { markSignals, readCapturedText } from './text.ts';
import { fieldsOfTrail, hrefOfList, hrefOnTrail, readTrail, type Trail } from './trail.ts';
import { verdictRows } from './verdict-rows.ts';
import type { JudgingView } from './views.ts';
import { ARTEFACT_WORDS, FILTER_WORDS, isDisputed, reasonInWords, standingInWords, verdictOf, VERDICT_WORDS } from './words.ts';

/** One captured page: picture, text, facts, what speaks for and against, and the verdict. Every view of it is recorded (RQ-034). */
export const showCapture: Page = {
  method: 'get',
  path: '/captures/:capture',
  roles: ['investigator'],
  handle: (desk) => showAgain(desk, {}, null),
};

/** The page of a capture, after a refused verdict with what was typed. */
export async function showAgain(desk: Desk, typed: Desk['typed'], failure: Failure | null): Promise<Reply> {
  const id = idIn<CaptureId>(desk, 'capture');
  const trail = readTrail(desk);
  const found = await desk.transaction(async (transaction) => {
    const capture = await loadCapture(transaction, id);
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: id,
      detail: { artefact: 'text', purpose: 'attribution', applicant: capture.applicantId },
    });
    return {
      capture,
      ownReasons: await listOwnReasons(transaction, capture.requisitionId),
      artefacts: await listArtefacts(transaction, id),
      textArtefact: await findText(transaction, id),
      signals: await listSignals(transaction, id),
      attributions: await listAttributions(transaction, id),
      settled: isDisputed(capture) ? await listSettlements(transaction, id) : [],
      searches: await listSearchesOf(transaction, id),
      findings: await listFindings(transaction, { capture: id }),
      kin: await listKin(transaction, id),
      rechecks: await listRechecks(transaction, id),
      own: await findOwnVerdict(transaction, capture.roundId, id),
      lateStamp: await findLateStamp(transaction, id),
      neighbours: await findNeighbours(transaction, capture.roundId, id, trail),
    };
  });
  const { capture, signals, neighbours } = found;
  const told = factsOf(capture);
  const { text, problem } = await readCapturedText(desk, found.textArtefact);
  const form = openForm(typed, failure);
  const reason = form.line('reason', 'Because', {
    required: true,
    hint: 'What on the page decides it, in a few words. Then the next page opens.',
  });
  const verdict = form.choice('verdict', 'Whose page it is', []);
  const captured = capture.state === 'complete' || capture.state === 'partial';
  const hrefOf = (near: CaptureId | null) => (near === null ? null : hrefOnTrail(near, trail));

  return show('captures/show', {
    title: capture.title === null || capture.title.trim() === '' ? 'Page without a title' : capture.title,
    id,
    applicant: { href: `/applicants/${capture.applicantId}`, number: capture.applicantNumber },
    listHref: hrefOfList(capture.roundId, trail),
    listWord: FILTER_WORDS[trail.filter].list,
    carried: fieldsOfTrail(trail),
    previousHref: hrefOf(neighbours.previous),
    nextHref: hrefOf(neighbours.next),
    position: captured || neighbours.listed ? positionInWords(neighbours, trail) : null,
    lastVerdict: lastVerdictView(found.own, id, trail),
    address: capture.finalUrl ?? capture.url,
    state: CAPTURE_STATE_WORDS[capture.state],
    quality: capture.quality === null || capture.quality === 'ok' ? null : QUALITY_WORDS[capture.quality],
    reasons: capture.reasons.map(reasonInWords),
    ...told,
    facts: [...told.facts, ...lateStampFacts(found.lateStamp, new Date())],
    artefacts: found.artefacts.map(({ kind, sha256, bytes }) => ({ kind: ARTEFACT_WORDS[kind], sha256, bytes })),
    takeAlong: takeAlongFields(form, found.artefacts),
    replayPurpose: replayPurpose(desk, form, found.artefacts),
    pictures: picturesOf(capture, found.artefacts),
    text: text === null ? null : markSignals(text, signals),
    textProblem: problem,
    suggestion:
      capture.suggestedTier === null
        ? null
        : { tier: capture.suggestedTier, words: SUGGESTED_TIER_WORDS[capture.suggestedTier], why: capture.suggestedWhy ?? '' },
    lookAlike: lookAlikeNote(capture, signals),
    notBefore: notTheApplicantBefore(found.kin),
    kin: kinView(found.kin),
    nameNote: nameNote(signals),
    // What speaks against is read first: it is what a likeness is told from.
    signals: signals.map(signalRow).sort((one, other) => Number(one.supports) - Number(other.supports)),
    foundBy: found.searches.map(({ id: search, url, stepNo, rank, snippet }) => ({
      href: `/rounds/cells/${search}`,
      address: url,
      stepNo,
      rank,
      snippet,
    })),
    rechecks: found.rechecks.map((recheck) => recheckView(recheck)),
    standing: standingInWords(capture, isFirstHidden(desk.person.id, capture)),
    verdicts: verdictRows(found.attributions, found.settled),
    judging: judgingView(desk, capture),
    choices: choicesOf(typedText(typed, 'verdict'), found.ownReasons),
    choiceProblem: verdict.problem,
    reason,
    findings: found.findings.map(({ id: finding, criterion, status }) => ({
      href: `/findings/${finding}`,
      criterion: `${criterion} ${CRITERIA[criterion].title}`,
      status: FINDING_STATUS_WORDS[status],
    })),
    newFindingHref: verdictOf(capture) === 'applicant' && text !== null ? `/captures/${id}/findings/new` : null,
    summary: form.summary(),
  });
}

/** From which seat the person at the desk judges; the second person's form is sent to the second reader's desk. */
function judgingView({ person }: Desk, capture: Capture): JudgingView | null {
  const captured = capture.state === 'complete' || capture.state === 'partial';
  const seat = captured ? seatFor(person.id, { ...capture, disputed: isDisputed(capture) }) : null;
  if (seat === null) return null;
  return seat === 'first'
    ? { action: `/captures/${capture.id}/verdict`, second: false }
    : { action: `/second-reading/pages/${capture.id}`, second: true };
}

/** Where a page stands in the list it was come by; among those to judge, one that was judged is not counted any more. */
function positionInWords({ listed, before, others }: Neighbours, { filter }: Trail): string | null {
  const toJudge = filter === 'to_judge';
  if (!listed) return toJudge ? `Judged; ${others} to judge` : null;
  return `${before + 1} of ${others + 1}${toJudge ? ' to judge' : ''}`;
}

/** What can be said of whose page it is, each with the reasons this person last gave for saying so. */
const choicesOf = (chosen: string, reasons: readonly OwnReason[]) =>
  VERDICTS.map((value) => ({
    value,
    label: VERDICT_WORDS[value].choice,
    key: VERDICT_WORDS[value].key,
    id: `f-verdict-${value}`,
    chosen: chosen === value,
    reasons: reasons.filter(({ verdict }) => verdict === value).map(({ reason }, index) => ({ reason, key: String(index + 1) })),
  }));

/** Why the page is to be looked at as a page; null where that cannot be done. */
const replayPurpose = ({ replay }: Desk, form: Form, artefacts: readonly Artefact[]) =>
  replay === null || !artefacts.some(({ kind }) => kind === 'html')
    ? null
    : form.choice('replay_purpose', 'Why', Object.entries(VIEW_PURPOSES), {
        required: true,
        hint: 'Goes into the ledger with your name.',
      });

/** Other people have the same name: said wherever the page does not speak clearly for the applicant. */
function lookAlikeNote({ suggestedTier }: Capture, signals: readonly Signal[]): string | null {
  const against = signals.filter(({ direction }) => direction === 'contradicts').length;
  if (against > 0)
    return `${against === 1 ? 'Something' : 'Several things'} on this page speaks against its being the applicant’s. It may be a look-alike: somebody else of the same name.`;
  if (suggestedTier === 'T0')
    return 'Only the name speaks for it. Many people share a name; without anything more this is a look-alike, not the applicant.';
  return null;
}
