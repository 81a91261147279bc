import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { bodyOf } from '../../workers/egress/fixture.ts';
import type { Answer } from './answers.ts';

/** A site on loopback that answers everything in one way. */
export interface AnsweringSite {
  readonly place: string;
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

export async function startSite(): Promise<AnsweringSite> {
  let current: Answer | null = null;
  const server = createServer((request, response) => {
    if (current === null) response.writeHead(404).end();
    else serve(current, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    place: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (answer) => (current = answer),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function serve(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://site.example');
  const other = answer.others.find(({ at }) => at === pathname);
  if (other !== undefined) {
    say(other, response);
    return;
  }
  // Only an answer that is about robots.txt says something there; a site without one has no rules.
  if (pathname === '/robots.txt') return void response.writeHead(404).end();
  if (answer.how === undefined) {
    say(answer, response);
    return;
  }
  TROUBLE[answer.how](response);
}

function say(
  { status, headers, body, bodyIs, json }: Pick<Answer, 'status' | 'headers' | 'body' | 'bodyIs' | 'json'>,
  response: ServerResponse,
): void {
  const bytes = json === undefined ? bodyOf({ body, bodyIs }) : Buffer.from(JSON.stringify(json));
  const zipped = headers['content-encoding'] === 'gzip' && bodyIs === 'text' && json !== undefined;
  response.writeHead(status, headers).end(zipped ? gzipSync(bytes) : bytes);
}

/** More than a door of the bench takes. */
const LARGE_BYTES = 300_000;

const TROUBLE: Record<NonNullable<Answer['how']>, (response: ServerResponse) => void> = {
  slow: () => undefined,
  drip(response) {
    const timer = setInterval(() => response.write(' '), 40);
    response.on('close', () => clearInterval(timer));
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
  close: (response) => void response.socket?.destroy(),
  'break off': (response) =>
    void response.writeHead(200, { 'content-length': '5000' }).write('{"items":[', () => response.destroy()),
  'break chunks': (response) => void response.writeHead(200).write('{"items":[', () => response.destroy()),
  'not http': (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n'),
  'bad header': (response) => void response.socket?.end('HTTP/1.1 200 OK\r\ncontent length: what\r\n: \r\n\r\n[]'),
  large: (response) => void response.writeHead(200).end(Buffer.alloc(LARGE_BYTES, '[1,')),
  bomb: (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
};

const BOMB = gzipSync(Buffer.alloc(20 * LARGE_BYTES, ' '));
