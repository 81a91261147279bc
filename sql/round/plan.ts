import { Failure } from '../../core/failure.ts';
import type { RequisitionId, RoundId } from '../../core/ids.ts';
import type { PlannedBlock } from '../../core/round/plan.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'insert_blocks', 'insert_searches', 'promise_blocks');

/** Where planned blocks belong: a round, or one of its supplements for applicants who came late. */
export interface PlanPlace {
  readonly requisition: RequisitionId;
  readonly round: RoundId;
  readonly supplement: string | null;
}

/** Stores every planned cell and promises the work. Nothing is asked of anybody before this transaction commits. */
export async function storePlan(
  { client }: Transaction,
  { requisition, round, supplement }: PlanPlace,
  blocks: readonly PlannedBlock[],
): Promise<void> {
  const place = [requisition, round, supplement];
  const rows = blocks.map(({ stepNo, step }) => ({ step_no: stepNo, step_id: step.id }));
  await client.query(sql.insert_blocks, [...place, JSON.stringify(rows)]);
  await client.query(sql.insert_searches, [...place, JSON.stringify(blocks.flatMap(searchRows))]);
  await client.query(sql.promise_blocks, [round, supplement]);
}

const searchRows = ({ stepNo, searches }: PlannedBlock) =>
  searches.map(({ kind, applicantId, position, because, queries, uses, applicable }) => ({
    step_no: stepNo,
    kind,
    applicant_id: applicantId,
    position,
    because,
    queries,
    uses,
    applicable,
  }));

/** What the database's refusal to start searching means; anything else is passed on as it is. */
export function startRefusal(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'searcher_current':
      return new Failure(
        'CREDENTIAL_STALE',
        'Your vetting or training date has passed. An administrator has to renew it before you can search.',
      );
    case 'consent_on_file':
      return new Failure(
        'CONSENT_MISSING',
        'An applicant has no consent on file. Record it, or withdraw the applicant, before the search starts.',
      );
    case 'search_window':
      return new Failure(
        'WINDOW_CLOSED',
        'The last day of searching for this requisition has passed. Nothing is searched for it any more.',
      );
    case 'one_running_round':
      return new Failure('ALREADY_DONE', 'A round of this requisition is already running.');
    case null:
    default:
      return error;
  }
}
