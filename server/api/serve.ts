import type { Request, Response } from 'express';
import { Failure } from '../../core/failure.ts';
import type { Holder } from '../../sql/api-token/api-token.ts';
import { inTransaction } from '../../sql/database.ts';
import { onlyText } from '../only-text.ts';
import { DATABASE_ROLE, type Parts } from '../parts.ts';
import type { TokenDoor } from '../session/api-tokens.ts';
import { NOTHING_HERE } from '../status.ts';
import type { openRates } from './rates.ts';
import { readBody, readSent } from './read-sent.ts';
import type { Ask, Route } from './route.ts';

/** What requests to the API go through: the parts of the server, the door for tokens, and how often each may come. */
export interface Gate {
  readonly parts: Parts;
  readonly tokens: TokenDoor;
  readonly waitFor: ReturnType<typeof openRates>;
}

/** One request from top to bottom: whose token is it, may it come now, is this there for its role, is it allowed this, and what is the answer. */
export async function serveRoute(gate: Gate, route: Route, request: Request, response: Response): Promise<void> {
  const holder = await whoAsks(gate, request, response);
  if (!route.roles.includes(holder.role)) throw new Failure('NOT_FOUND', NOTHING_HERE);
  if (route.scope !== null && !holder.scopes.includes(route.scope))
    throw new Failure('SCOPE_MISSING', `This token is not allowed ${route.scope}. Make one that is, on the page of your tokens.`);
  const query = readSent(route.query, onlyText(request.query));
  const body = route.body === null ? null : readSent(route.body, await readBody(request, response));
  const answer = await route.handle(openAsk(gate.parts, holder, onlyText(request.params), query, body));
  response.status(route.status).json(route.answer.parse(answer));
}

/** Who comes with the request's token. Throws `Failure` TOKEN_REFUSED, in the same words for every reason, and TOO_MANY_REQUESTS. */
export async function whoAsks({ tokens, waitFor }: Gate, request: Request, response: Response): Promise<Holder> {
  // Nothing but this header: a browser never adds it by itself, so no other site can have somebody's browser ask.
  const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
  const holder = token === undefined ? null : await tokens.find(token);
  if (holder === null)
    throw new Failure(
      'TOKEN_REFUSED',
      'Send a valid API token as "Authorization: Bearer …". A token ends when it expires or is revoked, and when its holder is locked or loses the role.',
    );
  const waitS = waitFor(holder.id);
  if (waitS > 0) {
    response.setHeader('Retry-After', String(waitS));
    throw new Failure('TOO_MANY_REQUESTS', `This token asks too often. Wait ${waitS} s.`);
  }
  return holder;
}

function openAsk<Query, Body>(
  { pools, evidence }: Parts,
  holder: Holder,
  params: Ask<Query, Body>['params'],
  query: Query,
  body: Body,
): Ask<Query, Body> {
  return {
    holder,
    params,
    query,
    body,
    transaction: (work) =>
      inTransaction(pools[DATABASE_ROLE[holder.role]], holder.account, (transaction) =>
        work({ ...transaction, through: holder.id }),
      ),
    evidence,
  };
}
