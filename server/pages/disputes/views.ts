import type { ShownPictures } from '../captures/shown-pictures.ts';
import type { TextPart } from '../captures/views.ts';
import type { DisputeRow, PanelPreview, ReadingRow, ResidueRow, UnmaskingRow } from '../findings/views.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { RecheckView } from '../rechecks/views.ts';

/** What the pages of disputes are given. */
export interface DisputeViews {
  'disputes/dispute': {
    readonly title: string;
    readonly action: string;
    readonly requisition: { readonly href: string; readonly label: string };
    readonly applicant: string;
    readonly pageTitle: string;
    readonly address: string;
    readonly capturedAt: Date | null;
    readonly suggestion: string;
    readonly text: readonly TextPart[] | null;
    readonly textProblem: string | null;
    readonly pictures: ShownPictures;
    readonly signals: readonly {
      readonly direction: string;
      readonly supports: boolean;
      readonly quote: string;
      readonly why: string;
      readonly independent: boolean;
    }[];
    /** Every verdict of the two, oldest first. */
    readonly sides: readonly {
      readonly seat: string;
      readonly verdict: string;
      readonly reason: string;
      readonly by: string;
      readonly at: Date;
      readonly takenBackAt: Date | null;
    }[];
    /** How it was settled, the one that holds first. */
    readonly settled: readonly { readonly verdict: string; readonly reason: string; readonly by: string; readonly at: Date }[];
    /** The settlement that holds, by its id, or empty. */
    readonly seen: string;
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
  'disputes/finding': {
    readonly title: string;
    readonly action: string;
    readonly opened: { readonly edition: number; readonly changedAt: string };
    readonly requisitionHref: string;
    readonly applicant: string;
    readonly status: string;
    readonly statusWord: string;
    readonly criterion: { readonly title: string; readonly covers: string; readonly limits: string };
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly previews: readonly PanelPreview[];
    readonly quotationHeld: boolean;
    readonly unmaskings: readonly UnmaskingRow[];
    readonly residue: readonly ResidueRow[];
    /** The quoted words and what stands around them. */
    readonly context: { readonly before: string; readonly words: string; readonly after: string } | null;
    readonly contextProblem: string | null;
    readonly text: string | null;
    readonly pictures: ShownPictures;
    readonly recheck: RecheckView | null;
    readonly readings: readonly ReadingRow[];
    readonly disputes: readonly DisputeRow[];
    /** Why this person cannot rule; `null` when they can. */
    readonly hindrance: string | null;
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
