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

const sql = queriesBeside(import.meta.url, 'find_latest', 'list_late', 'insert_supplement');

const Latest = z.object({ id: z.uuid(), requisition_id: z.uuid().transform((id) => id as RequisitionId), body: z.string() });
const Late = z.object({ id: z.uuid(), number: z.string(), identifiers: z.array(Identifier) });

/** Active applicants who are not in the round, by number: they were added after it began. Nobody, once there is a newer round. */
export async function listLate({ client }: Transaction, round: RoundId): Promise<z.infer<typeof Late>[]> {
  const latest = await client.query(sql.find_latest, [round]);
  if (latest.rows.length === 0) return [];
  return z.array(Late).parse((await client.query(sql.list_late, [round])).rows);
}

/**
 * Searches for the applicants who came late to a round: the same protocol version, every step, with controls of their own. A finished round
 * goes on until they have been searched for. Throws `Failure`: NOT_FOUND (no such round, or there is a newer one), BAD_INPUT (nobody came
 * late), CREDENTIAL_STALE, CONSENT_MISSING, WINDOW_CLOSED, TERMS_OUTDATED, ALREADY_DONE.
 */
export async function startSupplement(transaction: Transaction, round: RoundId): Promise<void> {
  const { client, actor } = transaction;
  // Two people, or two clicks, at the same moment search once.
  await takeTurn(transaction, `late applicants of ${round}`);
  const { rows } = await client.query(sql.find_latest, [round]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such round, or a newer one has taken its place.');
  const { requisition_id: requisition, body } = Latest.parse(rows[0]);
  const late = await listLate(transaction, round);
  if (late.length === 0) throw new Failure('BAD_INPUT', 'Every active applicant is in this round already.');
  const protocol = Protocol.parse(JSON.parse(body));
  refuseOutdatedTerms(protocol, new Date());

  const seed = randomBytes(16).toString('hex');
  const inserted = await client
    .query<{ id: string }>(sql.insert_supplement, [requisition, round, seed, actor])
    .catch((error: unknown) => {
      throw startRefusal(error);
    });
  const supplement = inserted.rows[0]?.id;
  if (supplement === undefined) throw new Error('the supplement was not inserted');
  const blocks = planRound(protocol, late, seed);
  await storePlan(transaction, { requisition, round, supplement }, blocks);
  await recordAct(transaction, {
    kind: 'round.supplemented',
    subject: round,
    detail: { requisition, supplement, seed, applicants: late.length, steps: blocks.length },
  });
}
