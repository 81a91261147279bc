import { Router, type Request } from 'express';
import { aim } from './way.ts';
import { HEADER_WAYS, waysOutPage } from './page.ts';

/** The page that tries to get out, and what it needs on its own site to try by way of it: each of these leads where `?to=` says. */
export function waysOut(canaryPort: number): Router {
  const [preload, prefetch, report] = HEADER_WAYS.map((name) => aim('http://{to}', name, canaryPort));
  const router = Router();
  router.get('/escape', (_request, response) => {
    response
      .set('Link', `<${preload}>; rel=preload; as=image, <${prefetch}>; rel=prefetch`)
      .set('Content-Security-Policy-Report-Only', `frame-src 'none'; report-uri ${report}`)
      .send(waysOutPage(canaryPort));
  });
  router.get('/escape/redirect', (request, response) => {
    response.redirect(302, target(request));
  });
  router.get('/escape/refresh', (request, response) => {
    response.set('Refresh', `0; url=${target(request)}`).send('<!doctype html><title>On</title>');
  });
  router.get('/escape/worker.js', (request, response) => {
    response.type('js').send(`fetch(${JSON.stringify(target(request))}, { mode: 'no-cors' });`);
  });
  router.get('/escape/styled.xml', (request, response) => {
    const to = target(request);
    response
      .type('application/xml')
      .send(`<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${to}"?><!DOCTYPE p SYSTEM "${to}"><p>styled</p>`);
  });
  return router;
}

const target = ({ query }: Request) => encodeURI(typeof query['to'] === 'string' ? query['to'] : '');
