/** Why scrolling ended. `growth_never_stopped` and the caps make a capture partial; `bottom` does not. */
export const SCROLL_STOPS = ['bottom', 'height_cap', 'time_cap', 'growth_never_stopped'] as const;
export type ScrollStop = (typeof SCROLL_STOPS)[number];

/** One look at the page while it is scrolled. Lengths in CSS pixels, times in milliseconds since scrolling began. */
export interface ScrollLook {
  readonly atMs: number;
  /** Lower edge of the window, from the top of the page. */
  readonly seenToPx: number;
  readonly heightPx: number;
}

/** Limits that come from the protocol; `stillMs` is how long the bottom has to stay the bottom. */
export interface ScrollLimits {
  readonly heightPxMax: number;
  readonly scrollMs: number;
  readonly stillMs: number;
}

/** Heights differ by a pixel or two on pages with fractional layouts; that is not growth. */
const ROUNDING_PX = 2;
/** A page that grew this often under us keeps growing as long as somebody looks. */
const ENDLESS_GROWTHS = 3;

/** Decides after every look whether to go on (`null`) or why to stop. Looks are in the order they were taken, the last is now. */
export function scrollStop(looks: readonly ScrollLook[], limits: ScrollLimits): ScrollStop | null {
  const now = looks.at(-1);
  if (now === undefined) return null;
  const endless = growths(looks) >= ENDLESS_GROWTHS;
  if (now.seenToPx >= limits.heightPxMax) return endless ? 'growth_never_stopped' : 'height_cap';
  if (stillSince(looks, now) >= limits.stillMs) return 'bottom';
  if (now.atMs >= limits.scrollMs) return stopAtTime(looks, now, endless);
  return null;
}

/** Out of time, yet a page that was seen to its end and never grew has been seen. */
function stopAtTime(looks: readonly ScrollLook[], now: ScrollLook, endless: boolean): ScrollStop {
  if (endless) return 'growth_never_stopped';
  return isAtBottom(now) && growths(looks) === 0 ? 'bottom' : 'time_cap';
}

const isAtBottom = ({ seenToPx, heightPx }: ScrollLook) => seenToPx >= heightPx - ROUNDING_PX;

function growths(looks: readonly ScrollLook[]): number {
  return looks.filter((look, index) => index > 0 && look.heightPx > (looks[index - 1]?.heightPx ?? Infinity) + ROUNDING_PX)
    .length;
}

/** For how long the end of the page has been in sight without the page changing its height; 0 when it is not in sight. */
function stillSince(looks: readonly ScrollLook[], now: ScrollLook): number {
  const same = (look: ScrollLook) => isAtBottom(look) && Math.abs(look.heightPx - now.heightPx) <= ROUNDING_PX;
  const lastOther = looks.findLastIndex((look) => !same(look));
  const since = looks[lastOther + 1];
  return since === undefined ? 0 : now.atMs - since.atMs;
}
