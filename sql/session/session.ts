import { z } from 'zod';
import type { AccountId } from '../../core/ids.ts';
import { ROLES, type Role } from '../../core/permissions/roles.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'find', 'touch', 'insert', 'reissue', 'close', 'close_others', 'remove_over');

const SessionRow = z
  .object({
    account_id: z.string(),
    email: z.string(),
    display_name: z.string(),
    password_once: z.boolean(),
    role: z.enum(ROLES),
    form_token: z.string(),
    roles: z.array(z.enum(ROLES)),
    locked: z.boolean(),
    unseenForAMinute: z.boolean(),
  })
  .transform((row) => ({
    account: row.account_id as AccountId,
    email: row.email,
    name: row.display_name,
    role: row.role,
    roles: ROLES.filter((role) => row.roles.includes(role)),
    formToken: row.form_token,
    /** Idle for 30 minutes, or opened 12 hours ago: the password is asked again before anything is shown or done. */
    locked: row.locked,
    /** The password was chosen by somebody else, and has to be replaced first. */
    passwordOnce: row.password_once,
    /** It is time to note that somebody is there. */
    unseenForAMinute: row.unseenForAMinute,
  }));

/** A session as its request finds it. */
export type SessionRow = z.output<typeof SessionRow>;

/** The session of a token, by the token's SHA-256; `null` when there is none, its account is locked, or it is a day old. */
export async function findSession({ client }: Transaction, tokenHash: Buffer): Promise<SessionRow | null> {
  const { rows } = await client.query(sql.find, [tokenHash]);
  return SessionRow.nullable().parse(rows[0] ?? null);
}

/** Notes that somebody is still there. */
export async function touchSession({ client }: Transaction, tokenHash: Buffer): Promise<void> {
  await client.query(sql.touch, [tokenHash]);
}

/** Opens a session; the account's forgotten ones of earlier days go. */
export async function insertSession(
  { client }: Transaction,
  session: { tokenHash: Buffer; account: AccountId; role: Role; formToken: string },
): Promise<void> {
  await client.query(sql.remove_over, [session.account]);
  await client.query(sql.insert, [session.tokenHash, session.account, session.role, session.formToken]);
}

/**
 * Replaces a session's token, so that the old one is worth nothing any more. With `anew` the twelve hours begin again, which only a
 * password just given allows. Answers false when the session has ended meanwhile.
 */
export async function reissueSession(
  { client }: Transaction,
  oldHash: Buffer,
  { tokenHash, role, formToken, anew }: { tokenHash: Buffer; role: Role; formToken: string; anew: boolean },
): Promise<boolean> {
  const { rowCount } = await client.query(sql.reissue, [oldHash, tokenHash, role, formToken, anew]);
  return rowCount === 1;
}

/** Ends a session. Answers false when it had ended before. */
export async function closeSession({ client }: Transaction, tokenHash: Buffer): Promise<boolean> {
  const { rowCount } = await client.query(sql.close, [tokenHash]);
  return rowCount === 1;
}

/** Ends every other session of an account. */
export async function closeOtherSessions({ client }: Transaction, account: AccountId, tokenHash: Buffer): Promise<void> {
  await client.query(sql.close_others, [account, tokenHash]);
}
