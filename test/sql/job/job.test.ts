import { expect } from 'chai';
import type { JobId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { extendLease, listDueJobs, markDispatched, putBack, takeLease } from '../../../sql/job/job.ts';
import { theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

const LONG_MS = 60_000;

describe('The list of promised work', () => {
  let database: TestDatabase;

  before(async () => {
    database = await freshDatabase();
  });
  beforeEach(() => database.owner.query('delete from evidence.pending_job'));
  after(() => database.drop());

  const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.pools.worker, null, work);
  const due = () => asWorker((transaction) => listDueJobs(transaction, LONG_MS));
  const promise = async (queue = 'capture', count = 1) =>
    (
      await database.owner.query<{ id: JobId }>(
        'insert into evidence.pending_job (queue, subject) select $1, gen_random_uuid() from generate_series(1, $2) returning id',
        [queue, count],
      )
    ).rows.map(({ id }) => id);

  it('names what was delivered again only when it has lain for long', async () => {
    const [id = '' as JobId] = await promise();
    expect((await due()).map((job) => job.id)).to.deep.equal([id]);
    await asWorker((transaction) => markDispatched(transaction, [id]));
    expect(await due()).to.deep.equal([]);
    await database.owner.query("update evidence.pending_job set dispatched_at = now() - interval '2 minutes'");
    expect((await due()).map((job) => job.id)).to.deep.equal([id]);
  });

  it('has a new promise first, however many older ones wait in the queue', async () => {
    await promise('capture', 600);
    await database.owner.query(
      "update evidence.pending_job set run_after = now() - interval '1 hour', dispatched_at = now() - interval '2 minutes'",
    );
    const [report] = await promise('report');
    expect((await due())[0]?.id).to.equal(report);
  });

  it('lets one holder at a time have a job, and only the holder keep it or give it back', async () => {
    const [id = '' as JobId] = await promise();
    const take = (holder: string) => asWorker((transaction) => takeLease(transaction, id, holder, LONG_MS));
    expect(await take('one')).to.include({ id, attempts: 1 });
    expect(await take('two')).to.equal(null);
    expect(await due(), 'what is held is not due').to.deep.equal([]);

    // The first holder is paused until its lease has run out, and comes back after somebody else has taken the job.
    await database.owner.query("update evidence.pending_job set lease_until = now() - interval '1 s'");
    expect(await take('two')).to.include({ id, attempts: 2 });
    expect(await asWorker((transaction) => extendLease(transaction, id, 'one', LONG_MS))).to.equal(false);
    await asWorker((transaction) => putBack(transaction, id, 'one', 'I was away', 0));
    expect(await asWorker((transaction) => extendLease(transaction, id, 'two', LONG_MS))).to.equal(true);

    await asWorker((transaction) => putBack(transaction, id, 'two', 'no luck', LONG_MS));
    expect(await take('three'), 'not before it is due again').to.equal(null);
    const { rows } = await database.owner.query<{ last_error: string }>('select last_error from evidence.pending_job');
    expect(theOnly(rows).last_error).to.equal('no luck');
  });
});
