import { Router, type RequestHandler } from 'express';
import { brokenTransfers } from './transfers.ts';
import { hostilePages } from './hostile-pages.ts';
import { refusals } from './refusals.ts';
import { troubledRest } from './rest-modes.ts';

export interface TroubleSettings {
  /** A working WordPress REST API, which `/rest/<mode>/` spoils. */
  readonly rest: RequestHandler;
  /** The first request to `/rest/ok/` is told to come back in a second. */
  readonly first429: boolean;
  /** A loopback port nobody may reach from a page; `/escape` tries to. */
  readonly canaryPort: number;
}

/** One site with everything that goes wrong on the web, each under its own path. */
export function troubleSite(settings: TroubleSettings): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nAllow: /\n');
  });
  return router.use(
    refusals(),
    brokenTransfers(),
    hostilePages(settings.canaryPort),
    troubledRest(settings.rest, settings.first429),
  );
}
