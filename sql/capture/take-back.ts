import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { CaptureId, RoundId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';
import { VERDICTS } from './capture.ts';

const sql = queriesBeside(import.meta.url, 'find_own_verdict', 'find_verdict', 'insert_taken_back');

const OwnVerdict = z.object({
  id: z.uuid(),
  captureId: z.uuid().transform((id) => id as CaptureId),
  title: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  /** False once a second verdict, a finding or a released report rests on it. */
  mayTakeBack: z.boolean(),
});
/** A first verdict of the person who asks, as it stands. */
export type OwnVerdict = z.infer<typeof OwnVerdict>;

/** The person's own standing verdict on `capture`, or else the latest one in the round; `null` when there is none. */
export async function findOwnVerdict(
  { client }: Transaction,
  round: RoundId,
  capture: CaptureId | null,
): Promise<OwnVerdict | null> {
  const { rows } = await client.query(sql.find_own_verdict, [round, capture]);
  return rows.length === 0 ? null : OwnVerdict.parse(rows[0]);
}

const Given = z.object({ requisitionId: z.uuid(), decidedBy: z.uuid(), takenBack: z.boolean() });

/**
 * Takes a person's own first verdict back; the one before it, if any, stands again. Both stay on record. Doing it twice does it once.
 * Throws `Failure`: NOT_FOUND, NOT_ALLOWED (not one's own, not the one that stands, or somebody has built on it).
 */
export async function takeBackVerdict(transaction: Transaction, capture: CaptureId, verdict: string): Promise<void> {
  const { client, actor } = transaction;
  await takeTurn(transaction, `verdict on ${capture}`);
  const { rows } = await client.query(sql.find_verdict, [verdict, capture]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such verdict.');
  const { requisitionId, decidedBy, takenBack } = Given.parse(rows[0]);
  if (takenBack && decidedBy === actor) return;
  await client.query(sql.insert_taken_back, [verdict, requisitionId, actor]).catch((error: unknown) => {
    throw refusal(violatedConstraint(error)) ?? error;
  });
  await recordAct(transaction, {
    kind: 'attribution.taken_back',
    subject: capture,
    detail: { seat: 'first', attribution: verdict },
  });
}

function refusal(constraint: string | null): Failure | null {
  if (constraint === 'relied_on')
    return new Failure(
      'NOT_ALLOWED',
      'A second verdict, a finding or a report rests on this verdict, so it cannot be taken back any more.',
    );
  return constraint === 'own_verdict'
    ? new Failure('NOT_ALLOWED', 'Only your own verdict can be taken back, and only while it is the one that stands.')
    : null;
}
