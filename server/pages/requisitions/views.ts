import type { Pager } from '../stretch.ts';
import type { SetUpView } from '../set-up.ts';

/** One thing that waits for the investigator: what, since when, and the one next action. */
export interface Task {
  readonly requisition: string;
  readonly requisitionHref: string;
  readonly what: string;
  readonly age: string | null;
  readonly href: string;
  readonly action: string;
}

/** A requisition as a row of a list. */
export interface RequisitionRow {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly open: boolean;
  readonly searchUntil: string;
  readonly protocol: string;
  readonly protocolHref: string;
  readonly applicants: number;
  readonly withoutConsent: number;
  readonly rounds: number;
  readonly running: boolean;
}

/** An applicant as a row of the requisition's table: a number, never a name. */
export interface ApplicantRow {
  readonly href: string;
  readonly number: string;
  readonly withdrawn: boolean;
  readonly consent: string;
  readonly consentMissing: boolean;
  readonly identifiers: number;
  readonly searches: string;
  readonly toJudge: number;
  readonly findings: number;
  readonly report: string;
}

/** What the pages of requisitions and the investigator's start page are given. */
export interface RequisitionViews {
  'requisitions/home': {
    readonly title: string;
    readonly setUp: SetUpView | null;
    readonly tasks: readonly Task[];
    readonly requisitions: readonly RequisitionRow[];
  };
  'requisitions/list': {
    readonly title: string;
    readonly requisitions: readonly RequisitionRow[];
    readonly pager: Pager | null;
  };
  'requisitions/show': {
    readonly title: string;
    readonly id: string;
    readonly requisition: RequisitionRow;
    readonly protocolSha256: string;
    readonly members: readonly { readonly name: string; readonly part: string }[];
    readonly applicants: readonly ApplicantRow[];
    readonly pager: Pager | null;
    readonly rounds: readonly {
      readonly href: string;
      readonly startedAt: Date;
      readonly startedBy: string;
      readonly status: string;
      readonly progress: string;
      readonly capturesHref: string;
    }[];
    readonly mayAdd: boolean;
    readonly mayStart: boolean;
  };
}
