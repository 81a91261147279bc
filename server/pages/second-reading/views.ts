import type { ShownPictures } from '../captures/shown-pictures.ts';
import type { VerdictRow } from '../captures/verdict-rows.ts';
import type { TextPart } from '../captures/views.ts';
import type { CorroborationView, DisputeRow, PanelPreview, ReadingRow, ResidueRow, UnmaskingRow } from '../findings/views.ts';
import type { RecheckView } from '../rechecks/views.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** Something that waits for a second reader. */
interface Waiting {
  readonly href: string;
  readonly what: string;
  readonly applicant: string;
  readonly requisition: string;
  readonly age: string;
}

/** What the second reader's pages are given. */
export interface SecondReadingViews {
  'second-reading/queue': {
    readonly title: string;
    readonly pages: readonly Waiting[];
    readonly findings: readonly Waiting[];
  };
  'second-reading/page': {
    readonly title: string;
    readonly action: string;
    readonly applicant: string;
    readonly address: string;
    readonly state: string;
    readonly reasons: readonly string[];
    readonly text: readonly TextPart[] | null;
    readonly textProblem: string | null;
    readonly pictures: ShownPictures;
    readonly suggestion: string;
    readonly nameNote: string | null;
    readonly signals: readonly {
      readonly direction: string;
      readonly supports: boolean;
      readonly what: string;
      readonly quote: string;
      readonly why: string;
      readonly independent: boolean;
    }[];
    /** Both verdicts, once the acting person has given one; `null` before. */
    readonly verdicts: readonly VerdictRow[] | null;
    readonly standing: string | null;
    readonly disputed: boolean;
    /** What was typed by somebody who was too late with it. */
    readonly notRecorded: string | null;
    readonly mayJudge: boolean;
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
  'second-reading/finding': {
    readonly title: string;
    readonly action: string;
    readonly opened: { readonly edition: number; readonly changedAt: string };
    readonly applicant: string;
    readonly status: string;
    readonly statusWord: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly criterion: { readonly title: string; readonly covers: string; readonly limits: string };
    readonly previews: readonly PanelPreview[];
    readonly unmaskings: readonly UnmaskingRow[];
    /** What the second detector still finds in what the panel would read, and in which of the two texts. */
    readonly residue: readonly ResidueRow[];
    readonly quotationHeld: boolean;
    readonly context: { readonly before: string; readonly words: string; readonly after: string } | null;
    readonly contextProblem: string | null;
    readonly corroboration: CorroborationView;
    readonly recheck: RecheckView | null;
    readonly captureHref: string;
    readonly findingHref: string;
    readonly obstacles: readonly string[];
    readonly mayRead: boolean;
    readonly readings: readonly ReadingRow[];
    readonly disputes: readonly DisputeRow[];
    readonly reason: Field;
    readonly summary: ProblemSummary | null;
  };
}
