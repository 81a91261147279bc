import { z } from 'zod';
import type { AccountId } from '../../core/ids.ts';
import { ROLES } from '../../core/permissions/roles.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'find_credentials', 'lock_status', 'count_failure', 'forget_failures', 'set_password');

const STATUS = z.enum(['active', 'locked', 'disabled']);

const Credentials = z
  .object({ id: z.string(), email: z.string(), password_hash: z.string(), status: STATUS, roles: z.array(z.enum(ROLES)) })
  .transform(({ id, email, password_hash, status, roles }) => ({
    id: id as AccountId,
    email,
    passwordHash: password_hash,
    status,
    roles: ROLES.filter((role) => roles.includes(role)),
  }));

/** What the sign-in door knows of an account. */
export type Credentials = z.output<typeof Credentials>;

/** The account that signs in with this e-mail address, in whatever case it was typed. */
export async function findCredentials({ client }: Transaction, email: string): Promise<Credentials | null> {
  const { rows } = await client.query(sql.find_credentials, [email]);
  return Credentials.nullable().parse(rows[0] ?? null);
}

const Standing = z
  .object({ status: STATUS, failed_attempts: z.number(), password_hash: z.string() })
  .transform(({ status, failed_attempts, password_hash }) => ({
    status,
    failures: failed_attempts,
    passwordHash: password_hash,
  }));

/** Holds an account to the end of the transaction and reads how it stands, so that guesses made at once are counted one by one. */
export async function lockAccountStanding({ client }: Transaction, id: AccountId): Promise<z.output<typeof Standing>> {
  const { rows } = await client.query(sql.lock_status, [id]);
  return Standing.parse(rows[0]);
}

/** Counts a wrong password; at `failuresMax` in a row the account is locked. Answers whether it is locked now. */
export async function countFailure({ client }: Transaction, id: AccountId, failuresMax: number): Promise<boolean> {
  const { rows } = await client.query(sql.count_failure, [id, failuresMax]);
  return z.object({ status: STATUS }).parse(rows[0]).status === 'locked';
}

/** Begins counting wrong passwords from nothing again. */
export async function forgetFailures({ client }: Transaction, id: AccountId): Promise<void> {
  await client.query(sql.forget_failures, [id]);
}

/** Stores the password its holder chose. */
export async function setOwnPassword({ client }: Transaction, id: AccountId, passwordHash: string): Promise<void> {
  await client.query(sql.set_password, [id, passwordHash]);
}
