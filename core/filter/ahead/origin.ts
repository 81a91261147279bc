import { createHash } from 'node:crypto';
import { fstatSync, openSync, readFileSync, readSync } from 'node:fs';
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

/** A file of the filter's own data that stays open, for what is too large to be in memory. */
export interface OwnFile {
  /** In bytes. */
  readonly size: number;
  /** Reads from a byte on until the place it goes to is full. @throws {Error} when the file is too short */
  readonly read: (from: number, to: Uint8Array) => void;
}

/** Opens a file of the filter's own data, by its path from here. */
export function openOwnFile(relative: string): OwnFile {
  const file = openSync(new URL(relative, import.meta.url), 'r');
  const read = (from: number, to: Uint8Array): void => {
    for (let done = 0; done < to.length;) {
      const count = readSync(file, to, done, to.length - done, from + done);
      if (count === 0) throw new Error(`${relative} is too short`);
      done += count;
    }
  };
  return { size: fstatSync(file).size, read };
}

// Rules that are not those of the program must never screen a text, so a file of another build stops the start.
function readAhead(seal: string): Ahead {
  const bytes = readFileSync(AHEAD_FILE);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== seal) throw new Error(`${AHEAD_FILE.pathname} is not of this build. Build again: node local/build.mjs`);
  // What the build wrote with the same modules; the seal says that it is that to the last bit.
  return fromBytes(bytes) as Ahead;
}
