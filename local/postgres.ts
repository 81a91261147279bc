import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { finishBundledPostgres } from './bundled-postgres.mjs';
import { CannotStart } from './cannot-start.ts';
import { PROJECT_ROOT, plainEnvironment, startChild, type Child } from './child.ts';
import { bundledPostgresFolder, findPostgres, missingMessage, thisMachine, type FoundPostgres } from './find.mjs';
import { freePort } from './ports.ts';
import { endLeftover } from './postgres-leftover.ts';
import { giveTo, preparePlace, type PostgresPlace } from './postgres-place.ts';

/** A private PostgreSQL on this machine's loopback. */
export interface LocalPostgres {
  /** Database `evenhand`, as the superuser `postgres`. The port is a new one at every start. */
  readonly url: string;
  /** Stops it in good order, without waiting for clients. Calling twice is harmless. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Holds the data (`postgres/`), the password (`postgres-password`, 0600) and the log (`postgres.log`). */
  readonly dir: string;
  readonly log: (line: string) => void;
  /** For tests only: never waits for the disk, so a power cut may lose everything. */
  readonly fast?: boolean;
}

const DATABASE = 'evenhand';
const READY_MS = 60_000;
const STOP_MS = 60_000;
const START_ATTEMPTS_MAX = 3;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  // Containers often have a tiny /dev/shm, which parallel queries would overrun.
  max_parallel_workers_per_gather: 0,
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %u ',
};
// Commits still reach the operating system, so that a test may kill the server and find everything; only a power cut loses.
const FAST_SETTINGS = { fsync: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on the data in `dir`, creating it the first time and recovering it after a crash. Loopback TCP only, SCRAM
 * passwords. Throws CannotStart with what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const { log } = options;
  mkdirSync(options.dir, { recursive: true });
  // PostgreSQL names its working folder by its real path, and a leftover is known by that.
  const dir = realpathSync(options.dir);
  const passwordFile = path.join(dir, 'postgres-password');
  const { programs, place } = chooseProgramsAndPlace(dir, passwordFile, log);
  const password = loadPassword(passwordFile, place.data);
  await endLeftover(place.data, log);
  if (!existsSync(place.data)) initialise(place, password, options.fast === true);
  const { child, port } = await launch({ ...options, dir }, place, password);
  await createDatabase(urlTo(port, password, 'postgres'));
  log(`PostgreSQL ${programs.version} (${programs.origin}) is ready on 127.0.0.1:${port}`);
  return { url: urlTo(port, password, DATABASE), stop: () => child.stop() };
}

function chooseProgramsAndPlace(
  dir: string,
  passwordFile: string,
  log: (line: string) => void,
): { programs: FoundPostgres; place: PostgresPlace } {
  const machine = thisMachine();
  finishBundledPostgres(bundledPostgresFolder(machine, PROJECT_ROOT));
  const newest = findPostgres(machine, PROJECT_ROOT);
  if (newest === null) throw new CannotStart(missingMessage('postgres', machine));
  const place = preparePlace(dir, passwordFile, newest, log);
  const major = madeByMajor(place.data);
  if (major === null || major === Number.parseInt(newest.version, 10)) return { programs: newest, place };
  const same = findPostgres(machine, PROJECT_ROOT, major);
  if (same !== null) return { programs: same, place: preparePlace(dir, passwordFile, same, log) };
  throw new CannotStart(
    `The data in ${place.data} was made by PostgreSQL ${major}, and this machine has ${newest.version}. docs/operating.md, "Upgrades", says how to move it.`,
  );
}

function madeByMajor(data: string): number | null {
  const file = path.join(data, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
}

function loadPassword(file: string, data: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(data)) {
    throw new CannotStart(
      `${file} is missing, but there is a database in ${data}. Put the file back from your backup, or move the database away to begin anew.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

/** Made beside its final place and moved there when complete, so that a kill in the middle leaves nothing half done. */
function initialise(place: PostgresPlace, password: string, fast: boolean): void {
  const unfinished = `${place.data}.new`;
  const passwordFile = `${place.data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  giveTo(place.account, unfinished);
  giveTo(place.account, passwordFile);
  try {
    runInitdb(place, unfinished, passwordFile, fast);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, place.data);
}

function runInitdb(place: PostgresPlace, data: string, passwordFile: string, fast: boolean): void {
  const common = [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  const attempt = (locale: string): void => {
    const args = [...common, `--locale=${locale}`, '--lc-messages=C', ...(fast ? ['--no-sync'] : [])];
    execFileSync(path.join(place.bin, 'initdb'), args, { cwd: data, env: plainEnvironment(), stdio: 'pipe', ...place.account });
  };
  try {
    attempt('C.UTF-8');
  } catch {
    // Not every system has C.UTF-8; plain C has the same order, and only knows fewer letters' cases.
    try {
      attempt('C');
    } catch (error) {
      throw new CannotStart(
        `PostgreSQL could not create its data folder:\n${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

/** Another program may take the port between our asking and PostgreSQL's listening, so a failed start gets a new port. */
async function launch(options: PostgresOptions, place: PostgresPlace, password: string): Promise<{ child: Child; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = startServer(options, place, port);
    try {
      await child.untilReady(() => answers(urlTo(port, password, 'postgres')), READY_MS);
      return { child, port };
    } catch (error) {
      await child.stop();
      if (attempt === START_ATTEMPTS_MAX || !(error instanceof CannotStart)) throw error;
    }
  }
}

function startServer({ dir, log, fast }: PostgresOptions, place: PostgresPlace, port: number): Child {
  const settings = Object.entries({ ...SETTINGS, ...(fast === true ? FAST_SETTINGS : {}), port });
  return startChild({
    name: 'PostgreSQL',
    program: path.join(place.bin, 'postgres'),
    args: ['-D', place.data, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    cwd: place.data,
    environment: plainEnvironment(),
    logFile: path.join(dir, 'postgres.log'),
    log,
    // "Fast": connections are cut, what was committed is kept.
    stopSignal: 'SIGINT',
    lastSignal: 'SIGQUIT',
    stopOnWindows: () => execFileSync(path.join(place.bin, 'pg_ctl'), ['stop', '-D', place.data, '-m', 'fast']),
    stopMs: STOP_MS,
    runAs: place.account ?? undefined,
  });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // a connection that breaks while starting up is no answer, and no more than that
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // A wrong password will not become right by waiting.
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new CannotStart('PostgreSQL does not accept the password in postgres-password. Put that file back from your backup.');
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
}

function urlTo(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}
