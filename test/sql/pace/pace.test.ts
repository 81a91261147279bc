import { expect } from 'chai';
import { inTransaction } from '../../../sql/database.ts';
import { bookHost, leaveHostAlone } from '../../../sql/pace/pace.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

const MINUTE_MS = 60_000;

describe('The pace of a host', () => {
  let database: TestDatabase;

  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  const book = (host: string, intervalMs = MINUTE_MS, perDayMax: number | null = null) =>
    inTransaction(database.pools.worker, null, (transaction) => bookHost(transaction, host, { intervalMs, perDayMax }));

  it('gives workers that ask at the same time a moment each, an interval apart', async () => {
    const waits = (await Promise.all(Array.from({ length: 5 }, () => book('busy.example.test')))).sort((a, b) => a - b);
    expect(waits[0]).to.equal(0);
    // Each is told from when it asked, so a moment is missing here and there, and never a whole interval.
    for (const [place, waitMs] of waits.entries()) expect(Math.round(waitMs / MINUTE_MS), `${waitMs}`).to.equal(place);
  });

  it('is each host’s own', async () => {
    await book('one.example.test');
    expect(await book('other.example.test')).to.equal(0);
  });

  it('lets nobody come before the host wants to be asked again, and a shorter wish shortens nothing', async () => {
    const leave = (forMs: number) =>
      inTransaction(database.pools.worker, null, (transaction) => leaveHostAlone(transaction, 'tired.example.test', forMs));
    await leave(10 * MINUTE_MS);
    await leave(MINUTE_MS);
    expect(Math.round((await book('tired.example.test')) / MINUTE_MS)).to.equal(10);
  });

  it('ends for the day when the day’s share is spent by all workers together, and begins anew the next day', async () => {
    const untilTomorrowMs = () => new Date().setUTCHours(24, 0, 0, 0) - Date.now();
    for (let time = 1; time <= 3; time += 1) expect(await book('shared.example.test', 0, 3)).to.equal(0);
    expect(await book('shared.example.test', 0, 3)).to.be.closeTo(untilTomorrowMs(), 5_000);
    await inTransaction(database.pools.worker, null, ({ client }) =>
      client.query(
        `update evidence.host_pace set counted_on = counted_on - 1, free_at = now() where host = 'shared.example.test'`,
      ),
    );
    expect(await book('shared.example.test', 0, 3)).to.equal(0);
  });
});
