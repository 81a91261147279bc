import type { TimestampClient } from './timestamp.ts';

/** How the clock of this machine compares with the authority that gave the last time stamp. */
export interface StampClock {
  /** By how many milliseconds this machine is ahead, and when that was seen; `null` before the first stamp. */
  last(): { readonly aheadMs: number; readonly at: Date } | null;
}

/** Watches a client of authorities: each stamp also tells what time it is elsewhere. */
export function watchClock(client: TimestampClient): { readonly timestamps: TimestampClient; readonly stampClock: StampClock } {
  let last: ReturnType<StampClock['last']> = null;
  return {
    timestamps: {
      configured: client.configured,
      async stamp(sha256) {
        const askedMs = Date.now();
        const stamp = await client.stamp(sha256);
        const answered = new Date();
        if (stamp.kind === 'stamped')
          last = { aheadMs: Math.round((askedMs + answered.getTime()) / 2 - Date.parse(stamp.at)), at: answered };
        return stamp;
      },
    },
    stampClock: { last: () => last },
  };
}
