import type { Matrix } from './matrix.ts';

/** What was done for one applicant in a round. Durations in milliseconds. */
export interface Effort {
  readonly number: string;
  readonly withdrawn: boolean;
  /** Added after the round began, and therefore part of a later one. */
  readonly late: boolean;
  readonly cells: number;
  readonly notApplicable: number;
  readonly notSearched: number;
  readonly requests: number;
  readonly pagesRead: number;
  readonly durationMs: number;
  readonly retries: number;
  readonly captures: number;
  readonly capturesFailed: number;
  readonly captureRetries: number;
  readonly noticeVersion: string | null;
}

/** What was done for one applicant in one step. */
export interface CellEffort {
  readonly search: string;
  readonly applicant: string;
  readonly stepNo: number;
  readonly attempts: number;
  readonly pagesRead: number;
  readonly requests: number;
  readonly durationMs: number;
}

/** One step as it was run: by which technique, and when the first and the last applicant were asked about. */
export interface StepRun {
  readonly stepNo: number;
  readonly title: string;
  readonly technique: string;
  readonly condition: string | null;
  /** Whether the block's step is the one at its place in the protocol. */
  readonly onProtocol: boolean;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/** A round of the requisition, by the protocol it ran. */
interface RoundRun {
  readonly startedAt: Date;
  readonly protocolSha256: string;
}

/** A departure from the protocol, as far as the test needs it. */
interface DeviationRun {
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decision: 'approved' | 'refused' | null;
  readonly decidedBy: string | null;
  /** Whom an extra search was approved for; `null` when it is none, or was not approved. */
  readonly reach: 'cohort' | 'logged' | null;
  readonly applicantNumber: string | null;
  readonly doneAt: Date | null;
}

/** Everything the tests of equal treatment are computed from. */
export interface ParityInput {
  readonly matrix: Matrix;
  readonly efforts: readonly Effort[];
  readonly cells: readonly CellEffort[];
  readonly steps: readonly StepRun[];
  readonly rounds: readonly RoundRun[];
  readonly deviations: readonly DeviationRun[];
}

/** Those whose equal treatment is tested: everybody searched, and everybody who should have been. */
export const cohortOf = <One extends Effort>({ efforts }: { readonly efforts: readonly One[] }) =>
  efforts.filter(({ cells, withdrawn, late }) => cells > 0 || !(withdrawn || late));
