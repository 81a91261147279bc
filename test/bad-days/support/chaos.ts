import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RoundId } from '../../../core/ids.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openWorkFloor, type WorkerProcess, type WorkFloor } from '../../support/workers.ts';
import { MOODY_HOST, MOODY_STEP, startMoodySite } from './moody.ts';
import type { RestartablePostgres } from './restartable.ts';
import { readyForRound, STEPS, type Readiness } from './round.ts';

/** What can happen to a round from outside. */
export const TROUBLES = ['kill', 'redis', 'postgres', 'source', 'clock'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A round that trouble came to, from the seed: what happened, in order, and the database it left. */
export interface ChaoticRound {
  readonly ready: Readiness;
  readonly round: RoundId;
  readonly happened: readonly string[];
  /** What was planned for everybody, before anything was asked. */
  readonly plan: readonly unknown[];
  close(): Promise<void>;
}

/** Two worker processes, three steps, three applicants; every kind of trouble once, in an order and at moments that follow from the seed. */
export async function runChaos(postgres: RestartablePostgres, seed: string): Promise<ChaoticRound> {
  const random = randomFrom(seed);
  const ready = await readyForRound([...STEPS, MOODY_STEP], {
    database: freshDatabase(Promise.resolve(postgres)),
    deadlineMs: 120_000,
  });
  let refuseNext = 0;
  const moody = await startMoodySite(ready.web.hosts['news.practice.test'], (_asked, response) => {
    if (refuseNext <= 0) return false;
    refuseNext -= 1;
    response.writeHead(503).end();
    return true;
  });
  const floor = await openWorkFloor(ready.database, { ...ready.web.hosts, [MOODY_HOST]: moody.port });
  const workers = await Promise.all([startSkewed(floor, random), startSkewed(floor, random)]);
  const happened: string[] = [];
  const cause: Record<Trouble, () => Promise<string>> = {
    async kill() {
      const unlucky = Math.floor(random() * workers.length);
      await workers[unlucky]?.kill();
      workers[unlucky] = await startSkewed(floor, random);
      return 'a worker was killed and another started';
    },
    async redis() {
      await floor.emptyRedis();
      return 'Redis was emptied';
    },
    async postgres() {
      await postgres.restart();
      return 'PostgreSQL was restarted';
    },
    source() {
      refuseNext = 1 + Math.floor(random() * 8);
      return Promise.resolve(`a source was down for ${refuseNext} requests`);
    },
    async clock() {
      const jumpMs = random() < 0.5 ? 3_600_000 : -3_000;
      await jumpClock(ready.database, jumpMs);
      return `the clock of the database jumped by ${jumpMs / 1_000} s`;
    },
  };
  const close = async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await floor.close();
    moody.close();
    await ready.close();
  };
  try {
    const round = await ready.start();
    const plan = await planOf(ready.database, round);
    const moments = TROUBLES.map(() => Math.floor(random() * 18)).sort((a, b) => a - b);
    for (const [index, trouble] of shuffled(TROUBLES, random).entries()) {
      await reached(ready, moments[index] ?? 0);
      happened.push(await cause[trouble]());
    }
    await ready.finished(round);
    return { ready, round, happened, plan, close };
  } catch (error) {
    await close();
    throw new Error(`seed ${seed}: ${happened.join('; ')}`, { cause: error });
  }
}

/** Every cell as it was planned, in one order. */
export async function planOf(database: TestDatabase, round: RoundId): Promise<unknown[]> {
  const { rows } = await database.owner.query<object>(
    `select id, block_id, step_no, kind, applicant_id, position, because, queries, uses from evidence.search
     where round_id = $1 order by step_no, position`,
    [round],
  );
  return rows;
}

/** Numbers from 0 to 1 that follow from the seed. */
function randomFrom(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}:${drawn}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}

const shuffled = <T>(all: readonly T[], random: () => number): T[] =>
  all
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

/** A worker process whose clock may be an hour wrong. */
async function startSkewed(floor: WorkFloor, random: () => number): Promise<WorkerProcess> {
  const skewMs = [0, 3_600_000, -3_600_000][Math.floor(random() * 3)] ?? 0;
  const preload = fileURLToPath(new URL('skewed-clock.mjs', import.meta.url));
  return floor.startProcess({ NODE_OPTIONS: `--import=file://${preload}`, CLOCK_SKEW_MS: String(skewMs) });
}

/** As if the database's clock had jumped: everything it noted down is that much longer ago. */
async function jumpClock({ owner }: TestDatabase, jumpMs: number): Promise<void> {
  const jump = `make_interval(secs => ${jumpMs / 1_000})`;
  await owner.query(
    `update evidence.pending_job set run_after = run_after - ${jump}, lease_until = lease_until - ${jump}, dispatched_at = dispatched_at - ${jump};
     update evidence.host_pace set free_at = free_at - ${jump};
     update evidence.block set began_at = began_at - ${jump}`,
  );
}

/** Waits until this many cells and captures have ended; not for ever, because a block that is run again goes back. */
async function reached(ready: Readiness, moment: number): Promise<void> {
  for (let looks = 0; looks < 100; looks += 1) {
    const { observed, captured } = await ready.progress();
    if (observed + captured >= moment) return;
    await wait(50);
  }
}
