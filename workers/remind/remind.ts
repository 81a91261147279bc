import type { Logger } from 'pino';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { noteReminded, takeReminder } from '../../sql/reminder/reminder.ts';
import type { Letter, Mail } from '../egress/mail.ts';
import { startUpkeep, type Upkeep } from '../upkeep.ts';

/** Between one reminder and the next. Milliseconds. */
const REST_MS = 250;

/** Reminds people by mail, in the background, that something waits for them. Any number of workers may. */
export const startReminding = (worker: RolePool, mail: Mail, deskUrl: string, log: Logger): Upkeep =>
  startUpkeep(
    () => remindOne(worker, mail, deskUrl),
    REST_MS,
    // The error of a mail server can repeat the address it was given.
    () => log.warn('a reminder was not taken by the mail server; it is tried again in an hour'),
  );

/**
 * Reminds one person. Answers false when nobody is left to be reminded now. Killed at any line, or refused by the server, the person is tried
 * again in an hour: never more often, sometimes later.
 */
export async function remindOne(worker: RolePool, mail: Mail, deskUrl: string): Promise<boolean> {
  const due = await inTransaction(worker, null, takeReminder);
  if (due === null) return false;
  await mail.send(reminder(due.email, deskUrl));
  await inTransaction(worker, null, (transaction) => noteReminded(transaction, due.account));
  return true;
}

/** The whole reminder: no name, no number, nothing of what waits. Mail is read on lock screens and by other people. */
function reminder(to: string, deskUrl: string): Letter {
  const desk = deskUrl.replace(/\/+$/, '');
  const stopAt = `${desk}/reminders`;
  const lines = [
    `Something waits for you at ${desk}`,
    '',
    'This comes at most once an hour, and only for what began to wait while you were away.',
    `To get no more of these: ${stopAt}`,
    '',
  ];
  return { to, subject: 'Something waits for you', text: lines.join('\n'), stopAt };
}
