import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { plainEnvironment, startChild, type Child } from './child.ts';
import { findRedis, missingMessage, thisMachine } from './find.mjs';
import { freePort } from './ports.ts';
import { sayToRedis } from './redis-words.ts';

/** A private Redis (or Valkey) on this machine's loopback. */
export interface LocalRedis {
  /** With its password, which like the port is a new one at every start. */
  readonly url: string;
  /** Writes out what it has and stops. Calling twice is harmless. */
  stop(): Promise<void>;
}

export interface RedisOptions {
  /** Holds the data and `redis.conf` (0600) in `redis/`, and the log (`redis.log`). */
  readonly dir: string;
  readonly log: (line: string) => void;
  /** For tests only: never waits for the disk. */
  readonly fast?: boolean;
}

interface Address {
  readonly port: number;
  readonly password: string;
}

const READY_MS = 60_000;
const STOP_MS = 20_000;
const POLL_MS = 50;
const START_ATTEMPTS_MAX = 3;

/** Starts Redis on the data in `dir`. Loopback only, password required, append-only file on. Throws CannotStart with what to do. */
export async function startRedis(options: RedisOptions): Promise<LocalRedis> {
  const { log } = options;
  const machine = thisMachine();
  const program = findRedis(machine);
  if (program === null) throw new CannotStart(missingMessage('redis', machine));
  mkdirSync(path.join(options.dir, 'redis'), { recursive: true, mode: 0o700 });
  const dir = realpathSync(options.dir);
  await endLeftover(path.join(dir, 'redis', 'redis.conf'), log);
  const { child, address } = await launch({ ...options, dir }, program);
  log(`Redis (${program}) is ready on 127.0.0.1:${address.port}`);
  return { url: `redis://:${address.password}@127.0.0.1:${address.port}/0`, stop: () => child.stop() };
}

/** A killed owner leaves its Redis running. The password in the file we wrote is known to that one alone, so only it will obey. */
async function endLeftover(configFile: string, log: (line: string) => void): Promise<void> {
  const address = readAddress(configFile);
  if (address === null || (await sayToRedis(address, 'PING')) !== '+PONG') return;
  log(`Stopping the Redis on port ${address.port} that an earlier start left running`);
  await sayToRedis(address, 'SHUTDOWN');
  const deadline = Date.now() + STOP_MS;
  while (Date.now() < deadline) {
    if ((await sayToRedis(address, 'PING')) === null) return;
    await wait(POLL_MS);
  }
  throw new CannotStart(`The Redis of an earlier start (port ${address.port}) does not stop. End it, then start again.`);
}

/** Another program may take the port between our asking and Redis's listening, so a failed start gets a new port. */
async function launch(options: RedisOptions, program: string): Promise<{ child: Child; address: Address }> {
  for (let attempt = 1; ; attempt += 1) {
    const address = { port: await freePort(), password: randomBytes(24).toString('base64url') };
    const child = startServer(options, program, address);
    try {
      // Until the append-only file is read, Redis answers -LOADING.
      await child.untilReady(async () => (await sayToRedis(address, 'PING')) === '+PONG', READY_MS);
      return { child, address };
    } catch (error) {
      await child.stop();
      if (attempt === START_ATTEMPTS_MAX) throw error;
    }
  }
}

function startServer(options: RedisOptions, program: string, address: Address): Child {
  const folder = path.join(options.dir, 'redis');
  const configFile = path.join(folder, 'redis.conf');
  // In a file and not on the command line, where every user of the machine could read the password.
  writeFileSync(configFile, configuration(folder, address, options.fast === true), { mode: 0o600 });
  return startChild({
    name: 'Redis',
    program,
    args: [configFile],
    cwd: folder,
    environment: plainEnvironment(),
    logFile: path.join(options.dir, 'redis.log'),
    log: options.log,
    stopSignal: 'SIGTERM',
    lastSignal: 'SIGKILL',
    stopMs: STOP_MS,
  });
}

function configuration(folder: string, { port, password }: Address, fast: boolean): string {
  const settings = {
    bind: '127.0.0.1',
    port,
    requirepass: password,
    dir: JSON.stringify(folder),
    appendonly: 'yes',
    appendfsync: fast ? 'no' : 'everysec',
    save: '""',
    // Bull's jobs must never be dropped to make room; running out of memory has to be an error.
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key} ${value}\n`)
    .join('');
}

function readAddress(configFile: string): Address | null {
  if (!existsSync(configFile)) return null;
  const text = readFileSync(configFile, 'utf8');
  const port = /^port (\d+)$/m.exec(text)?.[1];
  const password = /^requirepass (\S+)$/m.exec(text)?.[1];
  return port === undefined || password === undefined ? null : { port: Number(port), password };
}
