/** One request in a host's access log. */
export interface Logged {
  readonly at: string;
  readonly host: string;
}

/** How a host was asked. */
export interface HostPoliteness {
  readonly host: string;
  readonly requests: number;
  readonly meanGapMs: number;
  /** How many requests came at once at the worst moment, by the pace: 1 is a clock, 2 is one request that came together with the next. */
  readonly burst: number;
  readonly polite: boolean;
}

/**
 * Reads access logs against a pace of one request every `intervalMs`. Over any stretch of time a host may get what its pace allows and
 * `lateMax` requests more: so many workers may each have been held up with one on the way.
 */
export function politenessOf(requests: readonly Logged[], intervalMs: number, lateMax: number): HostPoliteness[] {
  return [...new Set(requests.map(({ host }) => host))].sort().map((host) => {
    const times = requests
      .filter((request) => request.host === host)
      .map(({ at }) => Date.parse(at))
      .sort((a, b) => a - b);
    const burst = burstOf(times, intervalMs);
    const meanGapMs = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(1, times.length - 1);
    return { host, requests: times.length, meanGapMs, burst, polite: burst <= 1 + lateMax };
  });
}

/** Over all stretches from one request to another: how many there were, less what the pace allows for the time between. */
function burstOf(times: readonly number[], intervalMs: number): number {
  let burst = 0;
  let earliest = Infinity;
  for (const [index, at] of times.entries()) {
    const ahead = index - at / intervalMs;
    earliest = Math.min(earliest, ahead);
    burst = Math.max(burst, ahead - earliest + 1);
  }
  return burst;
}
