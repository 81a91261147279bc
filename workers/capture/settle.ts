import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { measureContent } from './in-page/motion.ts';
import { readInIsolation } from './isolated.ts';
import type { Found, Viewing } from './viewing.ts';

const Content = z.object({ elements: z.number(), heightPx: z.number(), pendingImages: z.number(), loaded: z.boolean() });

const LOOK_EVERY_MS = 100;
/** How long nothing may change for a page to count as settled. */
const QUIET_MS = 500;

/**
 * Waits until neither the network nor the document changes for a while, and no longer than the protocol says. Network silence alone
 * proves nothing: scripts draw after it, and pages with sockets never reach it. Not settling is no fault: it is what was shown.
 */
export async function letPageSettle(viewing: Viewing): Promise<Found> {
  await waitForQuiet(viewing, viewing.settings.settleMs);
  return {};
}

/** Answers whether the page fell quiet within `limitMs`. */
export async function waitForQuiet({ opened, network }: Viewing, limitMs: number): Promise<boolean> {
  const endsAt = performance.now() + limitMs;
  let last = '';
  let quietSince = performance.now();
  while (performance.now() < endsAt) {
    const content = await readInIsolation(opened, measureContent, Content);
    const now = JSON.stringify(content);
    if (now !== last || network.inFlight() > 0 || !content.loaded) quietSince = performance.now();
    if (performance.now() - quietSince >= QUIET_MS) return true;
    last = now;
    await delay(Math.min(LOOK_EVERY_MS, Math.max(1, endsAt - performance.now())));
  }
  return false;
}
