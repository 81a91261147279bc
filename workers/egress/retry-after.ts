/** No site can put us off for longer than this by a header: a year in a Retry-After is a mistake or a trap. */
const WAIT_MS_MAX = 7 * 86_400_000;

/** Rate-limit headers count in epoch seconds above this, in epoch milliseconds above the next, and in seconds from now below. */
const EPOCH_SECONDS_MIN = 1_000_000_000;
const EPOCH_MILLISECONDS_MIN = 1_000_000_000_000;

/**
 * How long a site asked us to wait, in milliseconds, or null when it did not. Retry-After (seconds or HTTP date) always counts;
 * X-RateLimit-Reset (epoch, seconds or ISO date) only when the answer is 429 or says that nothing is left.
 */
export function retryAfterMs(status: number, headers: Readonly<Record<string, string>>, nowMs: number): number | null {
  const asked = readRetryAfter(headers['retry-after'], nowMs);
  if (asked !== null) return asked;
  const spent =
    status === 429 || ['x-ratelimit-remaining', 'ratelimit-remaining'].some((name) => Number(headers[name] ?? NaN) === 0);
  return spent ? readReset(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'], nowMs) : null;
}

function readRetryAfter(value: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return within(Number(text) * 1000);
  return HTTP_DATE.test(text) ? untilDate(text, nowMs) : null;
}

function readReset(value: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return untilDate(text, nowMs);
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  if (number >= EPOCH_MILLISECONDS_MIN) return within(number - nowMs);
  return within(number >= EPOCH_SECONDS_MIN ? number * 1000 - nowMs : number * 1000);
}

/** `Date.parse` reads almost anything as a date ("5 minutes" becomes May); only the three forms of RFC 9110 count. */
const HTTP_DATE =
  /^(\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT|\w{3} \w{3} [\d ]\d \d\d:\d\d:\d\d \d{4})$/;

function untilDate(text: string, nowMs: number): number | null {
  // The asctime form names no zone and means UTC; unsaid, Date.parse would take it for local time.
  const at = Date.parse(/GMT$|Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text} UTC`);
  return Number.isNaN(at) ? null : within(at - nowMs);
}

/** A wish that may be granted: never negative, never longer than the longest. */
export const within = (ms: number) => Math.min(Math.max(0, Math.round(ms)), WAIT_MS_MAX);
