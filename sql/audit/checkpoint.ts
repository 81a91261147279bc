import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { Head } from './ledger.ts';

const sql = queriesBeside(import.meta.url, 'list', 'find', 'find_near');

const CheckpointLine = z.object({ size: z.number(), root: z.string(), signedAt: z.date() });
/** A signed head of the ledger as lists show it: the root over its first `size` entries, hexadecimal. */
export type CheckpointLine = z.infer<typeof CheckpointLine>;

const Near = z.object({ before: z.number().nullable(), after: z.number().nullable() });
/** The sizes of the signed heads on either side; `null` at an end. */
export type Near = z.infer<typeof Near>;

/** Signed heads from the latest (or from before the one of this size) backwards, at most `limit`. */
export async function listCheckpoints({ client }: Transaction, before: number | null, limit: number): Promise<CheckpointLine[]> {
  const { rows } = await client.query(sql.list, [before, limit]);
  return z.array(CheckpointLine).parse(rows);
}

/** The signed head over the first `size` entries. Throws `Failure` NOT_FOUND. */
export async function loadCheckpoint({ client }: Transaction, size: number): Promise<Head> {
  const { rows } = await client.query(sql.find, [size]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'Nothing was signed over so many entries.');
  return Head.parse(rows[0]);
}

/** The signed heads nearest to a size. An entry's own index as the size gives the first head that covers it, as `after`. */
export async function findNear({ client }: Transaction, size: number): Promise<Near> {
  const { rows } = await client.query(sql.find_near, [size]);
  return Near.parse(rows[0]);
}
