import type { Outcome } from '../../../core/outcome/outcome.ts';
import type { Pager } from '../stretch.ts';
import type { Superseded } from '../../../sql/round/superseded.ts';

/** One cell of the matrix as its template shows it. */
export interface CellView {
  readonly href: string | null;
  readonly outcome: Outcome | null;
  /** What is shown while there is no outcome. */
  readonly waiting: string;
  readonly label: string;
}

/** A block with its controls. */
export interface BlockView {
  readonly stepNo: number;
  readonly title: string;
  readonly asks: string;
  readonly status: string;
  readonly statusWord: string;
  readonly why: string | null;
  readonly settledAt: Date | null;
  readonly controls: readonly { readonly name: string; readonly cell: CellView }[];
}

/** What the pages of rounds are given. */
export interface RoundViews {
  'rounds/plan': {
    readonly title: string;
    readonly requisition: { readonly id: string; readonly number: string };
    readonly protocol: { readonly href: string; readonly title: string; readonly sha256: string };
    readonly refusals: readonly { readonly sentence: string; readonly href: string | null }[];
    readonly mayStart: boolean;
    readonly count: {
      readonly applicants: number;
      readonly steps: number;
      readonly cells: number;
      readonly notApplicable: number;
      readonly queries: number;
    };
    readonly steps: readonly {
      readonly stepNo: number;
      readonly title: string;
      readonly asks: string;
      readonly control: string;
      readonly cells: readonly {
        readonly number: string;
        readonly applicable: boolean;
        readonly because: string;
        readonly queries: readonly string[];
      }[];
    }[];
    readonly pager: Pager | null;
  };
  'rounds/show': {
    readonly title: string;
    readonly round: {
      readonly id: string;
      readonly status: string;
      readonly running: boolean;
      readonly startedAt: Date;
      readonly startedBy: string;
      readonly finishedAt: Date | null;
      readonly seed: string;
      readonly protocol: string;
      readonly protocolHref: string;
      readonly protocolSha256: string;
    };
    readonly requisition: { readonly href: string; readonly number: string; readonly title: string };
    readonly liveUrl: string;
    readonly progress: {
      readonly ended: number;
      readonly cells: number;
      /** How fast it goes and how long it may still take; `null` for a round that has ended. */
      readonly pace: string | null;
      readonly searched: number;
      readonly captures: number;
      readonly capturesWaiting: number;
      readonly judged: number;
    };
    readonly steps: readonly { readonly stepNo: number; readonly title: string }[];
    readonly rows: readonly { readonly number: string; readonly href: string; readonly cells: readonly CellView[] }[];
    readonly pager: Pager | null;
    readonly blocks: readonly BlockView[];
    /** Numbers of applicants who were added after the round began and are not in it. */
    readonly late: readonly string[];
    readonly refusal: string | null;
  };
  'rounds/cell': {
    readonly title: string;
    readonly roundHref: string;
    readonly who: string;
    readonly because: string;
    readonly queries: readonly string[];
    readonly outcome: Outcome | null;
    readonly observed: Outcome | null;
    readonly reason: string | null;
    readonly superseded: readonly Superseded[];
    /** Something was listed, and may not be looked at. */
    readonly sealed: boolean;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly pages: readonly {
      readonly attempt: number;
      readonly ordinal: number;
      readonly url: string;
      readonly finalUrl: string | null;
      readonly status: string;
      readonly bodySha256: string;
      readonly bytes: string;
      readonly outcome: string;
      readonly reason: string | null;
      readonly hits: number;
      readonly startedAt: Date;
      readonly took: string;
    }[];
    readonly hits: readonly {
      readonly rank: number;
      readonly title: string;
      readonly url: string;
      readonly snippet: string;
      readonly publishedAt: string | null;
      readonly captureHref: string;
      readonly state: string;
      readonly suggested: string;
    }[];
  };
}
