/**
 * One owner for a folder, through a file that names the process. A killed owner's file is recognised and taken over.
 * Plain JavaScript without dependencies, because the bootstrap needs it first. Types: lock.d.mts.
 */
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

// Between creating the file and writing the owner into it there is a moment when it is empty.
const UNWRITTEN_MS_MAX = 5000;

/** Takes the lock, or says who has it. Never waits. */
export function takeLock(file) {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) }), { flag: 'wx', mode: 0o600 });
      return { taken: true, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (isAlive(holder)) return { taken: false, heldBy: holder.pid };
    setAside(file);
  }
}

/** When a process was born, so that a number used again is not taken for the same process; null when it is gone or cannot be asked. */
export function processBirth(pid) {
  try {
    if (process.platform === 'linux') {
      // The name in brackets may hold anything, so fields are counted from its end: state is the first, start time the twentieth.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (fields[0] === 'Z') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    if (process.platform === 'win32') return null;
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      }).trim() || null
    );
  } catch {
    return null;
  }
}

/** Only one of several who find a dead owner gets the file; whoever finds that it was meanwhile taken anew puts it back. */
function setAside(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (isAlive(readHolder(aside))) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '') return { pid: 0, unwritten: Date.now() - statSync(file).mtimeMs < UNWRITTEN_MS_MAX };
    return JSON.parse(text);
  } catch {
    return { pid: 0 };
  }
}

function isAlive({ pid, birth, unwritten }) {
  if (unwritten) return true;
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (birth) return processBirth(pid) === birth;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
