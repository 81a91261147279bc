import type { Field, ProblemSummary } from '../form.ts';
import type { ListView } from '../listing.ts';

/** A protocol version as lists show it. */
export interface ProtocolRow {
  readonly href: string;
  readonly title: string;
  readonly version: number;
  readonly status: string;
  readonly statusWord: string;
  readonly sha256: string;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** One step in words, as people read it before they approve it. */
export interface StepInWords {
  readonly number: number;
  readonly title: string;
  readonly asks: string;
  readonly technique: string;
  readonly condition: string | null;
  readonly reads: string;
  readonly sendsNameTo: string;
  readonly policy: string;
  readonly control: string;
  /** What the step tells its source beside the query, as the form names it. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

/** A whole protocol as people read it, before they approve it and ever after. */
export interface ProtocolInWords {
  readonly lookBack: string;
  readonly classPack: string;
  readonly patience: string;
  readonly deadline: string;
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly covers: string; readonly limits: string }[];
  readonly release: readonly string[];
  readonly steps: readonly StepInWords[];
  readonly capture: readonly { readonly name: string; readonly value: string }[];
}

/** A version in the history of its title: what it changed, in sentences, against `against`; the first one changed nothing. */
export interface VersionInHistory extends ProtocolRow {
  readonly against: string | null;
  readonly changes: readonly string[];
  readonly current: boolean;
}

/** One step of a draft as a fieldset. */
export interface StepFields {
  readonly number: number;
  readonly index: number;
  readonly id: string;
  readonly removable: boolean;
  readonly fields: readonly Field[];
  readonly settings: readonly Field[];
}

/** One source as people read of it before they put it into a protocol. */
export interface SourceInWords {
  readonly id: string;
  readonly title: string;
  readonly techniques: readonly string[];
  readonly sendsNameTo: string;
  readonly termsUrl: string;
  readonly termsReviewed: Date;
  readonly termsHoldUntil: Date;
  /** The terms were read too long ago, so the source is refused. */
  readonly outdated: boolean;
  readonly governedBy: string;
  readonly pace: string;
  /** The workers' setting that has to hold the agency's key; null when none is needed. */
  readonly keySetting: string | null;
}

/** What the protocol pages are given. */
export interface ProtocolViews {
  'protocols/list': {
    readonly title: string;
    readonly list: ListView;
    readonly protocols: readonly ProtocolRow[];
    readonly mayDraft: boolean;
    readonly starters: readonly { readonly href: string; readonly title: string; readonly about: string }[];
  };
  'protocols/show': {
    readonly title: string;
    readonly id: string;
    readonly protocol: ProtocolRow;
    readonly decisionNote: string | null;
    readonly words: ProtocolInWords;
    readonly history: readonly VersionInHistory[];
    readonly body: string;
    readonly mayEdit: boolean;
    readonly maySubmit: boolean;
    readonly mayCopy: boolean;
    /** Where a supervisor decides on it; `null` when there is nothing to decide. */
    readonly decideHref: string | null;
  };
  'protocols/edit': {
    readonly title: string;
    readonly action: string;
    readonly back: string;
    readonly about: string | null;
    readonly opened: string;
    readonly summary: ProblemSummary | null;
    readonly general: readonly Field[];
    readonly criteria: Field;
    readonly release: readonly Field[];
    readonly steps: readonly StepFields[];
    readonly capture: readonly Field[];
    readonly captureOpen: boolean;
    readonly mayAdd: boolean;
  };
  'protocols/sources': {
    readonly title: string;
    readonly sources: readonly SourceInWords[];
    readonly notBuilt: readonly { readonly name: string; readonly why: string; readonly technique: string | null }[];
  };
  'protocols/paste': { readonly title: string; readonly summary: ProblemSummary | null; readonly fields: readonly Field[] };
}
