import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { findBrowser } from '../../local/browser.ts';
import type { PracticeWeb } from '../../local/practice-web/index.ts';
import { startRedis } from '../../local/redis.ts';
import { readWorkerConfig } from '../../workers/config.ts';
import { startWorkers, type Workers } from '../../workers/main.ts';
import type { TestDatabase } from './database.ts';

/** What workers of a test need besides its database: a Redis, an evidence store, keys, a browser, and the practice web by name. */
export interface WorkFloor {
  readonly environment: Readonly<Record<string, string>>;
  /** Starts workers in this process. */
  start(): Promise<Workers>;
  /** Starts workers in a process of their own, which can be killed. Resolves when they are ready. */
  startProcess(changes?: Readonly<Record<string, string>>): Promise<WorkerProcess>;
  /** Empties Redis, as a restart without its disk would. */
  emptyRedis(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkerProcess {
  /** SIGKILL to the workers and their browser: nothing is said, nothing is tidied. */
  kill(): Promise<void>;
}

/** Everything for workers on `database`; `hosts` are the names they may reach on this machine. */
export async function openWorkFloor(
  database: TestDatabase,
  hosts: PracticeWeb['hosts'] | Readonly<Record<string, number>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<WorkFloor> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-work-'));
  const redis = await startRedis({ dir, log: () => undefined });
  const browser = findBrowser(process.env);
  if (browser === null) throw new Error('no browser; run local/bootstrap.mjs');
  const environment = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    EVENHAND_SECRET: database.secret,
    EVENHAND_MASTER_KEY: randomBytes(32).toString('base64'),
    EVENHAND_LEDGER_KEY: randomBytes(32).toString('base64'),
    EVENHAND_STORE: join(dir, 'store'),
    EVENHAND_BROWSER: browser.path,
    EVENHAND_BROWSER_FLAGS: browser.flags.join(' '),
    EVENHAND_EGRESS_HOSTS: Object.entries(hosts)
      .map(([name, port]) => `${name}=127.0.0.1:${port}`)
      .join(','),
    EVENHAND_OWN_HOSTS_INTERVAL_MS: '20',
    EVENHAND_LEASE_MS: '2000',
    EVENHAND_BACKOFF_MS: '50',
    EVENHAND_LOG_LEVEL: 'silent',
    ...changes,
  };
  return {
    environment,
    start: () => startWorkers(readWorkerConfig(environment), pino({ level: 'silent' })),
    startProcess: (more = {}) => startProcess({ ...environment, EVENHAND_LOG_LEVEL: 'info', ...more }),
    emptyRedis: () => tellRedis(redis.url, 'FLUSHALL'),
    async close() {
      await redis.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function startProcess(environment: Readonly<Record<string, string>>): Promise<WorkerProcess> {
  const main = fileURLToPath(new URL('../../workers/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that its browser is killed with it.
    detached: true,
  });
  for await (const line of child.stdout) if (String(line).includes('workers are ready')) break;
  return {
    async kill() {
      const ended = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function tellRedis(url: string, command: string): Promise<void> {
  const { hostname, port, password } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`AUTH ${password}\r\n${command}\r\n`);
  for (let answer = ''; (answer.match(/\+OK/g) ?? []).length < 2;) answer += String((await once(socket, 'data'))[0]);
  socket.destroy();
}
