import type { AuditTest } from '../../../core/audit/audit-test.ts';
import type { figureRow } from './figures.ts';
import type { Outcome } from '../../../core/outcome/outcome.ts';
import type { Superseded } from '../../../sql/round/superseded.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { Pager } from '../stretch.ts';
import type { RegisterView } from '../supervision/views.ts';
import type { agreementView } from './agreement-view.ts';
import type { KeptView } from './kept-figures.ts';
import type { Axis, Plot } from './plots.ts';

/** A fact by its name. */
interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One place of the matrix: a search with its outcome, one that has not ended, or none at all. */
export interface Place {
  readonly href: string | null;
  readonly outcome: Outcome | null;
  readonly label: string;
}

/** A test with the number of rows that are why somebody should look. */
interface TestView extends Omit<AuditTest, 'rows'> {
  readonly anchor: string;
  readonly flaggedCount: number;
  /** How many rows are not shown. */
  readonly more: number;
  readonly rows: readonly { readonly flagged: boolean; readonly cells: readonly string[]; readonly href: string | null }[];
}

/** An act as the log shows it. */
export interface ActRow {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly kind: string;
  /** Codes and counts of the act, in words; empty when it has none. */
  readonly facts: string;
  readonly subject: string;
  readonly subjectHref: string;
  readonly index: number | null;
  readonly entryHref: string | null;
}

/** An entry of the ledger as lists show it. */
interface EntryRow {
  readonly href: string;
  readonly index: number;
  readonly at: Date;
  readonly what: string;
  readonly leafHash: string;
}

/** One of the rows behind a figure; the first cell leads on where there is somewhere to lead to. */
export interface CountedRow {
  readonly href: string | null;
  readonly cells: readonly string[];
}

/** A table of figures, each row with its drawing on the scale that all share. */
interface Plotted<Row> {
  readonly axis: Axis;
  readonly rows: readonly (Row & { readonly name: string; readonly href: string; readonly plot: Plot | null })[];
}

/** What the auditor's pages are given. No names of applicants, no addresses, no captured words: the database does not let them through. */
export interface AuditViews {
  'audit/home': {
    readonly title: string;
    readonly integrity: {
      readonly entries: number;
      readonly unsequenced: number;
      readonly signedAt: Date | null;
      readonly root: string | null;
      readonly sound: boolean;
      readonly state: string;
    };
    readonly requisitions: readonly {
      readonly number: string;
      readonly title: string;
      readonly open: boolean;
      readonly protocol: string;
      readonly protocolHref: string;
      readonly applicants: number;
      readonly released: number;
      readonly rounds: readonly {
        readonly href: string;
        readonly startedAt: Date;
        readonly status: string;
        readonly progress: string;
      }[];
    }[];
  };
  'audit/round': {
    readonly kept: KeptView | null;
    readonly title: string;
    readonly facts: readonly Fact[];
    readonly protocolHref: string;
    readonly protocol: string;
    readonly protocolSha256: string;
    readonly parityHref: string;
    readonly samplesHref: string;
    readonly complete: boolean;
    readonly missing: number;
    readonly summary: string;
    readonly steps: readonly { readonly stepNo: number; readonly title: string }[];
    readonly figures: readonly ReturnType<typeof figureRow>[];
    readonly pager: Pager | null;
    readonly rows: readonly {
      readonly number: string;
      readonly id: string;
      readonly looks: readonly { readonly test: string; readonly href: string }[];
      readonly places: readonly Place[];
    }[];
    readonly blocks: readonly {
      readonly stepNo: number;
      readonly title: string;
      readonly controls: readonly { readonly name: string; readonly place: Place }[];
      readonly status: string;
      readonly statusWord: string;
      readonly why: string;
      readonly settledAt: Date | null;
    }[];
    readonly exports: readonly { readonly href: string; readonly label: string }[];
    readonly tests: readonly TestView[];
    readonly passedCount: number;
    readonly decisions: readonly {
      readonly applicantNumber: string;
      readonly version: string;
      readonly choice: string;
      readonly reason: string;
      readonly decidedBy: string;
      readonly decidedAt: Date;
    }[];
  };
  'audit/parity': {
    readonly kept: KeptView | null;
    readonly title: string;
    readonly roundHref: string;
    readonly times: Plotted<{ readonly source: string; readonly asked: number; readonly figures: readonly string[] | null }>;
    readonly retries: Plotted<{ readonly retries: number; readonly retriesMost: number }>;
    readonly outcomes: Plotted<{
      readonly counts: readonly { readonly word: string; readonly count: number; readonly href: string }[];
    }>;
    readonly masks: Plotted<{ readonly byFilter: number; readonly byPeople: number; readonly rate: string }> & {
      readonly readers: readonly {
        readonly name: string;
        readonly href: string;
        readonly masks: number;
        readonly findings: number;
        readonly shownAgain: number;
      }[];
    };
    readonly verdicts: {
      readonly agreement: ReturnType<typeof agreementView>;
      readonly words: readonly string[];
      readonly table: readonly {
        readonly name: string;
        readonly cells: readonly { readonly count: number; readonly agrees: boolean; readonly href: string }[];
      }[];
      readonly axis: Axis;
      readonly readers: readonly {
        readonly name: string;
        readonly href: string;
        readonly plot: Plot | null;
        readonly pairs: number;
        readonly agreed: number;
        readonly share: string;
      }[];
    };
    readonly readings: Plotted<{ readonly agreed: number; readonly returned: number; readonly returnedHref: string }>;
  };
  'audit/rows': {
    readonly title: string;
    readonly parityHref: string;
    readonly narrowed: string;
    readonly allHref: string | null;
    readonly columns: readonly string[];
    readonly rows: readonly CountedRow[];
    /** Whether these are all rows there are. */
    readonly whole: boolean;
    readonly onHref: string | null;
  };
  'audit/cell': {
    readonly title: string;
    readonly roundHref: string;
    readonly outcome: Outcome | null;
    readonly observed: Outcome | null;
    readonly facts: readonly Fact[];
    readonly superseded: readonly Superseded[];
    readonly requests: readonly {
      readonly attempt: number;
      readonly ordinal: number;
      readonly urlSha256: string;
      readonly status: string;
      readonly outcome: string;
      readonly reason: string;
      readonly hits: number;
      readonly startedAt: string;
      readonly took: string;
      readonly remoteAddress: string;
      readonly bodySha256: string;
      readonly bytes: string;
    }[];
  };
  'audit/deviations': RegisterView & { readonly title: string };
  'audit/access-log': {
    readonly title: string;
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
    readonly filtered: boolean;
    readonly acts: readonly ActRow[];
    readonly csvHref: string | null;
    readonly olderHref: string | null;
  };
  'audit/ledger': {
    readonly title: string;
    readonly head: { readonly size: number; readonly root: string; readonly signedAt: Date; readonly note: string } | null;
    readonly unsequenced: number;
    readonly note: Field;
    readonly summary: ProblemSummary | null;
    readonly entries: readonly EntryRow[];
    readonly olderHref: string | null;
  };
  'audit/checkpoints': {
    readonly title: string;
    readonly heads: readonly { readonly href: string; readonly size: number; readonly signedAt: Date; readonly root: string }[];
    readonly olderHref: string | null;
  };
  'audit/checkpoint': {
    readonly title: string;
    readonly size: number;
    readonly root: string;
    readonly signedAt: Date;
    readonly note: string;
    readonly previousHref: string | null;
    readonly nextHref: string | null;
    readonly extensions: readonly {
      readonly what: string;
      readonly extended: boolean;
      readonly problem: string | null;
      readonly proof: readonly string[];
    }[];
    readonly added: number;
    readonly entries: readonly EntryRow[];
    readonly moreHref: string | null;
  };
  'audit/entry': {
    readonly title: string;
    readonly subject: string;
    readonly subjectHref: string;
    /** The first signed head that covers it, and the newest; `null` while there is none. */
    readonly coveredHref: string | null;
    readonly headHref: string | null;
    /** The proof as one command for anybody's own machine; `null` when it is not proved. */
    readonly byHand: string | null;
    readonly what: string;
    readonly who: string;
    readonly at: Date;
    readonly body: string;
    readonly leafHash: string;
    readonly leafFits: boolean;
    readonly proof: readonly { readonly level: number; readonly side: string; readonly hash: string }[];
    readonly size: number;
    readonly root: string;
    readonly included: boolean;
    readonly problem: string | null;
    readonly previousHref: string | null;
    readonly nextHref: string | null;
  };
  'audit/verification': {
    readonly title: string;
    readonly sound: boolean;
    readonly checks: readonly { readonly passed: boolean; readonly what: string; readonly found: string }[];
    readonly problems: readonly { readonly href: string; readonly index: number; readonly problem: string }[];
    readonly problemCount: number;
  };
}
