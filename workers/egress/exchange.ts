import { createHash } from 'node:crypto';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Target } from './addresses.ts';
import { decoded } from './decode.ts';
import type { Refusal } from './door.ts';

export interface ExchangeRequest {
  readonly url: string;
  readonly target: Target;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytesMax: number;
  /** What to do with an answer longer than `bytesMax`: refuse it, or keep its beginning (robots.txt). */
  readonly overflow: 'refuse' | 'cut';
  readonly timeoutMs: number;
}

export type Exchanged =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly bodySha256: string;
      readonly remoteAddress: string;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** One GET to one pinned address and its whole answer, or why there is none. Follows nothing, keeps nothing, never throws. */
export async function exchange(asked: ExchangeRequest): Promise<Exchanged> {
  const timer = AbortSignal.timeout(asked.timeoutMs);
  try {
    const answer = await send(asked, timer);
    try {
      return await read(answer, asked, timer);
    } finally {
      answer.destroy();
    }
  } catch (error) {
    if (timer.aborted) return { ok: false, refusal: 'too_slow', detail: `no answer within ${asked.timeoutMs} ms` };
    return { ok: false, refusal: failureOf(error), detail: describe(error) };
  }
}

function send({ url, target, headers }: ExchangeRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { protocol, hostname, host, pathname, search } = new URL(url);
  const request = protocol === 'https:' ? requestTls : requestPlain;
  return new Promise((resolve, reject) => {
    request({
      host: target.address,
      port: target.port,
      path: pathname + search,
      method: 'GET',
      // The certificate must be for the name that was asked for, not for the address it was pinned to.
      ...(protocol === 'https:' ? { servername: /^[\d.]+$|^\[/.test(hostname) ? '' : hostname } : {}),
      headers: { host, ...headers },
      agent: false,
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function read(answer: IncomingMessage, { bytesMax, overflow }: ExchangeRequest, timer: AbortSignal): Promise<Exchanged> {
  const remoteAddress = answer.socket.remoteAddress ?? '';
  const chunks: Buffer[] = [];
  const hash = createHash('sha256');
  const headers = headersOf(answer);
  let room = bytesMax;
  try {
    for await (const chunk of decoded(answer, headers['content-encoding'])) {
      if (chunk.length > room && overflow === 'refuse') {
        return { ok: false, refusal: 'too_large', detail: `more than ${bytesMax} bytes` };
      }
      const kept = chunk.subarray(0, room);
      chunks.push(kept);
      hash.update(kept);
      room -= kept.length;
      if (kept.length < chunk.length) break;
    }
  } catch (error) {
    if (timer.aborted) throw error;
    return { ok: false, refusal: 'broken_answer', detail: describe(error) };
  }
  return {
    ok: true,
    status: answer.statusCode ?? 0,
    headers,
    body: Buffer.concat(chunks),
    bodySha256: hash.digest('hex'),
    remoteAddress,
  };
}

/** Lower-case names, repeated headers joined by ", ". */
function headersOf({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): Record<string, string> {
  return Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]));
}

/** A host that answers in something other than HTTP was reached; one that does not answer was not. */
export const failureOf = (error: unknown): Refusal => (describe(error).startsWith('HPE_') ? 'broken_answer' : 'unreachable');

/** A network failure in a few words without addresses of ours: the system's code where there is one. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
