import { expect } from 'chai';
import type { AccountId } from '../../../core/ids.ts';
import { inTransaction, violatedConstraint } from '../../../sql/database.ts';
import { liftHold, listHolds, putHold } from '../../../sql/hold/hold.ts';
import { buildAccount, buildAgency, buildApplicant, type Agency } from '../../support/builders.ts';
import { buildCase, type Case } from '../../support/case.ts';
import { eventually } from '../../support/eventually.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

const WHY = 'Charge 2026-17 was announced';

describe('A hold', () => {
  let database: TestDatabase;
  let agency: Agency;
  let other: AccountId;
  let held: Case;
  let free: Case;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    other = await buildAccount(database, { email: 'other@evenhand.test', roles: ['supervisor'] });
    held = await buildCase(database, agency);
    free = await buildCase(database, agency);
    await put(held, null);
  });
  after(() => database.drop());

  const as = <T>(who: AccountId, work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(database.pools.supervisor, who, work);
  const put = ({ requisition }: Case, applicant: Case['applicant'] | null) =>
    as(agency.supervisor, (transaction) => putHold(transaction, requisition, { applicant, reason: WHY }));
  const liftAll = ({ requisition }: Case) =>
    as(other, async (transaction) => {
      for (const { id, liftedAt } of await listHolds(transaction, requisition))
        if (liftedAt === null) await liftHold(transaction, id, 'The charge was withdrawn');
    });

  /** What the owner of the tables, who may do everything else, is told; null when the row is gone. Nothing is kept. */
  async function destroy(statement: string, values: readonly unknown[] = []): Promise<string | null> {
    const client = await database.owner.connect();
    try {
      await client.query('begin');
      await client.query(statement, [...values]);
      return null;
    } catch (error) {
      return violatedConstraint(error) ?? String(error);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
  const rowOf = async (table: string, { requisition }: Case) =>
    (await database.owner.query(`select from ${table} where requisition_id = $1`, [requisition])).rowCount ?? 0;

  it('keeps every table that holds records of a requisition, also those that came later', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('intake', 'evidence', 'release') and c.relkind = 'r'
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'requisition_id' and not a.attisdropped)
         and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('held', 'held_table')) <> 2`,
    );
    expect(rows).to.deep.equal([]);
  });

  it('refuses to destroy any row of its requisition, to the owner of the tables too', async () => {
    for (const table of [
      'evidence.screening',
      'evidence.finding',
      'evidence.search',
      'evidence.attribution',
      'release.report',
      'intake.consent',
      'intake.hold',
    ]) {
      expect(await rowOf(table, held), table).to.be.greaterThan(0);
      expect(await destroy(`delete from ${table} where requisition_id = $1`, [held.requisition]), table).to.equal('held');
    }
    expect(await destroy('delete from intake.applicant where id = $1', [held.applicant])).to.equal('held');
    expect(await destroy('delete from intake.requisition where id = $1', [held.requisition])).to.equal('held');
    expect(await destroy('truncate evidence.screening cascade')).to.equal('held');
  });

  it('refuses to destroy the key of an applicant’s evidence, which would destroy it all', async () => {
    await database.owner.query(
      "insert into evidence.data_key (applicant_id, requisition_id, wrapped, master_key_id) values ($1, $2, 'x', 'test') on conflict do nothing",
      [held.applicant, held.requisition],
    );
    expect(await destroy('delete from evidence.data_key where applicant_id = $1', [held.applicant])).to.equal('held');
  });

  it('leaves other requisitions alone', async () => {
    expect(await destroy('delete from intake.consent where requisition_id = $1', [free.requisition])).to.equal(null);
  });

  it('on one applicant keeps that one, what names nobody, and nobody else', async () => {
    const colleague = await buildApplicant(database, agency, free.requisition);
    await put(free, free.applicant);
    expect(await destroy('delete from intake.consent where applicant_id = $1', [free.applicant])).to.equal('held');
    expect(await destroy('delete from intake.consent where applicant_id = $1', [colleague])).to.equal(null);
    expect(await destroy('delete from evidence.screening where requisition_id = $1', [free.requisition])).to.equal('held');
    await liftAll(free);
  });

  it('that is being put while something is destroyed is waited for', async () => {
    const later = await buildCase(database, agency);
    const client = await database.owner.connect();
    let refused: Promise<string | null>;
    try {
      await client.query('begin');
      await client.query('insert into intake.hold (requisition_id, reason, put_by) values ($1, $2, $3)', [
        later.requisition,
        WHY,
        agency.supervisor,
      ]);
      refused = destroy('delete from intake.consent where requisition_id = $1', [later.requisition]);
      // Asked on another connection: within a transaction the answer stays what it was.
      await eventually(async () => {
        const waiting =
          "select from pg_stat_activity where wait_event_type = 'Lock' and query like 'delete from intake.consent%'";
        return (await database.owner.query(waiting)).rowCount === 1;
      });
      await client.query('commit');
    } finally {
      client.release();
    }
    expect(await refused).to.equal('held');
  });

  it('is lifted by a second supervisor, and never changes afterwards', async () => {
    const done = await buildCase(database, agency);
    await put(done, null);
    const [hold] = await as(other, (transaction) => listHolds(transaction, done.requisition));
    const lifting = database.owner.query(
      "update intake.hold set lifted_by = put_by, lifted_at = now(), lift_reason = 'no longer needed' where id = $1",
      [hold!.id],
    );
    expect(await lifting.then(() => null, violatedConstraint)).to.equal('hold_second_person');
    await liftAll(done);
    expect(await destroy('delete from intake.consent where requisition_id = $1', [done.requisition])).to.equal(null);
    const again = database.owner.query(
      'update intake.hold set lifted_at = null, lifted_by = null, lift_reason = null where id = $1',
      [hold!.id],
    );
    expect(await again.then(() => null, violatedConstraint)).to.equal('hold_lifted_once');
  });
});
