/**
 * Makes this machine ready to run Evenhand: packages, PostgreSQL, Redis, a browser. Runs by itself before `npm run demo` and
 * `npm test`, needs nothing but Node.js, and does nothing when all is there.
 *
 * Exit codes: 0 ready · 1 a step failed · 2 something has to be installed by hand · 3 Node.js is too old.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { finishBundledPostgres } from './bundled-postgres.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { installPrograms } from './bootstrap/programs.mjs';
import { CannotPrepare, commandRunner, say } from './bootstrap/run.mjs';
import {
  bundledPostgresFolder,
  findBrowser,
  findPostgres,
  findRedis,
  missingMessage,
  nodeVersionProblem,
  thisMachine,
} from './find.mjs';
import { takeLock } from './lock.mjs';

const LOCK_POLL_MS = 200;

try {
  await prepare();
} catch (error) {
  if (!(error instanceof CannotPrepare)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = error.exitCode;
}

async function prepare() {
  stopIfNodeIsTooOld();
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const folder = path.join(root, '.evenhand');
  mkdirSync(folder, { recursive: true });
  const lock = await waitForTurn(path.join(folder, 'bootstrap.lock'));
  try {
    const context = {
      root,
      machine: thisMachine(),
      run: commandRunner({ cwd: root, logFile: path.join(folder, 'bootstrap.log') }),
    };
    await installPackages(context);
    const postgres = preparePostgres(context);
    await installPrograms(context);
    say(readyLine(postgres, context.machine));
  } finally {
    lock.release();
  }
}

function stopIfNodeIsTooOld() {
  const problem = nodeVersionProblem(process.version);
  if (problem !== null) throw new CannotPrepare(problem, { exitCode: 3 });
}

/** Two commands started at once must not install into the same folder at once: the second waits, then finds all done. */
async function waitForTurn(file) {
  // A terminal closed or a Ctrl-C in the middle leaves no lock behind; a kill does, and is recognised by the next run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  for (let told = false; ;) {
    const lock = takeLock(file);
    if (lock.taken) {
      process.once('exit', () => lock.release());
      return lock;
    }
    if (!told) say(`Another start (process ${lock.heldBy}) is preparing this folder; waiting for it …`);
    told = true;
    await wait(LOCK_POLL_MS);
  }
}

function preparePostgres({ root, machine }) {
  const native = bundledPostgresFolder(machine, root);
  const finished = finishBundledPostgres(native);
  if (finished > 0) say(`Finished the installation of PostgreSQL (${finished} files).`);
  const found = findPostgres(machine, root);
  if (found === null) throw new CannotPrepare(missingMessage('postgres', machine), { exitCode: 2 });
  return found;
}

function readyLine(postgres, machine) {
  const browser = findBrowser(machine);
  return `Ready: Node.js ${process.version}, PostgreSQL ${postgres.version} (${postgres.origin}), ${findRedis(machine)}, ${browser.path}`;
}
