import { setTimeout as wait } from 'node:timers/promises';

/** Work in the background that nobody waits for. */
export interface Upkeep {
  /** Stops after the step under way; whoever starts next goes on behind it. */
  stop(): Promise<void>;
}

/** How often is looked whether there is anything to do. */
const LOOK_EVERY_MS = 60_000;

/**
 * Does one step after the other, `restMs` apart, for as long as a step answers true; then looks again every minute. A step that fails is
 * reported to `failed` and tried again at the next look.
 */
export function startUpkeep(step: () => Promise<boolean>, restMs: number, failed: (error: unknown) => void): Upkeep {
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const went = await step().catch((error: unknown) => {
        failed(error);
        return false;
      });
      // Waking up to stop is not a failure.
      await wait(went ? restMs : LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
