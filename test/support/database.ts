import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openRole, roleUrl } from '../../sql/connect.ts';
import { DATABASE_ROLES, type DatabaseRole, type RolePool } from '../../sql/database.ts';
import { TEST_SECRET, testPostgres, type TestPostgres } from './postgres.ts';

/** A migrated database of a test's own. */
export interface TestDatabase {
  /** Its address as superuser; `roleUrl` makes it a role's. */
  readonly url: string;
  readonly secret: string;
  /** A pool for each role, as the server and the workers have. */
  readonly pools: Readonly<Record<DatabaseRole, RolePool>>;
  /** The owner of the tables, for putting things in place and for looking at what was done. */
  readonly owner: pg.Pool;
  /** Closes the pools and removes the database. */
  drop(): Promise<void>;
}

/** A fresh copy of the migrated database, in about a tenth of a second. Whoever asks drops it. */
export async function freshDatabase(
  postgres: Promise<Pick<TestPostgres, 'url' | 'template'>> = testPostgres(),
): Promise<TestDatabase> {
  const { url: maintenance, template } = await postgres;
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Files are copied as they are: through the log, as is usual, takes twice as long.
  await asSuperuser(maintenance, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(maintenance);
  url.pathname = `/${name}`;

  const ignoreLoss = () => undefined; // a database that is dropped takes its connections along
  const pools = Object.fromEntries(
    DATABASE_ROLES.map((role) => [role, openRole(url.href, TEST_SECRET, role, { onLost: ignoreLoss })]),
  ) as Record<DatabaseRole, RolePool>;
  const owner = new pg.Pool({ connectionString: roleUrl(url.href, TEST_SECRET, 'owner'), max: 3 });
  owner.on('error', ignoreLoss);
  let dropped: Promise<void> | undefined;
  const drop = async () => {
    await Promise.all([owner, ...Object.values(pools).map(({ pool }) => pool)].map((pool) => pool.end()));
    await asSuperuser(maintenance, `drop database ${name} with (force)`);
  };
  return { url: url.href, secret: TEST_SECRET, pools, owner, drop: () => (dropped ??= drop()) };
}

/** Runs one statement as superuser, on a connection of its own. */
export async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
