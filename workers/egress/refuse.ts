import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { REFUSAL_HEADER, type Refusal } from './door.ts';

/** What a browser is told when the door stays shut: a status of the right kind and the refusal by name, never a page of ours. */
const STATUS: { readonly [Code in Refusal]: number } = {
  bad_address: 400,
  private_address: 403,
  port_not_allowed: 403,
  method_not_allowed: 405,
  robots_disallowed: 403,
  robots_unreachable: 403,
  too_many_redirects: 502,
  too_large: 502,
  too_slow: 504,
  unreachable: 502,
  broken_answer: 502,
  resting: 503,
  key_missing: 403,
  key_kept_back: 403,
};

/** Refuses a proxied request. */
export function refuse(answer: ServerResponse, refusal: Refusal): void {
  answer.writeHead(STATUS[refusal], { [REFUSAL_HEADER]: refusal, 'content-length': 0, connection: 'close' }).end();
}

/** The same where there is no response object, only the bare connection (CONNECT, Upgrade). */
export function refuseTunnel(socket: Duplex, refusal: Refusal): void {
  socket.end(
    `HTTP/1.1 ${STATUS[refusal]} Refused\r\n${REFUSAL_HEADER}: ${refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}
