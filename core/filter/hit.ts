import type { ProtectedClass } from './classes.ts';
import type { MaskRole } from './screening.ts';

/** Something to hide, and what the panel reads in its place: `null` is the uniform mark. Offsets are UTF-16 of the original, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly class: ProtectedClass;
  readonly role: MaskRole;
  readonly ruleId: string;
  readonly reason: string;
  readonly shows: string | null;
}

/** A phrase that a rule knew but that was left to stand, and why; for explanations only. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  readonly why: string;
}
