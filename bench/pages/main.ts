import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { pages } from '../../server/pages/index.ts';
import type { Role } from '../../server/page.ts';
import { roleUrl } from '../../sql/connect.ts';
import { addressOf, findExamples, findLargest, findPeople } from './examples.ts';
import { fill, isEmpty, LARGE, SMALL } from './fill.ts';
import { measurePage, openAsker, type NotAnswered, type PageFigures } from './measure.ts';
import { openFolder } from './place.ts';
import { addOdds } from './odds.ts';
import { openDesk, type Desk } from './server.ts';

const USAGE = `npm run --silent bench:pages -- [--large] [--dir DIR] [--people N] [--seconds N] [--flat-out] [--only TEXT] [--json]

Fills a private PostgreSQL with an agency (${SMALL.applicants} applicants, ${SMALL.captures} captures, ${SMALL.acts} acts), starts the server on it and has 20 people ask for every page
of every role at once, each opening a page every second. Prints how long the answers took as those people saw it, what came over the line, and
how often and how long the database was asked. Exit 1 when a page took 100 ms or more at p95, or more than 100 kB.

  --large       ${LARGE.applicants} applicants, ${LARGE.captures} captures, ${LARGE.acts} acts
  --dir DIR     keep the agency in this folder, or use the one that is there
  --people N    20 by default
  --seconds N   for each page, 3 by default
  --flat-out    nobody waits: each asks again as soon as the answer is there
  --only TEXT   only pages with this in their address
  --json        one JSON object instead of a table
`;

const MS_MAX = 100;
const BYTES_MAX = 100_000;

const { values: options } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    dir: { type: 'string' },
    people: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '3' },
    'flat-out': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** A file that is taken along is no page: it streams, and how long it takes is its size. */
const isFile = (path: string) => /\.(?:html|json|csv)$|\/files\//.test(path);

async function measureAll(owner: pg.Client, desk: Desk): Promise<(PageFigures | NotAnswered)[]> {
  const asker = openAsker();
  const requisition = await findLargest(owner);
  const figures = [];
  try {
    for (const role of [...new Set(pages.flatMap((page) => page.roles))]) {
      const people = [];
      for (const person of await findPeople(owner, requisition, role))
        people.push({ examples: await findExamples(owner, requisition, person), cookie: await desk.signIn(person, role) });
      for (const page of pagesOf(role)) {
        // Whoever of them finds something to ask for.
        const asks = people.find(({ examples }) => addressOf(page, examples) !== null);
        const address = asks === undefined ? null : addressOf(page, asks.examples);
        const name = { path: page.path, role };
        figures.push(
          address === null
            ? { ...name, status: 0 }
            : await measurePage(asker, name, {
                url: desk.url + address,
                cookie: asks?.cookie ?? '',
                people: Number(options.people),
                seconds: Number(options.seconds),
                perSecond: options['flat-out'] ? null : 1,
              }),
        );
      }
    }
    return figures;
  } finally {
    asker.stop();
  }
}

const pagesOf = (role: Role) =>
  pages.filter(
    ({ method, path, roles }) => method === 'get' && roles.includes(role) && !isFile(path) && path.includes(options.only),
  );

async function run(): Promise<number> {
  const place = await openFolder(options.dir ?? null);
  const owner = new pg.Client({ connectionString: roleUrl(place.databaseUrl, place.secret, 'owner') });
  await owner.connect();
  try {
    if (await isEmpty(owner)) await fill(place, options.large ? LARGE : SMALL, (line) => process.stderr.write(`${line}\n`));
    await addOdds(owner, place, await findLargest(owner));
    const desk = await openDesk(place);
    try {
      const all = await measureAll(owner, desk);
      const figures = all.filter((one): one is PageFigures => 'p95ms' in one);
      const notAnswered = all.filter((one): one is NotAnswered => 'status' in one);
      const held = figures.every(({ p95ms, bytes, failed }) => p95ms < MS_MAX && bytes <= BYTES_MAX && failed === 0);
      const answer = { node: process.version, cpus: cpus().length, pages: figures.map(rounded), notAnswered, held };
      console.log(options.json ? JSON.stringify(answer) : tableOf(figures, notAnswered));
      return held ? 0 : 1;
    } finally {
      await desk.close();
    }
  } finally {
    await owner.end();
    await place.close();
  }
}

const rounded = (figures: PageFigures) => ({
  ...figures,
  ...Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (typeof value === 'number' ? [[name, Math.round(value * 10) / 10]] : [])),
  ),
});

function tableOf(figures: readonly PageFigures[], notAnswered: readonly NotAnswered[]): string {
  const line = ({ path, role, p50ms, p95ms, bytes, queries, queriesMs, requests, failed }: PageFigures) =>
    [
      path.padEnd(48),
      role.padEnd(14),
      `${p50ms.toFixed(0)} ms`.padStart(8),
      `${p95ms.toFixed(0)} ms`.padStart(8),
      `${(bytes / 1_000).toFixed(1)} kB`.padStart(10),
      `${queries} queries in ${queriesMs.toFixed(1)} ms`.padStart(24),
      `${requests} asked${failed === 0 ? '' : `, ${failed} FAILED`}`,
      p95ms >= MS_MAX ? 'SLOW' : '',
      bytes > BYTES_MAX ? 'LARGE' : '',
    ].join(' ');
  return [
    ...[...figures].sort((one, other) => other.p95ms - one.p95ms).map(line),
    ...notAnswered.map(
      ({ path, role, status }) => `${path} as ${role}: ${status === 0 ? 'nothing to ask for' : `answered ${status}`}`,
    ),
  ].join('\n');
}

if (options.help) process.stdout.write(USAGE);
else process.exitCode = await run();
