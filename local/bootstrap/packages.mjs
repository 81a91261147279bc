/** Whether node_modules is what package-lock.json asks for, and putting it right when not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotPrepare } from './run.mjs';

const OPTIONS = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/** Installs the packages when they are missing, incomplete or older than the lock file. Install scripts stay off. */
export async function installPackages({ root, run }) {
  const stampFile = path.join(root, 'node_modules', '.evenhand-lock');
  const wanted = stampFor(root);
  if (readIfThere(stampFile) === wanted) return;
  if (!packagesMatchLock(root)) {
    rmSync(stampFile, { force: true });
    await installExactly(root, run);
  }
  writeFileSync(stampFile, wanted);
}

/** True when npm's own record of node_modules has what the lock file names. Spares an install after somebody ran `npm install` by hand. */
export function packagesMatchLock(root) {
  return packagesAmiss(root, isNeededHere).length === 0;
}

async function installExactly(root, run) {
  try {
    await run('Installing the Node.js packages', ...npm('ci', ...OPTIONS));
  } catch (error) {
    if (!(error instanceof CannotPrepare) || !error.output.includes('code EUSAGE')) throw error;
    // `npm ci` refuses a lock file written where other systems' optional binaries could not be had. `npm install` is content with
    // such a file; that it kept to it is checked below.
    rmSync(path.join(root, 'node_modules'), { recursive: true, force: true });
    await run(
      'npm ci does not take this lock file; installing what it names with npm install',
      ...npm('install', '--no-save', ...OPTIONS),
    );
  }
  const amiss = packagesAmiss(root, ({ optional }) => !optional);
  if (amiss.length > 0) throw new CannotPrepare(`npm did not install what package-lock.json names: ${amiss.join(', ')}`);
}

/** The packages of the lock file that are absent, in another version or with another content, among those that matter. */
function packagesAmiss(root, matters) {
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = readInstalled(path.join(root, 'node_modules', '.package-lock.json'));
  const isAsWanted = ([place, { version, integrity }]) =>
    installed[place]?.version === version && installed[place].integrity === integrity && existsSync(path.join(root, place));
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && matters(entry) && !isAsWanted([place, entry]))
    .map(([place]) => place.replace(/^node_modules\//, ''));
}

/** Optional packages count only if they are this machine's own: the binaries of esbuild or PostgreSQL, say. */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

/** Names the lock file and the platform: a folder copied from another kind of machine has the wrong binaries in it. */
function stampFor(root) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

function npm(...args) {
  // Under `npm run` this is the npm that called us; it can be started without a shell everywhere.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args]] : ['npm', args];
}

/** npm writes its record last, so none means an installation that was broken off. */
function readInstalled(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
