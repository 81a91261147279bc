import type { Pace } from './door.ts';

/** A pace that lives in this process only: for tests, and for one worker alone. `now` in epoch milliseconds. */
export function memoryPace(now: () => number = Date.now): Pace {
  const lastAt = new Map<string, number>();
  const restsUntil = new Map<string, number>();
  return {
    book(host, intervalMs) {
      const last = lastAt.get(host);
      const at = Math.max(now(), last === undefined ? 0 : last + intervalMs, restsUntil.get(host) ?? 0);
      lastAt.set(host, at);
      return Promise.resolve(at - now());
    },
    leaveAlone(host, forMs) {
      restsUntil.set(host, Math.max(now() + forMs, restsUntil.get(host) ?? 0));
      return Promise.resolve();
    },
  };
}
