import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { DATABASE_ROLES } from './database.ts';
import { rolePassword, roleUrl } from './connect.ts';

const HERE = new URL('.', import.meta.url);
/** Two starts at once must not migrate twice; any constant will do, as long as nobody else uses it. */
const LOCK = 7_236_001;

/**
 * Brings a database up to date: roles and their passwords (as the administrator of `databaseUrl`), then the numbered migrations (as the
 * owner), each in its own transaction, forward only. Running it again changes nothing. Returns the names of what was applied now.
 */
export async function migrate(databaseUrl: string, secret: string): Promise<string[]> {
  await prepareRoles(databaseUrl, secret);
  const owner = new pg.Client({ connectionString: roleUrl(databaseUrl, secret, 'owner') });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    await owner.query('create schema if not exists upkeep');
    await owner.query(
      'create table if not exists upkeep.migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await owner.query<{ name: string }>('select name from upkeep.migration');
    const done = new Set(rows.map(({ name }) => name));
    const waiting = (await migrationNames()).filter((name) => !done.has(name));
    for (const name of waiting) await apply(owner, name);
    return waiting;
  } finally {
    await owner.end();
  }
}

async function migrationNames(): Promise<string[]> {
  return (await readdir(new URL('migrations/', HERE))).filter((name) => name.endsWith('.sql')).sort();
}

async function apply(owner: pg.Client, name: string): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(await readFile(new URL(`migrations/${name}`, HERE), 'utf8'));
    await owner.query('insert into upkeep.migration (name) values ($1)', [name]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`migration ${name} failed; nothing of it was kept`, { cause: error });
  }
}

async function prepareRoles(databaseUrl: string, secret: string): Promise<void> {
  const administrator = new pg.Client({ connectionString: databaseUrl });
  await administrator.connect();
  try {
    // Roles belong to the whole cluster, so two databases of one cluster must not prepare them at once.
    await administrator.query('select pg_advisory_lock($1)', [LOCK]);
    await administrator.query(await readFile(new URL('roles.sql', HERE), 'utf8'));
    for (const role of ['owner', ...DATABASE_ROLES] as const) {
      const password = administrator.escapeLiteral(rolePassword(secret, role));
      await administrator.query(`alter role ${administrator.escapeIdentifier(`evenhand_${role}`)} password ${password}`);
    }
    const database = administrator.escapeIdentifier(new URL(databaseUrl).pathname.slice(1));
    await administrator.query(`grant create, connect on database ${database} to evenhand_owner`);
  } finally {
    await administrator.end();
  }
}
