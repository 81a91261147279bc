import type { RecheckVerdict } from '../../../core/recheck/recheck.ts';

/** One time a live page was asked again, as partials/recheck/recheck shows it. */
export interface RecheckView {
  /** The page with everything about the capture. */
  readonly href: string;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly finishedAt: Date | null;
  readonly verdict: RecheckVerdict | 'waiting';
  readonly said: string;
  /** What became of the words that are asked about; `null` when none are, or nothing is known yet. */
  readonly quoted: string | null;
  readonly passages: readonly { readonly removed: string; readonly added: string }[];
  readonly more: string | null;
}
