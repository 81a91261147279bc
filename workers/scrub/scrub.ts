import type { Logger } from 'pino';
import { Failure } from '../../core/failure.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { beginScrub, noteScrubbed, takeScrubPieces, type ScrubbedPiece, type ScrubPiece } from '../../sql/scrub/scrub.ts';
import type { Store } from '../../store/store.ts';
import { startUpkeep, type Upkeep } from '../upkeep.ts';

/** How often the whole store is read again, and how long nobody reads between a few pieces and the next. Milliseconds. */
export interface ScrubSettings {
  readonly everyMs: number;
  readonly restMs: number;
}

/** Read in one transaction, which holds a row and nothing that anybody else wants. */
const PIECES_AT_ONCE = 8;

/**
 * Reads the whole store again from time to time, in the background: every piece is opened, hashed and compared with what was recorded.
 * Any number of workers may run one; Postgres lets one work at a time.
 */
export const startScrubber = (worker: RolePool, store: Store, { everyMs, restMs }: ScrubSettings, log: Logger): Upkeep =>
  startUpkeep(
    () => scrubSome(worker, store, everyMs),
    restMs,
    (error) => log.warn({ err: error }, 'the evidence could not be read again; trying later'),
  );

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
