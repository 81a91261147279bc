import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { Failure } from '../core/failure.ts';
import { API, apiRouter } from './api/router.ts';
import { serveAssets } from './assets.ts';
import { accessPages } from './pages/access/index.ts';
import type { Page } from './page.ts';
import type { Parts } from './parts.ts';
import { tellOfProblem } from './problems.ts';
import { serveProgress } from './progress.ts';
import { openReception, type Reception } from './reception.ts';
import { readTemplates } from './render.ts';
import { serveSeal } from './seal.ts';
import { serve } from './serve.ts';
import { openCookieJar } from './session/cookies.ts';
import { openTokenDoor } from './session/api-tokens.ts';
import { openDoor } from './session/door.ts';
import { NOTHING_HERE } from './status.ts';

/** The server's pages as one Express application. Nothing is opened here; `parts` brings everything. */
export function createApp(parts: Parts): Express {
  const cookies = openCookieJar({ secure: parts.publicUrl?.startsWith('https:') ?? false, secret: parts.secret });
  const tokens = openTokenDoor(parts.pools.auth);
  const reception = openReception(parts, openDoor(parts.pools.auth, parts.secret), tokens, cookies, readTemplates());

  const app = express();
  app.set('query parser', 'simple');
  app.use(nameRequest(parts));
  app.use(strictHeaders());
  // A stream of progress says one word at a time, and none of them may wait to be packed with others.
  app.use(compression({ filter: (request, response) => !isStream(response) && compression.filter(request, response) }));
  app.get('/assets/:file', serveAssets());
  if (parts.seal !== null) app.get('/seal', serveSeal(parts.seal));
  app.use(keepNothing);
  app.get('/healthz', answerHealth(parts));
  app.use(API, apiRouter(parts, tokens));
  for (const page of accessPages)
    app[page.method](
      page.path,
      handler(page.path, (request, response) => page.handle(reception, request, response)),
    );
  for (const [path, byMethod] of addresses(parts.pages)) {
    for (const method of ['get', 'post'] as const) {
      const here = byMethod.filter((page) => page.method === method);
      if (here.length > 0)
        app[method](
          path,
          handler(path, (request, response) => serve(reception, here, request, response)),
        );
    }
  }
  app.get(
    '/requisitions/:requisition/progress',
    handler('/requisitions/:requisition/progress', (request, response) => serveProgress(reception, request, response)),
  );
  app.use(handler(null, (request, response) => serveNothing(reception, request, response)));
  app.use(tellOfProblem(reception));
  return app;
}

/** Pages by address, in the order in which addresses first appear: the same address can be another page in another role. */
function addresses(pages: readonly Page[]): Map<string, Page[]> {
  const found = new Map<string, Page[]>();
  for (const page of pages) found.set(page.path, [...(found.get(page.path) ?? []), page]);
  return found;
}

const isStream = (response: Response) => response.getHeader('Content-Type') === 'text/event-stream';

/** Notes which page answers, for the log: the pattern, never the address as typed. */
function handler(pattern: string | null, work: (request: Request, response: Response) => Promise<void> | void) {
  return (request: Request, response: Response) => {
    response.locals['pattern'] = pattern;
    return work(request, response);
  };
}

/** Gives each request an id, which its log line and its error page share. */
function nameRequest({ log }: Parts) {
  return (request: Request, response: Response, next: NextFunction) => {
    const id = randomUUID();
    const start = performance.now();
    response.locals['id'] = id;
    response.setHeader('X-Request-Id', id);
    response.on('finish', () => {
      const ms = Math.round(performance.now() - start);
      log.info({
        id,
        method: request.method,
        page: (response.locals['pattern'] as string | null | undefined) ?? null,
        status: response.statusCode,
        ms,
      });
    });
    next();
  };
}

/** Nothing from anywhere else, nothing inline, in nobody's frame. */
function strictHeaders() {
  const self = ["'self'"];
  const none = ["'none'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    frameguard: { action: 'deny' },
    // With no-referrer browsers send `Origin: null` with our own forms too, and a form from elsewhere could not be told from them.
    referrerPolicy: { policy: 'same-origin' },
    // Only an https address may say this; helmet's header over http is ignored by browsers.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
}

function keepNothing(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** For whoever watches over the machine: can the sign-in connection ask anything? */
function answerHealth({ pools }: Parts) {
  return async (_request: Request, response: Response) => {
    const up = await pools.auth.pool.query('select').then(
      () => true,
      () => false,
    );
    response
      .status(up ? 200 : 503)
      .type('text/plain')
      .send(up ? 'ok\n' : 'the database is away\n');
  };
}

/** Who is not signed in is not told which addresses exist. */
async function serveNothing(reception: Reception, request: Request, response: Response): Promise<void> {
  const visit = await reception.recognise(request);
  if (visit === null) {
    reception.sendToSignIn(request, response);
    return;
  }
  if (visit.locked) {
    reception.askToUnlock(request, response, visit, { to: '/' });
    return;
  }
  throw new Failure('NOT_FOUND', NOTHING_HERE);
}
