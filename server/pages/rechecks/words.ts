import type { Span } from '../../../core/finding/span.ts';
import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import { RECHECK_REASONS, type RecheckVerdict, type WordsState } from '../../../core/recheck/recheck.ts';
import type { StoredRecheck } from '../../../sql/recheck/recheck.ts';
import { reasonInWords } from '../captures/words.ts';
import type { RecheckView } from './views.ts';

const VERDICT_WORDS: Record<Exclude<RecheckVerdict, 'unknown'>, string> = {
  unchanged: 'The page still says the same, word for word.',
  changed: 'The page says something else now.',
  gone: 'The site says that the page is not there any more.',
};

const STATE_WORDS: Record<WordsState, string> = {
  stand: 'The quoted words still stood there.',
  missing: 'The quoted words could not be seen there any more.',
  unknown: 'Whether the quoted words still stand there could not be told.',
};

/** What asking a page again came to, in words: `unknown` with its reason. */
export function recheckInWords({
  verdict,
  reason,
}: {
  readonly verdict: RecheckVerdict;
  readonly reason: string | null;
}): string {
  return verdict === 'unknown'
    ? `It could not be told what the page says now. ${whyUnknown(reason ?? '')}`
    : VERDICT_WORDS[verdict];
}

function whyUnknown(reason: string): string {
  const ours: Readonly<Record<string, string>> = RECHECK_REASONS;
  const quality: Readonly<Record<string, string>> = QUALITY_WORDS;
  const shown = quality[reason];
  return ours[reason] ?? (shown === undefined ? reasonInWords(reason) : `What came was: ${shown.toLowerCase()}.`);
}

/** Whether quoted words were still there, as a sentence. */
export const wordsStateInWords = (words: WordsState): string => STATE_WORDS[words];

/** One time a page was asked again, ready to be shown; with `quoted`, also what became of those words of the captured text. */
export function recheckView(recheck: StoredRecheck, quoted: Span | null = null): RecheckView {
  const { askedAt, askedBy, verdict, finishedAt, passages, leftOut } = recheck;
  const words = recheck.quotations.find(({ start, end }) => start === quoted?.start && end === quoted.end)?.words;
  return {
    href: `/captures/${recheck.captureId}#rechecks`,
    askedAt,
    askedBy,
    finishedAt,
    verdict: verdict ?? 'waiting',
    said: verdict === null ? 'The page is being asked.' : recheckInWords({ verdict, reason: recheck.reason }),
    quoted: verdict === null || quoted === null ? null : quotedWords(words),
    passages,
    more:
      leftOut === null ? 'So much differs that it cannot be listed.' : leftOut === 0 ? null : `${leftOut} more places differ.`,
  };
}

const quotedWords = (words: WordsState | undefined): string =>
  words === undefined ? 'These words were quoted later; the page has to be asked again for them.' : wordsStateInWords(words);
