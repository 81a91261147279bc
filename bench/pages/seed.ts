import { parseArgs } from 'node:util';
import { fill, LARGE } from './fill.ts';
import { openFolder, openInstallation } from './place.ts';

const USAGE = `npm run seed:large -- [--dir DIR] [--applicants N] [--captures N] [--acts N]

Fills an empty installation with an agency that nobody works at: ${LARGE.applicants} applicants, ${LARGE.captures} captures and ${LARGE.acts} acts in the ledger unless
said otherwise. The captures share one small text and one small picture. Refuses a database that has a requisition in it.

  --dir DIR  a private PostgreSQL in this folder; without it the installation that DATABASE_URL, EVENHAND_SECRET,
             EVENHAND_MASTER_KEY, EVENHAND_LEDGER_KEY and EVENHAND_STORE name
`;

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string' },
    applicants: { type: 'string', default: String(LARGE.applicants) },
    captures: { type: 'string', default: String(LARGE.captures) },
    acts: { type: 'string', default: String(LARGE.acts) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

async function run(): Promise<void> {
  const began = performance.now();
  const place = options.dir === undefined ? await openInstallation(process.env) : await openFolder(options.dir);
  try {
    const size = { applicants: Number(options.applicants), captures: Number(options.captures), acts: Number(options.acts) };
    await fill(place, size, (line) => process.stderr.write(`${line}\n`));
    process.stderr.write(`done in ${Math.round((performance.now() - began) / 1_000)} s\n`);
  } finally {
    await place.close();
  }
}

if (options.help) process.stdout.write(USAGE);
else await run();
