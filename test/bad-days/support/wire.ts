import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut and mended. */
export interface Wire {
  readonly port: number;
  /** Breaks every connection and lets no new one through. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** Lays a wire to a port of this machine. */
export async function layWire(to: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(to, '127.0.0.1');
    for (const end of [near, far]) {
      sockets.add(end);
      end.on('error', () => undefined); // breaking is what it is for
      end.on('close', () => {
        sockets.delete(end);
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
    close() {
      cut();
      server.close();
    },
  };
}
