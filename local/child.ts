import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';

const LOG_BYTES_MAX = 10 * 1024 * 1024;
const LOG_TAIL_LINES = 20;
const POLL_MS = 25;

/** How to start a server program of our own. It outlives Ctrl-C on the terminal, so that its owner decides the order of stopping. */
export interface ChildOptions {
  /** What people call it, as in "PostgreSQL ended by itself". */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Everything it prints goes here; moved to `<logFile>.1` when it has grown past 10 MB. */
  readonly logFile: string;
  readonly log: (line: string) => void;
  /** The signal on which it stops in good order, and the one for when it did not. */
  readonly stopSignal: NodeJS.Signals;
  readonly lastSignal: NodeJS.Signals;
  /** Stops it in good order where there are no signals. */
  readonly stopOnWindows?: () => void;
  readonly stopMs: number;
  readonly runAs?: { readonly uid: number; readonly gid: number } | undefined;
}

/** A server program that we started, and that we alone stop. */
export interface Child {
  /** Resolves when `check` does; rejects with CannotStart and the end of the log when the program ends first or takes too long. */
  untilReady(check: () => Promise<boolean>, withinMs: number): Promise<void>;
  /** Stops it and waits until it is gone. Calling twice is harmless. */
  stop(): Promise<void>;
}

/** Starts the program. What it needs after that (ready, stop) is on the Child. */
export function startChild(options: ChildOptions): Child {
  const { name, log } = options;
  const child = launch(options);
  let stopping: Promise<void> | null = null;
  let outcome: string | null = null;
  const ended = new Promise<void>((resolve) => {
    const end = (how: string): void => {
      outcome ??= how;
      process.removeListener('exit', endWithUs);
      if (stopping === null) log(`${name} ended by itself (${how}); see ${options.logFile}`);
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? `exit code ${code ?? '?'}`));
  });
  // The last thing a process does: nothing can be awaited here, but the signal is enough for the server to stop in good order.
  const endWithUs = (): void => {
    child.kill(options.stopSignal);
  };
  process.once('exit', endWithUs);

  async function stop(): Promise<void> {
    if (outcome !== null || child.pid === undefined) return;
    if (process.platform === 'win32' && options.stopOnWindows !== undefined) options.stopOnWindows();
    else child.kill(options.stopSignal);
    if (await within(options.stopMs, ended)) return;
    log(`${name} did not stop within ${options.stopMs / 1000} s; ending it`);
    child.kill(options.lastSignal);
    await ended;
  }

  return {
    async untilReady(check, withinMs) {
      const deadline = Date.now() + withinMs;
      while (outcome === null && Date.now() < deadline) {
        if (await check()) return;
        await wait(POLL_MS);
      }
      const what = outcome === null ? `was not ready within ${withinMs / 1000} s` : `ended at once (${outcome})`;
      throw new CannotStart(`${name} ${what}. The end of ${options.logFile}:\n${tailOf(options.logFile)}`);
    },
    stop: () => (stopping ??= stop()),
  };
}

function launch({ program, args, cwd, environment, logFile, runAs }: ChildOptions): ReturnType<typeof spawn> {
  if (existsSync(logFile) && statSync(logFile).size > LOG_BYTES_MAX) renameSync(logFile, `${logFile}.1`);
  const output = openSync(logFile, 'a', 0o600);
  try {
    return spawn(program, args, {
      cwd,
      env: environment,
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...runAs,
    });
  } finally {
    closeSync(output);
  }
}

async function within(ms: number, done: Promise<void>): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([done.then(() => true), wait(ms, false, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}

/** The end of a log, for a message to a person. */
function tailOf(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}

/** The environment a server of ours gets: enough to find its libraries, nothing that changes what it does. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env as Readonly<Record<'PATH' | 'SystemRoot' | 'TEMP', string | undefined>>;
  return { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
}

/** The checkout this file is part of. */
export const PROJECT_ROOT = path.dirname(import.meta.dirname);
