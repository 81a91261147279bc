import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measured } from './figures.ts';
import { cut, LONGEST, longText, median, MEGABYTE, SUBJECT } from './mix.ts';

const RUNS = 5;
const PROCESS = fileURLToPath(new URL('fresh-process.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const Fresh = z.object({ firstTextMs: z.number(), grownMb: z.number() });

/** What a fresh process needs until its first text is screened, without node's own start, and how much memory it takes. As the image runs it: built. */
export function measureFresh(): Measured[] {
  run(path.join(ROOT, 'local/build.mjs'));
  const folder = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  const texts = path.join(folder, 'texts.json');
  writeFileSync(texts, JSON.stringify({ texts: cut(longText(MEGABYTE), LONGEST), subject: SUBJECT }));
  const runs = Array.from({ length: RUNS }, () =>
    Fresh.parse(JSON.parse(run(PROCESS, path.join(ROOT, 'dist/core/filter/index.js'), texts))),
  );
  rmSync(folder, { recursive: true });
  return [
    { id: 'start', value: median(runs.map(({ firstTextMs }) => firstTextMs)) },
    { id: 'memory', value: median(runs.map(({ grownMb }) => grownMb)) },
  ];
}

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(status)}: ${stderr}`);
  return stdout;
}
