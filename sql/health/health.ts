import { z } from 'zod';
import { SOURCE_IDS, type SourceId } from '../../core/protocol/sources.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'server_facts', 'sources_in_use', 'newest_checkpoint', 'waiting');

const ServerFacts = z.object({ version: z.int(), now: z.date(), strong_roles: z.int() });
const InUse = z.object({ source: z.enum(SOURCE_IDS) });
const Checkpoint = z.object({ size: z.int(), signed_at: z.date() });
const Waiting = z.object({ acts: z.int(), jobs: z.int(), oldest_job_s: z.int().nullable() });

/** What a database says of its own health. `strongRoles` counts login roles that could pass the wall; it must be 0. */
export interface Health {
  readonly version: number;
  readonly now: Date;
  readonly strongRoles: number;
  readonly checkpoint: { readonly size: number; readonly signedAt: Date } | null;
  /** Sources that the protocols of open requisitions ask. */
  readonly sourcesInUse: readonly SourceId[];
  readonly unsequencedActs: number;
  readonly waitingJobs: number;
  /** Seconds the oldest due job has been waiting; null when none is due. */
  readonly oldestJobS: number | null;
}

/** Reads the health of a migrated database, as the worker role. */
export async function readHealth({ client }: Transaction): Promise<Health> {
  const facts = ServerFacts.parse((await client.query(sql.server_facts)).rows[0]);
  const inUse = z.array(InUse).parse((await client.query(sql.sources_in_use)).rows);
  const newest = (await client.query(sql.newest_checkpoint)).rows[0] as unknown;
  const checkpoint = newest === undefined ? null : Checkpoint.parse(newest);
  const waiting = Waiting.parse((await client.query(sql.waiting)).rows[0]);
  return {
    version: facts.version,
    now: facts.now,
    strongRoles: facts.strong_roles,
    checkpoint: checkpoint === null ? null : { size: checkpoint.size, signedAt: checkpoint.signed_at },
    sourcesInUse: inUse.map(({ source }) => source),
    unsequencedActs: waiting.acts,
    waitingJobs: waiting.jobs,
    oldestJobS: waiting.oldest_job_s,
  };
}
