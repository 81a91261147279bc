import { setTimeout as wait } from 'node:timers/promises';
import Bull from 'bull';
import type { Logger } from 'pino';
import type { JobId } from '../core/ids.ts';
import { QUEUES, type Job, type Queue } from '../sql/job/job.ts';

/** Delivers promises to whichever worker is free. Redis only delivers: it may be emptied at any moment, and Postgres promises again. */
export interface Queues {
  /** Hands a promise over. A second copy of one that is still waiting or running is dropped. */
  deliver(job: Job): Promise<void>;
  /** Starts taking deliveries; `run` must be harmless when it is called twice for a job. */
  take(queue: Queue, atOnce: number, run: (job: JobId) => Promise<void>): void;
  /** Stops taking and waits for what is running, but neither for a Redis that is away nor for longer than ten seconds. */
  close(): Promise<void>;
}

/** Retries, back-off and clean-up live in Postgres, so Bull is told to try once and forget. */
const ONCE = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/** Connects to Redis. Nothing else in the product knows that Bull is what delivers. */
export function openQueues(redisUrl: string, log: Logger): Queues {
  const queues = new Map(QUEUES.map((name) => [name, openQueue(name, redisUrl, log)]));
  const named = (name: Queue) => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`no queue ${name}`);
    return queue;
  };
  return {
    async deliver({ id, queue }) {
      // The promise's id is the delivery's id, so Bull drops a second copy instead of working twice.
      await named(queue).add({ id }, { ...ONCE, jobId: id });
    },
    take(queue, atOnce, run) {
      // The promise ends only with the queue; a broken connection is mended by Bull and reported by the error event.
      void named(queue)
        .process(atOnce, async ({ data }) => run(data.id))
        .catch((error: unknown) => log.error({ queue, err: error }, 'the queue stopped taking'));
    },
    async close() {
      await Promise.all([...queues.values()].map(closeQueue));
    },
  };
}

/** A worker that is told to stop has its jobs' leases let go of or run out; it need not wait for them for ever. Milliseconds. */
const CLOSE_WITHIN_MS = 10_000;

async function closeQueue(queue: Bull.Queue): Promise<void> {
  const limit = new AbortController();
  // Bull waits for its connection to come back before it closes it.
  const patienceMs = queue.client.status === 'ready' ? CLOSE_WITHIN_MS : 0;
  await Promise.race([queue.close(), wait(patienceMs, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
  for (const client of queue.clients) client.disconnect();
}

/**
 * How long to wait before a Redis that is away is tried again, in milliseconds. Left to itself Bull waits ever longer, up to twenty seconds,
 * and so long after Redis is back nobody works.
 */
export const reconnectAfterMs = (times: number): number => Math.min(20 * 2 ** times, 1_000);

function openQueue(name: Queue, redisUrl: string, log: Logger): Bull.Queue<{ id: JobId }> {
  const queue = new Bull<{ id: JobId }>(`evenhand-${name}`, redisUrl, {
    // A worker that died is noticed by its lease in Postgres; Bull's own stall check only has to free the slot.
    settings: { stalledInterval: 5_000, maxStalledCount: 1_000, lockDuration: 10_000, retryProcessDelay: 1_000 },
    redis: { retryStrategy: reconnectAfterMs },
  });
  queue.on('error', (error) => log.warn({ queue: name, reason: error.message }, 'the queue is away'));
  return queue;
}
