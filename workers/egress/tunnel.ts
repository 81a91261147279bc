import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe } from './exchange.ts';
import type { Attempt, ProxyContext } from './record.ts';
import { refuseTunnel } from './refuse.ts';

/** First byte of every TLS connection: a handshake record. */
const TLS_HANDSHAKE = 0x16;

/**
 * CONNECT: a tunnel for TLS and nothing else. What is asked inside cannot be seen, so the tunnel goes only to the port of https (or to a
 * listed host's own), and only if the browser's first byte is a TLS handshake: a plain WebSocket or SMTP session does not pass as one.
 */
export async function openTunnel(asked: IncomingMessage, socket: Duplex, head: Buffer, context: ProxyContext): Promise<void> {
  socket.on('error', () => socket.destroy());
  const place = asked.url ?? '';
  const url = place.endsWith(':443') ? `https://${place.slice(0, -4)}/` : `https://${place}/`;
  const attempt = context.record.begin('CONNECT', url);
  if (attempt === null) {
    refuseTunnel(socket, 'too_large');
    return;
  }
  const found = place.endsWith(':80') ? PLAIN_PORT : await context.addresses.find(url);
  if (socket.destroyed) return;
  if (!found.ok) {
    attempt.refused(found.refusal, found.detail);
    refuseTunnel(socket, found.refusal);
    return;
  }
  const { address, port } = found.target;
  try {
    const far = await reach(address, port, context.limits.idleMs);
    if (!socket.writable) {
      far.destroy();
      return;
    }
    attempt.passed(far.remoteAddress ?? address, null);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    join(socket, far, attempt);
  } catch (error) {
    attempt.refused(error instanceof Error && error.message === 'too slow' ? 'too_slow' : 'unreachable', describe(error));
    refuseTunnel(socket, 'unreachable');
  }
}

const PLAIN_PORT = { ok: false, refusal: 'port_not_allowed', detail: 'a tunnel to port 80 is not TLS' } as const;

function join(near: Duplex, far: Duplex, attempt: Attempt): void {
  const end = () => {
    near.destroy();
    far.destroy();
  };
  near.once('data', (first: Buffer) => {
    if (first[0] === TLS_HANDSHAKE) {
      far.write(first);
      near.pipe(far);
      return;
    }
    attempt.refused('method_not_allowed', 'what was sent into the tunnel is not TLS');
    end();
  });
  far.on('data', (chunk: Buffer) => {
    if (attempt.count(chunk.length)) return;
    attempt.refused('too_large', 'the page load brought more than it may');
    end();
  });
  far.pipe(near);
  near.on('finish', end).on('close', end).on('error', end);
  // What came whole is left alone: its last bytes may still wait here for a slow reader.
  far.on('error', end).on('close', () => {
    if (!near.writableEnded) end();
  });
}

async function reach(address: string, port: number, idleMs: number): Promise<Socket> {
  const socket = connect({ host: address, port, timeout: idleMs });
  socket.on('timeout', () => socket.destroy(new Error('too slow')));
  await once(socket, 'connect');
  return socket;
}
