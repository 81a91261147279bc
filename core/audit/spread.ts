/** The least, the middle and the most of some values; all 0 when there are none. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** How far a value may be from the middle: by this factor, and always by this much. */
export interface Band {
  readonly factor: number;
  readonly slack: number;
}

/** The spread of some values. The median of an even number of values is the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number) => sorted[index] ?? 0;
  return { min: at(0), median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, max: at(sorted.length - 1) };
}

/** Whether a value lies outside the band around the middle of all of them. */
export function isOutlier(value: number, { median }: Spread, { factor, slack }: Band): boolean {
  return value > Math.max(median * factor, median + slack) || value < Math.min(median / factor, median - slack);
}
