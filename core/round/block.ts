import { createHash } from 'node:crypto';
import type { Outcome } from '../outcome/outcome.ts';
import type { CellKind, ObservedCell } from './cell.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** What is claimed of a block whose last run has ended. */
export interface Settlement {
  readonly verdict: 'complete' | Trouble['verdict'];
  readonly why: string;
  readonly outcomes: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/**
 * Turns what was observed into what is claimed, once the last run of a block has ended (invariant 3). A run without trouble is claimed as
 * it was observed. After any trouble nothing is claimed of anybody: every applicant's cell ends alike, except where there was nothing to
 * ask or nobody's consent to ask it with; controls keep what they showed.
 */
export function settleBlock(cells: readonly ObservedCell[], trouble: Trouble | null = lastTrouble(cells)): Settlement {
  if (trouble === null) {
    return {
      verdict: 'complete',
      why: 'All controls passed.',
      outcomes: cells.map(({ id, observed }) => ({ id, outcome: observed })),
    };
  }
  const { verdict, why, everyone } = trouble;
  return {
    verdict,
    why,
    outcomes: cells.map(({ id, kind, observed }) => ({
      id,
      outcome: kind !== 'applicant' || neverAsked(observed) ? observed : everyone,
    })),
  };
}

const neverAsked = (observed: Outcome) => observed === 'not_applicable' || observed === 'no_consent';

function lastTrouble(cells: readonly ObservedCell[]): Trouble | null {
  const controlled = (kind: CellKind) => cells.some((cell) => cell.kind === kind);
  if (!controlled('positive_control') || !controlled('negative_control'))
    return { verdict: 'voided', why: 'The block has no controls.', everyone: 'voided', mayPass: false };
  return troubleOf(cells);
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
