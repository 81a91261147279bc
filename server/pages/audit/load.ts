import { integrityTest } from '../../../core/audit/integrity.ts';
import { layMatrix, type Matrix } from '../../../core/audit/matrix.ts';
import { parityTests, type AuditTest } from '../../../core/audit/parity.ts';
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
import { listDeviations } from '../../../sql/supervision/deviation.ts';

/** A round as an auditor reads it. */
export interface RoundAudit {
  readonly round: RoundLine;
  readonly steps: readonly AuditedStep[];
  readonly matrix: Matrix;
  readonly lateBlocks: readonly LateBlock[];
  /** Positive and negative controls, step by step. */
  readonly controls: readonly AuditedSearch[];
}

/** Loads a round's matrix and controls. Throws `Failure` NOT_FOUND. */
export async function loadRoundAudit(transaction: Transaction, id: RoundId): Promise<RoundAudit> {
  return (await loadWithEfforts(transaction, id)).audit;
}

/** A round with everything that is tested about it and its requisition. */
export interface TestedRound {
  readonly audit: RoundAudit;
  /** By id. */
  readonly tests: readonly AuditTest[];
  /** The panel's decisions in the round's requisition. */
  readonly decisions: readonly AuditedDecision[];
}

/** The same, with every test of equal treatment, separation and integrity. Throws `Failure` NOT_FOUND. */
export async function loadTestedRound(transaction: Transaction, id: RoundId): Promise<TestedRound> {
  const { audit, efforts } = await loadWithEfforts(transaction, id);
  const { requisitionId } = audit.round;
  const parity = parityTests({
    matrix: audit.matrix,
    efforts,
    steps: audit.steps,
    rounds: await listRounds(transaction, requisitionId),
    deviations: await listDeviations(transaction, requisitionId),
  });
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
  const cohort = efforts.filter(({ cells, withdrawn, late }) => cells > 0 || !(withdrawn || late));
  const cells = searches.flatMap((search) =>
    search.applicantId === null ? [] : [{ ...search, applicantId: search.applicantId }],
  );
  const matrix = layMatrix(
    steps.filter(({ onProtocol, status }) => onProtocol || status === null),
    cohort,
    cells,
  );
  const audit: RoundAudit = { round, steps, matrix, lateBlocks, controls: searches.filter(({ kind }) => kind !== 'applicant') };
  return { audit, efforts };
}
