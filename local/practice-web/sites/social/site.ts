import { Router } from 'express';
import { picturesRouter } from '../../pictures.ts';
import type { Account } from '../../reading/accounts.ts';
import { socialApi } from './api.ts';
import { socialPages } from './pages.ts';
import { limitRequests } from './rate-limit.ts';

/** A small Mastodon-like instance: API with a rate limit, public pages, pictures. */
export function socialSite(accounts: readonly Account[], requestsPer5MinMax: number): Router {
  return Router()
    .use('/api/', limitRequests(requestsPer5MinMax))
    .use(picturesRouter(), socialApi(accounts), socialPages(accounts));
}
