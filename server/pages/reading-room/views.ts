import type { Report } from '../../../core/report/report.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { ListView } from '../listing.ts';
import type { Pager } from '../stretch.ts';

/** The latest released report of one applicant, as a row. */
export interface ShelvedRow {
  readonly href: string;
  readonly number: string;
  readonly edition: number;
  readonly decided: string | null;
}

/** What the panel's pages are given: released reports by applicant number, and nothing else. */
export interface ReadingRoomViews {
  'reading-room/shelf': {
    readonly title: string;
    readonly panels: readonly {
      readonly requisition: string;
      readonly reports: readonly ShelvedRow[];
      /** Where all of them are, when they are too many for this page. */
      readonly allHref: string | null;
    }[];
    readonly pager: Pager | null;
  };
  'reading-room/panel': { readonly title: string; readonly list: ListView; readonly reports: readonly ShelvedRow[] };
  'reading-room/report': {
    readonly title: string;
    readonly report: Report;
    readonly files: readonly { readonly href: string; readonly label: string; readonly sha256: string }[];
    readonly newerHref: string | null;
    readonly decision: { readonly choice: string; readonly reason: string; readonly decidedAt: Date } | null;
    readonly mayDecide: boolean;
    readonly action: string;
    readonly choices: readonly {
      readonly value: string;
      readonly label: string;
      readonly id: string;
      readonly chosen: boolean;
    }[];
    readonly choiceProblem: string | null;
    readonly reason: Field;
    readonly summary: ProblemSummary | null;
  };
}
