import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Response } from 'express';

/** The one place where captured pages are shown as pages: an origin of its own, with nothing else on it. */
export interface Replay {
  /** Holds a page ready for a while, and answers the address at which it can be opened once. */
  offer(html: string): string;
  close(): Promise<void>;
}

export interface ReplayPlace {
  readonly host: string;
  readonly port: number;
  /** The address people's browsers reach it at, when it is not the one listened on. */
  readonly url: string | null;
}

const HELD_MS = 5 * 60_000;
const HELD_MAX = 16;

/**
 * Nothing runs, nothing is loaded, nothing is sent. `sandbox` without any allowance makes the page an origin that is nobody's, wherever
 * it is served from; the rest would hold without it.
 */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'x-robots-tag': 'noindex',
  'cache-control': 'no-store',
};

const GONE = 'This is not here any more. Open it again from the capture.';

/** Starts listening. Throws when the port is taken. */
export async function openReplay({ host, port, url }: ReplayPlace): Promise<Replay> {
  const held = new Map<string, { readonly html: string; readonly untilMs: number }>();
  const app = express();
  app.disable('x-powered-by');
  app.get('/:token', (request, response) => {
    const { token } = request.params;
    const page = held.get(token);
    held.delete(token);
    if (page === undefined || page.untilMs < Date.now()) send(response, 404, GONE);
    else send(response, 200, page.html);
  });
  app.use((_request, response) => send(response, 404, GONE));
  const server = app.listen(port, host);
  await once(server, 'listening');
  const listening = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  return {
    offer(html) {
      const token = randomBytes(32).toString('hex');
      held.set(token, { html, untilMs: Date.now() + HELD_MS });
      const [oldest] = held.keys();
      if (held.size > HELD_MAX && oldest !== undefined) held.delete(oldest);
      return new URL(token, `${url ?? listening}/`).href;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}

function send(response: Response, status: number, html: string): void {
  response.status(status).set(HEADERS).type('text/html').send(html);
}
