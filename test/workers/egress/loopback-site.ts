import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site does with a request. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A small site on loopback that writes down what it was asked. */
export interface LoopbackSite {
  readonly port: number;
  /** For the door's hosts table. */
  readonly place: string;
  readonly asked: readonly { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  serve(how: Serve): void;
  close(): Promise<void>;
}

export async function startSite(serve: Serve = (_, response) => response.end()): Promise<LoopbackSite> {
  const asked: LoopbackSite['asked'][number][] = [];
  let how = serve;
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    how(request, response);
  });
  server.on('upgrade', (request, socket) => {
    asked.push({ method: 'UPGRADE', url: request.url ?? '', headers: request.headers });
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    place: `127.0.0.1:${port}`,
    asked,
    serve: (next) => (how = next),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers with a body and nothing special. */
export const saying =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Serve =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
