import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Ahead } from './ahead.ts';
import { fromBytes } from './bytes.ts';
import { SEAL } from './seal.ts';
import type { Sources } from './sources.ts';

/** What this process makes its filter of: what the build worked out ahead, or in a checkout the sources. */
export type Origin = { readonly ahead: Ahead; readonly sources: null } | { readonly ahead: null; readonly sources: Sources };

/** The file of the build, beside this module. */
export const AHEAD_FILE = new URL('filter.ahead', import.meta.url);

export const ORIGIN: Origin =
  SEAL === null ? { ahead: null, sources: (await import('./sources.ts')).SOURCES } : { ahead: readAhead(SEAL), sources: null };

/** A file of the filter's own data, by its path from here. */
export function readOwnFile(relative: string): Buffer {
  return readFileSync(new URL(relative, import.meta.url));
}

/** Reads a file of the filter's own data from a byte on, until the place it goes to is full. Gives the size of the file. @throws {Error} when it is too short */
export function readOwnFileInto(relative: string, from: number, to: Uint8Array): number {
  const file = openSync(new URL(relative, import.meta.url), 'r');
  try {
    for (let done = 0; done < to.length;) {
      const read = readSync(file, to, done, to.length - done, from + done);
      if (read === 0) throw new Error(`${relative} is too short`);
      done += read;
    }
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

// Rules that are not those of the program must never screen a text, so a file of another build stops the start.
function readAhead(seal: string): Ahead {
  const bytes = readFileSync(AHEAD_FILE);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== seal) throw new Error(`${AHEAD_FILE.pathname} is not of this build. Build again: node local/build.mjs`);
  // What the build wrote with the same modules; the seal says that it is that to the last bit.
  return fromBytes(bytes) as Ahead;
}
