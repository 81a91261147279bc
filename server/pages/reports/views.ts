import type { RecheckView } from '../rechecks/views.ts';
import type { ProblemSummary } from '../form.ts';

/** What the page of a report is given. */
export interface ReportViews {
  'reports/show': {
    readonly title: string;
    readonly applicant: { readonly id: string; readonly href: string; readonly number: string };
    readonly summary: ProblemSummary | null;
    readonly refusals: readonly {
      readonly sentence: string;
      readonly about: readonly { readonly href: string | null; readonly label: string }[];
    }[];
    /** Every finding with the last look at its live page; `null` when there was none. */
    readonly rechecks: readonly { readonly href: string; readonly label: string; readonly recheck: RecheckView | null }[];
    readonly mayRequest: boolean;
    readonly liveUrl: string;
    readonly editions: readonly {
      readonly edition: number;
      readonly status: string;
      readonly statusWord: string;
      readonly requestedBy: string;
      readonly requestedAt: Date;
      readonly releasedAt: Date | null;
      readonly jsonSha256: string;
      readonly pdfSha256: string | null;
      readonly blockedBy: readonly string[];
    }[];
  };
}
