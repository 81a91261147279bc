import type { Pager } from '../stretch.ts';
import type { SetUpView } from '../set-up.ts';
import type { ProtocolInWords, ProtocolRow } from '../protocols/views.ts';
import type { HoldRow } from '../holds/views.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { ListView } from '../listing.ts';
import type { RequisitionRow } from '../requisitions/views.ts';

/** A departure from a protocol as supervisors and auditors read it. */
export interface DeviationRow {
  readonly href: string;
  /** Where the reader can decide on it; `null` where they cannot, or nobody can any more. */
  readonly decideHref: string | null;
  readonly requisition: string;
  readonly requisitionHref: string;
  /** What kind of departure, by which technique, and about whom. */
  readonly what: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly age: string | null;
  readonly decision: string | null;
  readonly decisionBadge: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  /** Whom an extra search was approved for; `null` when it is none. */
  readonly reach: string | null;
  readonly doneBy: string | null;
  readonly doneAt: Date | null;
}

/** A page on which two people disagree. */
export interface DisputedRow {
  /** Where it is settled. */
  readonly href: string;
  readonly age: string;
  readonly requisition: string;
  readonly requisitionHref: string;
  readonly applicant: string;
  readonly first: string;
  readonly second: string;
}

/** A finding its drafter stands by although the second reader returned it. */
export interface DisputedFindingRow {
  /** Where it is ruled on. */
  readonly href: string;
  readonly age: string;
  readonly requisition: string;
  readonly requisitionHref: string;
  readonly applicant: string;
  readonly criterion: string;
  readonly reader: string;
  readonly drafter: string;
}

/** A finding whose words were not found when its live page was asked again. */
export interface NoLongerRow {
  readonly requisition: string;
  readonly requisitionHref: string;
  readonly applicant: string;
  readonly finding: string;
  readonly said: string;
  readonly on: Date;
}

/** A protocol that waits for a decision. */
export interface SubmittedRow extends ProtocolRow {
  readonly decisionHref: string;
  readonly age: string;
  /** The supervisor at the desk drafted it, so that another one decides. */
  readonly own: boolean;
  /** Against which version it was compared, and every difference in a sentence; `null` for the first of its title. */
  readonly changes: { readonly against: string; readonly list: readonly string[] } | null;
}

/** Deviations of all requisitions, a stretch at a time. */
export interface RegisterView {
  readonly list: ListView;
  readonly deviations: readonly DeviationRow[];
}

/** One kind of thing that waits: how many, since when, and where on the page. */
export interface GlanceRow {
  readonly href: string;
  readonly what: string;
  readonly count: number;
  /** How long the first of them has waited; `null` where that is not a matter of waiting. */
  readonly longest: string | null;
}

/** Somebody whose vetting or training is not current. */
interface StaleRow {
  readonly name: string;
  readonly why: string;
}

/** What the supervisor's pages are given, and the investigator's form for asking for a deviation. */
export interface SupervisionViews {
  'supervision/home': {
    readonly title: string;
    readonly setUp: SetUpView | null;
    /** What waits, counted, with the longest wait of each kind. */
    readonly glance: readonly GlanceRow[];
    readonly protocols: readonly SubmittedRow[];
    readonly deviations: readonly DeviationRow[];
    readonly disputed: readonly DisputedRow[];
    readonly disputedFindings: readonly DisputedFindingRow[];
    readonly noLonger: readonly NoLongerRow[];
    readonly stale: readonly StaleRow[];
    readonly understaffed: readonly { readonly requisition: string; readonly href: string; readonly why: string }[];
    readonly nothing: boolean;
  };
  'supervision/protocol': {
    readonly title: string;
    readonly id: string;
    readonly protocol: ProtocolRow;
    readonly words: ProtocolInWords;
    /** The version it is compared with, and every difference in a sentence; `null` for the first version of a title. */
    readonly changes: { readonly against: string; readonly list: readonly string[] } | null;
    /** Why this person cannot decide; `null` when they can. */
    readonly hindrance: string | null;
    readonly note: Field;
    readonly summary: ProblemSummary | null;
  };
  'supervision/deviations': RegisterView & { readonly title: string };
  'supervision/deviation': {
    readonly title: string;
    readonly action: string;
    readonly deviation: DeviationRow;
    readonly hindrance: string | null;
    /** Asked only about an extra search. */
    readonly reach: Field | null;
    readonly note: Field;
    readonly summary: ProblemSummary | null;
  };
  'supervision/ask-deviation': {
    readonly title: string;
    readonly action: string;
    readonly requisition: string;
    readonly requisitionHref: string;
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
    readonly earlier: readonly DeviationRow[];
    /** What is approved and not yet recorded as done. */
    readonly toDo: readonly (DeviationRow & { readonly action: string })[];
  };
  'supervision/requisitions': {
    readonly title: string;
    readonly requisitions: readonly RequisitionRow[];
    readonly pager: Pager | null;
  };
  'supervision/new-requisition': {
    readonly title: string;
    readonly fields: readonly Field[];
    readonly noProtocol: boolean;
    readonly summary: ProblemSummary | null;
  };
  'supervision/requisition': {
    readonly title: string;
    readonly id: string;
    readonly requisition: RequisitionRow;
    readonly protocolSha256: string;
    readonly members: readonly { readonly name: string; readonly part: string }[];
    readonly lacking: readonly string[];
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
    readonly rounds: readonly {
      readonly startedAt: Date;
      readonly startedBy: string;
      readonly status: string;
      readonly progress: string;
    }[];
    readonly deviations: readonly DeviationRow[];
    readonly disputed: readonly DisputedRow[];
    readonly disputedFindings: readonly DisputedFindingRow[];
    readonly holds: readonly HoldRow[];
  };
}
