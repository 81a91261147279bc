import type { Outcome } from '../outcome/outcome.ts';

/** What a cell of a block is: a search for an applicant, or one of the controls that prove the source was working. */
export type CellKind = 'applicant' | 'positive_control' | 'negative_control';

/** A cell of a run as far as it is known; `observed` is `null` while it has not been asked about. */
export interface RunCell {
  readonly kind: CellKind;
  readonly observed: Outcome | null;
}

/** A cell as its worker saw it, before the block is settled. */
export interface ObservedCell {
  readonly id: string;
  readonly kind: CellKind;
  readonly observed: Outcome;
}
