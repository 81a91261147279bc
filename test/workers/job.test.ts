import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import pino from 'pino';
import type { JobId } from '../../core/ids.ts';
import type { Queue } from '../../sql/job/job.ts';
import { JobRunner, type Handler, type JobSettings } from '../../workers/job.ts';
import { theOnly } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';

const log = pino({ level: 'silent' });
const idle: Handler = { run: () => Promise.resolve(), giveUp: () => Promise.resolve() };

/** What a handler was told, in order. */
type Told = ('run' | 'gave up')[];

describe('A promised job', () => {
  let database: TestDatabase;

  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  async function promise(): Promise<JobId> {
    const { rows } = await database.owner.query<{ id: JobId }>(
      "insert into evidence.pending_job (queue, subject) values ('block', $1) returning id",
      [randomUUID()],
    );
    return theOnly(rows).id;
  }

  const jobRow = async (id: JobId) =>
    theOnly(
      (
        await database.owner.query<{ attempts: number; finished: boolean; held: boolean; last_error: string | null }>(
          'select attempts, finished_at is not null as finished, lease_until > now() as held, last_error from evidence.pending_job where id = $1',
          [id],
        )
      ).rows,
    );

  function runnerOf(block: Handler, settings: Partial<JobSettings> = {}): JobRunner {
    const handlers: Record<Queue, Handler> = { block, capture: idle, report: idle, recheck: idle };
    return new JobRunner(database.pools.worker, handlers, { leaseMs: 30_000, backoffMs: 0, ...settings }, log);
  }

  /** A handler that works until it is told to stop, as a long block does. */
  function endless(): { readonly handler: Handler; readonly begun: Promise<void>; readonly told: Told } {
    const told: Told = [];
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const run: Handler['run'] = (_subject, { signal }) => {
      told.push('run');
      begin();
      return new Promise((_resolve, reject) => {
        const stop = () => reject(signal.reason as Error);
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop);
      });
    };
    const giveUp = () => {
      told.push('gave up');
      return Promise.resolve();
    };
    return { handler: { run, giveUp }, begun, told };
  }

  it('is done once, however many workers are asked to do it at the same time', async () => {
    const id = await promise();
    let done = 0;
    const handler: Handler = {
      ...idle,
      run: async () => {
        done += 1;
        await database.owner.query('select pg_sleep(0.05)');
      },
    };
    await Promise.all(Array.from({ length: 5 }, () => runnerOf(handler).run(id)));
    await runnerOf(handler).run(id);
    expect(done).to.equal(1);
    expect(await jobRow(id)).to.include({ finished: true, attempts: 1 });
  });

  it('is given up honestly after five failures, and not run again', async () => {
    const id = await promise();
    const told: Told = [];
    const runner = runnerOf({
      run: () => {
        told.push('run');
        return Promise.reject(new Error('no'));
      },
      giveUp: () => {
        told.push('gave up');
        return Promise.resolve();
      },
    });
    for (let times = 0; times < 8; times += 1) await runner.run(id);
    expect(told).to.deep.equal(['run', 'run', 'run', 'run', 'run', 'gave up']);
    expect(await jobRow(id)).to.include({ finished: true });
  });

  it('is not used up by workers that are stopped in the middle of it', async () => {
    const id = await promise();
    const told: Told = [];
    for (let restart = 0; restart < 8; restart += 1) {
      const work = endless();
      const runner = runnerOf(work.handler);
      const running = runner.run(id);
      await work.begun;
      runner.stop();
      await running;
      told.push(...work.told);
    }
    expect(new Set(told)).to.deep.equal(new Set(['run']));
    expect(await jobRow(id)).to.include({ finished: false, held: null, attempts: 0 });
  });

  it('is let go of by a worker that is stopped while it takes the lease', async () => {
    const id = await promise();
    const work = endless();
    const runner = runnerOf(work.handler);
    const running = runner.run(id);
    runner.stop();
    await running;
    expect(await jobRow(id)).to.include({ finished: false, held: null, attempts: 0 });
  });

  it('is taken over when its lease has run out, and told so to whoever held it', async () => {
    const id = await promise();
    const slow = endless();
    // As after a pause: the lease ran out, and nobody has extended it since.
    const running = runnerOf(slow.handler, { leaseMs: 300 }).run(id);
    await slow.begun;
    await database.owner.query(
      "update evidence.pending_job set lease_until = now() - interval '1 s', lease_holder = 'nobody' where id = $1",
      [id],
    );
    let done = 0;
    await runnerOf({ ...idle, run: () => Promise.resolve(void (done += 1)) }).run(id);
    await running;
    expect([done, slow.told]).to.deep.equal([1, ['run']]);
    expect(await jobRow(id)).to.include({ finished: true, last_error: null });
  });

  it('stays with its worker for as long as it takes', async () => {
    const id = await promise();
    const work = endless();
    const runner = runnerOf(work.handler, { leaseMs: 300 });
    const running = runner.run(id);
    await work.begun;
    const began = await jobRow(id);
    const leaseOf = async () =>
      theOnly(
        (await database.owner.query<{ until: Date }>('select lease_until as until from evidence.pending_job where id = $1', [id]))
          .rows,
      ).until.getTime();
    const first = await leaseOf();
    await eventually(async () => (await leaseOf()) > first + 600);
    await runnerOf({ ...idle, run: () => Promise.reject(new Error('taken from a living worker')) }).run(id);
    expect(await jobRow(id)).to.deep.equal({ ...began, held: true });
    runner.stop();
    await running;
  });
});
