import { createServer, request as requestOut, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Addresses, Found } from './addresses.ts';
import type { PageRecording, Refusal } from './door.ts';
import { describe, failureOf } from './exchange.ts';
import type { DoorLimits } from './limits.ts';
import { isOurs } from './peer.ts';
import { passOn } from './proxy-headers.ts';
import { openRecord, type Attempt, type ProxyContext } from './record.ts';
import { refuse, refuseTunnel } from './refuse.ts';
import { openTunnel } from './tunnel.ts';

/** Opens a forward proxy for one page load on a loopback port of its own. */
export async function openRecording(addresses: Addresses, limits: DoorLimits): Promise<PageRecording> {
  const context: ProxyContext = { addresses, limits, record: openRecord(limits) };
  const sockets = new Set<Duplex>();
  const server = createServer({ keepAliveTimeout: limits.idleMs });
  server.maxConnections = limits.recordingConnectionsMax;
  server
    .on('connection', (socket: Socket) => {
      sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()));
      if (!isOurs(socket)) socket.destroy();
    })
    .on('request', (asked, answer) => {
      // What cannot even be asked or passed back ends its connection, never the worker.
      forward(asked, answer, context).catch(() => answer.destroy());
    })
    .on('connect', (asked, socket, head) => void openTunnel(asked, socket, head, context))
    .on('upgrade', (asked, socket) => refuseUpgrade(asked, socket, context));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    proxyUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => context.record.requests(),
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

/** Plain HTTP: the address is in the request line, so method and address are both ours to check. */
async function forward(asked: IncomingMessage, answer: ServerResponse, context: ProxyContext): Promise<void> {
  const url = asked.url ?? '';
  const attempt = context.record.begin(asked.method ?? '', url);
  if (attempt === null) {
    refuse(answer, 'too_large');
    return;
  }
  const shut = (refusal: Refusal, detail: string) => {
    attempt.refused(refusal, detail);
    refuse(answer, refusal);
  };
  asked.resume();
  const found = await screen(asked, context);
  // The recording may have been stopped while the name was looked up; nothing goes out after that.
  if (answer.destroyed) return;
  if (!found.ok) {
    shut(found.refusal, found.detail);
    return;
  }
  const { host, pathname, search } = new URL(url);
  const out = requestOut({
    host: found.target.address,
    port: found.target.port,
    method: asked.method,
    path: pathname + search,
    // The browser's Host is not trusted to be the address it asked for; a body has no place in a request that only reads.
    headers: [
      ['Host', host],
      ...passOn(asked.rawHeaders, asked.headers, ['host', 'content-length', 'content-type', 'expect']),
    ].flat(),
    agent: false,
    timeout: context.limits.idleMs,
  });
  let why: [Refusal, string] = ['unreachable', 'the connection was closed without an answer'];
  let incoming: IncomingMessage | null = null;
  out
    .on('response', (begun) => passBack((incoming = begun), answer, attempt))
    .on('timeout', () => out.destroy(new Error('too slow')))
    .on('error', (error) => (why = [error.message === 'too slow' ? 'too_slow' : failureOf(error), describe(error)]))
    .on('close', () => {
      // Once an answer has begun it can only be cut; whoever reads it sees that it is not whole. One that came whole is left alone:
      // its last bytes may still wait here for a slow reader.
      if (answer.headersSent) {
        if (incoming?.complete !== true) answer.destroy();
      } else if (answer.destroyed) attempt.refused('unreachable', 'the page stopped waiting');
      else shut(...why);
    })
    .end();
  answer.on('close', () => out.destroy());
}

async function screen({ method, url }: IncomingMessage, { addresses }: ProxyContext): Promise<Found> {
  if (method !== 'GET' && method !== 'HEAD')
    return { ok: false, refusal: 'method_not_allowed', detail: 'only GET and HEAD go out' };
  if (url?.startsWith('http://') === true) return addresses.find(url);
  return { ok: false, refusal: 'bad_address', detail: 'a proxied request names a whole http address' };
}

function passBack(incoming: IncomingMessage, answer: ServerResponse, attempt: Attempt): void {
  const status = incoming.statusCode ?? 502;
  attempt.passed(incoming.socket.remoteAddress ?? null, status);
  try {
    answer.writeHead(status, passOn(incoming.rawHeaders, incoming.headers).flat());
  } catch (error) {
    attempt.refused('broken_answer', describe(error));
    refuse(answer, 'broken_answer');
    incoming.destroy();
    return;
  }
  incoming
    .on('data', (chunk: Buffer) => {
      if (attempt.count(chunk.length)) return;
      attempt.refused('too_large', 'the page load brought more than it may');
      incoming.destroy();
      answer.destroy();
    })
    .on('error', (error) => {
      attempt.refused('broken_answer', describe(error));
      answer.destroy();
    })
    .pipe(answer);
}

/** A WebSocket sends; nothing that sends goes out. */
function refuseUpgrade(asked: IncomingMessage, socket: Duplex, { record }: ProxyContext): void {
  record
    .begin(`${asked.method ?? ''} upgrade`, asked.url ?? '')
    ?.refused('method_not_allowed', 'no protocol other than reading by HTTP');
  refuseTunnel(socket, 'method_not_allowed');
}
