import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { codeVersion } from '../../core/filter/index.ts';
import { measureFresh } from './fresh.ts';
import { readGold, type Gold } from './gold.ts';
import { measureGrowth } from './growth.ts';
import { measurePieces } from './pieces.ts';
import { accept, readLast, writeLast, type Group } from './last.ts';
import { ownGold } from './own.ts';
import { measureQuality } from './quality.ts';
import { measureSpeed } from './speed.ts';
import { asJson, asTable } from './table.ts';
import { findWorse } from './verdict.ts';

const USAGE = `npm run --silent bench:filter -- [--json] [--data DIR]... [--accept]

Measures the filter: speed, start, memory, growth of cost, and quality. Quality is measured on the texts of our own that are held out
from training, or on each folder of gold data named. Exit 1 names each figure that is worse than its floor or than last time.

  --json       one JSON object instead of tables
  --data DIR   a folder of gold data (docs/filter.md); may be repeated
  --accept     keep the figures that are better than last time in bench/filter/figures.json
`;

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    data: { type: 'string', multiple: true, default: [] },
    accept: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) console.log(USAGE);
else process.exitCode = run();

function run(): number {
  const golds = options.data.length > 0 ? options.data.map(readGold) : [ownGold()];
  const engine = {
    id: 'engine',
    about: 'engine',
    measured: [...measureSpeed(), ...measureFresh(), ...measureGrowth(), ...measurePieces()],
  };
  const groups: Group[] = [engine, ...golds.map(qualityOf)];
  const last = readLast();
  const worse = findWorse(groups, last);
  console.log(
    options.json ? JSON.stringify({ ...where(), groups: asJson(groups, last), worse }, null, 2) : asTable(groups, last),
  );
  for (const sentence of worse) console.error(`WORSE: ${sentence}`);
  if (options.accept) writeLast(accept(last, groups));
  return worse.length === 0 ? 0 : 1;
}

function qualityOf(gold: Gold): Group {
  return { id: gold.id, about: gold.about, measured: measureQuality(gold) };
}

/** Figures of speed mean nothing without the machine. */
function where() {
  return { filter: codeVersion(), node: process.version, processor: cpus()[0]?.model ?? 'unknown' };
}
