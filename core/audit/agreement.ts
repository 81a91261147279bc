/** A figure with the range in which it lies in 95 of 100 such samples. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How far two readers of the same things agree. */
export interface Agreement {
  readonly pairs: number;
  readonly agreed: number;
  /** The share of pairs in which both said the same; `null` when there is no pair. */
  readonly share: Estimate | null;
  /** Cohen's kappa; `null` where it cannot be told. */
  readonly kappa: Estimate | null;
  /** Why kappa cannot be told; `null` where it can. */
  readonly untold: string | null;
}

/** How often one reader said this while the other said that of the same thing, in codes. */
export interface Tally {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

/** The 97.5th percentile of the normal distribution: two sides of 2.5 % leave 95 %. */
const Z = 1.959964;

/**
 * Agreement and Cohen's kappa (Cohen 1960): how much of the agreement that chance would not have given was reached. 1 is all of it, 0 is
 * chance, below 0 is less than chance. The share's range is Wilson's (1927), which says something also when all agreed; kappa's is
 * the same range, with what chance gives held fixed.
 */
export function agreementOf(tallies: readonly Tally[]): Agreement {
  const pairs = countOf(tallies);
  const agreed = countOf(tallies.filter(({ one, other }) => one === other));
  if (pairs === 0) return { pairs, agreed, share: null, kappa: null, untold: 'Nothing has been read by both.' };
  const share = wilson(agreed, pairs);
  const chance = agreementByChance(tallies, pairs);
  if (chance > 1 - 1e-9) return { pairs, agreed, share, kappa: null, untold: NO_VARIANCE };
  const beyondChance = (value: number) => Math.max(-1, (value - chance) / (1 - chance));
  const kappa = { value: beyondChance(share.value), low: beyondChance(share.low), high: beyondChance(share.high) };
  return { pairs, agreed, share, kappa, untold: null };
}

const NO_VARIANCE = 'Both said the same one thing of everything: what was agreed cannot be told from what chance would give.';

const countOf = (tallies: readonly Tally[]) => tallies.reduce((sum, { count }) => sum + count, 0);

/** How often two readers who said the same words as often as these, but blindly, would have agreed. */
function agreementByChance(tallies: readonly Tally[], pairs: number): number {
  const saidBy = (who: 'one' | 'other', word: string) => countOf(tallies.filter((tally) => tally[who] === word)) / pairs;
  const words = new Set(tallies.map(({ one }) => one));
  return [...words].reduce((sum, word) => sum + saidBy('one', word) * saidBy('other', word), 0);
}

function wilson(hits: number, all: number): Estimate {
  const share = hits / all;
  const spread = 1 + Z ** 2 / all;
  const middle = (share + Z ** 2 / (2 * all)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
