import { z } from 'zod';
import type { JobId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_due',
  'mark_dispatched',
  'take_lease',
  'extend_lease',
  'finish',
  'put_back',
  'let_go',
  'postpone',
);

export const QUEUES = ['block', 'capture', 'report', 'recheck'] as const;
export type Queue = (typeof QUEUES)[number];

const Job = z.object({ id: z.uuid().transform((id) => id as JobId), queue: z.enum(QUEUES), subject: z.uuid() });
/** A promise of work: which handler, about which row. Ids only. */
export type Job = z.infer<typeof Job>;

const LeasedJob = Job.extend({ attempts: z.int() });
/** A job this worker, and no other, works on until the lease runs out. `attempts` counts this one. */
export type LeasedJob = z.infer<typeof LeasedJob>;

/**
 * Promises that are due and that nobody holds, at most 500: those never delivered first, then those delivered longest ago, each again
 * after `againAfterMs` in case the queue lost it. However many wait in the queue, a new one is delivered at once.
 */
export async function listDueJobs({ client }: Transaction, againAfterMs: number): Promise<Job[]> {
  const { rows } = await client.query(sql.list_due, [againAfterMs]);
  return z.array(Job).parse(rows);
}

/** Notes that these were handed to the queue. */
export async function markDispatched({ client }: Transaction, jobs: readonly JobId[]): Promise<void> {
  await client.query(sql.mark_dispatched, [jobs]);
}

/** Takes the lease of a job, or `null` when it is done, not due or somebody else's. Postgres decides; the queue's own lock decides nothing. */
export async function takeLease({ client }: Transaction, job: JobId, holder: string, leaseMs: number): Promise<LeasedJob | null> {
  const { rows } = await client.query(sql.take_lease, [job, holder, leaseMs]);
  return rows.length === 0 ? null : LeasedJob.parse(rows[0]);
}

/** Keeps a lease for another `leaseMs`; false when it was lost. */
export async function extendLease({ client }: Transaction, job: JobId, holder: string, leaseMs: number): Promise<boolean> {
  return (await client.query(sql.extend_lease, [job, holder, leaseMs])).rowCount === 1;
}

/** Ends a job. False when it had ended before, or is not this holder's any more: then nothing changes. */
export async function finishJob({ client }: Transaction, job: JobId, holder: string): Promise<boolean> {
  return (await client.query(sql.finish, [job, holder])).rowCount === 1;
}

/** Gives a job back after a failure, to be tried again no sooner than `waitMs` from now. */
export async function putBack({ client }: Transaction, job: JobId, holder: string, error: string, waitMs: number): Promise<void> {
  await client.query(sql.put_back, [job, holder, error.slice(0, 500), waitMs]);
}

/** Gives a job back unfinished because its worker stops; whoever takes it next has as many attempts as before. */
export async function letGo({ client }: Transaction, job: JobId, holder: string): Promise<void> {
  await client.query(sql.let_go, [job, holder]);
}

/** Gives a job back that did not fail but goes on later, no sooner than `waitMs` from now; false when the lease was lost. */
export async function postpone({ client }: Transaction, job: JobId, holder: string, waitMs: number): Promise<boolean> {
  return (await client.query(sql.postpone, [job, holder, waitMs])).rowCount === 1;
}
