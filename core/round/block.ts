import { createHash } from 'node:crypto';
import type { Outcome } from '../outcome/outcome.ts';

/** What a cell of a block is: a search for an applicant, or one of the two controls that prove the source was working. */
export type CellKind = 'applicant' | 'positive_control' | 'negative_control';

/** A cell as its worker saw it, before the block is settled. */
export interface ObservedCell {
  readonly id: string;
  readonly kind: CellKind;
  readonly observed: Outcome;
}

export interface Settlement {
  readonly verdict: 'complete' | 'voided';
  readonly why: string;
  readonly outcomes: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/**
 * Turns what was observed into what is claimed, once every cell of a block has ended. A source that does not find what it is known to
 * hold, or finds a name that exists nowhere, proves nothing: every answer it gave in this block is voided (invariant 3).
 */
export function settleBlock(cells: readonly ObservedCell[]): Settlement {
  const failed = controlFailure(cells);
  if (failed === null) {
    return {
      verdict: 'complete',
      why: 'Both controls passed.',
      outcomes: cells.map(({ id, observed }) => ({ id, outcome: observed })),
    };
  }
  return {
    verdict: 'voided',
    why: failed,
    outcomes: cells.map(({ id, observed }) => ({ id, outcome: proves(observed) ? 'voided' : observed })),
  };
}

/** Answers that claim something about the applicant; refusals and failures stay what they were. */
const proves = (outcome: Outcome) => outcome === 'found' || outcome === 'none' || outcome === 'partial';

function controlFailure(cells: readonly ObservedCell[]): string | null {
  const positive = cells.filter(({ kind }) => kind === 'positive_control');
  const negative = cells.filter(({ kind }) => kind === 'negative_control');
  if (positive.length === 0 || negative.length === 0) return 'The block has no controls.';
  if (positive.some(({ observed }) => !controlPassed(observed))) return 'The source did not find what it is known to hold.';
  if (negative.some(({ observed }) => observed !== 'none'))
    return 'The source did not say "nothing" for a name that exists nowhere.';
  return null;
}

/** The order in which applicants of a block are searched: random, but reproducible from the recorded seed (U-05). */
export function searchOrder<T extends { readonly id: string }>(items: readonly T[], seed: string): T[] {
  const key = ({ id }: T) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}

/** A name that exists nowhere, made from the seed, for the negative control. Two invented words, so that a phrase search treats it as a name. */
export function nobodysName(seed: string): string {
  const digest = createHash('sha256').update(`nobody:${seed}`).digest();
  const word = (from: number) =>
    Array.from(
      { length: 5 },
      (_, i) =>
        'bcdfghjklmnpqrstvwxz'.charAt((digest[from + 2 * i] ?? 0) % 20) + 'aeiou'.charAt((digest[from + 2 * i + 1] ?? 0) % 5),
    ).join('');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(0))} ${capital(word(10))}`;
}

/**
 * What an applicant's cell ends as when the positive control did not pass. The applicant is then not asked about at all: the block can
 * prove nothing, and a name is not sent to a source for no use.
 */
export function unaskedOutcome(control: Outcome): Outcome {
  return control === 'none' || control === 'indeterminate' || control === 'not_applicable' ? 'voided' : control;
}

/** Whether a positive control lets the block go on. */
export function controlPassed(observed: Outcome): boolean {
  return observed === 'found' || observed === 'partial';
}
