import { randomBytes } from 'node:crypto';
import type { AccountId } from '../../core/ids.ts';
import type { Role } from '../../core/permissions/roles.ts';
import { scopesOf, type Scope } from '../../core/permissions/scopes.ts';
import { hashToken } from '../../server/session/token.ts';
import { SEAT_ROLES, type Agency, type Seat } from './builders.ts';
import { checkAnswer } from './api-schema.ts';
import type { TestDatabase } from './database.ts';

/** What the API answered. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A program with a token, or without one. Every answer it gets is held against the description of the API. */
export class ApiClient {
  readonly #base: string;
  readonly #token: string | null;

  constructor(url: string, token: string | null) {
    this.#base = `${url}/api/v1`;
    this.#token = token;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.send('get', path, undefined, headers);
  }

  post(path: string, body: unknown = {}): Promise<ApiAnswer> {
    return this.send('post', path, body);
  }

  /** Sends a body as JSON, or a text as it is. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    const response = await fetch(this.#base + path, {
      method: method.toUpperCase(),
      headers: {
        ...(this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    if (response.headers.get('content-type')?.includes('json') === true && path !== '/openapi.json')
      checkAnswer(method, path, { status: response.status, text });
    return { status: response.status, headers: response.headers, text };
  }
}

/** The body of an answer. */
export const bodyOf = ({ text }: ApiAnswer) => JSON.parse(text) as Record<string, unknown>;

/** What an answer lists. */
export const itemsOf = (answer: ApiAnswer) => bodyOf(answer)['items'] as Record<string, unknown>[];

/** The fields a problem names, each with what is to be mended. */
export const fieldsOf = (answer: ApiAnswer) => bodyOf(answer)['fields'] as { field: string; problem: string }[];

/** Stores a token and answers it: with every scope of the role, or those that are named. */
export async function buildToken(
  { owner }: TestDatabase,
  holder: { account: AccountId; role: Role; scopes?: readonly Scope[] },
): Promise<string> {
  const token = `evenhand_${randomBytes(32).toString('base64url')}`;
  const scopes = holder.scopes ?? scopesOf(holder.role).map(([scope]) => scope);
  await owner.query(
    `insert into access.api_token (account_id, role, name, scopes, token_hash, expires_at)
     values ($1, $2, 'A test', $3, $4, now() + interval '1 day')`,
    [holder.account, holder.role, scopes, hashToken(token)],
  );
  return token;
}

/** A program that acts for the person in a seat. */
export async function clientOf(
  database: TestDatabase,
  url: string,
  agency: Agency,
  seat: Seat,
  scopes?: readonly Scope[],
): Promise<ApiClient> {
  const holder = { account: agency[seat], role: SEAT_ROLES[seat], ...(scopes === undefined ? {} : { scopes }) };
  return new ApiClient(url, await buildToken(database, holder));
}
