import { sayAmount, type AuditTest, type Figure } from '../../../core/audit/audit-test.ts';

/** The figures of all tests, each with the test it belongs to. */
export const figuresOf = (tests: readonly AuditTest[]): (Figure & { readonly test: string })[] =>
  tests.flatMap(({ id, figures }) => figures.map((figure) => ({ test: id, ...figure })));

/** The tests that ask to look at an applicant, by applicant number. */
export function looksByApplicant(tests: readonly AuditTest[]): ReadonlyMap<string, readonly string[]> {
  const looks = new Map<string, string[]>();
  for (const { id, rows } of tests)
    for (const { flagged, about } of rows) {
      if (!flagged || about === undefined || !('applicant' in about)) continue;
      looks.set(about.applicant, [...new Set([...(looks.get(about.applicant) ?? []), id])]);
    }
  return looks;
}

/** A figure as a line of a table: on the auditor's page, and in the file that is taken along. */
export function figureRow(figure: Figure & { readonly test: string }, href: string) {
  const numbers =
    figure.kind === 'count'
      ? { least: '', middle: '', most: String(figure.value), expected: String(figure.expected) }
      : {
          least: sayAmount(figure.spread.min, figure.unit),
          middle: sayAmount(figure.spread.median, figure.unit),
          most: sayAmount(figure.spread.max, figure.unit),
          expected: '',
        };
  return { test: figure.test, name: figure.name, unequal: figure.unequal, href, ...numbers };
}

/** A test's id as the id of an element. */
export const anchorOf = (test: string) => test.replaceAll(' ', '-');
