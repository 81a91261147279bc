import { z } from 'zod';
import type { SetUpWork } from '../../core/set-up/steps.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'load_set_up');

const Work = z.object({
  protocolDrafted: z.boolean(),
  protocolHandedIn: z.boolean(),
  protocolApproved: z.boolean(),
  requisitionOpened: z.boolean(),
  staffed: z.boolean(),
  applicantAdded: z.boolean(),
  roundStarted: z.boolean(),
});

/** How far this installation has come, whoever asks: what they may not see counts too, but is not told. */
export async function loadSetUp({ client }: Transaction): Promise<SetUpWork> {
  const { rows } = await client.query(sql.load_set_up);
  return Work.parse(rows[0]);
}
