import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { listen } from './listen.ts';
import { createRequestLog, type LoggedRequest } from './request-log.ts';

/** A port of 127.0.0.1 that answers whoever comes, so that a page that gets out is seen to have got out. */
export interface Canary {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  /** Every connection and packet, even if nothing was asked with it. */
  readonly touches: readonly ('tcp' | 'udp')[];
  close(): Promise<void>;
}

/** Starts it on a free port, for TCP and UDP alike. */
export async function startCanary(): Promise<Canary> {
  const log = createRequestLog();
  const touches: ('tcp' | 'udp')[] = [];
  const site = await listen('canary', log.noteFor('canary'), (_request, response) => response.send('You should not be here.'));
  site.server.on('connection', () => touches.push('tcp'));
  const packets = createSocket('udp4').on('message', () => touches.push('udp'));
  packets.bind(site.port, '127.0.0.1');
  await once(packets, 'listening');
  return {
    port: site.port,
    requests: log.requests,
    touches,
    async close() {
      packets.close();
      await site.close();
    },
  };
}
