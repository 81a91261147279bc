import { z } from 'zod';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_queues', 'load_ledger');

export const QueueHealth = z.object({
  queue: z.string(),
  waiting: z.number(),
  atWork: z.number(),
  /** Promised work that was tried three times or more. */
  struggling: z.number(),
  /** Since when the oldest work that could have begun has waited. */
  dueSince: z.date().nullable(),
  lastFinishedAt: z.date().nullable(),
});

/** How one queue stands: counts and times, nothing of what is in it. */
export type QueueHealth = z.output<typeof QueueHealth>;

/** Every queue that was ever promised work. */
export async function listQueues({ client }: Transaction): Promise<QueueHealth[]> {
  const { rows } = await client.query(sql.list_queues);
  return z.array(QueueHealth).parse(rows);
}

export const LedgerHealth = z.object({ waiting: z.number(), size: z.number().nullable(), signedAt: z.date().nullable() });

/** How far the ledger is: acts not yet in it, and the size and time of its last signed head. */
export type LedgerHealth = z.output<typeof LedgerHealth>;

/** Reads how far the ledger is. */
export async function loadLedgerHealth({ client }: Transaction): Promise<LedgerHealth> {
  const { rows } = await client.query(sql.load_ledger);
  return LedgerHealth.parse(rows[0]);
}
