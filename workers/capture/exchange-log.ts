import type { CDPSession, Protocol } from 'puppeteer';
import { isBodiless, type Exchange, type ExchangeBody, type HeaderLines } from '../../core/capture/exchange.ts';
import { inTime } from './in-time.ts';

/** An exchange without what only the door knows: which machine answered. */
export type SeenExchange = Omit<Exchange, 'remoteAddress' | 'tls'> & {
  readonly securityDetails: Protocol.Network.SecurityDetails | null;
};

/** Every request of a page that was answered, its frames and workers included, in the order in which they were asked. */
export interface ExchangeLog {
  /** Waits until the bodies that have come are read, and no longer than `limitMs`; what is still coming then is missing, and said. */
  settle(limitMs: number): Promise<void>;
  exchanges(): readonly SeenExchange[];
  /** Requests that never got an answer. */
  unanswered(): number;
}

/** Decoded bytes of one body, and of all bodies of a capture together; more is not kept, and said. */
const BODY_BYTES_MAX = 25_000_000;
const BODIES_BYTES_MAX = 80_000_000;
const EXCHANGES_MAX = 3_000;
/** How much the browser keeps until it is asked for. */
const BROWSER_KEEPS = { maxTotalBufferSize: 120_000_000, maxResourceBufferSize: 30_000_000 };

/** One request on its way: a redirect is a hop of its own under the same id. */
interface Hop {
  readonly request: Protocol.Network.Request;
  readonly startedAt: Date;
  answer: { readonly response: Protocol.Network.Response; readonly at: Date; readonly hasExtraInfo: boolean } | null;
  bytes: number;
  body: ExchangeBody | null;
  fromCache: boolean;
}

/** What the browser really sent and got on the wire, in the order of a request's hops. */
interface OnTheWire {
  readonly sent: Protocol.Network.Headers[];
  readonly got: Protocol.Network.Headers[];
}

/** Listens from now on. Reading is passive: nothing is held up or changed on the page's way. */
export async function logExchanges(session: CDPSession): Promise<ExchangeLog> {
  const hops = new Map<string, Hop[]>();
  const wire = new Map<string, OnTheWire>();
  const reading = new Set<Promise<void>>();
  let count = 0;
  let keptBytes = 0;
  const current = (requestId: string) => hops.get(requestId)?.at(-1);
  const onTheWire = (requestId: string) => {
    const known = wire.get(requestId) ?? { sent: [], got: [] };
    wire.set(requestId, known);
    return known;
  };

  const keepBody = (from: CDPSession, requestId: string, cutBecause: string | null) => {
    const hop = current(requestId);
    if (hop?.answer == null) return;
    if (isBodiless(hop.request.method, hop.answer.response.status)) {
      hop.body = { kind: 'none' };
      return;
    }
    const refusal = whyNotKept(hop.bytes, keptBytes);
    if (refusal !== null) {
      hop.body = { kind: 'missing', reason: refusal };
      return;
    }
    keptBytes += hop.bytes;
    const read = readBody(from, requestId, hop.bytes, cutBecause).then((body) => void (hop.body = body));
    reading.add(read);
    void read.finally(() => reading.delete(read));
  };

  const listenTo = async (from: CDPSession): Promise<void> => {
    from.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse, redirectHasExtraInfo }) => {
      if (!/^https?:/.test(request.url) || count >= EXCHANGES_MAX) return;
      const before = current(requestId);
      if (before !== undefined && redirectResponse !== undefined) {
        before.answer = { response: redirectResponse, at: new Date(), hasExtraInfo: redirectHasExtraInfo };
        before.body = { kind: 'none' };
      }
      count += 1;
      const hop: Hop = { request, startedAt: new Date(), answer: null, bytes: 0, body: null, fromCache: false };
      hops.set(requestId, [...(hops.get(requestId) ?? []), hop]);
    });
    from.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => onTheWire(requestId).sent.push(headers));
    from.on('Network.responseReceivedExtraInfo', ({ requestId, headers }) => onTheWire(requestId).got.push(headers));
    from.on('Network.requestServedFromCache', ({ requestId }) => {
      const hop = current(requestId);
      if (hop !== undefined) hop.fromCache = true;
    });
    from.on('Network.responseReceived', ({ requestId, response, hasExtraInfo }) => {
      const hop = current(requestId);
      if (hop === undefined) return;
      hop.answer ??= { response, at: new Date(), hasExtraInfo };
      hop.fromCache ||= response.fromDiskCache === true || response.fromServiceWorker === true;
    });
    from.on('Network.dataReceived', ({ requestId, dataLength }) => {
      const hop = current(requestId);
      if (hop !== undefined) hop.bytes += dataLength;
    });
    from.on('Network.loadingFinished', ({ requestId }) => keepBody(from, requestId, null));
    from.on('Network.loadingFailed', ({ requestId, errorText }) => keepBody(from, requestId, errorText));
    // A frame of another site and a worker live in targets of their own, and start only when they are listened to.
    from.on('Target.attachedToTarget', ({ sessionId }) => {
      const child = from.connection()?.session(sessionId) ?? null;
      if (child === null) return;
      // A target that is gone again has nothing to be listened to.
      listenTo(child)
        .catch(() => undefined)
        .finally(() => child.send('Runtime.runIfWaitingForDebugger').catch(() => undefined));
    });
    await from.send('Network.enable', BROWSER_KEEPS);
    await from.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  };
  await listenTo(session);

  const listed = () => [...hops].flatMap(([id, each]) => exchangesOf(each, wire.get(id)));
  return {
    async settle(limitMs) {
      await inTime(limitMs, Promise.all(reading));
    },
    exchanges: () =>
      listed().sort((one, other) => (one.startedAt < other.startedAt ? -1 : one.startedAt > other.startedAt ? 1 : 0)),
    unanswered: () => [...hops.values()].flat().filter(({ answer }) => answer === null).length,
  };
}

function whyNotKept(bytes: number, keptBytes: number): string | null {
  if (bytes > BODY_BYTES_MAX) return `larger than the ${BODY_BYTES_MAX} bytes that are kept of one answer`;
  if (keptBytes + bytes > BODIES_BYTES_MAX)
    return `the answers of this page are together larger than the ${BODIES_BYTES_MAX} bytes that are kept`;
  return null;
}

async function readBody(
  from: CDPSession,
  requestId: string,
  bytesReceived: number,
  cutBecause: string | null,
): Promise<ExchangeBody> {
  try {
    const { body, base64Encoded } = await from.send('Network.getResponseBody', { requestId });
    const bytes = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
    // A picture that cannot be shown, for one, is let go of by the browser before anybody can ask for it.
    if (bytes.length === 0 && bytesReceived > 0)
      return { kind: 'missing', reason: `the browser kept none of the ${bytesReceived} bytes that came` };
    // Text comes decoded from the page's character set. As many bytes as were received, and none of them a guess: they are the site's.
    const reencoded = !base64Encoded && (bytes.length !== bytesReceived || body.includes('\uFFFD'));
    return { kind: 'kept', bytes, reencoded, cutBecause };
  } catch (error) {
    const gone = error instanceof Error ? error.message.replace(/^Protocol error \([\w.]+\): /, '') : String(error);
    return { kind: 'missing', reason: cutBecause === null ? gone : `ended early: ${cutBecause}` };
  }
}

/** A request's hops with what was on the wire. Answers from a cache are no exchange with the site. */
function exchangesOf(hops: readonly Hop[], wire: OnTheWire = { sent: [], got: [] }): SeenExchange[] {
  const sent = [...wire.sent];
  const got = [...wire.got];
  return hops.flatMap(({ request, startedAt, answer, body, fromCache }) => {
    if (answer === null || fromCache) return [];
    const { response, at, hasExtraInfo } = answer;
    return [
      {
        url: withoutFragment(request.url),
        method: request.method,
        requestHeaders: linesOf((hasExtraInfo ? sent.shift() : undefined) ?? request.headers),
        startedAt: startedAt.toISOString(),
        status: response.status,
        statusText: response.statusText,
        responseHeaders: linesOf((hasExtraInfo ? got.shift() : undefined) ?? response.headers),
        respondedAt: at.toISOString(),
        protocol: response.protocol ?? 'unknown',
        securityDetails: response.securityDetails ?? null,
        body: body ?? { kind: 'missing', reason: 'it was still coming when the capture ended' },
      },
    ];
  });
}

/** The browser puts a header that was sent twice into one value with a line break. */
const linesOf = (headers: Protocol.Network.Headers): HeaderLines =>
  Object.entries(headers).flatMap(([name, value]) => value.split('\n').map((line) => [name, line] as const));

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
