import type { Pager } from '../stretch.ts';
import type { CarriedField } from '../../carried.ts';
import type { ShownPictures } from './shown-pictures.ts';
import type { VerdictRow } from './verdict-rows.ts';
import type { RecheckView } from '../rechecks/views.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** A capture as a row of the triage list. */
export interface CaptureRow {
  readonly href: string;
  readonly applicant: string;
  readonly title: string;
  readonly url: string;
  readonly state: string;
  readonly quality: string | null;
  readonly reasons: readonly string[];
  readonly tier: string;
  readonly suggested: string;
  readonly verdict: string;
  readonly findings: number;
  /** The same page, text or account was judged not the applicant before. */
  readonly notBefore: boolean;
}

/** Another captured page of the applicant that is tied to the one that is shown. */
export interface KinRow {
  readonly href: string;
  readonly title: string;
  readonly address: string;
  /** What ties them, a sentence each. */
  readonly ties: readonly string[];
  readonly standing: string;
  /** Who judged it how, why and when; `null` while nobody has. */
  readonly judged: string | null;
}

/** A stretch of the captured text, marked when a signal stands there. */
export interface TextPart {
  readonly text: string;
  readonly mark: 'supports' | 'contradicts' | null;
  readonly why: string;
}

/** The verdict of the person at the desk that can be undone next. */
export interface LastVerdict {
  readonly id: string;
  readonly verdict: string;
  /** `null` when it is the page that is shown. */
  readonly page: { readonly href: string; readonly title: string } | null;
  /** What the form carries along, to come back to the same list. */
  readonly carried: readonly CarriedField[];
  /** `null` once somebody has built on it. */
  readonly takeBackHref: string | null;
}

/** Where a verdict is sent, and whether it is the second: then nothing is shown of the first. */
export interface JudgingView {
  readonly action: string;
  readonly second: boolean;
  /** The next page of a list opens afterwards, unless the person stays. */
  readonly onward: boolean;
}

/** What a page looks like and what it says, as partials/captures/panes shows it. */
export interface EvidenceView {
  readonly pictures: ShownPictures;
  readonly text: readonly TextPart[] | null;
  readonly textProblem: string | null;
}

/** What is known of whose page it is, as partials/captures/known shows it. */
export interface KnownView {
  readonly suggestion: { readonly tier: string; readonly words: string; readonly why: string } | null;
  readonly lookAlike: string | null;
  /** Said when the same page, text or account was judged not the applicant before. */
  readonly notBefore: string | null;
  /** Pages tied to this one, and those that are only of the same account; `null` when there are none. */
  readonly kin: { readonly pages: readonly KinRow[]; readonly account: readonly KinRow[] } | null;
  readonly nameNote: string | null;
  readonly signals: readonly {
    readonly direction: string;
    readonly supports: boolean;
    readonly what: string;
    readonly quote: string;
    readonly why: string;
    readonly independent: boolean;
  }[];
  readonly standing: string;
  readonly verdicts: readonly VerdictRow[];
}

/** The form for a verdict, as partials/captures/judge shows it. */
export interface JudgeView {
  /** The form for a verdict; `null` for whoever cannot judge the page now. */
  readonly judging: JudgingView | null;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly key: string;
    readonly id: string;
    readonly chosen: boolean;
    /** What the person at the desk last gave as reasons for it, each with the digit that chooses it. */
    readonly reasons: readonly { readonly reason: string; readonly key: string }[];
  }[];
  readonly choiceProblem: string | null;
  readonly reason: Field;
}

/** What the pages of captures are given. */
export interface CaptureViews {
  'captures/list': {
    readonly title: string;
    readonly roundHref: string;
    readonly applicant: string | null;
    readonly everyoneHref: string;
    readonly filters: readonly {
      readonly href: string;
      readonly label: string;
      readonly count: number | null;
      readonly current: boolean;
    }[];
    readonly applicants: readonly { readonly href: string; readonly number: string; readonly current: boolean }[];
    readonly captures: readonly CaptureRow[];
    readonly pager: Pager | null;
    readonly empty: string;
    readonly lastVerdict: LastVerdict | null;
  };
  'captures/show': EvidenceView &
    KnownView &
    JudgeView & {
      readonly title: string;
      readonly id: string;
      readonly applicant: { readonly href: string; readonly number: string };
      readonly listHref: string;
      readonly listWord: string;
      /** Which list the page was come by, for its forms. */
      readonly carried: readonly CarriedField[];
      readonly previousHref: string | null;
      readonly nextHref: string | null;
      /** “3 of 17 to judge”; `null` for a page that is not in the list. */
      readonly position: string | null;
      readonly lastVerdict: LastVerdict | null;
      readonly address: string;
      readonly state: string;
      readonly quality: string | null;
      readonly reasons: readonly string[];
      readonly limits: readonly string[];
      readonly facts: readonly { readonly name: string; readonly value: string }[];
      readonly redirects: readonly { readonly url: string; readonly status: string; readonly by: string }[];
      readonly artefacts: readonly { readonly kind: string; readonly sha256: string; readonly bytes: number }[];
      /** Null where captured pages are not replayed. */
      readonly replayPurpose: Field | null;
      readonly takeAlong: { readonly what: Field; readonly purpose: Field } | null;
      readonly foundBy: readonly {
        readonly href: string;
        /** As the source wrote it. */
        readonly address: string;
        readonly stepNo: number;
        readonly rank: number;
        readonly snippet: string;
      }[];
      readonly rechecks: readonly RecheckView[];
      readonly summary: ProblemSummary | null;
      readonly findings: readonly { readonly href: string; readonly criterion: string; readonly status: string }[];
      readonly newFindingHref: string | null;
    };
  'captures/replay': { readonly title: string; readonly captureHref: string; readonly replayHref: string };
}
