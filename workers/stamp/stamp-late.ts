import type { Logger } from 'pino';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { giveUpStamps, keepLateStamp, takeUnstamped } from '../../sql/stamp/stamp.ts';
import type { Store } from '../../store/store.ts';
import type { TimestampClient } from '../egress/timestamp.ts';
import { startUpkeep, type Upkeep } from '../upkeep.ts';

/** Between a stamp that was had and the next that is asked for. Milliseconds. */
const REST_MS = 250;

/** Asks again, in the background, for the time stamps that could not be had when captures were packed. Any number of workers may. */
export const startStampingLate = (worker: RolePool, store: Store, timestamps: TimestampClient, log: Logger): Upkeep =>
  startUpkeep(
    () => stampLate(worker, store, timestamps),
    REST_MS,
    (error) => log.warn({ err: error }, 'missing time stamps could not be asked for again; trying later'),
  );

/**
 * Asks for the stamp of one package. Answers false when there is nothing more to do now: nobody to ask, nothing missing, or nobody who gives
 * one, in which case the others wait, too. Killed at any line, it is asked for again after the pause.
 */
export async function stampLate(worker: RolePool, store: Store, timestamps: TimestampClient): Promise<boolean> {
  if (!timestamps.configured) return false;
  const unstamped = await inTransaction(worker, null, async (transaction) => {
    await giveUpStamps(transaction);
    return takeUnstamped(transaction);
  });
  if (unstamped === null) return false;
  const stamp = await timestamps.stamp(unstamped.packageSha256);
  if (stamp.kind === 'none') return false;
  const kept = await store.put(stamp.answer, unstamped.wrapped);
  await inTransaction(worker, null, (transaction) => keepLateStamp(transaction, unstamped, { ...kept, at: stamp.at }));
  return true;
}
