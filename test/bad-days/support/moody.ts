import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { step } from './round.ts';

/** A site that answers like one that works, unless it is in a mood. */
export interface MoodySite {
  readonly port: number;
  close(): void;
}

export const MOODY_HOST = 'moody.practice.test';

/** Asks the moody site for every applicant by name. */
export const MOODY_STEP = step('moody', 'wordpress-rest', `http://${MOODY_HOST}`, '"{name}"', { apiPath: '/wp-json/wp/v2/' });

/** Starts one that says what the site at `port` says; `mood` may answer first, and then says true. */
export async function startMoodySite(
  port: number,
  mood: (asked: string, response: ServerResponse) => boolean,
): Promise<MoodySite> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!mood(decodeURIComponent(path), response)) passOn(path, port, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Answers with what a site that works says, under the name of the one that was asked. */
async function passOn(path: string, port: number, response: ServerResponse): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? '',
    'x-wp-total': answer.headers.get('x-wp-total') ?? '',
    'x-wp-totalpages': answer.headers.get('x-wp-totalpages') ?? '',
  });
  response.end((await answer.text()).replaceAll('news.practice.test', 'moody.practice.test'));
}
