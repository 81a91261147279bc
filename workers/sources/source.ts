import type { Outcome } from '../../core/outcome/outcome.ts';
import type { SourceId } from '../../core/protocol/sources.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { Accept, AsksToWaitMs, Door, DoorAnswer } from '../egress/door.ts';
import type { VerdictTable } from './verdicts.ts';

/** What a source says by itself; the others are decided by the round. */
export type SourceOutcome = Exclude<Outcome, 'not_applicable' | 'no_consent' | 'voided'>;

/** A connector to one kind of place: one file each, all alike. Its policy is in core/protocol/sources/. How to add one is said in docs/sources.md. */
export interface Source {
  readonly id: SourceId;
  /** Changes whenever what is asked or how answers are read changes; goes into the record of every search. */
  readonly version: string;
  /** What each kind of answer means here; docs/sources.md shows the same table. */
  readonly verdicts: VerdictTable;
  /** Pure: the first request for a query, so that what will be asked can be shown before anything is asked. */
  plan(query: string, step: Step): PlannedRequest;
  /** Asks through the door only, page by page to the step's limits, and ends with one outcome. Never throws for what a site does. */
  run(query: string, step: Step, door: Pick<Door, 'ask'>): Promise<SearchResult>;
  /** Where the source says in an answer itself, and not in its headers, how long it wants to be left alone. */
  readonly asksToWaitMs?: AsksToWaitMs;
}

export interface PlannedRequest {
  readonly url: string;
  readonly accept: Accept;
}

/** One thing a source listed. `subjectKey` is the source's own key of a person or account, where it has one. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly snippet: string;
  readonly rank: number;
  readonly publishedAt: string | null;
  readonly subjectKey: string | null;
}

/** One request of a search and what came of it: the proof behind the outcome. */
export interface SearchPage {
  readonly answer: DoorAnswer;
  readonly outcome: SourceOutcome;
  readonly reason: string | null;
  readonly hits: number;
}

export interface SearchResult {
  readonly outcome: SourceOutcome;
  /** Why, in words a person can check; null only for a plain `found` or `none`. */
  readonly reason: string | null;
  readonly hits: readonly Hit[];
  readonly pages: readonly SearchPage[];
  /** The site asked us to come back later than this many milliseconds from now; null if it did not. */
  readonly retryAfterMs: number | null;
}
