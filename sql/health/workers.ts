import { z } from 'zod';
import type { WorkerSign } from '../../core/health/workers.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'now', 'sign_worker', 'forget_worker', 'forget_long_silent', 'list_workers');

const Worker = z.object({
  id: z.uuid(),
  machine: z.string(),
  version: z.string(),
  startedAt: z.date(),
  seenAt: z.date(),
  clockAheadMs: z.int(),
  stampAheadMs: z.int().nullable(),
  stampedAt: z.date().nullable(),
  storeFreeBytes: z.number().nullable(),
  storeBytes: z.number().nullable(),
  backedUpAt: z.date().nullable(),
  settings: z.record(z.string(), z.string()),
});

/** A worker process as it described itself last, with the settings it runs with by name; secrets are only said to be set. */
export type WorkerRow = z.output<typeof Worker>;

/** What a worker writes down about itself; the database adds the times. */
export type NewWorkerSign = Omit<WorkerSign, 'startedAt' | 'seenAt'> & Pick<WorkerRow, 'id' | 'settings'>;

const Now = z.object({ now: z.date() });

/** The database's clock, now. */
export async function readDatabaseTime({ client }: Transaction): Promise<Date> {
  return Now.parse((await client.query(sql.now)).rows[0]).now;
}

/** Gives a sign of life. */
export async function signWorker({ client }: Transaction, sign: NewWorkerSign): Promise<void> {
  await client.query(sql.sign_worker, [
    sign.id,
    sign.machine,
    sign.version,
    sign.clockAheadMs,
    sign.stampAheadMs,
    sign.stampedAt,
    sign.storeFreeBytes,
    sign.storeBytes,
    sign.backedUpAt,
    sign.settings,
  ]);
}

/** Forgets a worker that stops in good order; one that was killed stays, and is seen to be silent. */
export async function forgetWorker({ client }: Transaction, id: string): Promise<void> {
  await client.query(sql.forget_worker, [id]);
}

/** Forgets workers that have been silent for a day. */
export async function forgetLongSilent({ client }: Transaction): Promise<void> {
  await client.query(sql.forget_long_silent);
}

/** Every worker that runs, or fell silent less than a day ago. */
export async function listWorkers({ client }: Transaction): Promise<WorkerRow[]> {
  const { rows } = await client.query(sql.list_workers);
  return z.array(Worker).parse(rows);
}
