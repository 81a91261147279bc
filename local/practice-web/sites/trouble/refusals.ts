import { Router } from 'express';
import { troublePage } from './look.ts';

const RETRY_SECONDS = 2;

/** Answers that are not the page: limits, outages, soft errors, redirects to where nobody should follow. */
export function refusals(): Router {
  const router = Router();
  router.get('/429', (_request, response) => {
    response.status(429).set('Retry-After', String(RETRY_SECONDS)).send(troublePage('Too many requests', '<h1>Slow down</h1>'));
  });
  router.get('/429-date', (_request, response) => {
    const when = new Date(Date.now() + RETRY_SECONDS * 1_000).toUTCString();
    response.status(429).set('Retry-After', when).send(troublePage('Too many requests', '<h1>Slow down</h1>'));
  });
  for (const [status, title] of Object.entries(STATUS_PAGES)) {
    router.get(`/${status}`, (_request, response) => {
      response.status(Number(status)).send(troublePage(title, `<h1>${title}</h1>`));
    });
  }
  router.get('/soft404/*rest', (_request, response) => {
    response.send(troublePage('Not here', '<h1>Sorry</h1><p>The page you want is not here any more. Try our front page.</p>'));
  });
  router.get('/to-private', (_request, response) => {
    response.redirect(302, 'http://169.254.169.254/latest/');
  });
  router.get('/to-loopback', (_request, response) => {
    response.redirect(302, 'http://127.0.0.1:1/');
  });
  router.get('/to-file', (_request, response) => {
    response.redirect(302, 'file:///etc/passwd');
  });
  router.get('/redirect-loop', (request, response) => {
    response.redirect(302, request.query['turn'] === 'back' ? '/redirect-loop' : '/redirect-loop?turn=back');
  });
  router.get('/to-login', (_request, response) => {
    response.redirect(302, '/login');
  });
  router.get('/login', (_request, response) => {
    response.send(
      troublePage('Sign in', '<h1>Sign in</h1><form><input type="password" name="password" aria-label="Password"></form>'),
    );
  });
  return router;
}

const STATUS_PAGES: Readonly<Record<string, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  410: 'Gone',
  451: 'Unavailable for legal reasons',
  500: 'Internal server error',
  503: 'Service unavailable',
};
