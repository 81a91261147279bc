import { listQueues, loadLedgerHealth, type LedgerHealth, type QueueHealth } from '../../../sql/health/queues.ts';
import { loadStoreHealth, type StoreHealth } from '../../../sql/scrub/scrub.ts';
import { show, type Page } from '../../page.ts';

/** Work that could have begun and has waited longer than this is late. */
const LATE_MS = 5 * 60_000;
/** Acts are taken into the ledger every few seconds; a checkpoint this old with acts waiting means that nobody does it. */
const STALE_MS = 5 * 60_000;

const QUEUE_WORDS: Readonly<Record<string, string>> = { block: 'Searches', capture: 'Captures', report: 'Reports' };

/** How the system is doing: promised work by queue and age, the ledger's last checkpoint, and how the evidence was found when it was last read. Counts and times only. */
export const health: Page = {
  method: 'get',
  path: '/health',
  roles: ['administrator'],
  async handle(desk) {
    const [queues, ledger, store] = await desk.transaction(async (transaction) => [
      await listQueues(transaction),
      await loadLedgerHealth(transaction),
      await loadStoreHealth(transaction),
    ]);
    const now = new Date();
    return show('admin/health', {
      title: 'System',
      queues: queues.map((queue) => ({ ...queue, name: QUEUE_WORDS[queue.queue] ?? queue.queue, ...queueState(queue, now) })),
      ledger: { ...ledger, ...ledgerState(ledger, now) },
      store: { ...store, ...storeState(store) },
      now,
    });
  },
};

function queueState({ waiting, dueSince, struggling }: QueueHealth, now: Date) {
  if (dueSince !== null && now.getTime() - dueSince.getTime() > LATE_MS) return { state: 'bad', stateWord: 'Late' };
  if (struggling > 0) return { state: 'warning', stateWord: 'Struggling' };
  return waiting > 0 ? { state: 'open', stateWord: 'Working' } : { state: 'ok', stateWord: 'Idle' };
}

function ledgerState({ waiting, signedAt }: LedgerHealth, now: Date) {
  if (waiting === 0) return { state: 'ok', stateWord: 'Up to date' };
  const late = signedAt === null || now.getTime() - signedAt.getTime() > STALE_MS;
  return late ? { state: 'bad', stateWord: 'Not kept up' } : { state: 'open', stateWord: 'Catching up' };
}

function storeState({ finished, running, damage }: StoreHealth) {
  if (damage.length > 0) return { state: 'bad', stateWord: 'Damaged' };
  if (running !== null) return { state: 'open', stateWord: 'Being read' };
  return finished === null ? { state: 'open', stateWord: 'Not read again yet' } : { state: 'ok', stateWord: 'Intact' };
}
