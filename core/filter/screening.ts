import type { ProtectedClass } from './classes.ts';

/** Whose trait it is: the applicant's own, the group that the applicant attacks, or another private person's. */
export type MaskRole = 'subject' | 'target' | 'bystander';

/** One stretch of text to hide, with the rule that asked for it. Offsets are UTF-16, end exclusive; a list of masks is sorted and never overlaps. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly class: ProtectedClass;
  readonly role: MaskRole;
  readonly ruleId: string;
  readonly reason: string;
}

/** What an investigator adds by hand. It can only hide more, never show more. Offsets are UTF-16, end exclusive. */
export interface PersonMask {
  readonly start: number;
  readonly end: number;
  readonly class: ProtectedClass;
  readonly role: MaskRole;
  readonly reason: string;
}

/** What is known about the applicant: every name in the order it is written, every handle with or without the @. */
export interface FilterSubject {
  readonly names: readonly string[];
  readonly handles: readonly string[];
}

/** What the filter decided about one text. A held text gives the panel nothing at all; its reason is for investigators. */
export type Screening =
  | { readonly outcome: 'released'; readonly panelText: string; readonly masks: readonly Mask[]; readonly holdReason: null }
  | { readonly outcome: 'held'; readonly panelText: ''; readonly masks: readonly Mask[]; readonly holdReason: string };

/** Something protected that survived into a rendered artefact. Offsets are UTF-16, end exclusive; `why` is for investigators. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}
