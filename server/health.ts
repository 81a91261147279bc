import { judgeHealth, type HealthSigns } from '../core/health/health.ts';
import type { HealthLine } from '../core/health/line.ts';
import type { Transaction } from '../sql/database.ts';
import { listQueues, loadLedgerHealth, type LedgerHealth, type QueueHealth } from '../sql/health/queues.ts';
import { listWorkers, readDatabaseTime, type WorkerRow } from '../sql/health/workers.ts';
import { loadReminderHealth } from '../sql/reminder/reminder.ts';
import { loadStoreHealth, type StoreHealth } from '../sql/scrub/scrub.ts';

/** How an installation was found: judged part by part, and the counts and times behind it. Never content. */
export interface Health {
  /** The database's time. */
  readonly now: Date;
  readonly parts: readonly HealthLine[];
  readonly queues: readonly QueueHealth[];
  readonly workers: readonly WorkerRow[];
  readonly ledger: LedgerHealth;
  readonly store: StoreHealth;
}

const QUEUE_WORDS: Readonly<Record<string, string>> = {
  block: 'Searches',
  capture: 'Captures',
  report: 'Reports',
  recheck: 'Pages asked again',
};
/** A queue's name as people read it. */
export const queueWord = ({ queue }: QueueHealth): string => QUEUE_WORDS[queue] ?? queue;

const HOUR_MS = 3_600_000;

/** Looks at everything that can be seen from the database, as the administrator. */
export async function readHealth(transaction: Transaction): Promise<Health> {
  const now = await readDatabaseTime(transaction);
  const queues = await listQueues(transaction);
  const ledger = await loadLedgerHealth(transaction);
  const store = await loadStoreHealth(transaction);
  const workers = await listWorkers(transaction);
  const isSetUp = workers.some(({ settings }) => settings['EVENHAND_SMTP_URL'] === 'set');
  const reminders = { isSetUp, ...(await loadReminderHealth(transaction)) };
  const named = queues.map((queue) => ({ ...queue, name: queueWord(queue) }));
  const parts = judgeHealth({ now, workers, queues: named, ledger, evidence: evidenceSign(store, workers), reminders });
  return { now, parts, queues, workers, ledger, store };
}

function evidenceSign({ finished, running, damage }: StoreHealth, workers: readonly WorkerRow[]): HealthSigns['evidence'] {
  const hours = workers.map(({ settings }) => Number(settings['EVENHAND_SCRUB_HOURS'])).filter((every) => every > 0);
  return {
    startedAt: finished?.startedAt ?? null,
    finishedAt: finished?.finishedAt ?? null,
    runningSince: running?.startedAt ?? null,
    damaged: damage.length,
    everyMs: hours.length === 0 ? null : Math.min(...hours) * HOUR_MS,
  };
}
