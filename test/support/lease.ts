import type { Lease } from '../../workers/job.ts';

/** A lease that is held until `signal` says otherwise; `postponed` hears how long a handler wants to wait, and nothing else happens. */
export function heldLease(
  signal: AbortSignal = new AbortController().signal,
  postponed: (waitMs: number) => void = () => undefined,
): Lease {
  return {
    signal,
    postpone: (_transaction, waitMs) => {
      postponed(waitMs);
      return Promise.resolve();
    },
  };
}
