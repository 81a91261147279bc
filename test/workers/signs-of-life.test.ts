import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pino from 'pino';
import { inTransaction } from '../../sql/database.ts';
import { forgetLongSilent, listWorkers } from '../../sql/health/workers.ts';
import { watchClock } from '../../workers/egress/stamp-clock.ts';
import type { TimestampClient } from '../../workers/egress/timestamp.ts';
import { signOnce, startSigns } from '../../workers/signs-of-life.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';

const stampingAt = (at: string): TimestampClient => ({
  configured: true,
  stamp: () => Promise.resolve({ kind: 'stamped', answer: Buffer.of(), at, authority: 'test' }),
});
const { stampClock: noStamp } = watchClock(stampingAt('2026-01-01T00:00:00Z'));

describe('Signs of life of a worker', () => {
  let database: TestDatabase;
  let storeDir: string;

  before(async () => {
    database = await freshDatabase();
    storeDir = mkdtempSync(join(tmpdir(), 'evenhand-signs-'));
  });
  after(async () => {
    rmSync(storeDir, { recursive: true });
    await database.drop();
  });

  const seen = () => inTransaction(database.pools.worker, null, listWorkers);

  it('say where it runs, how right its clock is and how much room there is', async () => {
    const id = randomUUID();
    await signOnce(database.pools.worker, id, { storeDir, stampClock: noStamp, settings: { EVENHAND_CAPTURES: '2' } });
    const worker = (await seen()).find((one) => one.id === id);
    expect(worker).to.include({ machine: hostname(), stampAheadMs: null, backedUpAt: null });
    expect(worker?.settings).to.deep.equal({ EVENHAND_CAPTURES: '2' });
    expect(Math.abs(worker?.clockAheadMs ?? Infinity)).to.be.lessThan(2_000);
    expect(worker?.storeFreeBytes).to.be.greaterThan(0);
    expect(worker?.storeBytes).to.be.at.least(worker?.storeFreeBytes ?? Infinity);
  });

  it('tell when the last backup was finished, once somebody says so', async () => {
    const id = randomUUID();
    const at = new Date('2026-03-01T04:00:00Z');
    writeFileSync(join(storeDir, 'last-backup'), '');
    utimesSync(join(storeDir, 'last-backup'), at, at);
    await signOnce(database.pools.worker, id, { storeDir, stampClock: noStamp, settings: {} });
    expect((await seen()).find((one) => one.id === id)?.backedUpAt).to.deep.equal(at);
  });

  it('compare its clock with the authority that gave the last stamp', async () => {
    const id = randomUUID();
    const { timestamps, stampClock } = watchClock(stampingAt(new Date(Date.now() - 3_600_000).toISOString()));
    await timestamps.stamp('0'.repeat(64));
    await signOnce(database.pools.worker, id, { storeDir, stampClock, settings: {} });
    expect((await seen()).find((one) => one.id === id)?.stampAheadMs).to.be.closeTo(3_600_000, 60_000);
  });

  it('know nothing of a store that is not there', async () => {
    const id = randomUUID();
    await signOnce(database.pools.worker, id, { storeDir: join(storeDir, 'gone'), stampClock: noStamp, settings: {} });
    expect((await seen()).find((one) => one.id === id)).to.include({ storeFreeBytes: null, storeBytes: null, backedUpAt: null });
  });

  it('end with a worker that stops, and stay for a day after one that was killed', async () => {
    await database.owner.query("update evidence.worker set seen_at = now() - interval '23 hours'");
    const killed = (await seen()).length;
    const signs = startSigns(database.pools.worker, { storeDir, stampClock: noStamp, settings: {} }, pino({ level: 'silent' }));
    await eventually(async () => (await seen()).length === killed + 1);
    await signs.stop();
    expect(await seen()).to.have.length(killed);
    await database.owner.query("update evidence.worker set seen_at = now() - interval '25 hours'");
    await inTransaction(database.pools.worker, null, forgetLongSilent);
    expect(await seen()).to.deep.equal([]);
  });
});
