import { gzipSync } from 'node:zlib';
import type { SourceOutcome } from '../../../workers/sources/source.ts';
import { saying, type Serve } from '../egress/loopback-site.ts';
import type { Sample } from './samples/sample.ts';

/** The most a source may answer with in these tests, so that too much is quickly made. Bytes. */
export const ANSWER_BYTES_MAX = 100_000;

const HTML = { 'content-type': 'text/html' };

const silence: Serve = () => undefined;
const breakingOff: Serve = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"results":', () => response.destroy());
};
const redirectingTo =
  (location: string, body: string): Serve =>
  (request, response) => {
    if (request.url?.startsWith('/login')) response.writeHead(200, HTML).end(body);
    else response.writeHead(302, { location }).end();
  };
const redirecting =
  (where: string): Serve =>
  (_, response) => {
    response.writeHead(302, { location: `/${where}${Math.random()}` }).end();
  };
const withStatus =
  (status: number, serve: Serve): Serve =>
  (request, response) => {
    const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => typeof response;
    response.writeHead = (_status: number, ...rest: unknown[]) => writeHead(status, ...rest);
    serve(request, response);
  };
const changed =
  (serve: Serve, change: (body: Buffer) => Buffer): Serve =>
  (request, response) => {
    const end = response.end.bind(response) as (body: Buffer) => typeof response;
    response.end = (body?: unknown) => end(change(Buffer.from(String(body))));
    serve(request, response);
  };
const typed = (body: string | Buffer, { contentType = 'application/json' }: Sample) =>
  saying(body, { 'content-type': contentType });

/** Sites have long answered in every one of these ways. None of them says that somebody was found, or that there is nothing. */
export const TROUBLE: readonly (readonly [what: string, how: (sample: Sample) => Serve, outcome: SourceOutcome])[] = [
  ['429 with seconds', () => saying('{}', { 'retry-after': '20' }, 429), 'rate_limited'],
  ['429 with a date', () => saying('{}', { 'retry-after': new Date(Date.now() + 20_500).toUTCString() }, 429), 'rate_limited'],
  ['429 without a word', () => saying('', {}, 429), 'rate_limited'],
  ['403', () => saying('{}', {}, 403), 'blocked'],
  ['403 with a bot page', () => saying('<html>Checking your browser', HTML, 403), 'blocked'],
  ['401', () => saying('{}', {}, 401), 'login_required'],
  ['451', () => saying('{}', {}, 451), 'blocked'],
  ['500', () => saying('{}', {}, 500), 'unavailable'],
  ['503', () => saying('{}', {}, 503), 'unavailable'],
  ['503 with a whole answer in it', (sample) => withStatus(503, sample.found), 'unavailable'],
  ['202 with a whole answer in it', (sample) => withStatus(202, sample.found), 'indeterminate'],
  ['400', () => saying('{}', {}, 400), 'indeterminate'],
  ['204', () => saying('', {}, 204), 'indeterminate'],
  ['a redirect to its login', () => redirectingTo('/login?next=/', '<form><input type="password">'), 'login_required'],
  ['a redirect to a login elsewhere', () => redirectingTo('http://other.example/login', ''), 'login_required'],
  ['a redirect to another host', () => redirectingTo('http://other.example/search', ''), 'blocked'],
  ['a redirect to nowhere', () => saying('', {}, 302), 'indeterminate'],
  ['redirects without end', () => redirecting('again'), 'indeterminate'],
  ['a login page', () => saying('<!doctype html><form><input name="p" type=password></form>', HTML), 'login_required'],
  ['a web page', () => saying('<!doctype html><p>No results for Ana Quiñones', HTML), 'indeterminate'],
  ['a web page that says it is data', (sample) => typed('<html>Ana Quiñones', sample), 'indeterminate'],
  ['an empty body', (sample) => typed('', sample), 'indeterminate'],
  ['white space', (sample) => typed(' \n ', sample), 'indeterminate'],
  ['nothing as JSON', () => saying('null'), 'indeterminate'],
  ['an empty object', () => saying('{}'), 'indeterminate'],
  ['words as JSON', () => saying('"no results"'), 'indeterminate'],
  ['half an answer', (sample) => changed(sample.found, (body) => body.subarray(0, body.length - 3)), 'indeterminate'],
  [
    'an answer with more after it',
    ({ found, appended = '<!-- cached -->' }) => changed(found, (body) => Buffer.concat([body, Buffer.from(appended)])),
    'indeterminate',
  ],
  ['an answer in Latin-1', (sample) => changed(sample.found, (body) => Buffer.from(body.toString(), 'latin1')), 'indeterminate'],
  ['an answer in UTF-16', (sample) => changed(sample.found, (body) => Buffer.from(body.toString(), 'utf16le')), 'indeterminate'],
  ['another interface', (sample) => typed(sample.anotherShape, sample), 'indeterminate'],
  ['too much', (sample) => typed(Buffer.alloc(ANSWER_BYTES_MAX * 2, '[1,'), sample), 'indeterminate'],
  [
    'a compression bomb',
    () => saying(gzipSync(Buffer.alloc(ANSWER_BYTES_MAX * 20, ' ')), { 'content-encoding': 'gzip' }),
    'indeterminate',
  ],
  ['a body that breaks off', () => breakingOff, 'indeterminate'],
  ['nothing in time', () => silence, 'unavailable'],
  ['a reset', () => (request) => request.socket.resetAndDestroy(), 'unavailable'],
  ['hits about somebody else', (sample) => sample.strangers, 'indeterminate'],
];
