import { Router, type RequestHandler, type Response } from 'express';
import { troublePage } from './look.ts';
import { garbage } from './transfers.ts';

const SLOW_MS = 30_000;

/** How `/rest/<mode>/wp-json/wp/v2/posts` can go wrong; `ok` and whatever is not listed goes to the working API. */
export const REST_MODES = [
  'ok',
  '401',
  '403',
  '429',
  '429-date',
  '451',
  '503',
  'garbage',
  'half',
  'partway',
  'html',
  'login',
  'error200',
  'empty',
  'slow',
] as const;

/** The working REST API behind a prefix that says how it shall answer. */
export function troubledRest(rest: RequestHandler, first429: boolean): Router {
  const router = Router();
  let first = first429;
  router.use('/rest/ok', (_request, response, next) => {
    if (first)
      response.status(429).set('Retry-After', '1').json({ code: 'too_many_requests', message: 'Once a second, please.' });
    else next();
    first = false;
  });
  for (const status of [401, 403, 451, 503]) {
    router.use(`/rest/${status}`, (_request, response) => {
      response.status(status).json({ code: `rest_${status}`, message: 'Not now.', data: { status } });
    });
  }
  router.use(
    '/rest/429',
    refuseFor(() => '2'),
  );
  router.use(
    '/rest/429-date',
    refuseFor(() => new Date(Date.now() + 2_000).toUTCString()),
  );
  router.use('/rest/garbage', (_request, response) => {
    response.set('Content-Type', 'application/json; charset=UTF-8').send(garbage());
  });
  router.use('/rest/half', (_request, response) => {
    response
      .set('Content-Type', 'application/json; charset=UTF-8')
      .send('[{"id":1,"date":"2025-03-14T08:00:00","title":{"rendered":"Half a');
  });
  router.use('/rest/partway', (request, response, next) => {
    if (Number(request.query['page'] ?? 1) > 1) response.status(503).send('Service unavailable');
    else next();
  });
  router.use('/rest/html', (_request, response) => {
    response.send(troublePage('Welcome', '<h1>Welcome</h1><p>Please enable JavaScript to go on.</p>'));
  });
  router.use('/rest/login', (_request, response) => {
    response.redirect(302, '/login');
  });
  router.use('/rest/error200', (_request, response) => {
    response.json({
      code: 'internal_server_error',
      message: 'There has been a critical error on this website.',
      data: { status: 500 },
    });
  });
  // An empty list without the total that says it is one.
  router.use('/rest/empty', (_request, response) => {
    response.json([]);
  });
  router.use('/rest/slow', (request, response, next) => {
    const timer = setTimeout(next, Number(request.query['ms'] ?? SLOW_MS));
    response.on('close', () => {
      clearTimeout(timer);
    });
  });
  for (const mode of ['ok', 'partway', 'slow']) router.use(`/rest/${mode}`, rest);
  return router.use(sendMissing).use(rest);
}

function refuseFor(retryAfter: () => string): RequestHandler {
  return (_request, response) => {
    response.status(429).set('Retry-After', retryAfter()).json({ code: 'too_many_requests', message: 'Slow down.' });
  };
}

function sendMissing(request: Parameters<RequestHandler>[0], response: Response, next: () => void): void {
  if (request.originalUrl.startsWith('/wp-json/')) next();
  else response.status(404).send(troublePage('Not found', '<h1>Not found</h1>'));
}
