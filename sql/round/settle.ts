import { z } from 'zod';
import type { RoundId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { settleBlock } from '../../core/round/block.ts';
import type { Trouble } from '../../core/round/trouble.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import type { Block } from './work.ts';

const sql = queriesBeside(
  import.meta.url,
  'lock_round',
  'lock_block',
  'list_observed',
  'keep_superseded',
  'ask_again',
  'next_run',
  'settle_cells',
  'settle_block',
  'promise_captures',
  'open_hits',
  'promise_capture_jobs',
  'finish_round',
);

const LockedBlock = z.object({ status: z.string(), run: z.int(), elapsed_ms: z.coerce.number() });

/**
 * Takes a block for ending one of its runs; answers how long ago its first run began, in milliseconds, or `null` when somebody else has
 * ended this run meanwhile.
 */
export async function lockRun({ client }: Transaction, block: Block): Promise<number | null> {
  // The round first, as everywhere: ending a block may end its round.
  await client.query(sql.lock_round, [block.round]);
  const locked = LockedBlock.parse((await client.query(sql.lock_block, [block.id])).rows[0]);
  return locked.status === 'open' && locked.run === block.run ? locked.elapsed_ms : null;
}

/** Sets a run aside, keeps what it saw, and makes the whole block be asked again. The caller holds the block (`lockRun`). */
export async function supersedeRun(transaction: Transaction, block: Block, trouble: Trouble): Promise<void> {
  const { client } = transaction;
  const kept = await client.query(sql.keep_superseded, [block.id, block.run]);
  await client.query(sql.ask_again, [block.id]);
  await client.query(sql.next_run, [block.id, trouble.why]);
  await recordAct(transaction, {
    kind: 'block.superseded',
    subject: block.id,
    detail: { round: block.round, step: block.step.id, run: block.run, verdict: trouble.verdict, cells: kept.rowCount ?? 0 },
  });
}

const ObservedRow = z.object({
  id: z.uuid(),
  kind: z.enum(['applicant', 'positive_control', 'negative_control']),
  observed: z.enum(OUTCOMES),
});

/**
 * Settles a block whose every cell has been observed: what was observed becomes what is claimed and its hits are promised to be captured,
 * each page once per applicant however often it was found; or nothing is claimed and the hits stay sealed. The caller holds the block.
 */
export async function settle(transaction: Transaction, block: Block, trouble: Trouble | null): Promise<void> {
  const { client } = transaction;
  const cells = z.array(ObservedRow).parse((await client.query(sql.list_observed, [block.id])).rows);
  const settlement = trouble === null ? settleBlock(cells) : settleBlock(cells, trouble);
  await client.query(sql.settle_cells, [block.id, JSON.stringify(settlement.outcomes)]);
  await client.query(sql.settle_block, [block.id, settlement.verdict, settlement.why]);
  if (settlement.verdict === 'complete') await openHits(transaction, block);
  await recordAct(transaction, {
    kind: 'block.settled',
    subject: block.id,
    detail: { round: block.round, step: block.step.id, run: block.run, verdict: settlement.verdict, cells: cells.length },
  });
  await finishRound(transaction, block.round);
}

async function openHits({ client }: Transaction, { id, run }: Block): Promise<void> {
  await client.query(sql.promise_captures, [id, run]);
  await client.query(sql.open_hits, [id, run]);
  await client.query(sql.promise_capture_jobs, [id, run]);
}

/** Ends a round when its last block is settled and its last capture has ended; otherwise does nothing. */
export async function finishRound(transaction: Transaction, round: RoundId): Promise<void> {
  const { client } = transaction;
  // Two last pieces ending at once would each see the other unfinished; the lock makes the second one look again.
  await client.query(sql.lock_round, [round]);
  const { rows } = await client.query<{ requisition_id: string; cells: number; captures: number }>(sql.finish_round, [round]);
  const finished = rows[0];
  if (finished === undefined) return;
  await recordAct(transaction, {
    kind: 'round.finished',
    subject: round,
    detail: { requisition: finished.requisition_id, cells: finished.cells, captures: finished.captures },
  });
}
