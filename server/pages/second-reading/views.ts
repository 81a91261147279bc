import type { CarriedField } from '../../carried.ts';
import type { EvidenceView, JudgeView, KnownView } from '../captures/views.ts';
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
  'second-reading/page': EvidenceView &
    KnownView &
    JudgeView & {
      readonly title: string;
      readonly applicant: string;
      readonly address: string;
      /** The pages before and after it that wait for the same person. */
      readonly previousHref: string | null;
      readonly nextHref: string | null;
      /** “3 of 17 that wait here”; `null` for a page that does not wait. */
      readonly position: string | null;
      readonly carried: readonly CarriedField[];
      readonly disputed: boolean;
      /** What was typed by somebody who was too late with it. */
      readonly notRecorded: string | null;
      readonly state: string;
      readonly reasons: readonly string[];
      readonly captureHref: string;
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
