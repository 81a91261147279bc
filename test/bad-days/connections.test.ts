import { expect } from 'chai';
import { asSuperuser } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkFloor, type WorkFloor } from '../support/workers.ts';
import { startWorkers } from '../../workers/main.ts';
import { readWorkerConfig } from '../../workers/config.ts';
import pino from 'pino';
import { readyForRound, UNDISTURBED, type Readiness } from './support/round.ts';
import { layWire } from './support/wire.ts';

describe('A round', function () {
  this.timeout(90_000);
  let ready: Readiness;
  let floor: WorkFloor;

  beforeEach(async () => {
    ready = await readyForRound();
    floor = await openWorkFloor(ready.database, ready.web.hosts);
  });
  afterEach(async () => {
    await floor.close();
    await ready.close();
  });

  const count = async (text: string) => Number((await ready.database.owner.query<{ n: string }>(text)).rows[0]?.n);

  /** Everything ended once, as if nothing had been the matter. */
  async function endedAsUsual(round: Parameters<Readiness['outcomes']>[0]): Promise<void> {
    expect(await ready.outcomes(round)).to.deep.equal(UNDISTURBED);
    expect(
      (await ready.database.owner.query("select * from evidence.capture where state not in ('complete', 'partial')")).rows,
    ).to.deep.equal([]);
    expect(await count("select count(*) as n from ledger.act where kind = 'search.finished'")).to.equal(
      await count("select count(*) as n from evidence.search where observed <> 'not_applicable'"),
    );
    expect(
      await count("select count(*) - count(distinct subject) as n from ledger.act where kind = 'capture.finished'"),
    ).to.equal(0);
  }

  it('begins when Redis comes up, and goes on when it comes back', async () => {
    const redis = new URL(floor.environment['REDIS_URL'] ?? '');
    const wire = await layWire(Number(redis.port));
    wire.cut();
    redis.port = String(wire.port);
    const config = readWorkerConfig({ ...floor.environment, REDIS_URL: redis.href });
    const workers = await startWorkers(config, pino({ level: 'silent' }));
    try {
      const round = await ready.start();
      expect(await ready.progress()).to.deep.equal({ observed: 0, captured: 0 });
      wire.mend();
      await eventually(async () => (await ready.progress()).observed > 0, 40_000);
      wire.cut();
      // Away for as long as it takes to be missed: what was delivered before is done without it.
      await floor.emptyRedis();
      wire.mend();
      await ready.finished(round);
      await endedAsUsual(round);
    } finally {
      await workers.stop();
      wire.close();
    }
  });

  it('goes on when every connection of the workers to PostgreSQL is ended, again and again', async () => {
    const endAll = () =>
      asSuperuser(
        ready.database.url,
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'evenhand_worker' and datname = current_database()`,
      );
    const workers = await floor.start();
    try {
      const round = await ready.start();
      for (const reached of [1, 4, 7]) {
        await eventually(async () => {
          const { observed, captured } = await ready.progress();
          return observed + captured >= reached;
        }, 40_000);
        await endAll();
      }
      await ready.finished(round);
      await endedAsUsual(round);
    } finally {
      await workers.stop();
    }
  });
});
