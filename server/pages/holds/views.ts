import type { Field, ProblemSummary } from '../form.ts';
import type { Pager } from '../stretch.ts';

/** A hold in a list and on its own page. */
export interface HoldRow {
  readonly href: string;
  readonly requisition: string;
  readonly requisitionHref: string;
  /** What it keeps, in words. */
  readonly keeps: string;
  readonly reason: string;
  readonly putBy: string;
  readonly putAt: Date;
  readonly stands: boolean;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

/** What the pages of holds are given. */
export interface HoldViews {
  'holds/list': {
    readonly title: string;
    readonly standing: readonly HoldRow[];
    readonly lifted: readonly HoldRow[];
    /** Whether the list begins here; further on, that none is shown as standing does not mean that none stands. */
    readonly begins: boolean;
    readonly pager: Pager | null;
    /** Whether the person could put one. */
    readonly mayPut: boolean;
  };
  'holds/put': {
    readonly title: string;
    readonly action: string;
    readonly requisition: string;
    readonly requisitionHref: string;
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
  };
  'holds/show': {
    readonly title: string;
    readonly action: string;
    readonly hold: HoldRow;
    /** Why this person cannot lift it; `null` when they can. */
    readonly hindrance: string | null;
    readonly reason: Field;
    readonly summary: ProblemSummary | null;
  };
}
