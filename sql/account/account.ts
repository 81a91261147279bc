import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, Id } from '../../core/ids.ts';
import { ROLES, whyNotGranted, whyNotTogether, type Role } from '../../core/permissions/roles.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { inOrders, type Listing } from '../listing.ts';
import { WHOLE } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list',
  'count_active',
  'list_hindered',
  'list_ready',
  'load',
  'lock',
  'insert',
  'set_dates',
  'set_status',
  'set_one_time_password',
  'nobody_yet',
  'grant',
  'revoke',
  'list_sessions',
  'count_sessions',
  'end_sessions',
);

/** How an account stands: only an active one can sign in. */
export const ACCOUNT_STATUSES = ['active', 'locked', 'disabled'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const Account = z.object({
  id: z.uuid().transform((id) => id as AccountId),
  email: z.string(),
  name: z.string(),
  status: z.enum(ACCOUNT_STATUSES),
  vettedUntil: z.string().nullable(),
  trainedUntil: z.string().nullable(),
  createdAt: z.date(),
  /** In the order of `ROLES`. */
  roles: z.array(z.enum(ROLES)).transform((held) => ROLES.filter((role) => held.includes(role))),
  lastSeenAt: z.date().nullable(),
});

/** An account as its administrator sees it. Dates are `YYYY-MM-DD`; searching is refused after them. */
export type Account = z.output<typeof Account>;

const listInOrder = inOrders(sql.list, {
  name: ['lower(l.name)'],
  email: ['l.email'],
  state: ['l.status'],
  // Who was never vetted, trained or seen comes before everybody who was.
  vetted: [`coalesce(l."vettedUntil", '-infinity')`],
  trained: [`coalesce(l."trainedUntil", '-infinity')`],
  seen: [`coalesce(l."lastSeenAt", '-infinity')`],
});
/** What accounts can be listed by. */
export type AccountOrder = Parameters<typeof listInOrder>[0]['order'];

/** Which accounts are wanted. What is `null` does not restrict. */
export interface AccountFilter {
  readonly role: Role | null;
  readonly state: AccountStatus | null;
  /** How the name begins, in large or small letters. */
  readonly begins: string | null;
}

/** Accounts (those that fit a filter), by name unless another order is asked for. */
export async function listAccounts(
  { client }: Transaction,
  { role, state, begins }: AccountFilter = { role: null, state: null, begins: null },
  listing: Listing<AccountOrder, AccountId> = { order: 'name', way: 'up', ...WHOLE },
): Promise<Account[]> {
  const { rows } = await client.query(listInOrder(listing), [role, state, begins, listing.after, listing.limit]);
  return z.array(Account).parse(rows);
}

/** How many accounts can sign in. */
export async function countActive({ client }: Transaction): Promise<number> {
  const { rows } = await client.query(sql.count_active);
  return z.object({ count: z.int() }).parse(rows[0]).count;
}

/**
 * Accounts with which somebody cannot work, by name, at most `limit`: locked ones, those without a role, and investigators whose dates are over
 * today (`YYYY-MM-DD`). When somebody was last seen is not asked.
 */
export async function listHindered({ client }: Transaction, today: string, limit: number): Promise<Account[]> {
  const { rows } = await client.query(sql.list_hindered, [today, limit]);
  return z.array(Account).parse(rows);
}

const Ready = z.object({
  role: z.enum(ROLES),
  status: z.enum(ACCOUNT_STATUSES),
  vettedUntil: z.string().nullable(),
  trainedUntil: z.string().nullable(),
});

/** For each role, up to two people who can work in it today: enough to say whether the first round can begin. */
export async function listReady({ client }: Transaction, today: string): Promise<z.infer<typeof Ready>[]> {
  const { rows } = await client.query(sql.list_ready, [today, ROLES]);
  return z.array(Ready).parse(rows);
}

/** Whether this installation has no account with a role yet, so that nobody can sign in. */
export async function isNobodyYet({ client }: Transaction): Promise<boolean> {
  const { rows } = await client.query(sql.nobody_yet);
  return z.object({ nobody: z.boolean() }).parse(rows[0]).nobody;
}

/** One account. Throws `Failure` NOT_FOUND. */
export async function loadAccount({ client }: Transaction, id: AccountId): Promise<Account> {
  const { rows } = await client.query(sql.load, [id]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such account.');
  return Account.parse(rows[0]);
}

/** The same, held to the end of the transaction, so that what is decided on it stays true. */
export async function lockAccount(transaction: Transaction, id: AccountId): Promise<Account> {
  await transaction.client.query(sql.lock, [id]);
  return loadAccount(transaction, id);
}

/** The same, to be changed by somebody else. Throws `Failure` NOT_FOUND, and NOT_ALLOWED for one's own account. */
export async function lockOtherAccount(transaction: Transaction, id: AccountId): Promise<Account> {
  const account = await lockAccount(transaction, id);
  if (account.id !== transaction.actor) return account;
  throw new Failure('NOT_ALLOWED', 'Nobody changes their own account here. Another administrator can.');
}

/** Stores an account; with `passwordOnce` its holder has to replace the password before anything else. Throws `Failure` BAD_INPUT when the address has one already. */
export async function addAccount(
  transaction: Transaction,
  account: {
    email: string;
    name: string;
    passwordHash: string;
    passwordOnce: boolean;
    vettedUntil: string | null;
    trainedUntil: string | null;
  },
): Promise<AccountId> {
  const { email, name, passwordHash, passwordOnce, vettedUntil, trainedUntil } = account;
  try {
    const { rows } = await transaction.client.query<{ id: AccountId }>(sql.insert, [
      email,
      name,
      passwordHash,
      vettedUntil,
      trainedUntil,
      passwordOnce,
    ]);
    const id = z.object({ id: z.string() }).parse(rows[0]).id as AccountId;
    await recordAct(transaction, { kind: 'account.created', subject: id, detail: {} });
    return id;
  } catch (error) {
    if (violatedConstraint(error) !== 'account_email_key') throw error;
    throw new Failure('BAD_INPUT', 'The account was not created.', [
      { field: 'email', problem: 'There is an account with this address already. Give it another role instead.' },
    ]);
  }
}

/** Stores an account with its roles. Throws `Failure` ROLE_CONFLICT when two of them exclude each other. */
export async function addAccountWithRoles(
  transaction: Transaction,
  account: Parameters<typeof addAccount>[1],
  roles: readonly Role[],
): Promise<AccountId> {
  const conflict = roles.flatMap((held) => roles.map((wanted) => whyNotTogether(held, wanted))).find((why) => why !== null);
  if (conflict !== undefined)
    throw new Failure('ROLE_CONFLICT', 'The account was not created.', [{ field: 'roles', problem: conflict }]);
  const id = await addAccount(transaction, account);
  for (const role of roles) await grantRole(transaction, id, role);
  return id;
}

/** Sets until when somebody is vetted and trained. */
export async function setDates(
  transaction: Transaction,
  id: AccountId,
  { vettedUntil, trainedUntil }: { vettedUntil: string | null; trainedUntil: string | null },
): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.set_dates, [id, vettedUntil, trainedUntil]);
  if (rowCount === 1) await recordAct(transaction, { kind: 'account.dated', subject: id, detail: { vettedUntil, trainedUntil } });
}

/** Lets an account sign in, or stops it: its sessions end at once. Doing it again changes nothing. */
export async function setStatus(transaction: Transaction, id: AccountId, status: AccountStatus): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.set_status, [id, status]);
  if (rowCount !== 1) return;
  const kind = status === 'active' ? 'account.released' : 'account.locked';
  await recordAct(transaction, { kind, subject: id, detail: { status } });
  if (status !== 'active') await endSessions(transaction, id);
}

/** Stores a password to be replaced at the next sign-in, and ends the account's sessions. */
export async function setOneTimePassword(transaction: Transaction, id: AccountId, passwordHash: string): Promise<void> {
  await transaction.client.query(sql.set_one_time_password, [id, passwordHash]);
  await recordAct(transaction, { kind: 'account.password_set', subject: id, detail: { byHolder: false } });
  await endSessions(transaction, id);
}

/** Gives a role to somebody whose account is held. Throws `Failure` ROLE_CONFLICT with the reason when it excludes one the person holds. */
export async function giveRole(transaction: Transaction, { id, roles }: Account, role: Role): Promise<void> {
  const why = whyNotGranted(roles, role);
  if (why !== null) throw new Failure('ROLE_CONFLICT', 'The role was not given.', [{ field: 'role', problem: why }]);
  await grantRole(transaction, id, role);
}

/** Gives a role. Throws `Failure` ROLE_CONFLICT when it excludes one the person holds. */
export async function grantRole(transaction: Transaction, id: AccountId, role: Role): Promise<void> {
  try {
    const { rowCount } = await transaction.client.query(sql.grant, [id, role, transaction.actor]);
    if (rowCount === 1) await recordAct(transaction, { kind: 'account.role_granted', subject: id, detail: { role } });
  } catch (error) {
    if (violatedConstraint(error) !== 'roles_exclude') throw error;
    throw new Failure('ROLE_CONFLICT', 'This role cannot be combined with one the person holds.');
  }
}

/** Takes a role away, and ends the sessions in it. Throws `Failure` ROLE_CONFLICT while the person has a part that needs the role. */
export async function revokeRole(transaction: Transaction, id: AccountId, role: Role): Promise<void> {
  try {
    const { rowCount } = await transaction.client.query(sql.revoke, [id, role]);
    if (rowCount === 1) await recordAct(transaction, { kind: 'account.role_revoked', subject: id, detail: { role } });
  } catch (error) {
    if (violatedConstraint(error) === null) throw error;
    throw new Failure(
      'ROLE_CONFLICT',
      'This person has a part in a requisition that needs the role. Parts are kept as a record, so lock the account instead.',
    );
  }
}

export type SessionId = Id<'session'>;

const OpenSession = z.object({
  id: z.uuid().transform((id) => id as SessionId),
  account: z.uuid().transform((id) => id as AccountId),
  name: z.string(),
  role: z.enum(ROLES),
  openedAt: z.date(),
  lastSeenAt: z.date(),
});
/** A session, without what would open it. */
export type OpenSession = z.output<typeof OpenSession>;

const listSessionsInOrder = inOrders(sql.list_sessions, {
  seen: ['l."lastSeenAt"'],
  name: ['lower(l.name)'],
  role: ['l.role'],
  opened: ['l."openedAt"'],
});
/** What sessions can be listed by. */
export type SessionOrder = Parameters<typeof listSessionsInOrder>[0]['order'];

/** Sessions (in one role). */
export async function listSessions(
  { client }: Transaction,
  { role }: { readonly role: Role | null },
  listing: Listing<SessionOrder, SessionId>,
): Promise<OpenSession[]> {
  const { rows } = await client.query(listSessionsInOrder(listing), [role, listing.after, listing.limit]);
  return z.array(OpenSession).parse(rows);
}

/** How many sessions there are. */
export async function countSessions({ client }: Transaction): Promise<number> {
  const { rows } = await client.query(sql.count_sessions);
  return z.object({ count: z.int() }).parse(rows[0]).count;
}

/** Ends all sessions of an account; it can sign in again. Answers how many there were. */
export async function endSessions(transaction: Transaction, id: AccountId): Promise<number> {
  const { rowCount } = await transaction.client.query(sql.end_sessions, [id]);
  const ended = rowCount ?? 0;
  if (ended > 0) await recordAct(transaction, { kind: 'session.closed', subject: id, detail: { ended } });
  return ended;
}
