import type { Quality } from '../capture/quality.ts';
import type { CaptureState } from '../capture/reasons.ts';
import { placesOf, type Span } from '../finding/span.ts';
import { addressKey } from '../round/address.ts';
import { differencesOf, sameWords, type Passage } from './differences.ts';

/** What a page turned out to be when it was asked again. `unknown`: it could not be told, and `reason` says why. */
export const RECHECK_VERDICTS = ['unchanged', 'changed', 'gone', 'unknown'] as const;
export type RecheckVerdict = (typeof RECHECK_VERDICTS)[number];

/** Whether the words a finding quotes were still there. */
export const WORDS_STATES = ['stand', 'missing', 'unknown'] as const;
export type WordsState = (typeof WORDS_STATES)[number];

/** A page as it was captured, as far as a later look is compared with it. */
export interface PageBefore {
  readonly finalUrl: string;
  readonly text: string;
}

/** The same page as it was found now. `text` is `null` when there was none to read. */
export interface PageNow {
  readonly state: CaptureState;
  readonly reasons: readonly string[];
  readonly quality: Quality;
  readonly status: number | null;
  readonly finalUrl: string | null;
  readonly text: string | null;
}

/** What came of asking a page again. */
export interface Recheck {
  readonly verdict: RecheckVerdict;
  /** Why it could not be told: a reason of a capture, a refusal of the door, a quality, or one of our own below. Otherwise `null`. */
  readonly reason: string | null;
  readonly quotations: readonly (Span & { readonly words: WordsState })[];
  readonly passages: readonly Passage[];
  /** Differences beyond those listed; `null` when there are too many to list any. */
  readonly leftOut: number | null;
}

/** Reasons for not being able to tell that only asking again knows; the others are those of captures. */
export const RECHECK_REASONS = {
  moved_elsewhere: 'The address led to another page than before.',
  text_not_whole: 'Not the whole page could be read, and what was read differs.',
  consent_withdrawn: 'Not asked: the applicant withdrew or took the consent back.',
  nothing_captured: 'There is no captured text to compare with.',
} as const;

/** These leave a picture or a file missing; the text is whole without them. */
const HARMLESS = new Set([
  'screenshot_not_done',
  'html_too_large',
  'html_not_done',
  'mhtml_too_large',
  'mhtml_not_done',
  'describe_not_done',
  'height_cap',
]);

/**
 * Compares a page with its capture. Says `gone` only when the site itself says so, and words are `missing` only from a page that was read
 * whole at the same address: a login wall, a robot check, an error or half a page prove nothing about what a page says.
 */
export function comparePages(before: PageBefore, now: PageNow, quotations: readonly Span[]): Recheck {
  const { text } = now;
  const none = { passages: [], leftOut: 0 };
  if (text !== null && sameWords(before.text, text))
    return { verdict: 'unchanged', reason: null, quotations: quotations.map((span) => wordsOf(span, 'stand')), ...none };

  const stands = ({ start, end }: Span) => text !== null && placesOf(text, before.text.slice(start, end)).length > 0;
  const each = (otherwise: WordsState) => quotations.map((span) => wordsOf(span, stands(span) ? 'stand' : otherwise));
  if (saysGone(now) && !quotations.some(stands)) return { verdict: 'gone', reason: null, quotations: each('missing'), ...none };
  const doubt = doubtOf(before, now);
  if (text === null || doubt !== null) return { verdict: 'unknown', reason: doubt, quotations: each('unknown'), ...none };
  const differences = differencesOf(before.text, text);
  return {
    verdict: 'changed',
    reason: null,
    quotations: each('missing'),
    passages: differences?.passages ?? [],
    leftOut: differences?.leftOut ?? null,
  };
}

/** A page that was not looked at, and why: nothing is known of any words on it. */
export function notLookedAt(reason: string, quotations: readonly Span[]): Recheck {
  return { verdict: 'unknown', reason, quotations: quotations.map((span) => wordsOf(span, 'unknown')), passages: [], leftOut: 0 };
}

const wordsOf = ({ start, end }: Span, words: WordsState) => ({ start, end, words });

function saysGone({ status, quality }: PageNow): boolean {
  return quality === 'soft_404' || (quality === 'error_page' && (status === 404 || status === 410));
}

/** Why what is not there now cannot be said to have been removed, or `null`. */
function doubtOf(before: PageBefore, { text, reasons, quality, finalUrl }: PageNow): string | null {
  if (text === null) return reasons[0] ?? 'text_not_done';
  if (quality !== 'ok') return quality;
  if (finalUrl === null || addressKey(finalUrl) !== addressKey(before.finalUrl)) return 'moved_elsewhere';
  return reasons.every((reason) => HARMLESS.has(reason)) ? null : 'text_not_whole';
}

/**
 * For how many days a look at the live page counts. A week is what a weekly batch of releases needs, and short enough that "the page still
 * said this" is true of about now; asking again costs one click and one request.
 */
export const RECHECK_DAYS_MAX = 7;

/** Whether a look at the page on `askedOn` is too old today. Days are `YYYY-MM-DD`. */
export function isRecheckStale(askedOn: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(askedOn)) / 86_400_000 > RECHECK_DAYS_MAX;
}
