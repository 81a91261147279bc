import { standardOf, type Measured } from './figures.ts';
import type { Group, Last } from './last.ts';

/** One sentence for each figure that is worse than its floor, or than last time on the same texts, by more than its tolerance. */
export function findWorse(groups: readonly Group[], last: Last): string[] {
  return groups.flatMap(({ id, measured }) => measured.flatMap((figure) => whyWorse(figure, last[id]?.figures[figure.id])));
}

function whyWorse({ id, value }: Measured, before: number | undefined): string[] {
  const { label, unit, better, tolerance = 0, floor } = standardOf(id);
  if (better === undefined) return [];
  const falls = (mark: number | undefined): mark is number =>
    mark !== undefined && (better === 'higher' ? mark - value : value - mark) > tolerance;
  const says = (what: string, mark: number) => `${id} (${label}) is ${`${show(value)} ${unit}`.trim()}; ${what} ${show(mark)}`;
  return [
    ...(falls(floor) ? [says(better === 'higher' ? 'the least allowed is' : 'the most allowed is', floor)] : []),
    ...(falls(before) ? [says('last time it was', before)] : []),
  ];
}

/** A figure as people read it: small ones with three digits after the point. */
export function show(value: number): string {
  return Math.abs(value) < 1 ? value.toFixed(3) : Math.abs(value) < 100 ? value.toFixed(1) : value.toFixed(0);
}
