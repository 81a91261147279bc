import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

// Rules that are not those of the program must never screen a text, so a file of another build stops the start.
function readAhead(seal: string): Ahead {
  const bytes = readFileSync(AHEAD_FILE);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== seal) throw new Error(`${AHEAD_FILE.pathname} is not of this build. Build again: node local/build.mjs`);
  // What the build wrote with the same modules; the seal says that it is that to the last bit.
  return fromBytes(bytes) as Ahead;
}
