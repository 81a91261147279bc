import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for one test, with a space in its name as people's folders have, and a way to be rid of it. */
export function temporaryFolder(): { readonly dir: string; remove(): void } {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'evenhand test ')));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
