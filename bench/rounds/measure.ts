import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Step } from '../../core/protocol/protocol.ts';
import type { Stage } from './stage.ts';

/** What a round came to. */
export interface RoundFigures {
  readonly applicants: number;
  readonly steps: number;
  readonly processes: number;
  /** Cells of applicants, without controls, that ended while it was watched. */
  readonly cells: number;
  readonly planned: number;
  /** Planning the round and storing every cell, before the first request. */
  readonly startSeconds: number;
  readonly seconds: number;
  readonly cellsPerSecond: number;
  /** Time PostgreSQL spent on statements, for each cell. */
  readonly databaseMsPerCell: number;
  /** The largest a worker process became, dispatcher included. */
  readonly peakMB: number;
}

/** A round to be measured, for so long at most. */
export interface RoundToMeasure {
  readonly steps: readonly Step[];
  readonly applicants: number;
  readonly processes: number;
  readonly secondsMax: number;
}

/** Runs a round in so many worker processes. `environment` says what they ask; every cell that ends has to end as `none`. */
export async function measureRound(
  stage: Stage,
  { steps, applicants, processes, secondsMax }: RoundToMeasure,
  environment: Readonly<Record<string, string>>,
): Promise<RoundFigures> {
  const workers = await Promise.all(
    Array.from({ length: processes }, () => startWorker({ ...stage.environment, ...environment })),
  );
  const { round, seconds: startSeconds } = await stage.startRound(steps, applicants);
  const count = async (text: string) => Number((await stage.owner.query<{ n: string }>(text, [round])).rows[0]?.n);
  const busyBefore = await databaseMs(stage);
  const began = performance.now();
  const finished = async () =>
    (await count("select count(*) as n from evidence.round where id = $1 and status = 'finished'")) > 0;
  const elapsed = () => (performance.now() - began) / 1_000;
  while (elapsed() < secondsMax && !(await finished())) await wait(200);
  const cells = await count(
    "select count(*) as n from evidence.search where round_id = $1 and kind = 'applicant' and observed is not null",
  );
  const seconds = elapsed();
  const peaks = await Promise.all(workers.map(stopWorker));
  const busyMs = (await databaseMs(stage)) - busyBefore;
  const others = await count(
    "select count(*) as n from evidence.search where round_id = $1 and kind = 'applicant' and observed <> 'none'",
  );
  // What was not finished in time is not done while the next round is measured.
  await stage.owner.query('update evidence.pending_job set finished_at = now(), lease_until = null where finished_at is null');
  await stage.owner.query('delete from evidence.host_pace');
  if (others > 0) throw new Error(`${others} cells did not end as none`);
  return {
    applicants,
    steps: steps.length,
    processes,
    cells,
    planned: steps.length * applicants,
    startSeconds,
    seconds,
    cellsPerSecond: cells / seconds,
    databaseMsPerCell: busyMs / cells,
    peakMB: Math.max(...peaks),
  };
}

async function databaseMs({ owner }: Stage): Promise<number> {
  // Sessions report what they did after at most a second of rest.
  await wait(1_500);
  const { rows } = await owner.query<{ ms: number }>(
    'select active_time as ms from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.ms);
}

async function startWorker(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    execArgv: ['--import', 'tsx'],
  });
  await once(worker, 'message');
  return worker;
}

async function stopWorker(worker: ChildProcess): Promise<number> {
  const told = once(worker, 'message') as Promise<[{ readonly peakMB: number }]>;
  worker.send('stop');
  return (await told)[0].peakMB;
}
