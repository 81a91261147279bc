import type { Field, ProblemSummary } from '../form.ts';

/** One control as it is enforced, with the agency's clause; `null` where none has been entered. */
export interface ControlRow {
  readonly id: string;
  readonly title: string;
  readonly enforced: string;
  readonly clause: { readonly verb: string; readonly citation: string; readonly text: string } | null;
  readonly stricterThanPolicy: boolean;
}

/** A version of the profile as the history lists it. */
export interface ProfileRow {
  readonly href: string;
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly sha256: string;
  readonly entered: string;
  readonly current: boolean;
}

/** What the policy pages are given. */
export interface PolicyViews {
  'policy/show': {
    readonly title: string;
    /** `null` while no policy text has been entered. */
    readonly version: ProfileRow | null;
    readonly inForce: boolean;
    readonly controls: readonly ControlRow[];
    readonly history: readonly ProfileRow[];
    readonly mayEdit: boolean;
  };
  'policy/edit': {
    readonly title: string;
    readonly opened: string;
    readonly summary: ProblemSummary | null;
    readonly controls: readonly {
      readonly id: string;
      readonly title: string;
      readonly enforced: string;
      readonly fields: readonly Field[];
    }[];
  };
}
