import { z } from 'zod';
import type { ReminderSign } from '../../core/health/work.ts';
import type { AccountId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'take', 'note_reminded', 'find_own', 'set_own', 'load_health');

const Due = z.object({ account: z.uuid().transform((id) => id as AccountId), email: z.string() });

/** Somebody for whom something waits, with the address to write to. */
export type Due = z.output<typeof Due>;

/** Takes the next person to be reminded; nobody is taken twice within an hour. `null` when there is nobody. As a worker. */
export async function takeReminder({ client }: Transaction): Promise<Due | null> {
  const [row] = (await client.query(sql.take)).rows as unknown[];
  return row === undefined ? null : Due.parse(row);
}

/** Notes that the mail server took the reminder: the next one waits for something newer. As a worker. */
export async function noteReminded({ client }: Transaction, account: AccountId): Promise<void> {
  await client.query(sql.note_reminded, [account]);
}

/** Whether the acting person is to be reminded; everybody is, until they say otherwise. */
export async function wantsReminders({ client, actor }: Transaction): Promise<boolean> {
  const rows = z.array(z.object({ wanted: z.boolean() })).parse((await client.query(sql.find_own, [actor])).rows);
  return rows[0]?.wanted ?? true;
}

/** Says whether the acting person is to be reminded. */
export async function setReminders({ client, actor }: Transaction, wanted: boolean): Promise<void> {
  await client.query(sql.set_own, [actor, wanted]);
}

const Health = z.object({ failing: z.int(), lastSentAt: z.date().nullable() });

/** How many reminders the mail server did not take, and when it last took one. As the administrator. */
export async function loadReminderHealth({ client }: Transaction): Promise<Omit<ReminderSign, 'isSetUp'>> {
  return Health.parse((await client.query(sql.load_health)).rows[0]);
}
