import type { CaptureSettings } from '../../core/protocol/protocol.ts';
import type { PageSettings } from '../browser.ts';
import type { PageRecording } from '../egress/door.ts';
import { logExchanges } from './exchange-log.ts';
import { watchCrashes } from './crashes.ts';
import { dismissDialogs } from './dialogs.ts';
import { watchMoves, type Moves } from './moves.ts';
import { logNetwork } from './network-log.ts';
import { packCapture, packNothing } from './pack.ts';
import type { CaptureRequest, CaptureResult } from './result.ts';
import { walkSteps } from './walk.ts';

export type { CaptureResult } from './result.ts';

/** How long bodies that are being read at the end are waited for. */
const BODIES_COMING_MS = 3_000;

/**
 * Captures one page as evidence, through the door only. Whatever the page or its site does, it ends within the sum of its steps' limits
 * with an honest state; it throws only when aborted, or when the browser cannot be started or dies.
 */
export async function capturePage(request: CaptureRequest): Promise<CaptureResult> {
  const startedAt = new Date();
  request.signal?.throwIfAborted();
  const admission = await request.door.admitPage(request.url);
  if (!admission.admitted) return packNothing({ request, startedAt, refusal: admission.refusal, robots: admission.robots });
  const recording = await request.door.recordPage();
  try {
    const moves = watchMoves(request.door, { url: request.url, robots: admission.robots });
    return await lookAtPage(request, startedAt, recording, moves);
  } finally {
    await recording.stop();
  }
}

const lookAtPage = (request: CaptureRequest, startedAt: Date, recording: PageRecording, moves: Moves) => {
  const { url, settings, browser, signal } = request;
  return browser.withPage(pageSettings(settings, recording, moves), async (opened) => {
    const dialogs = dismissDialogs(opened);
    const network = await logNetwork(opened.session, opened.mainFrameId);
    const exchanges = await logExchanges(opened.session);
    const viewing = { url, settings, opened, network, exchanges, moves, recording, crashes: watchCrashes(opened) };
    const walked = await walkSteps(viewing, signal);
    await exchanges.settle(BODIES_COMING_MS);
    return packCapture({ request, viewing, walked, dialogs, startedAt });
  });
};

const pageSettings = (settings: CaptureSettings, { proxyUrl }: PageRecording, moves: Moves): PageSettings => ({
  proxyUrl,
  mayMoveTo: (url) => moves.mayMoveTo(url),
  viewportWidthPx: settings.viewportWidthPx,
  viewportHeightPx: settings.viewportHeightPx,
  locale: settings.locale,
  timeZone: settings.timeZone,
});
