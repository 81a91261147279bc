import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { addressOn } from '../../hosts.ts';
import { wordsOf } from '../../query.ts';
import type { Account, Post } from '../../reading/accounts.ts';
import { accountAsJson, accountId, postAsJson } from './json.ts';

const LIMIT_MAX = 40;
const LIMIT_DEFAULT = 20;

/** The part of the Mastodon API an instance answers without a login, and the refusals for the rest. */
export function socialApi(accounts: readonly Account[]): Router {
  const router = Router();
  const accountOf = (handle: string): Account => {
    const account = accounts.find((candidate) => candidate.handle === handle);
    if (account === undefined) throw new Error(`content refers to an unknown account ${handle}`);
    return account;
  };
  router.get('/api/v2/search', (request, response) => {
    const query = SearchQuery.safeParse(request.query);
    if (!query.success) sendError(response, 400, 'param is missing or the value is empty: q');
    else if (query.data.offset !== undefined) {
      sendError(response, 401, 'Search queries pagination is not supported without authentication');
    } else if (query.data.resolve === 'true' || query.data.resolve === '1') {
      sendError(response, 401, 'Search queries that resolve remote resources are not supported without authentication');
    } else {
      const wanted = query.data.type === undefined || query.data.type === 'accounts';
      const found = wanted ? findAccounts(accounts, query.data.q).slice(0, query.data.limit) : [];
      response.json({ accounts: found.map(accountAsJson), statuses: [], hashtags: [] });
    }
  });
  // Both ask for a user's token, whatever the account.
  router.get(['/api/v1/accounts/lookup', '/api/v1/accounts/search'], (_request, response) => {
    sendError(response, 401, 'This method requires an authenticated user');
  });
  router.get('/api/v1/accounts/:id', (request, response) => {
    const account = visibleAccount(accounts, request.params.id, response);
    if (account !== null) response.json(accountAsJson(account));
  });
  router.get('/api/v1/accounts/:id/statuses', (request, response) => {
    const account = visibleAccount(accounts, request.params.id, response);
    if (account !== null) sendStatuses(account, request, response, accountOf);
  });
  router.get('/api/v1/statuses/:id', (request, response) => {
    const post = accounts
      .filter(({ refused }) => !refused)
      .flatMap(({ posts }) => posts)
      .find(({ id }) => id === request.params.id);
    if (post === undefined) sendError(response, 404, 'Record not found');
    else response.json(postAsJson(post, accountOf));
  });
  router.get('/api/v2/instance', (_request, response) => {
    response.json({
      domain: 'social.practice.test',
      title: 'Valley Social',
      version: '4.3.0',
      registrations: { enabled: false },
    });
  });
  router.use('/api/', (_request, response) => {
    sendError(response, 404, 'Record not found');
  });
  return router;
}

/** Whatever is no positive number counts as left out, and more than 40 as 40: an instance never complains about a limit. */
const Limit = z
  .string()
  .optional()
  .transform((text) => Math.min(Number(text ?? LIMIT_DEFAULT) || LIMIT_DEFAULT, LIMIT_MAX))
  .transform((limit) => (limit < 1 ? LIMIT_DEFAULT : Math.floor(limit)));

const SearchQuery = z.object({
  q: z.string().trim().min(1),
  type: z.enum(['accounts', 'statuses', 'hashtags']).optional(),
  limit: Limit,
  offset: z.string().optional(),
  resolve: z.string().optional(),
});

/** Accounts whose name and handle have a word beginning with each word asked for; the one with exactly that handle comes first. */
function findAccounts(accounts: readonly Account[], q: string): Account[] {
  const name = q.replace(/^@/u, '').replace(/@social\.practice\.test$/u, '');
  const asked = wordsOf(name);
  if (asked.length === 0) return [];
  const found = accounts.filter((account) => {
    const words = wordsOf(`${account.displayName} ${account.handle}`);
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  });
  return found.sort((a, b) => Number(b.handle === name) - Number(a.handle === name));
}

function visibleAccount(accounts: readonly Account[], id: string, response: Response): Account | null {
  const account = accounts.find((candidate) => accountId(candidate) === id);
  if (account === undefined) sendError(response, 404, 'Record not found');
  else if (account.refused) sendError(response, 401, 'This API requires an authenticated user');
  else return account;
  return null;
}

const StatusesQuery = z.object({
  limit: Limit,
  max_id: z.string().optional(),
  min_id: z.string().optional(),
  exclude_replies: z.string().optional(),
  exclude_reblogs: z.string().optional(),
});

function sendStatuses(account: Account, request: Request, response: Response, accountOf: (handle: string) => Account): void {
  const query = StatusesQuery.safeParse(request.query);
  if (!query.success) {
    sendError(response, 400, 'Invalid parameters');
    return;
  }
  const { limit, max_id: before, min_id: after, exclude_replies: noReplies, exclude_reblogs: noBoosts } = query.data;
  const shown = account.posts
    .filter((post) => (before === undefined || post.id < before) && (after === undefined || post.id > after))
    .filter((post) => !(isTrue(noReplies) && post.kind === 'own' && post.answers !== null))
    .filter((post) => !(isTrue(noBoosts) && post.kind === 'boost'))
    .slice(0, limit);
  const link = linkHeader(account, shown, limit, request);
  if (link !== '') response.set('Link', link);
  response.json(shown.map((post) => postAsJson(post, accountOf)));
}

/** `next` comes with every full page, also the last one: only an empty page after it is the end. */
function linkHeader(account: Account, shown: readonly Post[], limit: number, request: Request): string {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  const linkTo = (name: 'max_id' | 'min_id', id: string): string => {
    const parameters = new URLSearchParams({ limit: String(limit), [name]: id });
    for (const kept of ['exclude_replies', 'exclude_reblogs']) {
      const value = request.query[kept];
      if (typeof value === 'string') parameters.set(kept, value);
    }
    return addressOn('social.practice.test', `/api/v1/accounts/${accountId(account)}/statuses?${parameters.toString()}`);
  };
  const next = shown.length === limit ? [`<${linkTo('max_id', last.id)}>; rel="next"`] : [];
  return [...next, `<${linkTo('min_id', first.id)}>; rel="prev"`].join(', ');
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}

function sendError(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}
