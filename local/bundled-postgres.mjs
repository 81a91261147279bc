/**
 * Finishes what the install script of the PostgreSQL package would have done: links between library names, and executable programs.
 * We install with scripts off, so that no package runs code of its own on a police network. Types: bundled-postgres.d.mts.
 */
import { accessSync, chmodSync, constants, copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Makes what is missing and says how much that was; 0 when nothing was, or when npm brought no PostgreSQL for this machine. */
export function finishBundledPostgres(nativeFolder) {
  return linkLibraries(nativeFolder) + markPrograms(nativeFolder);
}

function linkLibraries(nativeFolder) {
  const file = path.join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(file)) return 0;
  const links = JSON.parse(readFileSync(file, 'utf8')).map(({ source, target }) => ({
    source: path.join(nativeFolder, '..', source),
    target: path.join(nativeFolder, '..', target),
  }));
  const missing = links.filter(({ source, target }) => existsSync(source) && !existsSync(target));
  for (const { source, target } of missing) link(source, target);
  return missing.length;
}

function link(source, target) {
  try {
    symlinkSync(path.relative(path.dirname(target), source), target);
  } catch (error) {
    if (error.code === 'EEXIST') return;
    // Some shared folders hold no links; a copy serves.
    copyFileSync(source, target);
  }
}

function markPrograms(nativeFolder) {
  const programs = ['initdb', 'pg_ctl', 'postgres'].map((name) => path.join(nativeFolder, 'bin', name)).filter(existsSync);
  const unmarked = programs.filter((program) => !isExecutable(program));
  for (const program of unmarked) chmodSync(program, 0o755);
  return unmarked.length;
}

function isExecutable(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
