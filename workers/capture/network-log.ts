import type { CDPSession, Protocol } from 'puppeteer';
import { READ_ONLY_METHODS } from '../browser-requests.ts';

/** The answer that became the page. Header names in lower case. */
export interface DocumentAnswer {
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: Protocol.Network.SecurityDetails | null;
}

/** What the network did for one page, as the browser saw it. */
export interface NetworkLog {
  /** The last answer that became the page; null while there is none. */
  document(): DocumentAnswer | null;
  /** Why that answer ended early, in the browser's words; null when it came whole. */
  documentBroke(): string | null;
  /** Whether that answer was stopped because it was larger than `DOCUMENT_BYTES_MAX`. */
  documentTooLarge(): boolean;
  /** Addresses that led on to another one, in order. */
  redirects(): readonly { readonly url: string; readonly status: number | null; readonly by: 'server' | 'page' }[];
  /** Requests that the browser was not allowed to send at all, at most `REFUSED_MAX`. */
  refused(): readonly { readonly method: string; readonly url: string; readonly reason: string }[];
  refusedCount(): number;
  /** Requests that have not been answered yet. Sockets and event streams never are and are not counted. */
  inFlight(): number;
}

export const REFUSED_MAX = 500;
/** Decoded bytes of the document itself, without what it embeds: a page for people is a hundredth of this. */
const DOCUMENT_BYTES_MAX = 10_000_000;
const NEVER_ENDING: readonly string[] = ['WebSocket', 'EventSource', 'Media', 'Ping'];

/** Listens to the network from now on. */
export async function logNetwork(session: CDPSession, mainFrameId: string): Promise<NetworkLog> {
  const pending = new Map<string, { readonly method: string; readonly url: string; readonly counts: boolean }>();
  const redirects: { url: string; status: number | null; by: 'server' | 'page' }[] = [];
  const refused: { method: string; url: string; reason: string }[] = [];
  let refusedCount = 0;
  let document: (DocumentAnswer & { readonly requestId: string }) | null = null;
  let documentBroke: string | null = null;
  let documentBytes = 0;
  const isMain = (event: { readonly frameId?: string; readonly loaderId: string; readonly requestId: string }) =>
    event.frameId === mainFrameId && event.loaderId === event.requestId;

  session.on('Network.requestWillBeSent', (event) => {
    const { requestId, request, type, redirectResponse } = event;
    if (isMain(event) && redirectResponse !== undefined)
      redirects.push({ url: redirectResponse.url, status: redirectResponse.status, by: 'server' });
    pending.set(requestId, { method: request.method, url: request.url, counts: !NEVER_ENDING.includes(type ?? '') });
  });
  session.on('Network.responseReceived', (event) => {
    if (!isMain(event) || event.type !== 'Document') return;
    if (document !== null) redirects.push({ url: document.url, status: document.status, by: 'page' });
    document = { requestId: event.requestId, ...answerOf(event.response) };
    documentBroke = null;
    documentBytes = 0;
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (requestId !== document?.requestId) return;
    const before = documentBytes;
    documentBytes += dataLength;
    // What came so far is shown. Fails only when the page is gone, which says so itself.
    if (before <= DOCUMENT_BYTES_MAX && documentBytes > DOCUMENT_BYTES_MAX)
      session.send('Page.stopLoading').catch(() => undefined);
  });
  session.on('Network.loadingFinished', ({ requestId }) => pending.delete(requestId));
  session.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) => {
    const request = pending.get(requestId);
    pending.delete(requestId);
    if (requestId === document?.requestId) documentBroke = errorText;
    const reason = whyNotSent(request ?? null, blockedReason ?? null, errorText);
    if (reason === null) return;
    refusedCount += 1;
    if (request === undefined || refused.length >= REFUSED_MAX) return;
    refused.push({ method: request.method, url: short(request.url), reason });
  });
  await session.send('Network.enable');

  return {
    document: () => document,
    documentBroke: () => documentBroke,
    documentTooLarge: () => documentBytes > DOCUMENT_BYTES_MAX,
    redirects: () => redirects,
    refused: () => refused,
    refusedCount: () => refusedCount,
    inFlight: () => [...pending.values()].filter(({ counts }) => counts).length,
  };
}

/** Why the browser itself did not send a request, in the door's words where they fit; null for one that it did send. */
function whyNotSent(
  request: { readonly method: string; readonly url: string } | null,
  blockedReason: string | null,
  errorText: string,
): string | null {
  if (request !== null && !READ_ONLY_METHODS.includes(request.method)) return 'method_not_allowed';
  if (errorText === 'net::ERR_UNSAFE_PORT') return 'port_not_allowed';
  if (request !== null && !SENDABLE.test(request.url)) return 'bad_address';
  if (blockedReason !== null || errorText === 'net::ERR_BLOCKED_BY_CLIENT') return `blocked: ${blockedReason ?? errorText}`;
  return null;
}

/** The web, and what is made within the page; anything else (ftp, file, mailto) would be handed to the machine. */
const SENDABLE = /^(https?|wss?|data|blob|about):/i;

function answerOf({ url, status, mimeType, headers, securityDetails }: Protocol.Network.Response): DocumentAnswer {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.replaceAll('\n', ', ')] as const);
  return { url, status, mediaType: mimeType, headers: Object.fromEntries(named), tls: securityDetails ?? null };
}

/** A data address can be megabytes long; its start says what it was. */
export const short = (url: string) => (url.length > 2_000 ? `${url.slice(0, 2_000)}…` : url);
