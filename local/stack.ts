import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { CannotStart } from './cannot-start.ts';
import { PROJECT_ROOT } from './child.ts';
import { takeLock } from './lock.mjs';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { loadSecrets } from './secrets.ts';

/** Everything the server and the workers need on one machine, running. */
export interface Stack {
  /**
   * What server and workers are started with: DATABASE_URL, REDIS_URL, EVENHAND_SECRET, EVENHAND_MASTER_KEY, EVENHAND_LEDGER_KEY,
   * EVENHAND_STORE; when a browser was found EVENHAND_BROWSER; and EVENHAND_BROWSER_FLAGS when it needs any here.
   */
  readonly environment: Record<string, string>;
  /** Stops Redis and PostgreSQL and gives the folder free. Calling twice is harmless. Signals are the caller's to catch. */
  stop(): Promise<void>;
}

export interface StackOptions {
  /** Where everything is kept; `.evenhand` in the checkout unless said otherwise. */
  readonly dir?: string;
  /** For tests only: never waits for the disk. */
  readonly fast?: boolean;
  readonly log?: (line: string) => void;
}

/** Starts PostgreSQL and Redis on one folder, which nobody else may be using. Throws CannotStart with what to do. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dir = prepareFolder(options.dir ?? path.join(PROJECT_ROOT, '.evenhand'));
  const lock = takeLock(path.join(dir, 'stack.lock'));
  if (!lock.taken) {
    throw new CannotStart(
      `Evenhand is already running from ${dir} (process ${lock.heldBy}). Stop that one first, or choose another folder.`,
    );
  }
  try {
    const secrets = loadSecrets(dir);
    const services = await startServices({ dir, fast: options.fast === true, log: options.log ?? (() => undefined) });
    let stopping: Promise<void> | null = null;
    return {
      environment: { DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl, ...secrets, ...placesIn(dir) },
      stop: () => (stopping ??= services.stop().finally(() => lock.release())),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function prepareFolder(dir: string): string {
  mkdirSync(path.join(dir, 'store'), { recursive: true, mode: 0o700 });
  return realpathSync(dir);
}

function placesIn(dir: string): Record<string, string> {
  const browser = findBrowser(process.env);
  return {
    EVENHAND_STORE: path.join(dir, 'store'),
    ...(browser === null ? {} : { EVENHAND_BROWSER: browser.path }),
    ...(browser === null || browser.flags.length === 0 ? {} : { EVENHAND_BROWSER_FLAGS: browser.flags.join(' ') }),
  };
}

interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  stop(): Promise<void>;
}

/** Both at once; when one cannot start, the other is stopped before we say so. */
async function startServices(options: { dir: string; fast: boolean; log: (line: string) => void }): Promise<Services> {
  const [postgres, redis] = await Promise.allSettled([startPostgres(options), startRedis(options)]);
  const started = [redis, postgres].filter((each) => each.status === 'fulfilled').map(({ value }) => value);
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((each) => each.stop()));
  };
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { databaseUrl: postgres.value.url, redisUrl: redis.value.url, stop };
  }
  await stop();
  throw postgres.status === 'rejected' ? postgres.reason : (redis as PromiseRejectedResult).reason;
}
