import type { CDPSession, Protocol } from 'puppeteer';

/** Decides whether a page's own window may go to an address. Not asked for pictures, scripts or frames: the door judges those. */
export type MoveGuard = (url: string) => Promise<boolean>;

/** The guards of the pages that are open, by the id of their main frame. */
export type RequestGuards = Map<string, MoveGuard>;

/** The only methods that leave. */
export const READ_ONLY_METHODS: readonly string[] = ['GET', 'HEAD'];

/**
 * Stands between the browser and its network for every page, frame and worker at once, on a session with the browser itself. The door cannot see methods inside TLS, so that
 * nothing is ever sent to a site (invariant 4) is ensured here: any method but GET and HEAD fails before it leaves.
 */
export async function guardRequests(
  session: CDPSession,
  log: { warn(fields: object, message: string): void },
): Promise<RequestGuards> {
  const guards: RequestGuards = new Map();
  session.on('Fetch.requestPaused', (paused) => {
    judge(paused, guards)
      .then((errorReason) => answer(session, paused.requestId, errorReason))
      // A page that was closed meanwhile takes its requests with it.
      .catch((error: unknown) => log.warn({ error: String(error) }, 'a browser request was gone before it was judged'));
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return guards;
}

type Refusal = Protocol.Network.ErrorReason | null;

async function judge(
  { request, frameId, resourceType }: Protocol.Fetch.RequestPausedEvent,
  guards: RequestGuards,
): Promise<Refusal> {
  // "Aborted" leaves the page that is shown in place; any other reason would replace it by the browser's own error page.
  const refusal = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
  if (!READ_ONLY_METHODS.includes(request.method)) return refusal;
  const guard = resourceType === 'Document' ? guards.get(frameId) : undefined;
  if (guard === undefined) return null;
  return (await guard(request.url).catch(() => false)) ? null : refusal;
}

const answer = (session: CDPSession, requestId: string, errorReason: Refusal) =>
  errorReason === null
    ? session.send('Fetch.continueRequest', { requestId })
    : session.send('Fetch.failRequest', { requestId, errorReason });
