/**
 * Where PostgreSQL lives and as whom it runs. It refuses to run as root, so root lends it another account; and that account has to
 * be able to reach both the data and the programs, which it cannot when the checkout lies in, say, /root.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CannotStart } from './cannot-start.ts';
import type { FoundPostgres } from './find.mjs';

/** A user and group to run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where the data is and where the programs are started from; `account` is null when we simply run it as ourselves. */
export interface PostgresPlace {
  readonly data: string;
  readonly bin: string;
  readonly account: Account | null;
}

const ACCOUNT_NAMES = ['postgres', '_postgres', 'nobody'];

/** Decides the place and makes it ready to use. `keyFile` says whether this folder has a database already. */
export function preparePlace(dir: string, keyFile: string, programs: FoundPostgres, log: (line: string) => void): PostgresPlace {
  const account = process.getuid?.() === 0 ? borrowedAccount() : null;
  if (account === null) return { data: path.join(dir, 'postgres'), bin: programs.bin, account };
  // Nothing in the folder is readable for others by its own mode; passing through it is all the account gets.
  chmodSync(dir, 0o711);
  const inside = canReach(account, dir);
  const home = inside ? dir : outsideHome(dir);
  if (!inside) log(`The account PostgreSQL runs as cannot reach ${dir}, so the database is in ${home}`);
  if (!inside) setAsideOrphan(path.join(home, 'postgres'), keyFile, log);
  const bin = canRead(account, path.join(programs.bin, 'postgres')) ? programs.bin : copyPrograms(programs, outsideHome(dir));
  return { data: path.join(home, 'postgres'), bin, account };
}

/** Gives a file or folder to the account PostgreSQL runs as. */
export function giveTo(account: Account | null, file: string): void {
  if (account !== null) chownSync(file, account.uid, account.gid);
}

function borrowedAccount(): Account {
  for (const name of ACCOUNT_NAMES) {
    const [uid, gid] = ['-u', '-g'].map((what) => idOf(what, name));
    if (uid && gid) return { uid, gid };
  }
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and there is neither a "postgres" nor a "nobody" account to run it as. Start Evenhand as an ordinary user.',
  );
}

function idOf(what: string, name: string): number | null {
  try {
    return Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

/** Asked of the system itself, as that account: modes, lists, mounts and policies all have a say. */
function canReach(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canRead(account: Account, program: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$1" && "$1" --version', 'sh', program], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}

/** A folder of our own outside the checkout, the same at every start. */
function outsideHome(dir: string): string {
  const name = `evenhand-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
  const home = path.join(isWritable('/var/lib') ? '/var/lib' : tmpdir(), name);
  if (!existsSync(home)) mkdirSync(home, { mode: 0o711 });
  const { uid, mode } = statSync(home);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
    throw new CannotStart(`${home} belongs to somebody else; move it away and start again.`);
  return home;
}

/** Somebody deleted the folder to begin anew: the database it belonged to has no password any more and must not be met again. */
function setAsideOrphan(data: string, keyFile: string, log: (line: string) => void): void {
  if (existsSync(keyFile) || !existsSync(data)) return;
  const aside = `${data}.orphaned-${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`;
  renameSync(data, aside);
  log(`A database of an earlier, deleted folder was moved to ${aside}; delete it when it is of no more use`);
}

function copyPrograms(programs: FoundPostgres, home: string): string {
  const target = path.join(home, `programs-${programs.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.new`;
    cpSync(path.dirname(programs.bin), unfinished, { recursive: true, force: true, verbatimSymlinks: true });
    openForReading(unfinished);
    renameSync(unfinished, target);
  }
  return path.join(target, 'bin');
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode | 0o444 | ((statSync(file).mode & 0o100) === 0 ? 0 : 0o111));
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
