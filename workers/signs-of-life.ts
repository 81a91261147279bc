import { randomUUID } from 'node:crypto';
import { stat, statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { inTransaction, type RolePool } from '../sql/database.ts';
import { forgetLongSilent, forgetWorker, readDatabaseTime, signWorker } from '../sql/health/workers.ts';
import type { StampClock } from './egress/stamp-clock.ts';
import { startUpkeep, type Upkeep } from './upkeep.ts';
import { VERSION } from './version.ts';

/** What a worker has to say about itself. */
interface Oneself {
  readonly storeDir: string;
  readonly stampClock: StampClock;
  /** Names and values, without secrets. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Between two signs of life; core/health says after which time without one a worker is silent. Milliseconds. */
const SIGN_EVERY_MS = 10_000;
/** Whoever makes backups touches this file in the store's folder when one is finished. */
const LAST_BACKUP = 'last-backup';

/** Writes down every few seconds that this process runs and how it is, and takes that back when it stops in good order. */
export function startSigns(worker: RolePool, oneself: Oneself, log: Logger): Upkeep {
  const id = randomUUID();
  let first = true;
  const signing = startUpkeep(
    async () => {
      if (first) await inTransaction(worker, null, forgetLongSilent);
      first = false;
      await signOnce(worker, id, oneself);
      return true;
    },
    SIGN_EVERY_MS,
    (error) => log.warn({ err: error }, 'no sign of life could be given; trying later'),
  );
  return {
    async stop() {
      await signing.stop();
      // A database that is away learns of the silence by itself.
      await inTransaction(worker, null, (transaction) => forgetWorker(transaction, id)).catch(() => undefined);
    },
  };
}

/** Gives one sign of life. */
export async function signOnce(worker: RolePool, id: string, { storeDir, stampClock, settings }: Oneself): Promise<void> {
  const [room, backedUpAt] = [await roomIn(storeDir), await touchedAt(join(storeDir, LAST_BACKUP))];
  await inTransaction(worker, null, async (transaction) => {
    const askedMs = Date.now();
    const databaseMs = (await readDatabaseTime(transaction)).getTime();
    const clockAheadMs = Math.round((askedMs + Date.now()) / 2 - databaseMs);
    const last = stampClock.last();
    await signWorker(transaction, {
      id,
      machine: hostname(),
      version: VERSION,
      clockAheadMs,
      stampAheadMs: last?.aheadMs ?? null,
      stampedAt: last?.at ?? null,
      ...room,
      backedUpAt,
      settings,
    });
  });
}

/** Nothing is known of a folder that is not there yet, or cannot be read. */
async function roomIn(dir: string): Promise<{ storeFreeBytes: number | null; storeBytes: number | null }> {
  const found = await statfs(dir).catch(() => null);
  if (found === null) return { storeFreeBytes: null, storeBytes: null };
  return { storeFreeBytes: found.bavail * found.bsize, storeBytes: found.blocks * found.bsize };
}

const touchedAt = (path: string): Promise<Date | null> =>
  stat(path).then(
    ({ mtime }) => mtime,
    () => null,
  );
