import { z } from 'zod';
import type { Verdict } from '../../core/attribution/tier.ts';
import { Failure } from '../../core/failure.ts';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(import.meta.url, 'find_capture', 'find_last', 'insert_attribution');

const Found = z.object({ requisitionId: z.uuid(), state: z.enum(['promised', 'complete', 'partial', 'failed']) });
const Last = z.object({ id: z.uuid(), verdict: z.string(), reason: z.string(), decidedBy: z.uuid() });

/**
 * Records the first person's verdict on whose page a capture is. The latest one stands; giving the same verdict twice records it once.
 * `seen` is the verdict that stood when the page was opened, if any: another person's that came since is not replaced unseen.
 * Throws `Failure`: NOT_FOUND, BAD_INPUT (nothing was captured), NOT_ALLOWED (the second verdict is this person's), STALE_FORM.
 */
export async function judgeCapture(
  transaction: Transaction,
  capture: CaptureId,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string },
  seen: string | null = null,
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
    throw violatedConstraint(error) === 'two_people'
      ? new Failure('NOT_ALLOWED', 'You gave the second verdict on this page, so somebody else has to give the first.')
      : error;
  });
  // Only now, so that whoever gave the second verdict is told that first; the transaction takes the row back.
  if (before !== null && before.decidedBy !== actor && before.id !== seen)
    throw new Failure(
      'STALE_FORM',
      'Somebody else has judged this page since you opened it. Read what they said; to record your verdict in its place, send it again.',
    );
  await recordAct(transaction, { kind: 'attribution.decided', subject: capture, detail: { seat: 'first', verdict } });
}
