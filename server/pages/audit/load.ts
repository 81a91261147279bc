import { integrityTest } from '../../../core/audit/integrity.ts';
import { layMatrix, type Matrix } from '../../../core/audit/matrix.ts';
import type { AuditTest } from '../../../core/audit/audit-test.ts';
import { parityTests } from '../../../core/audit/parity.ts';
import { cohortOf, type CellEffort } from '../../../core/audit/parity-input.ts';
import { separationTests } from '../../../core/audit/separation.ts';
import type { RoundId } from '../../../core/ids.ts';
import {
  listAuditedSearches,
  listAuditedSteps,
  listEfforts,
  listLateBlocks,
  listPeople,
  listReleasedFindings,
  type AuditedSearch,
  type AuditedStep,
  type LateBlock,
} from '../../../sql/audit/parity.ts';
import { listDecisions, listSealed, type AuditedDecision } from '../../../sql/audit/sealed.ts';
import type { Transaction } from '../../../sql/database.ts';
import { listRounds, loadRound, type RoundLine } from '../../../sql/round/round.ts';
import { listDeviationsOf } from '../../../sql/supervision/deviation.ts';

/** A round as an auditor reads it. */
export interface RoundAudit {
  readonly round: RoundLine;
  readonly steps: readonly AuditedStep[];
  readonly matrix: Matrix;
  readonly lateBlocks: readonly LateBlock[];
  /** Every search and control with what was done for it, by its id. */
  readonly searches: ReadonlyMap<string, AuditedSearch>;
  /** Positive and negative controls, step by step. */
  readonly controls: readonly AuditedSearch[];
}

/** A round with everything that is tested about it and its requisition. */
export interface TestedRound {
  readonly audit: RoundAudit;
  /** By id. */
  readonly tests: readonly AuditTest[];
  /** The panel's decisions in the round's requisition. */
  readonly decisions: readonly AuditedDecision[];
}

/** A round's matrix and controls with the tests of equal treatment. Throws `Failure` NOT_FOUND. */
export async function loadParity(
  transaction: Transaction,
  id: RoundId,
): Promise<{ readonly audit: RoundAudit; readonly tests: readonly AuditTest[] }> {
  const { audit, efforts, cells } = await loadWithEfforts(transaction, id);
  const { requisitionId } = audit.round;
  const tests = parityTests({
    matrix: audit.matrix,
    efforts,
    cells,
    steps: audit.steps,
    rounds: await listRounds(transaction, requisitionId),
    deviations: await listDeviationsOf(transaction, requisitionId),
  });
  return { audit, tests };
}

/** The same, with the tests of separation and integrity too. Throws `Failure` NOT_FOUND. */
export async function loadTestedRound(transaction: Transaction, id: RoundId): Promise<TestedRound> {
  const { audit, tests: parity } = await loadParity(transaction, id);
  const { requisitionId } = audit.round;
  const people = await listPeople(transaction, requisitionId);
  const separation = separationTests(people, await listReleasedFindings(transaction, requisitionId));
  const integrity = integrityTest(await listSealed(transaction, requisitionId));
  return {
    audit,
    tests: [...parity, ...separation, integrity].sort((one, other) => (one.id < other.id ? -1 : 1)),
    decisions: await listDecisions(transaction, requisitionId),
  };
}

async function loadWithEfforts(transaction: Transaction, id: RoundId) {
  const round = await loadRound(transaction, id);
  const efforts = await listEfforts(transaction, id);
  const steps = await listAuditedSteps(transaction, id);
  const searches = await listAuditedSearches(transaction, id);
  const lateBlocks = await listLateBlocks(transaction, id);
  const cohort = cohortOf({ efforts });
  const planned = searches.flatMap((search) =>
    search.applicantId === null ? [] : [{ ...search, applicantId: search.applicantId }],
  );
  const matrix = layMatrix(
    steps.filter(({ onProtocol, status }) => onProtocol || status === null),
    cohort,
    planned,
  );
  const audit: RoundAudit = {
    round,
    steps,
    matrix,
    lateBlocks,
    searches: new Map(searches.map((search) => [search.id, search])),
    controls: searches.filter(({ kind }) => kind !== 'applicant'),
  };
  const numbers = new Map(efforts.map((effort) => [effort.id, effort.number]));
  return { audit, efforts, cells: planned.map((search) => cellEffort(search, numbers.get(search.applicantId) ?? '–')) };
}

const cellEffort = (search: AuditedSearch, applicant: string): CellEffort => ({
  search: search.id,
  applicant,
  stepNo: search.stepNo,
  attempts: search.attempts,
  pagesRead: search.pagesRead,
  requests: search.requests,
  durationMs:
    search.startedAt === null || search.finishedAt === null ? 0 : search.finishedAt.getTime() - search.startedAt.getTime(),
});
