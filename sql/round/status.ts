import { z } from 'zod';
import type { RoundId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(import.meta.url, 'list_rounds');

export const RoundStatus = z.object({
  requisition: z.string(),
  round: z.uuid().transform((id) => id as RoundId),
  status: z.enum(['running', 'finished']),
  // Also read by programs that got them as text.
  startedAt: z.coerce.date(),
  finishedAt: z.coerce.date().nullable(),
  cells: z.int(),
  ended: z.int(),
  captures: z.int(),
  waiting: z.int(),
  byOutcome: z.record(z.string(), z.int()),
});
/** How far a round is: its cells, how many have ended, its captures, how many still wait, and cells by outcome. */
export type RoundStatus = z.infer<typeof RoundStatus>;

/** Every round the acting role may see, or those of one requisition number, oldest first. */
export async function listRounds(
  { client }: Transaction,
  requisitionNumber: string | null,
  { after, limit }: Stretch<RoundId> = WHOLE,
): Promise<RoundStatus[]> {
  const { rows } = await client.query(sql.list_rounds, [requisitionNumber, after, limit]);
  return z.array(RoundStatus).parse(rows);
}
