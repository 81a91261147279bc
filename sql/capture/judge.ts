import { z } from 'zod';
import type { Verdict } from '../../core/attribution/tier.ts';
import { Failure } from '../../core/failure.ts';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(import.meta.url, 'find_capture', 'find_last', 'insert_attribution');

const Found = z.object({ requisitionId: z.uuid(), state: z.enum(['promised', 'complete', 'partial', 'failed']) });
const Last = z.object({ verdict: z.string(), reason: z.string(), decidedBy: z.uuid() });

/**
 * Records the first person's verdict on whose page a capture is. Their latest one stands; giving the same verdict twice records it once.
 * Throws `Failure`: NOT_FOUND, BAD_INPUT (nothing was captured), NOT_ALLOWED (the second verdict is this person's, or a supervisor settles),
 * STALE_FORM (somebody else has judged it first).
 */
export async function judgeCapture(
  transaction: Transaction,
  capture: CaptureId,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string },
): Promise<void> {
  const { client, actor } = transaction;
  const { rows } = await client.query(sql.find_capture, [capture]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such capture.');
  const { requisitionId, state } = Found.parse(rows[0]);
  if (state === 'promised' || state === 'failed')
    throw new Failure('BAD_INPUT', 'Nothing was captured here that could be judged.');

  await takeTurn(transaction, `verdict on ${capture}`);
  const last = await client.query(sql.find_last, [capture]);
  const before = last.rows.length === 0 ? null : Last.parse(last.rows[0]);
  if (before?.verdict === verdict && before.reason === reason && before.decidedBy === actor) return;

  await client.query(sql.insert_attribution, [requisitionId, capture, verdict, reason, actor]).catch((error: unknown) => {
    throw seatProblem(violatedConstraint(error)) ?? error;
  });
  await recordAct(transaction, { kind: 'attribution.decided', subject: capture, detail: { seat: 'first', verdict } });
}

function seatProblem(constraint: string | null): Failure | null {
  if (constraint === 'two_people')
    return new Failure('NOT_ALLOWED', 'You gave the second verdict on this page, so somebody else has to give the first.');
  if (constraint === 'first_seat_taken')
    return new Failure(
      'STALE_FORM',
      'Somebody has judged this page since you opened it. You can be its second reader: what you typed is still here and has not been recorded. Send it again as the second verdict; theirs is hidden until then.',
    );
  return constraint === 'supervisor_settles' ? supervisorSettles() : null;
}

/** What somebody is told who would judge a page anew on which two people disagree. */
export const supervisorSettles = () =>
  new Failure('NOT_ALLOWED', 'Two people disagree whose page this is. A supervisor settles it; neither of the two gives way.');
