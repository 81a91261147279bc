import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Step } from '../../core/protocol/protocol.ts';
import { CONTROL_NAME, startPracticeWeb } from '../../local/practice-web/index.ts';
import { measureRound, type RoundFigures } from './measure.ts';
import { politenessOf, type HostPoliteness } from './politeness.ts';
import { HELD_NAME } from './simulated.ts';
import { openStage, type Stage } from './stage.ts';

const USAGE = `npm run --silent bench:rounds -- [--applicants N] [--steps N] [--largest N] [--seconds N] [--json]

Runs a round on the practice web with 4 worker processes that share the paces of 5 hosts (20 ms), a second one at a stranger's pace (1 s), and reads
the hosts' access logs. Then rounds of growing size on a simulated source that answers at once, in 1 process. Says how many cells a
second, how long PostgreSQL worked for each, and how large a worker process (with its dispatcher) became. Exit 1 when a host was asked faster
than its pace, or when a cell of the largest round cost the database more than twice what it cost in the smallest.

  --applicants N  of the round on the practice web, 500 by default
  --steps N       of that round, 40 by default
  --largest N     applicants of the largest simulated round, 5000 by default
  --seconds N     for how long each round is watched at most, 30 by default (the slow one for a third)
  --json          one JSON object instead of a table
`;

const PROCESSES = 4;
const PACE_MS = 20;
const SLOW_PACE_MS = 1_000;
const SIMULATED_STEPS = 4;
/** Times the database's work for a cell of the smallest simulated round. */
const GROWTH_MAX = 2;

const { values: options } = parseArgs({
  options: {
    applicants: { type: 'string', default: '500' },
    steps: { type: 'string', default: '40' },
    largest: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const KINDS: readonly Pick<Step, 'source' | 'site' | 'query' | 'parameters'>[] = [
  {
    source: 'searxng',
    site: 'http://search.practice.test',
    query: '"{name}"',
    parameters: { engine: 'practiceweb', language: 'en' },
  },
  {
    source: 'mediawiki',
    site: 'http://wiki.practice.test',
    query: '"{name}"',
    parameters: { apiPath: '/w/api.php', pagePath: '/wiki/', namespaces: [0, 2] },
  },
  { source: 'wordpress-rest', site: 'http://news.practice.test', query: '"{name}"', parameters: { apiPath: '/wp-json/wp/v2/' } },
  { source: 'wordpress-rest', site: 'http://blog.practice.test', query: '"{name}"', parameters: { apiPath: '/wp-json/wp/v2/' } },
  { source: 'mastodon', site: 'http://social.practice.test', query: '{name}', parameters: { statuses: 0 } },
];

const stepsOf = (count: number, kinds: typeof KINDS, held: string): Step[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    if (kind === undefined) throw new Error('no kind of step');
    const common = { technique: 'T-01', pages: 3, hits: 1, control: { positive: held } };
    return { id: `step-${index + 1}`, title: `Step ${index + 1}`, ...common, ...kind };
  });

/** A round on the practice web, and what the access logs of its hosts say. */
interface PracticeFigures {
  readonly paceMs: number;
  readonly round: RoundFigures;
  readonly hosts: readonly HostPoliteness[];
}

async function measurePracticeWeb(stage: Stage, paceMs: number, secondsMax: number): Promise<PracticeFigures> {
  const web = await startPracticeWeb({ socialRequestsPer5MinMax: 1_000_000, requestsKept: 1_000_000 });
  try {
    const hosts = Object.fromEntries(Object.entries(web.hosts).map(([host, port]) => [host, `127.0.0.1:${port}`]));
    const round = await measureRound(
      stage,
      {
        steps: stepsOf(Number(options.steps), KINDS, CONTROL_NAME),
        applicants: Number(options.applicants),
        processes: PROCESSES,
        secondsMax,
      },
      { BENCH_HOSTS: JSON.stringify(hosts), BENCH_INTERVAL_MS: String(paceMs) },
    );
    return { paceMs, round, hosts: politenessOf(web.requests, paceMs, PROCESSES) };
  } finally {
    await web.close();
  }
}

async function measureGrowth(stage: Stage, secondsMax: number): Promise<RoundFigures[]> {
  const largest = Number(options.largest);
  const wiki = KINDS.filter(({ source }) => source === 'mediawiki');
  const figures = [];
  for (const applicants of [largest / 10, largest / 2, largest].map(Math.round))
    figures.push(
      await measureRound(stage, { steps: stepsOf(SIMULATED_STEPS, wiki, HELD_NAME), applicants, processes: 1, secondsMax }, {}),
    );
  return figures;
}

async function run(): Promise<number> {
  const stage = await openStage();
  try {
    const secondsMax = Number(options.seconds);
    const practice = [
      await measurePracticeWeb(stage, PACE_MS, secondsMax),
      await measurePracticeWeb(stage, SLOW_PACE_MS, secondsMax / 3),
    ];
    const simulated = await measureGrowth(stage, secondsMax);
    const growth = (simulated.at(-1)?.databaseMsPerCell ?? NaN) / (simulated[0]?.databaseMsPerCell ?? NaN);
    const polite = practice.every(({ hosts }) => hosts.every((host) => host.polite));
    const figures = { node: process.version, cpus: cpus().length, practice, simulated, growth, polite };
    console.log(options.json ? JSON.stringify(rounded(figures)) : tableOf(practice, simulated, growth));
    return polite && growth <= GROWTH_MAX ? 0 : 1;
  } finally {
    await stage.close();
  }
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, each: unknown) => (typeof each === 'number' ? Math.round(each * 100) / 100 : each)));

function tableOf(practice: readonly PracticeFigures[], simulated: readonly RoundFigures[], growth: number): string {
  return [
    ...practice.flatMap(({ paceMs, round, hosts }) => [
      roundLine(`practice web, a request every ${paceMs} ms`, round),
      ...hosts.map(hostLine),
    ]),
    ...simulated.map((round) => roundLine('simulated source', round)),
    `a cell of the largest costs the database ${growth.toFixed(2)} times what one of the smallest does`,
  ].join('\n');
}

const roundLine = (what: string, round: RoundFigures) =>
  `${what}: ${round.applicants} × ${round.steps} = ${round.planned} cells in ${round.processes} processes, planned in ${round.startSeconds.toFixed(1)} s; ` +
  `${round.cells} ended in ${round.seconds.toFixed(0)} s: ${round.cellsPerSecond.toFixed(0)} cells/s, ` +
  `${round.databaseMsPerCell.toFixed(2)} ms of database each, a process at most ${round.peakMB.toFixed(0)} MB`;

const hostLine = ({ host, requests, meanGapMs, burst, polite }: HostPoliteness) =>
  `  ${host}: ${requests} requests, one every ${meanGapMs.toFixed(0)} ms, at most ${burst.toFixed(1)} at once${polite ? '' : ': TOO FAST'}`;

if (options.help) process.stdout.write(USAGE);
else process.exitCode = await run();
