import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import type { ApplicantId, BlockId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES, type Outcome } from '../../core/outcome/outcome.ts';
import { Protocol, type Step } from '../../core/protocol/protocol.ts';
import { addressKey } from '../../core/round/address.ts';
import { settleBlock } from '../../core/round/block.ts';
import { storable } from '../../core/storable.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(
  import.meta.url,
  'load_block',
  'list_cells',
  'before_asking',
  'begin_attempt',
  'observe',
  'insert_pages',
  'promise_captures',
  'insert_hits',
  'promise_capture_jobs',
  'lock_round',
  'lock_block',
  'list_observed',
  'settle_cells',
  'settle_block',
  'finish_round',
);

const BlockRow = z.object({
  id: z.uuid(),
  requisition_id: z.uuid(),
  round_id: z.uuid(),
  step_no: z.int(),
  status: z.enum(['open', 'complete', 'voided']),
  body: z.string(),
});

/** A block a worker is about to run: its step and the protocol it belongs to. */
export interface Block {
  readonly id: BlockId;
  readonly requisition: RequisitionId;
  readonly round: RoundId;
  readonly settled: boolean;
  readonly step: Step;
  readonly protocol: Protocol;
}

/** Loads a block for its worker. It must exist: its job was promised in the transaction that made it. */
export async function loadBlock({ client }: Transaction, id: BlockId): Promise<Block> {
  const { rows } = await client.query(sql.load_block, [id]);
  const row = BlockRow.parse(rows[0]);
  const protocol = Protocol.parse(JSON.parse(row.body));
  const step = protocol.steps[row.step_no - 1];
  if (step === undefined) throw new Error(`block ${id} has no step ${row.step_no}`);
  return {
    id,
    requisition: row.requisition_id as RequisitionId,
    round: row.round_id as RoundId,
    settled: row.status !== 'open',
    step,
    protocol,
  };
}

const CellRow = z.object({
  id: z.uuid().transform((id) => id as SearchId),
  kind: z.enum(['applicant', 'positive_control', 'negative_control']),
  applicant_id: z
    .uuid()
    .transform((id) => id as ApplicantId)
    .nullable(),
  position: z.int(),
  queries: z.array(z.string()),
  observed: z.enum(OUTCOMES).nullable(),
});
/** One cell of a block as its worker sees it. */
export type Cell = z.infer<typeof CellRow>;

/** The cells of a block in the order they are asked. */
export async function listCells({ client }: Transaction, block: BlockId): Promise<Cell[]> {
  const { rows } = await client.query(sql.list_cells, [block]);
  return z.array(CellRow).parse(rows);
}

const BeforeAsking = z.object({ control: z.enum(OUTCOMES).nullable(), consented: z.boolean() });

/** What has to be known right before a source is asked: how its positive control ended, and that the applicant still takes part and consents. */
export async function readBeforeAsking({ client }: Transaction, cell: SearchId): Promise<z.infer<typeof BeforeAsking>> {
  return BeforeAsking.parse((await client.query(sql.before_asking, [cell])).rows[0]);
}

/** Counts an attempt before it is made, so that one that never ends is seen. `null` when the cell has ended meanwhile. */
export async function beginAttempt({ client }: Transaction, cell: SearchId): Promise<number | null> {
  const { rows } = await client.query<{ attempts: number }>(sql.begin_attempt, [cell]);
  return rows[0]?.attempts ?? null;
}

/** One request of a search, as recorded. */
export interface PageRecord {
  readonly url: string;
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly remoteAddress: string | null;
  readonly bodySha256: string | null;
  readonly bodyBytes: number | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly hits: number;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** Keeps the requests of an attempt, whether it ended the cell or will be tried again. */
export async function recordPages(
  { client }: Transaction,
  block: Block,
  cell: SearchId,
  attempt: number,
  pages: readonly PageRecord[],
): Promise<void> {
  if (pages.length === 0) return;
  const rows = pages.map((page, index) => ({
    ordinal: index + 1,
    url: page.url,
    url_sha256: sha256(page.url),
    final_url: page.finalUrl,
    status: page.status,
    remote_address: page.remoteAddress,
    body_sha256: page.bodySha256,
    body_bytes: page.bodyBytes,
    outcome: page.outcome,
    reason: page.reason,
    hits: page.hits,
    started_at: page.startedAt.toISOString(),
    finished_at: page.finishedAt.toISOString(),
  }));
  await client.query(sql.insert_pages, [block.requisition, cell, attempt, JSON.stringify(storable(rows))]);
}

/** What a worker saw when it asked a source about one cell. */
export interface Observation {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly sourceVersion: string;
  readonly pages: number;
  readonly hits: readonly {
    readonly url: string;
    readonly title: string;
    readonly snippet: string;
    readonly publishedAt: string | null;
    readonly subjectKey: string | null;
    readonly rank: number;
  }[];
}

/**
 * Ends a cell with what was observed, keeps its hits and promises a capture of each page, once per applicant however often it is found.
 * Does nothing when the cell has ended before: a second worker's answer has no effect.
 */
export async function observe(transaction: Transaction, block: Block, cell: Cell, observation: Observation): Promise<void> {
  const { client } = transaction;
  // The reason may quote what the source said of itself, and sources say anything.
  const { outcome, reason, sourceVersion, pages, hits } = storable(observation);
  const ended = await client.query(sql.observe, [cell.id, outcome, reason, sourceVersion, pages, hits.length]);
  if (ended.rowCount !== 1) return;
  if (cell.applicant_id !== null) await keepHits(transaction, block, cell.id, cell.applicant_id, hits);
  await recordAct(transaction, {
    kind: 'search.finished',
    subject: cell.id,
    detail: { round: block.round, step: block.step.id, kind: cell.kind, observed: outcome, pages, hits: hits.length },
  });
}

async function keepHits(
  { client }: Transaction,
  block: Block,
  cell: SearchId,
  applicant: ApplicantId,
  hits: Observation['hits'],
): Promise<void> {
  const rows = hits.flatMap((hit) => {
    const key = addressKey(hit.url);
    return key === null ? [] : [{ ...hit, url_key: key, published_at: hit.publishedAt, subject_key: hit.subjectKey }];
  });
  // In one order everywhere: two blocks that find the same pages of an applicant at once must not wait for each other's rows.
  const pages = [...new Map(rows.map((row) => [row.url_key, { url: row.url, url_key: row.url_key }])).values()].sort((a, b) =>
    a.url_key < b.url_key ? -1 : 1,
  );
  if (pages.length === 0) return;
  await client.query(sql.promise_captures, [block.requisition, block.round, applicant, JSON.stringify(pages)]);
  await client.query(sql.insert_hits, [block.requisition, cell, block.round, applicant, JSON.stringify(rows)]);
  await client.query(sql.promise_capture_jobs, [cell]);
}

const ObservedRow = z.object({ id: z.uuid(), kind: CellRow.shape.kind, observed: z.enum(OUTCOMES).nullable() });

/** Settles a block once every cell has been observed: what was observed becomes what is claimed, or is voided. Twice is harmless. */
export async function settle(transaction: Transaction, block: Block): Promise<void> {
  const { client } = transaction;
  await client.query(sql.lock_round, [block.round]);
  const { rows: locked } = await client.query<{ status: string }>(sql.lock_block, [block.id]);
  if (locked[0]?.status !== 'open') return;

  const cells = z.array(ObservedRow).parse((await client.query(sql.list_observed, [block.id])).rows);
  const observed = cells.map(({ id, kind, observed: outcome }) => {
    if (outcome === null) throw new Error(`block ${block.id} cannot be settled: cell ${id} has not ended`);
    return { id, kind, observed: outcome };
  });
  const settlement = settleBlock(observed);
  await client.query(sql.settle_cells, [block.id, JSON.stringify(settlement.outcomes)]);
  await client.query(sql.settle_block, [block.id, settlement.verdict, settlement.why]);
  await recordAct(transaction, {
    kind: 'block.settled',
    subject: block.id,
    detail: { round: block.round, step: block.step.id, verdict: settlement.verdict, cells: cells.length },
  });
  await finishRound(transaction, block.round);
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
