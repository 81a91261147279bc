/** A PostgreSQL of ours that outlived its owner (a killed process stops nothing): found, stopped in good order, waited for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { processBirth } from './lock.mjs';

const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const POLL_MS = 50;

/** Leaves the data folder with nobody working in it, or throws CannotStart. Touches no process but the one that has this very folder. */
export async function endLeftover(data: string, log: (line: string) => void): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (isServing(pid, data)) {
    log(`Stopping the PostgreSQL (process ${pid}) that an earlier start left running`);
    await endOrderly(pid, data);
  }
  // The number in the file may meanwhile be another program's, which PostgreSQL could not tell from its own; so the file goes, once
  // nothing that it started works in the folder any more.
  if (!(await until(IMMEDIATE_STOP_MS, () => !hasWorkers(data)))) {
    throw new CannotStart(`Processes of an earlier PostgreSQL still work in ${data}. Wait a moment and start again.`);
  }
  rmSync(pidFile, { force: true });
}

async function endOrderly(pid: number, data: string): Promise<void> {
  const gone = (): boolean => !isServing(pid, data);
  process.kill(pid, 'SIGINT');
  if (await until(FAST_STOP_MS, gone)) return;
  process.kill(pid, 'SIGQUIT');
  if (await until(IMMEDIATE_STOP_MS, gone)) return;
  throw new CannotStart(`The PostgreSQL of an earlier start (process ${pid}) does not stop. End it, then start again.`);
}

/** True when this process is alive and was started on this data folder. */
function isServing(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || processBirth(pid) === null) return false;
  return commandOf(pid).includes(data);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Every process of a PostgreSQL calls itself postgres and has its data folder as its working folder. Where that cannot be asked, its own lock has to do. */
function hasWorkers(data: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => workingFolder(pid) === data && commandOf(Number(pid)).includes('postgres'));
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

async function until(ms: number, holds: () => boolean): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    if (holds()) return true;
    await wait(POLL_MS);
  }
  return holds();
}
