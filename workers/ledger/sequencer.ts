import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Signer } from '../../core/ledger/note.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';

export interface Sequencer {
  /** Stops after the batch under way. */
  stop(): Promise<void>;
}

/** How often waiting acts are looked for. A checkpoint is at most this much behind, in milliseconds. */
const EVERY_MS = 500;

/** Takes waiting acts into the ledger for as long as the process lives. Any number of workers may run one; Postgres lets one work at a time. */
export function startSequencer(worker: RolePool, signer: Signer, log: Logger): Sequencer {
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const taken = await inTransaction(worker, null, (transaction) => sequenceActs(transaction, signer)).catch(
        (error: unknown) => {
          log.warn({ err: error }, 'acts could not be taken into the ledger; trying again');
          return 0;
        },
      );
      // Waking up to stop is not a failure.
      if (taken === 0) await wait(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
