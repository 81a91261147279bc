import type { Outcome } from '../outcome/outcome.ts';
import type { RunCell } from './cell.ts';

/** Why a run of a block cannot count. */
export interface Trouble {
  /** `voided`: a control shows that its answers prove nothing. `unavailable`: not everybody could be searched. */
  readonly verdict: 'voided' | 'unavailable';
  readonly why: string;
  /** What every applicant's cell ends as, if this run is the last: nobody is judged on a search that others did not get. */
  readonly everyone: Outcome;
  /** Whether asking again later can help. A refusal is an answer and is never argued with (T-16). */
  readonly mayPass: boolean;
}

/** Refusals: the source does not want to be asked. */
const REFUSALS: readonly Outcome[] = ['blocked', 'login_required', 'robots_disallowed'];
/** Not a whole answer, and not a refusal either: what makes a run incomplete. */
const INCOMPLETE: readonly Outcome[] = ['unavailable', 'partial', 'rate_limited'];

/**
 * The first thing in a run, in the order in which it was asked, that keeps the run from counting, or `null`. Asked after every cell: once
 * there is trouble nobody else is asked about, so that no name is sent to a source for no use.
 */
export function troubleOf(cells: readonly RunCell[]): Trouble | null {
  for (const { kind, observed } of cells) {
    const trouble = observed === null ? null : kind === 'applicant' ? applicantTrouble(observed) : controlTrouble(kind, observed);
    if (trouble !== null) return trouble;
  }
  return null;
}

const applicantTrouble = (observed: Outcome): Trouble | null =>
  INCOMPLETE.includes(observed) ? unavailable('Not every applicant could be searched.') : null;

const CONTROL_FAILED = {
  positive_control: 'The source did not find what it is known to hold.',
  negative_control: 'The source did not say "nothing" for a name that exists nowhere.',
} as const;

function controlTrouble(kind: keyof typeof CONTROL_FAILED, observed: Outcome): Trouble | null {
  if (kind === 'positive_control' ? observed === 'found' || observed === 'partial' : observed === 'none') return null;
  if (REFUSALS.includes(observed))
    return { verdict: 'voided', why: 'The source refused a control.', everyone: observed, mayPass: false };
  if (observed === 'unavailable' || observed === 'rate_limited') return unavailable('A control could not be asked.');
  return { verdict: 'voided', why: CONTROL_FAILED[kind], everyone: 'voided', mayPass: true };
}

/** Trouble that leaves the source unavailable for everyone; `mayPass` unless told otherwise. */
export function unavailable(why: string, mayPass = true): Trouble {
  return { verdict: 'unavailable', why, everyone: 'unavailable', mayPass };
}

/** Times in milliseconds. */
export interface RunTimes {
  /** 1 for the first run of the block. */
  readonly run: number;
  /** Since the block's first run began. */
  readonly elapsedMs: number;
  /** The protocol's: a block is not run again later than this after its first run began. */
  readonly deadlineMs: number;
  /** The shortest rest before a second run; doubled after every run. */
  readonly restMs: number;
  /** What the source asked to wait, 0 if it did not. */
  readonly retryAfterMs: number;
}

/** How long a source rests before the whole block is run again, or `null` when the deadline would be passed. */
export function waitForRerun({ run, elapsedMs, deadlineMs, restMs, retryAfterMs }: RunTimes): number | null {
  const waitMs = Math.max(retryAfterMs, restMs * 2 ** (run - 1));
  return elapsedMs + waitMs <= deadlineMs ? waitMs : null;
}
