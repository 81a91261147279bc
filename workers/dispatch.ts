import type pg from 'pg';
import type { Logger } from 'pino';
import { inTransaction, type RolePool } from '../sql/database.ts';
import { listDueJobs, markDispatched, type Job } from '../sql/job/job.ts';
import type { Queues } from './queues.ts';

export interface Dispatcher {
  stop(): Promise<void>;
}

export interface DispatchSettings {
  /** How long a delivery may lie unclaimed before it is made again: Redis may have been emptied. Milliseconds. */
  readonly againAfterMs: number;
  /** How often promises are looked for when nobody announces one. Milliseconds. */
  readonly everyMs: number;
}

/**
 * Moves promises from Postgres to the queue, when one is announced and every `everyMs` besides: the reconciler and the dispatcher are the
 * same loop. Survives the absence of either server and goes on when it is back.
 */
export function startDispatch(
  worker: RolePool,
  listen: () => Promise<pg.Client>,
  queues: Queues,
  settings: DispatchSettings,
  log: Logger,
): Dispatcher {
  const stopping = new AbortController();
  let wake: () => void = () => undefined;
  let listener: pg.Client | null = null;

  async function subscribe(): Promise<void> {
    if (listener !== null) return;
    const client = await listen();
    client.on('notification', () => wake());
    client.on('error', () => (listener = null));
    client.on('end', () => (listener = null));
    await client.query('listen evenhand_jobs');
    listener = client;
  }

  /** A delivery waits for as long as Redis is away; stopping does not wait for it, and what was not marked is delivered again. */
  async function deliverAll(due: readonly Job[]): Promise<void> {
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    stopping.signal.addEventListener('abort', stop, { once: true });
    try {
      for (const job of due) {
        if (stopping.signal.aborted) return;
        await Promise.race([queues.deliver(job), stopped]);
      }
    } finally {
      stopping.signal.removeEventListener('abort', stop);
    }
  }

  async function dispatchDue(): Promise<void> {
    const due = await inTransaction(worker, null, (transaction) => listDueJobs(transaction, settings.againAfterMs));
    await deliverAll(due);
    if (due.length > 0 && !stopping.signal.aborted)
      await inTransaction(worker, null, (transaction) =>
        markDispatched(
          transaction,
          due.map(({ id }) => id),
        ),
      );
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const rest = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, settings.everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      try {
        await subscribe();
        await dispatchDue();
      } catch (error) {
        log.warn({ err: error }, 'promises could not be dispatched; trying again');
      }
      await rest;
    }
  }

  const done = loop();
  return {
    async stop() {
      stopping.abort();
      wake();
      await done;
      await listener?.end();
    },
  };
}
