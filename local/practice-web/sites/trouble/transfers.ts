import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Router } from 'express';
import { troublePage } from './look.ts';

const MEGABYTE = 1024 * 1024;
const LARGE_PAGE_MB = 30;
const BOMB_MB = 200;
const SLOW_MS = 30_000;

/** Pages whose bytes are the problem: too many, too slow, too few, not text, packed to burst. */
export function brokenTransfers(): Router {
  const router = Router();
  router.get('/30mb', (_request, response) => {
    response.type('html').set('Content-Length', String(LARGE_PAGE_MB * MEGABYTE));
    Readable.from(megabytes(LARGE_PAGE_MB))
      .on('error', () => response.destroy())
      .pipe(response);
  });
  router.get('/gzip-bomb', (_request, response) => {
    // About 200 KB on the wire for 200 MB of page: gzip cannot pack tighter than 1,032 to 1.
    response.type('html').set('Content-Encoding', 'gzip');
    const packed = Readable.from(megabytes(BOMB_MB)).pipe(createGzip({ level: 9 }));
    response.on('close', () => packed.destroy());
    packed.pipe(response);
  });
  router.get('/slow', (request, response) => {
    const ms = Number(request.query['ms'] ?? SLOW_MS);
    response.type('html').write('<!doctype html><title>Slow</title><p>Wait');
    const timer = setTimeout(() => response.end('ed for.</p>'), ms);
    response.on('close', () => {
      clearTimeout(timer);
    });
  });
  router.get('/truncated', (_request, response) => {
    response.type('html').set('Content-Length', '10000');
    // The connection is closed only once the half is on its way, else there is nothing to be cut short.
    response.write('<!doctype html><title>Truncated</title><p>This sentence will never', () => response.destroy());
  });
  router.get('/garbage', (_request, response) => {
    response.type('html').send(garbage());
  });
  router.get('/latin1', (_request, response) => {
    const page = troublePage('Café in Port Denning', '<p>The café serves jalapeño bread to Señor Núñez.</p>').replace(
      '<meta charset="utf-8">',
      '',
    );
    response.set('Content-Type', 'text/html; charset=iso-8859-1').send(Buffer.from(page, 'latin1'));
  });
  return router;
}

function* megabytes(count: number): Generator<Buffer> {
  const head = '<!doctype html><title>Large</title><pre>';
  const filler = Buffer.alloc(MEGABYTE, 'All work and no play. '.padEnd(64, '.'));
  const first = Buffer.from(filler);
  first.write(head);
  yield first;
  for (let sent = 1; sent < count; sent += 1) yield filler;
}

/** 8 KB that are no text in any encoding, the same every time. */
export function garbage(): Buffer {
  const blocks = Array.from({ length: 256 }, (_, index) => createHash('sha256').update(`garbage ${index}`).digest());
  return Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]), ...blocks]);
}
