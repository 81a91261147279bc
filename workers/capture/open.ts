import { REFUSAL_HEADER, type Refusal } from '../egress/door.ts';
import { inTime } from './in-time.ts';
import { stopScripts } from './isolated.ts';
import type { Found, Reason, Viewing } from './viewing.ts';

const SHOWABLE = /^(text\/(html|plain|xml|markdown|css|csv)|application\/(xhtml\+xml|xml|json|[\w.+-]+\+(xml|json))|image\/)/;

/** A page that has loaded answers within milliseconds. */
const ANSWER_TIMEOUT_MS = 2_000;

/** Opens the address and waits for its document. A document that is still coming when the time is up is looked at as far as it came. */
export async function openDocument(viewing: Viewing): Promise<Found> {
  const { page } = viewing.opened;
  const error = await page
    .goto(viewing.url, { waitUntil: 'domcontentloaded', timeout: viewing.settings.navigationTimeoutMs })
    .then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
    );
  const notShown = whyNotShown(viewing, error);
  if (notShown !== null) return notShown;
  const freed = await freeBusyPage(viewing);
  const reasons: Reason[] = [];
  if (error !== null) reasons.push('navigation_ran_out_of_time');
  if (freed) reasons.push('script_stopped');
  return (await whyBrowsersOwnPage(viewing)) ?? { reasons };
}

/** A page whose scripts leave it no time to answer would keep every later step waiting. Says whether they had to be stopped. */
async function freeBusyPage({ opened }: Viewing): Promise<boolean> {
  const { result } = await inTime(ANSWER_TIMEOUT_MS, opened.session.send('Page.getFrameTree'));
  if (result === 'done') return false;
  await stopScripts(opened.session);
  return true;
}

/** Null when there is a page to look at. */
function whyNotShown(viewing: Viewing, error: Error | null): Found | null {
  const { network, moves } = viewing;
  const answer = network.document();
  const failed = failedWith(error?.message ?? '');
  const refusal = refusalOf(viewing);
  if (refusal !== null) return failed(refusal);
  if (error === null || error.name === 'TimeoutError') {
    if (answer === null) return failed('unreachable');
    return SHOWABLE.test(answer.mediaType) || answer.mediaType === '' ? null : failed('download');
  }
  if (moves.refusedBecause().length > 0) return failed(...moves.refusedBecause());
  if (answer !== null && error.message.includes('ERR_ABORTED')) return failed('download');
  return failed(error.message.includes('ERR_CERT_') ? 'bad_certificate' : 'unreachable');
}

/**
 * Why the door refused the document itself, or null. The door's own record says so, not the answer: over TLS a site could send the door's
 * header to make itself look refused.
 */
function refusalOf({ network, recording }: Viewing): Refusal | null {
  const answer = network.document();
  const byTheDoor = answer === null || (answer.url.startsWith('http:') && REFUSAL_HEADER in answer.headers);
  const last = recording.requests().findLast(({ url }) => answer === null || url === answer.url);
  return byTheDoor && last !== undefined && last.outcome !== 'passed' ? last.outcome : null;
}

/**
 * Where a site sent nothing to show, the browser shows a page of its own, in words a site could have written. That page is not the
 * site's and must not become evidence. Null when the page shown is the site's.
 */
export async function whyBrowsersOwnPage({ opened, network }: Viewing): Promise<Found | null> {
  const { frameTree } = await opened.session.send('Page.getFrameTree');
  if (frameTree.frame.unreachableUrl === undefined) return null;
  const answered = (network.document()?.status ?? 0) >= 400;
  return failedWith(network.documentBroke() ?? '')(answered ? 'empty_error_answer' : 'unreachable');
}

const failedWith =
  (detail: string) =>
  (...reasons: Reason[]): Found => ({ failed: { reasons, detail } });
