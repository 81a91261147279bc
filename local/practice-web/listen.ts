import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { PRACTICE_HOSTS } from './hosts.ts';

/** A site on a free port of 127.0.0.1. */
export interface Listening {
  readonly port: number;
  readonly server: Server;
  /** Stops at once, cutting off answers that are still under way. */
  close(): Promise<void>;
}

/** Starts one site. The first handler sees every request; requests for another practice site's name get 421. */
export async function listen(host: string, ...handlers: readonly RequestHandler[]): Promise<Listening> {
  const app = express();
  app.disable('x-powered-by');
  app.use(...handlers.slice(0, 1), refuseOtherNames(host), ...handlers.slice(1));
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port, close: () => stop(server) };
}

/** A wrong line in a hosts table must not look like a site with nothing on it. */
function refuseOtherNames(host: string): RequestHandler {
  return (request, response, next) => {
    const asked = request.hostname;
    if (asked !== host && PRACTICE_HOSTS.some((name) => name === asked)) response.status(421).send('Misdirected request');
    else next();
  };
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
