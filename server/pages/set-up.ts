import { ROLE_WORDS, type Role } from '../../core/permissions/roles.ts';
import type { SetUpStep } from '../../core/set-up/steps.ts';

/** What is left to do before the first round, as somebody in a role is shown it. */
export interface SetUpView {
  readonly done: number;
  readonly steps: readonly {
    readonly what: string;
    readonly done: boolean;
    /** Where to do it; null for what somebody in another role does. */
    readonly href: string | null;
    readonly whose: string;
  }[];
  /** Who goes on when these are done; null when nobody has to. */
  readonly next: string | null;
}

/** The steps as shown to one role; null once all of them are done. */
export function setUpView(steps: readonly SetUpStep[], role: Role, next: string | null = null): SetUpView | null {
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return {
    done,
    steps: steps.map(({ what, done: isDone, who, href }) => ({
      what,
      done: isDone,
      href: who === role ? href : null,
      whose: `${ROLE_WORDS[who].word}’s part`,
    })),
    next,
  };
}
