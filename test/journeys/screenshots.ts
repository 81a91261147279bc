import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `npm run screenshots -- --out DIR

Goes through the journeys in a real browser and leaves in DIR a picture of every page and state they come by: light, dark, on a
phone and in print, numbered in the order in which they were seen.
`;

const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) console.log(USAGE);
else if (values.out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = walk(resolve(values.out));
}

/** Runs the journeys with pictures; gives back the exit code of the run. */
function walk(dir: string): number {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const options = ['--no-config', '--extension', 'ts', '--require', 'test/support/hooks.ts', '--timeout', '300000'];
  const { status } = spawnSync(
    process.execPath,
    ['--no-experimental-require-module', '--import', 'tsx', mocha, ...options, 'test/journeys/*.test.ts'],
    { stdio: 'inherit', env: { ...process.env, EVENHAND_TEST_PICTURES: dir } },
  );
  console.log(`${readdirSync(dir).filter((name) => name.endsWith('.png')).length} pictures are in ${dir}`);
  return status ?? 1;
}
