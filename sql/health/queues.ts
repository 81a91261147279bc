import { z } from 'zod';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_queues', 'load_ledger');

const Queue = z
  .object({
    queue: z.string(),
    waiting: z.number(),
    at_work: z.number(),
    struggling: z.number(),
    due_since: z.date().nullable(),
    last_finished_at: z.date().nullable(),
  })
  .transform((row) => ({
    queue: row.queue,
    waiting: row.waiting,
    atWork: row.at_work,
    /** Promised work that was tried three times or more. */
    struggling: row.struggling,
    /** Since when the oldest work that could have begun has waited. */
    dueSince: row.due_since,
    lastFinishedAt: row.last_finished_at,
  }));

/** How one queue stands: counts and times, nothing of what is in it. */
export type QueueHealth = z.output<typeof Queue>;

/** Every queue that was ever promised work. */
export async function listQueues({ client }: Transaction): Promise<QueueHealth[]> {
  const { rows } = await client.query(sql.list_queues);
  return z.array(Queue).parse(rows);
}

const Ledger = z
  .object({ waiting: z.number(), size: z.number().nullable(), signed_at: z.date().nullable() })
  .transform(({ waiting, size, signed_at }) => ({ waiting, size, signedAt: signed_at }));

/** How far the ledger is: acts not yet in it, and the size and time of its last signed head. */
export type LedgerHealth = z.output<typeof Ledger>;

/** Reads how far the ledger is. */
export async function loadLedgerHealth({ client }: Transaction): Promise<LedgerHealth> {
  const { rows } = await client.query(sql.load_ledger);
  return Ledger.parse(rows[0]);
}
