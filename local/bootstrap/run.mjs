/** Runs the bootstrap's commands: says what goes on, keeps everything they print, and shows the end of it when one fails. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const TAIL_LINES = 20;
const OUTPUT_CHARACTERS_MAX = 200_000;
const HEARTBEAT_MS = 15_000;
const SPINNER_MS = 120;
const SPINNER = ['|', '/', '-', '\\'];
const started = Date.now();

/** A reason to stop that the reader can act on; printed without a stack trace. */
export class CannotPrepare extends Error {
  constructor(message, { exitCode = 1, output = '' } = {}) {
    super(message);
    this.exitCode = exitCode;
    // What the failed command printed, for a caller who knows one of its complaints.
    this.output = output;
  }
}

/** One line of progress, with the seconds since the start. */
export function say(line) {
  process.stdout.write(`[${elapsed()}] ${line}\n`);
}

/** A runner for commands in `cwd`, which keeps their output in `logFile`. It rejects with CannotPrepare when one fails. */
export function commandRunner({ cwd, logFile }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  return async function run(label, command, args, environment = {}) {
    say(`${label} …`);
    appendFileSync(logFile, `\n--- ${new Date().toISOString()} ${command} ${args.join(' ')}\n`);
    const stopShowing = showThatWeWork(label);
    let output = '';
    try {
      const problem = await outcomeOf(
        spawn(command, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] }),
        (text) => {
          appendFileSync(logFile, text);
          output = (output + text).slice(-OUTPUT_CHARACTERS_MAX);
        },
      );
      if (problem === null) return;
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
      const message = `${label} failed (${problem}). The end of what it printed; all of it is in ${logFile}:\n\n${tail}\n`;
      throw new CannotPrepare(message, { output });
    } finally {
      stopShowing();
    }
  };
}

function outcomeOf(child, onText) {
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onText);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? null : signal === null ? `exit code ${code}` : `ended by ${signal}`),
    );
  });
}

/** A spinner for a person at a terminal; in a log, a line now and then, so that silence is never mistaken for a hang. */
function showThatWeWork(label) {
  const terminal = process.stdout.isTTY === true;
  let turn = 0;
  const timer = setInterval(
    () => {
      if (terminal) process.stdout.write(`\r${SPINNER[turn++ % SPINNER.length]} [${elapsed()}] `);
      else say(`still at it: ${label}`);
    },
    terminal ? SPINNER_MS : HEARTBEAT_MS,
  );
  return () => {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\u001b[K');
  };
}

function elapsed() {
  return `${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`;
}
