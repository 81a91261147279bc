import { isFirstHidden, seatFor } from '../../../core/attribution/seats.ts';
import { SUGGESTED_TIER_WORDS } from '../../../core/attribution/tier.ts';
import { VERDICTS, type Capture, type Signal } from '../../../sql/capture/capture.ts';
import type { OwnReason } from '../../../sql/capture/own-reasons.ts';
import type { Desk } from '../../page.ts';
import { typedText, type Form } from '../form.ts';
import { nameNote, signalRow } from './judging.ts';
import { kinView, notTheApplicantBefore } from './kin.ts';
import type { Found } from './load.ts';
import { verdictRows } from './verdict-rows.ts';
import type { JudgeView, JudgingView, KnownView } from './views.ts';
import { isDisputed, standingInWords, VERDICT_WORDS } from './words.ts';

/** What is known of whose page it is, as far as the person at the desk may know it. */
export function knownView(
  { person }: Desk,
  found: Pick<Found, 'capture' | 'signals' | 'kin' | 'attributions' | 'settled'>,
): KnownView {
  const { capture, signals } = found;
  const { suggestedTier, suggestedWhy } = capture;
  return {
    suggestion:
      suggestedTier === null
        ? null
        : { tier: suggestedTier, words: SUGGESTED_TIER_WORDS[suggestedTier], why: suggestedWhy ?? '' },
    lookAlike: lookAlikeNote(capture, signals),
    notBefore: notTheApplicantBefore(found.kin),
    kin: kinView(found.kin),
    nameNote: nameNote(signals),
    // What speaks against is read first: it is what a likeness is told from.
    signals: signals.map(signalRow).sort((one, other) => Number(one.supports) - Number(other.supports)),
    standing: standingInWords(capture, isFirstHidden(person.id, capture)),
    verdicts: verdictRows(found.attributions, found.settled),
  };
}

/** The form in which the person at the desk says whose page it is; they can say so only where `judging` is not `null`. */
export function judgeView(
  judging: JudgingView | null,
  ownReasons: readonly OwnReason[],
  form: Form,
  typed: Desk['typed'],
): JudgeView {
  const next = judging?.onward === false ? 'Then both verdicts are shown.' : 'Then the next page opens.';
  const reason = form.line('reason', 'Because', { required: true, hint: `What on the page decides it, in a few words. ${next}` });
  return {
    judging,
    choices: choicesOf(typedText(typed, 'verdict'), ownReasons),
    choiceProblem: form.choice('verdict', 'Whose page it is', []).problem,
    reason,
  };
}

/** Whether there is anything to judge. */
export const isCaptured = ({ state }: Capture): boolean => state === 'complete' || state === 'partial';

/** From which seat the person at the desk judges; the second person's form is sent to the second reader's desk. */
export function judgingView({ person }: Desk, capture: Capture): JudgingView | null {
  const seat = isCaptured(capture) ? seatFor(person.id, { ...capture, disputed: isDisputed(capture) }) : null;
  if (seat === null) return null;
  return seat === 'first'
    ? { action: `/captures/${capture.id}/verdict`, second: false, onward: true }
    : { action: `/second-reading/pages/${capture.id}`, second: true, onward: false };
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

/** Other people have the same name: said wherever the page does not speak clearly for the applicant. */
function lookAlikeNote({ suggestedTier }: Capture, signals: readonly Signal[]): string | null {
  const against = signals.filter(({ direction }) => direction === 'contradicts').length;
  if (against > 0)
    return `${against === 1 ? 'Something' : 'Several things'} on this page speaks against its being the applicant’s. It may be a look-alike: somebody else of the same name.`;
  if (suggestedTier === 'T0')
    return 'Only the name speaks for it. Many people share a name; without anything more this is a look-alike, not the applicant.';
  return null;
}
