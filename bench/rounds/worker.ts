/** One worker process that only searches: the product's dispatcher, queue, leases and block handler, without a browser. */
import pino from 'pino';
import { connectRole, openRole } from '../../sql/connect.ts';
import { inTransaction } from '../../sql/database.ts';
import { bookHost, leaveHostAlone } from '../../sql/pace/pace.ts';
import { startDispatch } from '../../workers/dispatch.ts';
import type { Door } from '../../workers/egress/door.ts';
import { openDoor } from '../../workers/egress/open.ts';
import { JobRunner, type Handler } from '../../workers/job.ts';
import { openQueues } from '../../workers/queues.ts';
import { blockHandler } from '../../workers/round/block.ts';
import { simulatedDoor } from './simulated.ts';

const BLOCKS = 8;

const { DATABASE_URL = '', REDIS_URL = '', EVENHAND_SECRET = '', BENCH_HOSTS = '', BENCH_INTERVAL_MS = '' } = process.env;
const log = pino({ level: 'error' });
const worker = openRole(DATABASE_URL, EVENHAND_SECRET, 'worker', { max: BLOCKS + 4 });

function openWay(): Pick<Door, 'ask'> {
  if (BENCH_HOSTS === '') return simulatedDoor();
  const intervalMs = Number(BENCH_INTERVAL_MS);
  return openDoor({
    userAgent: 'Evenhand/bench (+https://agency.test; bench@agency.test)',
    hosts: JSON.parse(BENCH_HOSTS) as Record<string, string>,
    pace: {
      book: (host) => inTransaction(worker, null, (transaction) => bookHost(transaction, host, { intervalMs, perDayMax: null })),
      leaveAlone: (host, forMs) => inTransaction(worker, null, (transaction) => leaveHostAlone(transaction, host, forMs)),
    },
    log,
  });
}

const unwanted: Handler = {
  run: () => Promise.reject(new Error('nothing is to be captured here')),
  giveUp: () => Promise.resolve(),
};
const queues = openQueues(REDIS_URL, log);
const runner = new JobRunner(
  worker,
  {
    block: blockHandler({ worker, door: openWay(), backoffMs: 1_000, log }),
    capture: unwanted,
    report: unwanted,
    recheck: unwanted,
  },
  { leaseMs: 30_000, backoffMs: 1_000 },
  log,
);
queues.take('block', BLOCKS, (job) => runner.run(job));
const dispatcher = startDispatch(
  worker,
  () => connectRole(DATABASE_URL, EVENHAND_SECRET, 'worker'),
  queues,
  { againAfterMs: 30_000, everyMs: 1_000 },
  log,
);

process.on('message', () => {
  void (async () => {
    await dispatcher.stop();
    runner.stop();
    await queues.close();
    await worker.pool.end();
    process.send?.({ peakMB: process.resourceUsage().maxRSS / 1_024 });
    process.disconnect();
  })();
});
process.send?.('ready');
