import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { AccountId, ApiTokenId } from '../core/ids.ts';

/** The login roles of the wall (sql/roles.sql). Every query runs as the role it serves. */
export const DATABASE_ROLES = ['investigator', 'supervisor', 'panelist', 'auditor', 'admin', 'auth', 'worker'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** An open transaction and who acts in it. Modules that speak SQL take one of these, so an act and its record cannot come apart. */
export interface Transaction {
  readonly client: pg.ClientBase;
  readonly actor: AccountId | null;
  readonly role: DatabaseRole;
  /** The API token the actor acts through; absent where a person acts in a browser. */
  readonly through?: ApiTokenId;
}

/** A pool that signs in as one role. */
export interface RolePool {
  readonly role: DatabaseRole;
  readonly pool: pg.Pool;
}

/**
 * Runs `work` in one transaction as `actor`. Commits what it returns; rolls back on any error and passes the error on. The actor ends
 * with the transaction, so a pooled connection never carries one person into the next request. With `one snapshot` everything read belongs
 * to the same moment, and nothing can be written.
 */
export async function inTransaction<T>(
  { role, pool }: RolePool,
  actor: AccountId | null,
  work: (transaction: Transaction) => Promise<T>,
  how: 'read write' | 'one snapshot' = 'read write',
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const begin = how === 'one snapshot' ? 'begin isolation level repeatable read read only' : 'begin';
    // In one message: every page waits for this twice before it has asked anything.
    await client.query(`${begin}; select set_config('evenhand.actor', ${client.escapeLiteral(actor ?? '')}, true)`);
    const result = await work({ client, actor, role });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A query as a connection is given it: PostgreSQL reads and plans it once a connection, and knows it by its name from then on. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
}

/**
 * Loads the named queries of the `.sql` file beside a module (`round.ts` → `round.sql`). Each begins with a line `-- name: words_like_this`.
 * A name with no query, or a query nobody names, stops the start.
 */
export function queriesBeside<Name extends string>(moduleUrl: string, ...names: readonly Name[]): Record<Name, NamedQuery> {
  const file = fileURLToPath(moduleUrl).replace(/\.[jt]s$/, '.sql');
  const blocks = new Map<string, string>();
  for (const block of readFileSync(file, 'utf8')
    .split(/^-- name: /m)
    .slice(1)) {
    const [name = '', ...lines] = block.split('\n');
    blocks.set(name.trim(), lines.join('\n').trim());
  }
  const missing = names.filter((name) => !blocks.has(name));
  const unused = [...blocks.keys()].filter((name) => !(names as readonly string[]).includes(name));
  if (missing.length + unused.length > 0) {
    throw new Error(
      `${basename(file)}: no query named ${missing.join(', ') || 'nothing'}; nobody runs ${unused.join(', ') || 'nothing'}`,
    );
  }
  // Files of different folders share their names.
  const place = `${basename(dirname(file))}/${basename(file, '.sql')}`;
  return Object.fromEntries(
    [...blocks].map(([name, text]) => [name, Object.freeze({ name: `${place}.${name}`, text })]),
  ) as Record<Name, NamedQuery>;
}

/** The constraint a statement ran into, when that is what failed; pages translate it into a `Failure`. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!error.code.startsWith('23')) return null;
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : error.code;
}
