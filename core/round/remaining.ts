/** How fast searches have been asked, and how long the rest would take at that pace. */
export interface Remaining {
  readonly perMinute: number;
  readonly minutes: number;
}

/** Searches asked within this many minutes tell the pace: long enough to even out pauses between requests, short enough to notice a stop. */
export const PACE_WINDOW_MINUTES = 10;

/**
 * What is still to come at the pace of late. `null` when it cannot be told: nothing is left, or nothing was asked lately.
 *
 * @param left searches still to be asked
 * @param askedLately searches that were asked within the last `PACE_WINDOW_MINUTES`
 * @param minutesSinceStart since the first search could begin; a young round is measured over its own life
 */
export function remainingOf(left: number, askedLately: number, minutesSinceStart: number): Remaining | null {
  if (left <= 0 || askedLately <= 0 || minutesSinceStart <= 0) return null;
  const perMinute = askedLately / Math.min(PACE_WINDOW_MINUTES, minutesSinceStart);
  return { perMinute, minutes: left / perMinute };
}
