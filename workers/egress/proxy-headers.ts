import type { IncomingHttpHeaders } from 'node:http';
import { REFUSAL_HEADER } from './door.ts';

/** Headers that are about one connection and not about the message (RFC 9110, 7.6.1), and those only a proxy may read. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What is passed on of a message's headers, pairwise as they came. `also` names more that have to go. */
export function passOn(
  rawHeaders: readonly string[],
  headers: IncomingHttpHeaders,
  also: readonly string[] = [],
): [string, string][] {
  const named = (headers.connection ?? '').toLowerCase().split(',');
  const dropped = new Set([...named.map((name) => name.trim()), ...also, REFUSAL_HEADER]);
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!HOP_BY_HOP.has(name.toLowerCase()) && !dropped.has(name.toLowerCase())) pairs.push([name, value]);
  }
  return pairs;
}
