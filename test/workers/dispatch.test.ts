import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import pino from 'pino';
import { startRedis } from '../../local/redis.ts';
import { connectRole } from '../../sql/connect.ts';
import { startDispatch } from '../../workers/dispatch.ts';
import { openQueues, reconnectAfterMs } from '../../workers/queues.ts';
import { layWire } from '../bad-days/support/wire.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });

describe('A queue whose Redis is away', () => {
  it('tries again soon at first, then once a second, however long it takes', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 1_000, 1e9].map(reconnectAfterMs)).to.deep.equal([
      40, 80, 160, 320, 640, 1_000, 1_000, 1_000, 1_000,
    ]);
  });
});

describe('Dispatching', function () {
  this.timeout(40_000);
  let database: TestDatabase;
  let dir: string;
  let redis: Awaited<ReturnType<typeof startRedis>>;

  before(async () => {
    database = await freshDatabase();
    dir = mkdtempSync(join(tmpdir(), 'evenhand-dispatch-'));
    redis = await startRedis({ dir, log: () => undefined });
  });
  after(async () => {
    await redis.stop();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('stops while Redis is away, with promises still to deliver', async () => {
    const address = new URL(redis.url);
    const wire = await layWire(Number(address.port));
    address.port = String(wire.port);
    const queues = openQueues(address.href, log);
    queues.take('capture', 1, () => Promise.resolve());
    wire.cut();
    const dispatcher = startDispatch(
      database.pools.worker,
      () => connectRole(database.url, database.secret, 'worker'),
      queues,
      { againAfterMs: 1_000, everyMs: 50 },
      log,
    );
    await database.owner.query("insert into evidence.pending_job (queue, subject) values ('capture', gen_random_uuid())");
    await wait(500);
    const stopping = dispatcher.stop().then(() => queues.close());
    const ended = await Promise.race([stopping.then(() => 'stopped'), wait(20_000, 'still waiting for Redis', { ref: false })]);
    wire.close();
    expect(ended).to.equal('stopped');
  });
});
