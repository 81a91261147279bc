import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId, ApiTokenId } from '../../core/ids.ts';
import { ROLES, type Role } from '../../core/permissions/roles.ts';
import { SCOPES, type Scope } from '../../core/permissions/scopes.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'find', 'touch', 'insert', 'list', 'remove');

const common = {
  id: z.uuid().transform((id) => id as ApiTokenId),
  role: z.enum(ROLES),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  expiresAt: z.date(),
};

export const Holder = z.object({ ...common, account: z.uuid().transform((id) => id as AccountId) });
/** A valid token: in whose name, in which role and for what it may be used. */
export type Holder = z.infer<typeof Holder>;

const ApiToken = z.object({ ...common, createdAt: z.date(), lastUsedAt: z.date().nullable(), expired: z.boolean() });
/** A token as its holder and administrators see it; what would let anybody use it is not kept. */
export type ApiToken = z.infer<typeof ApiToken>;

/** The token with this SHA-256; `null` when there is none, it has expired, or its account is locked or has to choose a new password first. */
export async function findHolder({ client }: Transaction, tokenHash: Buffer): Promise<Holder | null> {
  const { rows } = await client.query(sql.find, [tokenHash]);
  return Holder.nullable().parse(rows[0] ?? null);
}

/** Notes that a token is in use; at most once a minute, so that reading does not write a row each time. */
export async function touchApiToken({ client }: Transaction, id: ApiTokenId): Promise<void> {
  await client.query(sql.touch, [id]);
}

/** Keeps a new token by its SHA-256. */
export async function insertApiToken(
  transaction: Transaction,
  token: { account: AccountId; role: Role; name: string; scopes: readonly Scope[]; tokenHash: Buffer; days: number },
): Promise<void> {
  const { account, role, name, scopes, tokenHash, days } = token;
  const { rows } = await transaction.client.query(sql.insert, [account, role, name, scopes, tokenHash, days]);
  const { id } = z.object({ id: z.uuid() }).parse(rows[0]);
  const detail = { as: role, days, reads: nounsOf(scopes, 'read'), writes: nounsOf(scopes, 'write') };
  await recordAct(transaction, { kind: 'api_token.made', subject: id, detail });
}

/** What a token may read or write, in one word that the ledger takes. */
function nounsOf(scopes: readonly Scope[], verb: 'read' | 'write'): string | null {
  const nouns = scopes.map((scope) => scope.split(':')).filter(([, does]) => does === verb);
  return nouns.length === 0 ? null : nouns.map(([noun]) => noun).join('+');
}

/** The tokens of an account in every role, the newest first, expired ones included. */
export async function listApiTokens({ client }: Transaction, account: AccountId): Promise<ApiToken[]> {
  const { rows } = await client.query(sql.list, [account]);
  return z.array(ApiToken).parse(rows);
}

/** Ends a token of an account. Throws `Failure` NOT_FOUND when it has none such, or not any more. */
export async function revokeApiToken(transaction: Transaction, account: AccountId, id: ApiTokenId): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.remove, [id, account]);
  if (rowCount !== 1) throw new Failure('NOT_FOUND', 'There is no such token any more.');
  await recordAct(transaction, { kind: 'api_token.revoked', subject: id, detail: { account } });
}
