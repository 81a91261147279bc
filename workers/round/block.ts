import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { AccountId, BlockId } from '../../core/ids.ts';
import type { Outcome } from '../../core/outcome/outcome.ts';
import { troubleOf, unavailable, waitForRerun, type Trouble } from '../../core/round/trouble.ts';
import { inTransaction, type RolePool, type Transaction } from '../../sql/database.ts';
import { lockRun, settle, supersedeRun } from '../../sql/round/settle.ts';
import {
  beginAttempt,
  beginBlock,
  listCells,
  loadBlock,
  observe,
  readBeforeAsking,
  recordPages,
  type Block,
  type Cell,
  type PageRecord,
} from '../../sql/round/work.ts';
import type { Door } from '../egress/door.ts';
import type { Handler, Lease } from '../job.ts';
import { SOURCE_CONNECTORS } from '../sources/index.ts';
import type { SearchPage, SearchResult } from '../sources/source.ts';
import { combine, waitBeforeRetry } from './result.ts';

/** A source that failed or asked to wait is tried this often within a run, within the protocol's patience; the same for every applicant. */
const TRIES_MAX = 4;

/** What a block's handler works with. */
export interface BlockWork {
  readonly worker: RolePool;
  readonly door: Pick<Door, 'ask'>;
  readonly backoffMs: number;
  readonly log: Logger;
}

const NOBODY: AccountId | null = null;

const transact = <T>({ worker }: BlockWork, act: (transaction: Transaction) => Promise<T>) => inTransaction(worker, NOBODY, act);

/**
 * Runs one block of a round: positive control, every applicant in the seeded order, negative control, positive control. Then it is settled,
 * or set aside and run again as a whole. A crash at any line is harmless: the next worker goes on at the first cell that has not ended.
 */
export function blockHandler(work: BlockWork): Handler {
  return {
    async run(subject, lease) {
      const block = await transact(work, (transaction) => loadBlock(transaction, subject as BlockId));
      if (block.settled) return;
      await transact(work, (transaction) => beginBlock(transaction, block.id));
      const { trouble, retryAfterMs } = await runThrough(work, block, lease);
      const ended = await transact(work, (transaction) => endRun(transaction, work, block, trouble, { lease, retryAfterMs }));
      // The job is not done: whoever ended this run may have set the block to be run again.
      if (!ended) throw new Error(`run ${block.run} of block ${block.id} was ended by another worker`);
    },
    async giveUp(subject, reason) {
      const block = await transact(work, (transaction) => loadBlock(transaction, subject as BlockId));
      await transact(work, (transaction) => endRun(transaction, work, block, unavailable(reason, false), null));
    },
  };
}

const WINDOW_CLOSED = unavailable('The last day of searching for this requisition has passed.', false);

/** How a run came out, and how long the source asked to be left alone when it made trouble. */
interface RunEnd {
  readonly trouble: Trouble | null;
  readonly retryAfterMs: number;
}

/** Asks about one cell after the other, until all have ended or the run cannot count any more. */
async function runThrough(work: BlockWork, block: Block, lease: Lease): Promise<RunEnd> {
  const cells = await transact(work, (transaction) => listCells(transaction, block.id));
  const seen: { kind: Cell['kind']; observed: Outcome | null }[] = cells.map(({ kind, observed }) => ({ kind, observed }));
  let retryAfterMs = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell.observed === null) {
      const ended = await runCell(work, block, cell, lease);
      if (ended === null) return { trouble: WINDOW_CLOSED, retryAfterMs };
      seen[index] = { kind: cell.kind, observed: ended.outcome };
      retryAfterMs = ended.retryAfterMs ?? 0;
    }
    const trouble = troubleOf(seen.slice(0, index + 1));
    if (trouble !== null) return { trouble, retryAfterMs };
  }
  return { trouble: null, retryAfterMs: 0 };
}

/** Ends a run in one transaction: the block is settled, or everything is set to be asked again. False, and nothing done, when somebody else ended it. */
async function endRun(
  transaction: Transaction,
  { backoffMs }: BlockWork,
  block: Block,
  trouble: Trouble | null,
  again: { readonly lease: Lease; readonly retryAfterMs: number } | null,
): Promise<boolean> {
  const elapsedMs = await lockRun(transaction, block);
  if (elapsedMs === null) return false;
  if (trouble?.mayPass === true && again !== null) {
    const { patienceMs, deadlineMs } = block.protocol;
    const restMs = Math.max(patienceMs, backoffMs);
    const waitMs = waitForRerun({ run: block.run, elapsedMs, deadlineMs, restMs, retryAfterMs: again.retryAfterMs });
    if (waitMs !== null) {
      await supersedeRun(transaction, block, trouble);
      await again.lease.postpone(transaction, waitMs);
      return true;
    }
  }
  if (trouble !== null) await endUnasked(transaction, block, trouble);
  await settle(transaction, block, trouble);
  return true;
}

/** Ends every cell that was not asked about, because the run could not count any more. */
async function endUnasked(transaction: Transaction, block: Block, { everyone, why }: Trouble): Promise<void> {
  for (const cell of await listCells(transaction, block.id)) {
    if (cell.observed !== null) continue;
    const { consented } = await readBeforeAsking(transaction, cell.id);
    await observe(transaction, block, cell, consented ? unasked(block, everyone, `Not asked: ${why}`) : withoutConsent(block));
  }
}

/** Asks about one cell until it ends; `null` when the window for searching has closed before. */
async function runCell(
  work: BlockWork,
  block: Block,
  cell: Cell,
  lease: Lease,
): Promise<{ readonly outcome: Outcome; readonly retryAfterMs: number | null } | null> {
  for (let tries = 1; ; tries += 1) {
    // Looked at again before every try: a source may be waited for long enough for an applicant to withdraw.
    lease.signal.throwIfAborted();
    const { consented, windowOpen, attempt } = await transact(work, async (transaction) => {
      const before = await readBeforeAsking(transaction, cell.id);
      const may = before.consented && before.windowOpen;
      return { ...before, attempt: may ? await beginAttempt(transaction, cell.id) : null };
    });
    if (!windowOpen) return null;
    if (!consented) {
      const silent = withoutConsent(block);
      await transact(work, (transaction) => observe(transaction, block, cell, silent));
      return { outcome: silent.outcome, retryAfterMs: null };
    }
    if (attempt === null) throw new Error(`cell ${cell.id} was ended by another worker`);
    const result = await askAll(whileHeld(work.door, lease), block, cell);
    lease.signal.throwIfAborted();
    const again = tries < TRIES_MAX ? waitBeforeRetry(result, tries, block.protocol.patienceMs, work.backoffMs) : null;
    await transact(work, async (transaction) => {
      await recordPages(transaction, block, cell.id, attempt, result.pages.map(pageRecord));
      if (again === null) await observe(transaction, block, cell, observationOf(block, result));
    });
    if (again === null) return result;
    await wait(again, undefined, { signal: lease.signal });
  }
}

/** A cell with several queries (a former name, a second handle) has one outcome: the least certain of them (`combine`). */
async function askAll(door: BlockWork['door'], block: Block, cell: Cell): Promise<SearchResult> {
  const source = SOURCE_CONNECTORS[block.step.source];
  const results: SearchResult[] = [];
  for (const query of cell.queries) results.push(await source.run(query, block.step, door));
  return combine(results, block.step.hits);
}

/** The door for as long as the lease is held: afterwards nothing more is asked, and an answer under way is not waited for. */
function whileHeld(door: BlockWork['door'], { signal }: Lease): BlockWork['door'] {
  return {
    async ask(request) {
      signal.throwIfAborted();
      let stop: () => void = () => undefined;
      const lost = new Promise<never>((_resolve, reject) => (stop = () => reject(signal.reason as Error)));
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await Promise.race([door.ask(request), lost]);
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

const unasked = (block: Block, outcome: Outcome, reason: string) => ({
  outcome,
  reason,
  sourceVersion: SOURCE_CONNECTORS[block.step.source].version,
  pages: 0,
  hits: [],
});

const withoutConsent = (block: Block) =>
  unasked(block, 'no_consent', 'Not asked: the applicant withdrew, or has no consent in force.');

const observationOf = (block: Block, { outcome, reason, hits, pages }: SearchResult) => ({
  outcome,
  reason,
  sourceVersion: SOURCE_CONNECTORS[block.step.source].version,
  pages: pages.length,
  hits,
});

function pageRecord({ answer, outcome, reason, hits }: SearchPage): PageRecord {
  const common = { url: answer.url, outcome, reason, hits, startedAt: answer.startedAt, finishedAt: answer.finishedAt };
  return answer.kind === 'answered'
    ? {
        ...common,
        finalUrl: answer.finalUrl,
        status: answer.status,
        remoteAddress: answer.remoteAddress,
        bodySha256: answer.bodySha256,
        bodyBytes: answer.body.byteLength,
      }
    : { ...common, finalUrl: null, status: null, remoteAddress: null, bodySha256: null, bodyBytes: null };
}
