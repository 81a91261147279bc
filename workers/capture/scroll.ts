import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { scrollStop, type ScrollLook, type ScrollStop } from '../../core/capture/scroll.ts';
import { countGone, watchGone } from './in-page/gone.ts';
import { measureScroll, scrollDown, scrollToTop } from './in-page/motion.ts';
import { readInIsolation } from './isolated.ts';
import { waitForQuiet } from './settle.ts';
import type { Found, Reason, Viewing } from './viewing.ts';

const Look = z.object({ seenToPx: z.number(), heightPx: z.number() });
const Nothing = z.undefined();

const LOOK_EVERY_MS = 120;
/** A list that loads more when its end comes into sight needs a moment to do so. */
const STILL_MS = 600;
const BACK_AT_TOP_MS = 800;
/** Text that went away is compared up to here. */
const GONE_CHARS_KEPT_MAX = 1_000_000;
/** Less than this is a notice, a spinner or a clock. */
const GONE_CHARS_MIN = 400;

/** Why a stop leaves the capture incomplete; reaching the bottom does not. */
const REASONS: Record<ScrollStop, readonly Reason[]> = {
  bottom: [],
  height_cap: ['height_cap'],
  time_cap: ['scroll_ran_out_of_time'],
  growth_never_stopped: ['growth_never_stopped'],
};

/** Scrolls down so that what appears only when looked at appears, within the protocol's height and time, and says why it stopped. */
export async function scrollThrough(viewing: Viewing): Promise<Found> {
  const { opened, settings, moves } = viewing;
  moves.stay();
  const limits = { heightPxMax: settings.heightPxMax, scrollMs: settings.scrollMs, stillMs: STILL_MS };
  await readInIsolation(opened, watchGone, Nothing, GONE_CHARS_KEPT_MAX);
  const startedAt = performance.now();
  const looks: ScrollLook[] = [];
  for (;;) {
    const look = await readInIsolation(opened, measureScroll, Look);
    looks.push({ ...look, atMs: performance.now() - startedAt });
    const stop = scrollStop(looks, limits);
    if (stop !== null) return endAt(viewing, stop, looks);
    await readInIsolation(opened, scrollDown, Nothing);
    await delay(LOOK_EVERY_MS);
  }
}

/** Goes back to the top, where the page is read and photographed from. */
async function endAt(viewing: Viewing, stop: ScrollStop, looks: readonly ScrollLook[]): Promise<Found> {
  await readInIsolation(viewing.opened, scrollToTop, Nothing);
  if (looks[0]?.seenToPx !== looks.at(-1)?.seenToPx) await waitForQuiet(viewing, BACK_AT_TOP_MS);
  const goneChars = await readInIsolation(viewing.opened, countGone, z.number());
  const heightsPx = looks.map(({ heightPx }) => heightPx).filter((height, index, all) => height !== all[index - 1]);
  const reasons = goneChars < GONE_CHARS_MIN ? REASONS[stop] : ([...REASONS[stop], 'content_went_away'] as const);
  return { scroll: { stop, heightsPx, goneChars }, reasons };
}
