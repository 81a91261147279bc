import type { Outcome } from '../../../core/outcome/outcome.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** What the page of the design system is given. */
export interface DesignViews {
  'design/show': {
    readonly title: string;
    /** A title that turns around what follows it, wherever it is let. */
    readonly turned: string;
    /** What is laid on what, and how well it can be told apart in light and in dark. */
    readonly pairs: readonly {
      readonly front: string;
      readonly back: string;
      readonly needs: string;
      readonly light: string;
      readonly dark: string;
    }[];
    readonly outcomes: readonly Outcome[];
    readonly fields: readonly Field[];
    readonly wrong: { readonly summary: ProblemSummary | null; readonly fields: readonly Field[] };
    readonly rows: readonly { readonly number: string; readonly state: string; readonly when: Date; readonly pages: number }[];
  };
}
