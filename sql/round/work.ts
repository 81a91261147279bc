import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import type { ApplicantId, BlockId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES, type Outcome } from '../../core/outcome/outcome.ts';
import { Protocol, type Step } from '../../core/protocol/protocol.ts';
import { addressKey } from '../../core/round/address.ts';
import { storable } from '../../core/storable.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(
  import.meta.url,
  'load_block',
  'begin_block',
  'list_cells',
  'before_asking',
  'begin_attempt',
  'observe',
  'insert_pages',
  'insert_hits',
);

const BlockRow = z.object({
  id: z.uuid(),
  requisition_id: z.uuid(),
  round_id: z.uuid(),
  step_no: z.int(),
  status: z.enum(['open', 'complete', 'voided', 'unavailable']),
  run: z.int(),
  body: z.string(),
});

/** A block a worker is about to run: its step and the protocol it belongs to. */
export interface Block {
  readonly id: BlockId;
  readonly requisition: RequisitionId;
  readonly round: RoundId;
  readonly settled: boolean;
  /** Which run of the block this is, from 1. */
  readonly run: number;
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
    run: row.run,
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

/** Notes when a block's first run begins; later runs change nothing. */
export async function beginBlock({ client }: Transaction, block: BlockId): Promise<void> {
  await client.query(sql.begin_block, [block]);
}

/** The cells of a block in the order they are asked. */
export async function listCells({ client }: Transaction, block: BlockId): Promise<Cell[]> {
  const { rows } = await client.query(sql.list_cells, [block]);
  return z.array(CellRow).parse(rows);
}

const BeforeAsking = z.object({ consented: z.boolean(), windowOpen: z.boolean() });

/** What has to be known right before a source is asked: that the applicant still takes part and consents, and that searching is not over. */
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
 * Ends a cell, for this run of its block, with what was observed, and keeps its hits sealed until the block is settled. Does nothing when
 * the cell has ended before, or the block is in another run: a second worker's answer has no effect.
 */
export async function observe(transaction: Transaction, block: Block, cell: Cell, observation: Observation): Promise<void> {
  const { client } = transaction;
  // The reason may quote what the source said of itself, and sources say anything.
  const { outcome, reason, sourceVersion, pages, hits } = storable(observation);
  const ended = await client.query(sql.observe, [
    cell.id,
    outcome,
    reason,
    sourceVersion,
    pages,
    hits.length,
    block.id,
    block.run,
  ]);
  if (ended.rowCount !== 1) return;
  if (cell.applicant_id !== null) await keepHits(transaction, block, cell.id, hits);
  await recordAct(transaction, {
    kind: 'search.finished',
    subject: cell.id,
    detail: { round: block.round, step: block.step.id, kind: cell.kind, observed: outcome, pages, hits: hits.length },
  });
}

async function keepHits({ client }: Transaction, block: Block, cell: SearchId, hits: Observation['hits']): Promise<void> {
  const rows = hits.flatMap((hit) => {
    const key = addressKey(hit.url);
    return key === null ? [] : [{ ...hit, url_key: key, published_at: hit.publishedAt, subject_key: hit.subjectKey }];
  });
  if (rows.length > 0) await client.query(sql.insert_hits, [block.requisition, cell, block.run, JSON.stringify(rows)]);
}
