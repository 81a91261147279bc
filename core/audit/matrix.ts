import { isSearched, type Outcome } from '../outcome/outcome.ts';

/** One step of the protocol: a column. */
export interface MatrixStep {
  readonly stepNo: number;
  readonly stepId: string;
  readonly title: string;
}

/** One applicant of the round: a row. */
export interface MatrixApplicant {
  readonly id: string;
  readonly number: string;
}

/** One search that was planned. `outcome` is `null` until it has ended. */
export interface MatrixSearch {
  readonly id: string;
  readonly applicantId: string;
  readonly stepNo: number;
  readonly outcome: Outcome | null;
}

/** A row: one place for each step, in the order of the steps; `null` where no search was planned. */
interface MatrixRow {
  readonly applicant: MatrixApplicant;
  readonly places: readonly (MatrixSearch | null)[];
}

/** The coverage matrix with its sums. It is complete when nothing is missing and nothing is left over. */
export interface Matrix {
  readonly steps: readonly MatrixStep[];
  readonly rows: readonly MatrixRow[];
  readonly places: number;
  readonly missing: number;
  readonly ended: number;
  readonly searched: number;
  /** Searches that have no place in the matrix: of a step or an applicant that is not in it, or a second one for the same place. */
  readonly surplus: readonly MatrixSearch[];
}

/** Lays searches out as steps × applicants (U-03). Every row has the same columns, whatever the searches are. */
export function layMatrix(
  steps: readonly MatrixStep[],
  applicants: readonly MatrixApplicant[],
  searches: readonly MatrixSearch[],
): Matrix {
  const waiting = new Map<string, MatrixSearch>();
  const surplus: MatrixSearch[] = [];
  const known = new Set(applicants.flatMap(({ id }) => steps.map(({ stepNo }) => placeOf(id, stepNo))));
  for (const search of searches) {
    const place = placeOf(search.applicantId, search.stepNo);
    if (!known.has(place) || waiting.has(place)) surplus.push(search);
    else waiting.set(place, search);
  }
  const rows = applicants.map((applicant) => ({
    applicant,
    places: steps.map(({ stepNo }) => waiting.get(placeOf(applicant.id, stepNo)) ?? null),
  }));
  const outcomes = [...waiting.values()].flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const places = steps.length * applicants.length;
  return {
    steps,
    rows,
    places,
    missing: places - waiting.size,
    ended: outcomes.length,
    searched: outcomes.filter(isSearched).length,
    surplus,
  };
}

const placeOf = (applicantId: string, stepNo: number) => `${applicantId}:${stepNo}`;
