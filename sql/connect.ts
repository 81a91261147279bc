import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { DatabaseRole, RolePool } from './database.ts';

/** Dates stay the text Postgres wrote: a `date` has no time zone, and no conversion may move it by a day. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
/** Counts and sizes fit a double up to 2^53; larger ones would be a bug worth hearing of. */
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number`);
  return value;
});

/** The password of a login role, derived from the installation's secret so that there is one secret to keep, not seven. */
export function rolePassword(secret: string, role: DatabaseRole | 'owner'): string {
  return createHmac('sha256', secret).update(`evenhand role ${role}`).digest('base64url');
}

/** The connection address of a role: host, port and database of `databaseUrl`, with the role's own name and password. */
export function roleUrl(databaseUrl: string, secret: string, role: DatabaseRole | 'owner'): string {
  const url = new URL(databaseUrl);
  url.username = `evenhand_${role}`;
  url.password = rolePassword(secret, role);
  return url.href;
}

/**
 * Opens a pool that signs in as one role. `onLost` hears of idle connections that broke; queries in flight fail by themselves. With
 * `patienceMs` a statement that takes longer is given up, so that nobody waits for a database that does not answer.
 */
export function openRole(
  databaseUrl: string,
  secret: string,
  role: DatabaseRole,
  options: { max?: number; patienceMs?: number; onLost?: (error: Error) => void } = {},
): RolePool {
  const pool = new pg.Pool({
    connectionString: roleUrl(databaseUrl, secret, role),
    max: options.max ?? 5,
    connectionTimeoutMillis: 5_000,
    application_name: `evenhand ${role}`,
    ...(options.patienceMs === undefined
      ? {}
      : { statement_timeout: options.patienceMs, query_timeout: options.patienceMs + 1_000 }),
  });
  // A connection that breaks while it is lent out says so as an event too, which ends the process when nobody listens; the statement
  // that was under way, or the next one, fails in any case and is answered there.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => options.onLost?.(error));
  return { role, pool };
}

/** A single connection as one role, for LISTEN. The caller ends it. */
export async function connectRole(databaseUrl: string, secret: string, role: DatabaseRole): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: roleUrl(databaseUrl, secret, role),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  await client.connect();
  return client;
}
