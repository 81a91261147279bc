import { z } from 'zod';
import type { Role } from '../../core/permissions/roles.ts';
import type { Scope } from '../../core/permissions/scopes.ts';
import type { Holder } from '../../sql/api-token/api-token.ts';
import type { Transaction } from '../../sql/database.ts';
import type { Store } from '../../store/store.ts';

/** What a route is given: whose token it is, what was asked, and the only ways to reach the database and the evidence. */
export interface Ask<Query, Body> {
  readonly holder: Holder;
  /** Path parameters, already decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** One transaction on the connection of the token's role, as its holder. Acts recorded in it say that they were done through the token. */
  readonly transaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** Evidence at rest, hashed again on every read. */
  readonly evidence: Pick<Store, 'get' | 'stream'>;
}

/** One thing that can be asked of the API: where, by whom, with which scope, and exactly what goes in and comes out. */
export interface Route {
  /** What it is called in the description, and in programs made from that. */
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Express 5 path under `/api/v1`, such as `/rounds/:round`. */
  readonly path: string;
  /** One sentence for whoever writes a program. */
  readonly summary: string;
  /** In which roles it is there; to everyone else there is nothing at this address. */
  readonly roles: readonly Role[];
  /** What the token must be allowed; `null` for what every token is. */
  readonly scope: Scope | null;
  /** 201 where something new came of it. */
  readonly status: 200 | 201;
  readonly query: z.ZodType;
  /** `null` for a route that reads no body. */
  readonly body: z.ZodType | null;
  /** What leaves: fields that are not described here stay. */
  readonly answer: z.ZodType;
  handle(ask: Ask<unknown, unknown>): Promise<unknown>;
}

const NOTHING = z.object({});

/** Makes a route whose handler is held to its schemas by the compiler. */
export function route<Answer extends z.ZodType, Query extends z.ZodType = typeof NOTHING, Body extends z.ZodType = z.ZodNull>(
  spec: Pick<Route, 'name' | 'method' | 'path' | 'summary' | 'roles' | 'scope'> & {
    readonly status?: 201;
    readonly query?: Query;
    readonly body?: Body;
    readonly answer: Answer;
    handle(ask: Ask<z.output<Query>, z.output<Body>>): Promise<z.input<Answer>>;
  },
): Route {
  return { status: 200, query: NOTHING, body: null, ...spec };
}

/** A list, in an object so that more can be said about it one day. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });
