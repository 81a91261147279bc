import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { BlockId } from '../../core/ids.ts';
import type { Outcome } from '../../core/outcome/outcome.ts';
import { controlPassed, unaskedOutcome } from '../../core/round/block.ts';
import type { AccountId } from '../../core/ids.ts';
import { inTransaction, type RolePool, type Transaction } from '../../sql/database.ts';
import {
  beginAttempt,
  listCells,
  loadBlock,
  readBeforeAsking,
  observe,
  recordPages,
  settle,
  type Block,
  type Cell,
  type PageRecord,
} from '../../sql/round/work.ts';
import type { Door } from '../egress/door.ts';
import type { Handler, Lease } from '../job.ts';
import { SOURCE_CONNECTORS } from '../sources/index.ts';
import type { SearchPage, SearchResult } from '../sources/source.ts';

/** A source that failed or asked to wait is tried this often, within the protocol's patience; the same for every applicant. */
const TRIES_MAX = 4;

/** What a block's handler works with. */
export interface BlockWork {
  readonly worker: RolePool;
  readonly door: Pick<Door, 'ask'>;
  readonly backoffMs: number;
  readonly log: Logger;
}

const NOBODY: AccountId | null = null;

/**
 * Runs one block of a round: positive control, every applicant in the seeded order, negative control, then the settlement. A crash at any
 * line is harmless: the next worker goes on at the first cell that has not ended.
 */
export function blockHandler(work: BlockWork): Handler {
  const transact = <T>(act: (transaction: Transaction) => Promise<T>) => inTransaction(work.worker, NOBODY, act);
  return {
    async run(subject, lease) {
      const block = await transact((transaction) => loadBlock(transaction, subject as BlockId));
      if (block.settled) return;
      for (const cell of await transact((transaction) => listCells(transaction, block.id))) {
        if (cell.observed === null) await runCell(work, block, cell, lease);
      }
      await transact((transaction) => settle(transaction, block));
    },
    async giveUp(subject, reason) {
      const block = await transact((transaction) => loadBlock(transaction, subject as BlockId));
      for (const cell of await transact((transaction) => listCells(transaction, block.id))) {
        if (cell.observed === null)
          await transact((transaction) => observe(transaction, block, cell, unasked(block, 'unavailable', reason)));
      }
      await transact((transaction) => settle(transaction, block));
    },
  };
}

async function runCell(work: BlockWork, block: Block, cell: Cell, lease: Lease): Promise<void> {
  const transact = <T>(act: (transaction: Transaction) => Promise<T>) => inTransaction(work.worker, NOBODY, act);
  for (let tries = 1; ; tries += 1) {
    // Looked at again before every try: a source may be waited for long enough for an applicant to withdraw.
    const silent = await transact(async (transaction) => whyNotAsked(cell, await readBeforeAsking(transaction, cell.id)));
    if (silent !== null) {
      await transact((transaction) => observe(transaction, block, cell, unasked(block, silent.outcome, silent.reason)));
      return;
    }
    lease.signal.throwIfAborted();
    const attempt = await transact((transaction) => beginAttempt(transaction, cell.id));
    if (attempt === null) return;
    const result = await askAll(whileHeld(work.door, lease), block, cell);
    lease.signal.throwIfAborted();
    const again = tries < TRIES_MAX ? waitBeforeRetry(result, tries, block.protocol.patienceMs, work.backoffMs) : null;
    await transact(async (transaction) => {
      await recordPages(transaction, block, cell.id, attempt, result.pages.map(pageRecord));
      if (again === null) await observe(transaction, block, cell, observationOf(block, result));
    });
    if (again === null) return;
    await wait(again, undefined, { signal: lease.signal });
  }
}

/** Why a cell ends without its source being asked, or `null` when it is asked. */
function whyNotAsked(
  { kind }: Cell,
  { control, consented }: { readonly control: Outcome | null; readonly consented: boolean },
): { readonly outcome: Outcome; readonly reason: string } | null {
  if (!consented) return { outcome: 'not_applicable', reason: 'Not asked: the applicant withdrew or took the consent back.' };
  if (kind === 'positive_control' || control === null || controlPassed(control)) return null;
  return {
    outcome: unaskedOutcome(control),
    reason: 'Not asked: the control asked first shows that the source was not working.',
  };
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

/** From most to least certain about there being something or nothing. Everything after `none` outweighs it. */
const WEIGHT: readonly Outcome[] = [
  'none',
  'found',
  'partial',
  'robots_disallowed',
  'blocked',
  'login_required',
  'indeterminate',
  'unavailable',
  'rate_limited',
];

/** One answer out of several: the outcome that claims least stands, and every hit is kept up to the step's limit. */
export function combine(results: readonly SearchResult[], hitsMax: number): SearchResult {
  const heaviest = results.reduce<SearchResult | null>(
    (worst, result) => (worst === null || WEIGHT.indexOf(result.outcome) > WEIGHT.indexOf(worst.outcome) ? result : worst),
    null,
  );
  const hits = results.flatMap((result) => result.hits).slice(0, hitsMax);
  return {
    outcome: heaviest === null ? 'indeterminate' : heaviest.outcome,
    reason: heaviest === null ? 'The step rendered no query.' : heaviest.reason,
    hits,
    pages: results.flatMap(({ pages }) => pages),
    retryAfterMs: heaviest?.retryAfterMs ?? null,
  };
}

/** How long to wait before asking again, or `null` when the answer stands. Refusals are answers: they are never retried (T-16). */
export function waitBeforeRetry(
  result: Pick<SearchResult, 'outcome' | 'retryAfterMs'>,
  tries: number,
  patienceMs: number,
  backoffMs: number,
): number | null {
  if (result.outcome !== 'unavailable' && result.outcome !== 'rate_limited') return null;
  const waitMs = Math.max(result.retryAfterMs ?? 0, backoffMs * 2 ** (tries - 1));
  return waitMs <= patienceMs ? waitMs : null;
}

const unasked = (block: Block, outcome: Outcome, reason: string) => ({
  outcome,
  reason,
  sourceVersion: SOURCE_CONNECTORS[block.step.source].version,
  pages: 0,
  hits: [],
});

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
