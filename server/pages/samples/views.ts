import type { agreementView } from '../audit/agreement-view.ts';
import type { signalRow } from '../captures/judging.ts';
import type { ShownPictures } from '../captures/shown-pictures.ts';
import type { TextPart } from '../captures/views.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** What the pages of samples are given. */
export interface SampleViews {
  'samples/list': {
    readonly title: string;
    readonly roundHref: string;
    readonly action: string;
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
    readonly samples: readonly {
      readonly href: string;
      readonly drawnAt: Date;
      readonly drawnBy: string;
      readonly size: number;
      readonly reread: number;
      readonly finishedAt: Date | null;
    }[];
  };
  'samples/show': {
    readonly title: string;
    readonly listHref: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly recordHref: string;
    readonly progress: string;
    readonly nextHref: string | null;
    readonly finishAction: string | null;
    readonly finished: boolean;
    readonly agreement: ReturnType<typeof agreementView>;
    readonly words: readonly string[];
    readonly table: readonly {
      readonly name: string;
      readonly cells: readonly { readonly count: number; readonly agrees: boolean }[];
    }[];
    readonly pages: readonly {
      readonly place: number;
      readonly href: string;
      readonly applicant: string;
      readonly former: string;
      readonly formerBy: string;
      readonly second: string;
      readonly again: string;
      readonly reason: string;
      readonly disagrees: boolean;
    }[];
    readonly exports: readonly { readonly href: string; readonly label: string }[];
  };
  /** Nothing of what was said about the page before may ever be added here. */
  'samples/page': {
    readonly title: string;
    readonly action: string;
    readonly sampleHref: string;
    readonly position: string;
    readonly applicant: string;
    readonly address: string;
    readonly state: string;
    readonly reasons: readonly string[];
    readonly text: readonly TextPart[] | null;
    readonly textProblem: string | null;
    readonly pictures: ShownPictures;
    readonly suggestion: string;
    readonly nameNote: string | null;
    readonly signals: readonly ReturnType<typeof signalRow>[];
    readonly choices: readonly {
      readonly value: string;
      readonly label: string;
      readonly key: string;
      readonly id: string;
      readonly chosen: boolean;
    }[];
    readonly choiceProblem: string | null;
    readonly reason: Field;
    readonly summary: ProblemSummary | null;
  };
}
