import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'book', 'leave_alone');

/** How a host is asked: at least `intervalMs` apart, and at most `perDayMax` times a day (UTC); null where nobody has to be spared. */
export interface HostPace {
  readonly intervalMs: number;
  readonly perDayMax: number | null;
}

/**
 * Books the next free moment of a host for this worker, among all workers; answers how long to wait for it, in milliseconds. That is the
 * next day when this one's share is spent.
 */
export async function bookHost({ client }: Transaction, host: string, { intervalMs, perDayMax }: HostPace): Promise<number> {
  const { rows } = await client.query<{ wait_ms: string }>(sql.book, [host, intervalMs, perDayMax]);
  return Math.max(0, Math.ceil(Number(rows[0]?.wait_ms ?? 0)));
}

/** Keeps every worker away from a host for `forMs`, because it asked for that. */
export async function leaveHostAlone({ client }: Transaction, host: string, forMs: number): Promise<void> {
  await client.query(sql.leave_alone, [host, forMs]);
}
