import { z } from 'zod';
import type { SearchId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_superseded');

export const Superseded = z.object({
  run: z.int(),
  observed: z.enum(OUTCOMES),
  reason: z.string().nullable(),
  /** Its requests are those up to this attempt that no earlier run made. */
  lastAttempt: z.int(),
  pagesRead: z.int(),
  /** Kept sealed: counted, but neither captured nor shown. */
  hitsFound: z.int(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
});
/** What a cell had ended as in a run of its block that was set aside. */
export type Superseded = z.infer<typeof Superseded>;

/** The runs of a cell's block that were set aside, oldest first, as this cell ended in them. */
export async function listSuperseded({ client }: Transaction, search: SearchId): Promise<Superseded[]> {
  const { rows } = await client.query(sql.list_superseded, [search]);
  return z.array(Superseded).parse(rows);
}
