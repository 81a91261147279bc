import { createServer } from 'node:net';

// The kernel may offer a port again as soon as we let go of it, and PostgreSQL and Redis start at the same time.
const handedOut = new Set<number>();

/** A TCP port that nobody listens on at 127.0.0.1, and that this process has not been given before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await anyPort();
    if (!handedOut.has(port)) {
      handedOut.add(port);
      return port;
    }
  }
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('a TCP server has no TCP address'));
        else resolve(address.port);
      });
    });
  });
}
