import { expect } from 'chai';
import { DATABASE_ROLES, inTransaction, violatedConstraint } from '../../../sql/database.ts';
import { ATTEMPTS, type Attempt } from './attempts.ts';
import { buildWorld, type World } from './world.ts';
import type { AccountId } from '../../../core/ids.ts';

/** Insufficient privilege: no grant, or a policy's check. */
const REFUSED = '42501';

describe('The wall', () => {
  let world: World;

  before(async function () {
    this.timeout(60_000);
    world = await buildWorld();
  });
  after(() => world.database.drop());

  for (const attempt of ATTEMPTS) {
    it(`does not let ${attempt.role} ${attempt.what}`, async () => {
      expect(await endOf(attempt)).to.deep.equal(attempt.ends);
    });
  }

  async function endOf({ role, as, statement }: Attempt): Promise<unknown> {
    const [sql, values] = statement(world);
    try {
      // Rolled back in any case, so that an attempt that should have failed does not spoil the next.
      const touched = await inTransaction(world.database.pools[role], as(world) as AccountId | null, async ({ client }) => {
        const { rowCount } = await client.query(sql, [...(values ?? [])]);
        throw new Touched(rowCount);
      });
      return touched;
    } catch (error) {
      if (error instanceof Touched) return error.rows === 0 ? 'nothing' : `${error.rows} rows`;
      if (error instanceof Error && 'code' in error && error.code === REFUSED) return 'refused';
      const constraint = violatedConstraint(error);
      if (constraint === null) throw error;
      return { constraint };
    }
  }

  it('shows no row of any table to a connection that names no actor', async () => {
    const tables = await listTables();
    expect(tables.length).to.be.greaterThan(30);
    // Workers act for nobody and sign-in comes before anybody; what they may see is listed in the migrations.
    for (const role of DATABASE_ROLES.filter((one) => one !== 'worker' && one !== 'auth')) {
      for (const table of tables) {
        expect(await rowsSeen(role, table, null), `${role} and ${table}`).to.equal(0);
      }
    }
  });

  it('keeps everything behind the released report from a panel member', async () => {
    const seen: string[] = [];
    for (const table of await listTables()) {
      if ((await rowsSeen('panelist', table, world.agency.panelist)) > 0) seen.push(table);
    }
    expect(seen).to.deep.equal(['intake.requisition', 'release.report']);
  });

  it('shows an investigator no row of a requisition without a part in it', async () => {
    for (const table of await listTables()) {
      if (!(await hasColumn(table, 'requisition_id'))) continue;
      const seen = await rowsSeen('investigator', table, world.agency.outsider, `requisition_id = '${world.own.requisition}'`);
      expect(seen, table).to.equal(0);
    }
  });

  it('shows whoever could still be the second to judge a page nothing of a finding on it', async () => {
    const of = `finding_id = '${world.hiddenFinding}'`;
    const withRows: string[] = [];
    for (const table of await listTables()) {
      if (!(await hasColumn(table, 'finding_id'))) continue;
      expect(await rowsSeen('investigator', table, world.agency.second, of), table).to.equal(0);
      if ((await rowsSeen('investigator', table, world.agency.investigator, of)) > 0) withRows.push(table);
    }
    expect(withRows).to.include.members(['evidence.screening', 'evidence.person_mask', 'evidence.unmasking']);
  });

  it('lets the people of a requisition see it, so that seeing nothing means something', async () => {
    const { investigator, second, supervisor, auditor, panelist } = world.agency;
    expect(await rowsSeen('investigator', 'evidence.capture', investigator)).to.equal(2);
    expect(await rowsSeen('investigator', 'evidence.finding', investigator)).to.equal(4);
    expect(await rowsSeen('investigator', 'evidence.finding', second)).to.equal(3);
    expect(await rowsSeen('supervisor', 'evidence.capture', supervisor)).to.equal(2);
    expect(await rowsSeen('auditor', 'evidence.capture', auditor)).to.equal(3);
    expect(await rowsSeen('panelist', 'release.report', panelist)).to.equal(1);
  });

  it('has policies on every table, for its owner too, and no role that passes them', async () => {
    const { rows: open } = await world.database.owner.query(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('access', 'intake', 'evidence', 'release', 'ledger') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).to.deep.equal([]);
    const { rows: strong } = await world.database.owner.query(
      "select rolname from pg_roles where rolname like 'evenhand%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
    );
    expect(strong).to.deep.equal([]);
  });

  it('has no view that runs with rights other than the reader', async () => {
    const { rows } = await world.database.owner.query(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('access', 'intake', 'evidence', 'release', 'ledger') and c.relkind in ('v', 'm')
         and coalesce('security_invoker=true' = any (c.reloptions), false) is not true`,
    );
    expect(rows).to.deep.equal([]);
  });

  it('lets nobody run a function that was not granted', async () => {
    const { rows } = await world.database.owner.query(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('access', 'intake', 'evidence', 'release', 'ledger') and has_function_privilege('public', p.oid, 'execute')`,
    );
    expect(rows).to.deep.equal([]);
  });

  it('forgets who acted when the transaction ends', async () => {
    const { pools } = world.database;
    const client = await pools.investigator.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('evenhand.actor', $1, true)", [world.agency.investigator]);
      expect((await client.query('select from evidence.capture')).rowCount).to.equal(2);
      await client.query('commit');
      expect((await client.query('select from evidence.capture')).rowCount).to.equal(0);
    } finally {
      client.release();
    }
  });

  async function listTables(): Promise<string[]> {
    const { rows } = await world.database.owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('access', 'intake', 'evidence', 'release', 'ledger') and c.relkind in ('r', 'v') order by 1`,
    );
    return rows.map(({ name }) => name);
  }

  async function hasColumn(table: string, column: string): Promise<boolean> {
    const { rowCount } = await world.database.owner.query(
      'select from pg_attribute where attrelid = $1::regclass and attname = $2 and not attisdropped',
      [table, column],
    );
    return rowCount === 1;
  }

  /** How many rows a role sees as somebody; none when it has no right to the table at all. */
  async function rowsSeen(
    role: Exclude<Attempt['role'], 'worker'>,
    table: string,
    actor: AccountId | null,
    where = 'true',
  ): Promise<number> {
    return inTransaction(world.database.pools[role], actor, async ({ client }) => {
      const { rows } = await client.query<{ may: boolean }>(
        "select has_schema_privilege(split_part($1, '.', 1), 'usage') and has_any_column_privilege($1, 'select') as may",
        [table],
      );
      if (rows[0]?.may !== true) return 0;
      return (await client.query(`select from ${table} where ${where}`)).rowCount ?? 0;
    });
  }
});

/** Ends an attempt's transaction without keeping anything. */
class Touched extends Error {
  readonly rows: number | null;
  constructor(rows: number | null) {
    super('the statement ran');
    this.rows = rows;
  }
}
