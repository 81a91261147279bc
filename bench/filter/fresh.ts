import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measured } from './figures.ts';
import { median } from './mix.ts';

const RUNS = 5;
const PROCESS = fileURLToPath(new URL('fresh-process.ts', import.meta.url));
const Fresh = z.object({ firstTextMs: z.number(), grownMb: z.number() });

/** What a fresh process needs until its first text is screened, without node's own start, and how much memory it takes. */
export function measureFresh(): Measured[] {
  const runs = Array.from({ length: RUNS }, runFresh);
  return [
    { id: 'start', value: median(runs.map(({ firstTextMs }) => firstTextMs)) },
    { id: 'memory', value: median(runs.map(({ grownMb }) => grownMb)) },
  ];
}

function runFresh(): z.infer<typeof Fresh> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROCESS], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the fresh process ended with ${String(status)}: ${stderr}`);
  return Fresh.parse(JSON.parse(stdout));
}
