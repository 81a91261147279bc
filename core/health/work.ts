import { ago, fine, lasting, look, unknown, type HealthLine } from './line.ts';

/** How one queue stands. */
export interface QueueSign {
  /** Its name as people read it. */
  readonly name: string;
  readonly waiting: number;
  /** Promised work that was tried three times or more. */
  readonly struggling: number;
  /** Since when the oldest work that could have begun has waited. */
  readonly dueSince: Date | null;
}

/** How far the ledger is. */
export interface LedgerSign {
  readonly waiting: number;
  readonly size: number | null;
  readonly signedAt: Date | null;
}

/** How the stored evidence was found when it was last read and hashed. */
export interface EvidenceSign {
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly runningSince: Date | null;
  readonly damaged: number;
  /** How often it is to be read, as the running workers are set; `null` when none runs. */
  readonly everyMs: number | null;
}

/** How reminders by mail get through. */
export interface ReminderSign {
  /** Whether any worker has a mail server. */
  readonly isSetUp: boolean;
  /** People whose last reminder the server did not take. */
  readonly failing: number;
  readonly lastSentAt: Date | null;
}

/** Work that could have begun and has waited longer than this is late. */
const LATE_MS = 5 * 60_000;
/** Acts are taken into the ledger every few seconds; a checkpoint this old with acts waiting means that nobody does it. */
const STALE_MS = 5 * 60_000;
const BACKUP_AGE_MAX_MS = 26 * 3_600_000;

/** A line for each queue that was ever promised work. */
export const queueLines = (queues: readonly QueueSign[], now: Date): HealthLine[] => queues.map((queue) => queueLine(queue, now));

function queueLine({ name, waiting, struggling, dueSince }: QueueSign, now: Date): HealthLine {
  const saw = waiting === 0 ? 'Nothing waits' : `${waiting} promised and not finished`;
  if (dueSince !== null && now.getTime() - dueSince.getTime() > LATE_MS)
    return look(
      name,
      `${saw}; the oldest could have begun ${ago(dueSince, now)}.`,
      'See whether a worker runs and reaches Redis; a long round on few workers also looks like this.',
    );
  if (struggling > 0)
    return look(
      name,
      `${saw}; ${struggling} were tried three times or more.`,
      'The log of the workers says why. They are tried again.',
    );
  return fine(name, `${saw}.`);
}

/** Whether acts find their place in the ledger, and its head is signed. */
export function ledgerLine({ waiting, size, signedAt }: LedgerSign, now: Date): HealthLine {
  const what = 'Ledger';
  const head = signedAt === null ? 'no checkpoint yet' : `last checkpoint ${ago(signedAt, now)}, over ${size ?? 0} entries`;
  if (waiting === 0) return fine(what, `Every act has its place; ${head}.`);
  const late = signedAt === null || now.getTime() - signedAt.getTime() > STALE_MS;
  const saw = `${waiting} acts wait for their place; ${head}.`;
  return late ? look(what, saw, 'See whether a worker runs: one of them does this.') : fine(what, saw);
}

/** Whether all evidence was read again in time, and found intact. */
export function evidenceLine({ startedAt, finishedAt, runningSince, damaged, everyMs }: EvidenceSign, now: Date): HealthLine {
  const what = 'Evidence, read again and hashed';
  if (damaged > 0)
    return look(
      what,
      `${damaged} pieces are not as they were stored. They are named below.`,
      'Restore them from a backup of EVENHAND_STORE; tell a supervisor, it belongs to the record.',
    );
  if (finishedAt === null || startedAt === null)
    return runningSince === null
      ? unknown(what, 'Not read again yet.', 'Nothing: a worker begins a day after the first capture.')
      : fine(what, `Being read for the first time, begun ${ago(runningSince, now)}.`);
  const saw = `All read and intact ${ago(finishedAt, now)}.`;
  if (everyMs === null || now.getTime() - startedAt.getTime() <= 2 * everyMs) return fine(what, saw);
  return look(
    what,
    `${saw} It should be read every ${lasting(everyMs)}.`,
    'See in the log of the workers what keeps them from it; set EVENHAND_SCRUB_HOURS higher if there is too much.',
  );
}

/** Whether somebody said lately that a backup was finished. */
export function backupLine(workers: readonly { readonly backedUpAt: Date | null }[], now: Date): HealthLine {
  const what = 'Backup';
  const times = workers.flatMap(({ backedUpAt }) => (backedUpAt === null ? [] : [backedUpAt.getTime()]));
  if (times.length === 0)
    return unknown(
      what,
      'Nobody has told Evenhand of one.',
      'Let your backup end with: touch $EVENHAND_STORE/last-backup. Its time is shown here.',
    );
  const last = new Date(Math.max(...times));
  const saw = `Last said to be finished ${ago(last, now)}.`;
  return now.getTime() - last.getTime() <= BACKUP_AGE_MAX_MS ? fine(what, saw) : look(what, saw, 'See why there was none since.');
}

/** Whether people are told that something waits for them. */
export function reminderLine({ isSetUp, failing, lastSentAt }: ReminderSign, now: Date): HealthLine {
  const what = 'Reminders by mail';
  if (!isSetUp) return fine(what, 'No running worker has a mail server (EVENHAND_SMTP_URL), so nobody is reminded.');
  const saw = lastSentAt === null ? 'None was sent yet' : `The last was sent ${ago(lastSentAt, now)}`;
  if (failing === 0) return fine(what, `${saw}.`);
  return look(
    what,
    `${saw}; the mail server did not take those of ${failing} people.`,
    'evenhand doctor says whether it lets Evenhand in; its own log says why it refuses. Each is tried again after an hour.',
  );
}
