import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { openRole } from '../sql/connect.ts';
import { isDatabaseAway } from '../sql/away.ts';
import type { DatabaseRole, RolePool } from '../sql/database.ts';
import { Misuse } from './verb.ts';

/** Reads a verb's options, and at most so many other words. Anything unknown or too much is a `Misuse` that names it. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  words = 0,
) {
  const read = parsed(args, options);
  const tooMuch = read.positionals[words];
  if (tooMuch !== undefined) throw new Misuse(`"${tooMuch}" is one word too many.`);
  return read;
}

function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's first sentence says what is wrong, the others how to get around it.
    throw new Misuse(error instanceof Error ? error.message.replace(/\. .*$/s, '.') : String(error));
  }
}

const Connection = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  EVENHAND_SECRET: z.string().min(32, 'must be at least 32 characters'),
});

/** The database settings every verb that needs the database reads from the environment. */
export function readConnection(environment: NodeJS.ProcessEnv): z.infer<typeof Connection> {
  const result = Connection.safeParse(environment);
  if (!result.success) throw new Failure('BAD_INPUT', `This verb needs a database:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** Codes of a database that answers and lets nobody in: a wrong password or role, no such database. */
const NOT_LET_IN = new Set(['28000', '28P01', '3D000']);

/** Passes on what `work` comes to; a database that is away or lets nobody in is a `Failure` that says so, and not a bug with its stack. */
export async function orSayAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const refused = 'code' in error && typeof error.code === 'string' && NOT_LET_IN.has(error.code);
    if (!refused && !isDatabaseAway(error)) throw error;
    // A name with several addresses fails with all of their reasons and none of its own.
    const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
    const reason = first instanceof Error ? first.message : error.message;
    throw new Failure('BAD_INPUT', `The database of DATABASE_URL cannot be used: ${reason}`);
  }
}

/** Opens one connection as a role for the length of `work`, and closes it whatever happens. */
export async function asRole<T>(role: DatabaseRole, work: (pool: RolePool) => Promise<T>): Promise<T> {
  const { DATABASE_URL, EVENHAND_SECRET } = readConnection(process.env);
  const pool = openRole(DATABASE_URL, EVENHAND_SECRET, role, { max: 1 });
  try {
    return await orSayAway(work(pool));
  } finally {
    await pool.pool.end();
  }
}
