import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import { Identifier } from '../../core/identifiers/identifier.ts';
import type { RequisitionId, RoundId } from '../../core/ids.ts';
import { Protocol } from '../../core/protocol/protocol.ts';
import { refuseOutdatedTerms } from '../../core/protocol/terms.ts';
import { planRound } from '../../core/round/plan.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';
import { startRefusal, storePlan } from './plan.ts';

const sql = queriesBeside(import.meta.url, 'find_requisition', 'list_cohort', 'find_running', 'insert_round');

const Requisition = z.object({ id: z.uuid(), protocol_id: z.uuid(), sha256: z.string(), body: z.string() });
const Member = z.object({ id: z.uuid(), number: z.string(), identifiers: z.array(Identifier) });

/** A requisition's protocol and its active applicants with what may be searched for, ordered by applicant number. */
export interface Cohort {
  readonly protocolId: string;
  readonly protocolSha256: string;
  readonly protocol: Protocol;
  readonly applicants: readonly z.infer<typeof Member>[];
}

/** What a round of this requisition would search, for whom. Throws `Failure` NOT_FOUND for a requisition that is closed or not this person's. */
export async function loadCohort({ client }: Transaction, requisition: RequisitionId): Promise<Cohort> {
  const { rows } = await client.query(sql.find_requisition, [requisition]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no open requisition here.');
  const found = Requisition.parse(rows[0]);
  const cohort = await client.query(sql.list_cohort, [requisition]);
  return {
    protocolId: found.protocol_id,
    protocolSha256: found.sha256,
    protocol: Protocol.parse(JSON.parse(found.body)),
    applicants: z.array(Member).parse(cohort.rows),
  };
}

/**
 * Starts a round: every cell of the matrix exists, and the work is promised, when this transaction commits; before that nothing is asked
 * of anybody. Throws `Failure`: CREDENTIAL_STALE (vetting or training not current), CONSENT_MISSING, WINDOW_CLOSED, ALREADY_DONE (a round is running),
 * BAD_INPUT (nobody to search), TERMS_OUTDATED (a source whose terms have to be read again first), NOT_FOUND.
 */
export async function startRound(transaction: Transaction, requisition: RequisitionId): Promise<RoundId> {
  const { client, actor } = transaction;
  // Two people, or two clicks, at the same moment start one round.
  await takeTurn(transaction, `round of ${requisition}`);
  const cohort = await loadCohort(transaction, requisition);
  if (cohort.applicants.length === 0)
    throw new Failure('BAD_INPUT', 'There are no active applicants in this requisition yet. Add them first.');
  refuseOutdatedTerms(cohort.protocol, new Date());
  const running = await client.query(sql.find_running, [requisition]);
  if (running.rows.length > 0) throw new Failure('ALREADY_DONE', 'A round of this requisition is already running.');

  const seed = randomBytes(16).toString('hex');
  const blocks = planRound(cohort.protocol, cohort.applicants, seed);
  const inserted = await client
    .query<{ id: RoundId }>(sql.insert_round, [requisition, cohort.protocolId, cohort.protocolSha256, seed, actor])
    .catch((error: unknown) => {
      throw startRefusal(error);
    });
  const round = inserted.rows[0]?.id;
  if (round === undefined) throw new Error('the round was not inserted');

  await storePlan(transaction, { requisition, round, supplement: null }, blocks);
  await recordAct(transaction, {
    kind: 'round.started',
    subject: round,
    detail: {
      requisition,
      protocolSha256: cohort.protocolSha256,
      seed,
      applicants: cohort.applicants.length,
      steps: blocks.length,
    },
  });
  return round;
}
