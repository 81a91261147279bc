import { judgeHealth, type HealthSigns } from '../../../core/health/health.ts';
import { JUDGEMENT_WORDS, type HealthLine, type Judgement } from '../../../core/health/line.ts';
import { isAlive } from '../../../core/health/workers.ts';
import { listQueues, loadLedgerHealth, type QueueHealth } from '../../../sql/health/queues.ts';
import { listWorkers, readDatabaseTime, type WorkerRow } from '../../../sql/health/workers.ts';
import { loadStoreHealth, type StoreHealth } from '../../../sql/scrub/scrub.ts';
import { loadReminderHealth } from '../../../sql/reminder/reminder.ts';
import type { Transaction } from '../../../sql/database.ts';
import { show, type Page } from '../../page.ts';

const QUEUE_WORDS: Readonly<Record<string, string>> = {
  block: 'Searches',
  capture: 'Captures',
  report: 'Reports',
  recheck: 'Pages asked again',
};
const BADGES: Record<Judgement, string> = { fine: 'ok', look: 'bad', unknown: 'unknown' };
const HOUR_MS = 3_600_000;

/** How the installation is doing, part by part, each with a judgement and what to do. Counts, sizes and times only. */
export const health: Page = {
  method: 'get',
  path: '/health',
  roles: ['administrator'],
  async handle(desk) {
    const { signs, queues, workers, store } = await desk.transaction(readSigns);
    const lines = judgeHealth(signs);
    return show('admin/health', {
      title: 'System',
      now: signs.now,
      toLook: lines.filter(({ judgement }) => judgement === 'look').length,
      untold: lines.filter(({ judgement }) => judgement === 'unknown').length,
      lines: lines.map(lineView),
      queues: queues.map((queue) => ({ ...queue, name: nameOf(queue) })),
      workers: workers.map((worker) => ({ ...worker, alive: isAlive(worker, signs.now) })),
      damage: store.damage,
      finished: store.finished,
    });
  },
};

async function readSigns(transaction: Transaction) {
  const now = await readDatabaseTime(transaction);
  const [queues, ledger] = [await listQueues(transaction), await loadLedgerHealth(transaction)];
  const [store, workers] = [await loadStoreHealth(transaction), await listWorkers(transaction)];
  const named = queues.map((queue) => ({ ...queue, name: nameOf(queue) }));
  const isSetUp = workers.some(({ settings }) => settings['EVENHAND_SMTP_URL'] === 'set');
  const reminders = { isSetUp, ...(await loadReminderHealth(transaction)) };
  const signs: HealthSigns = { now, workers, queues: named, ledger, evidence: evidenceSign(store, workers), reminders };
  return { signs, queues, workers, store };
}

const nameOf = ({ queue }: QueueHealth) => QUEUE_WORDS[queue] ?? queue;

function evidenceSign({ finished, running, damage }: StoreHealth, workers: readonly WorkerRow[]): HealthSigns['evidence'] {
  const hours = workers.flatMap(({ settings }) => Number(settings['EVENHAND_SCRUB_HOURS'] ?? []) || []);
  return {
    startedAt: finished?.startedAt ?? null,
    finishedAt: finished?.finishedAt ?? null,
    runningSince: running?.startedAt ?? null,
    damaged: damage.length,
    everyMs: hours.length === 0 ? null : Math.min(...hours) * HOUR_MS,
  };
}

const lineView = (line: HealthLine) => ({ ...line, badge: BADGES[line.judgement], word: JUDGEMENT_WORDS[line.judgement] });
