import { z } from 'zod';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'server_facts', 'newest_checkpoint', 'waiting');

const ServerFacts = z.object({ version: z.int(), now: z.date(), strong_roles: z.int() });
const Checkpoint = z.object({ size: z.int(), signed_at: z.date() });
const Waiting = z.object({ acts: z.int(), jobs: z.int(), oldest_job_s: z.int().nullable() });

/** What a database says of its own health. `strongRoles` counts login roles that could pass the wall; it must be 0. */
export interface Health {
  readonly version: number;
  readonly now: Date;
  readonly strongRoles: number;
  readonly checkpoint: { readonly size: number; readonly signedAt: Date } | null;
  readonly unsequencedActs: number;
  readonly waitingJobs: number;
  /** Seconds the oldest due job has been waiting; null when none is due. */
  readonly oldestJobS: number | null;
}

/** Reads the health of a migrated database, as the worker role. */
export async function readHealth({ client }: Transaction): Promise<Health> {
  const facts = ServerFacts.parse((await client.query(sql.server_facts)).rows[0]);
  const newest = (await client.query(sql.newest_checkpoint)).rows[0] as unknown;
  const checkpoint = newest === undefined ? null : Checkpoint.parse(newest);
  const waiting = Waiting.parse((await client.query(sql.waiting)).rows[0]);
  return {
    version: facts.version,
    now: facts.now,
    strongRoles: facts.strong_roles,
    checkpoint: checkpoint === null ? null : { size: checkpoint.size, signedAt: checkpoint.signed_at },
    unsequencedActs: waiting.acts,
    waitingJobs: waiting.jobs,
    oldestJobS: waiting.oldest_job_s,
  };
}
