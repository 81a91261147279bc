import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Failure } from '../../core/failure.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { beginScrub, noteScrubbed, takeScrubPieces, type ScrubbedPiece, type ScrubPiece } from '../../sql/scrub/scrub.ts';
import type { Store } from '../../store/store.ts';

export interface Scrubber {
  /** Stops after the pieces under way; whoever starts next goes on behind them. */
  stop(): Promise<void>;
}

/** How often the whole store is read again, and how long nobody reads between a few pieces and the next. Milliseconds. */
export interface ScrubSettings {
  readonly everyMs: number;
  readonly restMs: number;
}

/** Read in one transaction, which holds a row and nothing that anybody else wants. */
const PIECES_AT_ONCE = 8;
/** How often is looked whether it is time. */
const LOOK_EVERY_MS = 60_000;

/**
 * Reads the whole store again from time to time, in the background: every piece is opened, hashed and compared with what was recorded.
 * Any number of workers may run one; Postgres lets one work at a time.
 */
export function startScrubber(worker: RolePool, store: Store, settings: ScrubSettings, log: Logger): Scrubber {
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const went = await scrubSome(worker, store, settings.everyMs).catch((error: unknown) => {
        log.warn({ err: error }, 'the evidence could not be read again; trying later');
        return false;
      });
      // Waking up to stop is not a failure.
      await wait(went ? settings.restMs : LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** Reads the next few pieces, beginning anew when it is time. Answers false when there is nothing to do now. */
export function scrubSome(worker: RolePool, store: Store, everyMs: number): Promise<boolean> {
  return inTransaction(worker, null, async (transaction) => {
    await beginScrub(transaction, everyMs);
    const taken = await takeScrubPieces(transaction, PIECES_AT_ONCE);
    if (taken === null) return false;
    const scrubbed: ScrubbedPiece[] = [];
    for (const piece of taken.pieces) scrubbed.push(await readAgain(store, piece));
    await noteScrubbed(transaction, taken.id, scrubbed);
    return scrubbed.length > 0;
  });
}

/** Reads one piece to its end. A disk that cannot read it has damaged it, whatever the reason. */
async function readAgain(store: Store, piece: ScrubPiece): Promise<ScrubbedPiece> {
  let bytes = 0;
  try {
    for await (const part of store.stream(piece.sha256, piece.wrapped)) bytes += part.length;
    return { piece, found: 'intact', bytes };
  } catch (error) {
    return { piece, found: error instanceof Failure && error.code === 'NOT_FOUND' ? 'missing' : 'damaged', bytes };
  }
}
