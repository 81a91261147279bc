import { spreadOf, type Spread } from './spread.ts';

/** What a row or a figure leads to: an applicant or a step of the matrix, or one search. */
export type Subject =
  { readonly applicant: string } | { readonly stepNo: number } | { readonly search: string; readonly applicant: string };

/** A line behind a test. */
export interface AuditRow {
  /** Why somebody should look. */
  readonly flagged: boolean;
  readonly cells: readonly string[];
  /** Where it is about one thing of the round. */
  readonly about?: Subject;
}

/** In what a figure is counted. Times are in milliseconds. */
export type Unit = 'ms' | 'count';

/**
 * One number that an auditor compares: a count that has to be `expected`, or the least, the middle and the most over applicants or steps.
 * `unequal` when it is not what equal treatment gives by itself.
 */
export type Figure = { readonly name: string; readonly unequal: boolean } & (
  | { readonly kind: 'count'; readonly value: number; readonly expected: number }
  | { readonly kind: 'spread'; readonly unit: Unit; readonly spread: Spread }
);

/** The answer to one of an auditor's questions: passed or to be looked at, its figures, and the rows behind them, flagged ones first. */
export interface AuditTest {
  readonly id: string;
  readonly question: string;
  readonly passed: boolean;
  readonly measure: string;
  readonly figures: readonly Figure[];
  readonly columns: readonly string[];
  readonly rows: readonly AuditRow[];
}

/** Puts flagged rows first and passes the test when there is none. */
export function auditTest({
  figures = [],
  ...test
}: Omit<AuditTest, 'passed' | 'figures'> & { readonly figures?: readonly Figure[] }): AuditTest {
  const flagged = test.rows.filter((row) => row.flagged);
  return { ...test, figures, passed: flagged.length === 0, rows: [...flagged, ...test.rows.filter((row) => !row.flagged)] };
}

/** A count that equal treatment fixes. */
export const countOf = (name: string, value: number, expected: number): Figure => ({
  kind: 'count',
  name,
  value,
  expected,
  unequal: value !== expected,
});

/** How far values lie apart; unequal when `outside` says so of any of them. */
export function spreadFigure(
  name: string,
  values: readonly number[],
  outside: (value: number, spread: Spread) => boolean,
  unit: Unit = 'count',
): Figure {
  const spread = spreadOf(values);
  return { kind: 'spread', name, unit, spread, unequal: values.some((value) => outside(value, spread)) };
}

/** A value of a figure as people read it. */
export const sayAmount = (value: number, unit: Unit) => (unit === 'ms' ? seconds(value) : String(value));

/** A number of milliseconds in seconds, to a tenth. */
export const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

/** How many of something there are, in words. */
export const counted = (count: number, one: string, many = `${one}s`) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
