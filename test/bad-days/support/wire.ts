import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut and mended. */
export interface Wire {
  readonly port: number;
  /** Breaks every connection and lets no new one through. */
  cut(): void;
  mend(): void;
  /** Leads to another port from now on: what was there has come back somewhere else. */
  leadTo(port: number): void;
  close(): void;
}

/** Lays a wire to a port of this machine. */
export async function layWire(to: number): Promise<Wire> {
  let end = to;
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(end, '127.0.0.1');
    for (const side of [near, far]) {
      sockets.add(side);
      side.on('error', () => undefined); // breaking is what it is for
      side.on('close', () => {
        sockets.delete(side);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => (whole = true),
    leadTo: (port) => (end = port),
    close() {
      cut();
      server.close();
    },
  };
}
