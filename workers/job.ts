import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { JobId } from '../core/ids.ts';
import { inTransaction, type RolePool, type Transaction } from '../sql/database.ts';
import { extendLease, finishJob, letGo, postpone, putBack, takeLease, type LeasedJob, type Queue } from '../sql/job/job.ts';

/** What does one kind of job. `run` may be called again after a crash at any line: every lasting effect is guarded by its row's state. */
export interface Handler {
  readonly run: (subject: string, lease: Lease) => Promise<void>;
  /** Called instead of `run` once the attempts are used up: ends the row honestly, with the reason. */
  readonly giveUp: (subject: string, reason: string) => Promise<void>;
}

/** A job's lease as its handler sees it. */
export interface Lease {
  /** Aborted when the lease was lost or the process is stopping: stop asking, write nothing more. */
  readonly signal: AbortSignal;
  /**
   * Gives the job back in the handler's own transaction: it is neither done nor failed, and goes on no sooner than `waitMs` from now.
   * Throws when the lease was lost, so that nothing is done that the job's new holder does not know of.
   */
  readonly postpone: (transaction: Transaction, waitMs: number) => Promise<void>;
}

export interface JobSettings {
  readonly leaseMs: number;
  readonly backoffMs: number;
}

/** A failing job is tried this often, then given up honestly. */
const ATTEMPTS_MAX = 5;

/** Runs promised jobs under a Postgres lease. One per process. */
export class JobRunner {
  readonly #pool: RolePool;
  readonly #handlers: Readonly<Record<Queue, Handler>>;
  readonly #settings: JobSettings;
  readonly #log: Logger;
  readonly #holder = randomUUID();
  readonly #running = new Set<AbortController>();
  #stopped = false;

  constructor(pool: RolePool, handlers: Readonly<Record<Queue, Handler>>, settings: JobSettings, log: Logger) {
    this.#pool = pool;
    this.#handlers = handlers;
    this.#settings = settings;
    this.#log = log;
  }

  /** Tells running handlers to stop where they are; their jobs are taken over by whoever asks next. */
  stop(): void {
    this.#stopped = true;
    for (const lease of this.#running) lease.abort(new Error('the worker is stopping'));
  }

  /** Takes the job's lease and does it; does nothing when it is done, not due or somebody else's. Never throws for a job's own failure. */
  async run(id: JobId): Promise<void> {
    if (this.#isStopped()) return;
    const { leaseMs } = this.#settings;
    const job = await inTransaction(this.#pool, null, (transaction) => takeLease(transaction, id, this.#holder, leaseMs));
    if (job === null) return;
    const lease = new AbortController();
    this.#running.add(lease);
    // Told to stop while the lease was being taken: there was nothing to abort yet.
    if (this.#isStopped()) lease.abort(new Error('the worker is stopping'));
    const heartbeat = setInterval(() => {
      void this.#extend(id).then((kept) => {
        if (!kept) lease.abort(new Error('the lease was lost'));
      });
    }, leaseMs / 3);
    try {
      await this.#do(job, lease.signal);
    } finally {
      this.#running.delete(lease);
      clearInterval(heartbeat);
    }
  }

  #isStopped(): boolean {
    return this.#stopped;
  }

  async #do(job: LeasedJob, signal: AbortSignal): Promise<void> {
    const handler = this.#handlers[job.queue];
    try {
      signal.throwIfAborted();
      if (job.attempts > ATTEMPTS_MAX)
        await handler.giveUp(job.subject, `Given up after ${ATTEMPTS_MAX} failures of our own; job ${job.id} has the log.`);
      else
        await handler.run(job.subject, {
          signal,
          postpone: async (transaction, waitMs) => {
            if (!(await postpone(transaction, job.id, this.#holder, waitMs))) throw new Error('the lease was lost');
          },
        });
      signal.throwIfAborted();
      await inTransaction(this.#pool, null, (transaction) => finishJob(transaction, job.id, this.#holder));
    } catch (error) {
      await this.#failed(job, error, signal.aborted);
    }
  }

  async #failed(job: LeasedJob, error: unknown, stopped: boolean): Promise<void> {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (!stopped)
      this.#log.error(
        { job: job.id, queue: job.queue, attempt: job.attempts, err: error },
        'a job failed and will be tried again',
      );
    const waitMs = this.#settings.backoffMs * 2 ** (job.attempts - 1);
    await inTransaction(this.#pool, null, (transaction) =>
      // Stopping is no failure of the job: a long block outlives any number of restarts.
      stopped ? letGo(transaction, job.id, this.#holder) : putBack(transaction, job.id, this.#holder, reason, waitMs),
    ).catch((failure: unknown) => {
      // Postgres is away as well: the lease runs out by itself and the job comes back.
      this.#log.warn({ job: job.id, err: failure }, 'a failed job could not be put back yet');
    });
  }

  async #extend(id: JobId): Promise<boolean> {
    try {
      return await inTransaction(this.#pool, null, (transaction) =>
        extendLease(transaction, id, this.#holder, this.#settings.leaseMs),
      );
    } catch {
      // Not knowing is not losing: the next beat asks again, and every lasting effect is guarded by its row's state.
      return true;
    }
  }
}
