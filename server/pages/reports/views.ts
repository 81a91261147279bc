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
