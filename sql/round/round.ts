import { z } from 'zod';
import { PACE_WINDOW_MINUTES } from '../../core/round/remaining.ts';
import { Failure } from '../../core/failure.ts';
import type { ApplicantId, BlockId, CaptureId, ProtocolId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_rounds',
  'list_blocks',
  'list_cells',
  'list_controls',
  'find_cell',
  'list_pages',
  'list_hits',
);

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);
const CELL_KINDS = ['applicant', 'positive_control', 'negative_control'] as const;
const CAPTURE_STATES = ['promised', 'complete', 'partial', 'failed'] as const;

export const RoundLine = z.object({
  id: named<RoundId>(),
  requisitionId: named<RequisitionId>(),
  requisitionNumber: z.string(),
  requisitionTitle: z.string(),
  status: z.enum(['running', 'finished']),
  seed: z.string(),
  protocolId: named<ProtocolId>(),
  protocolTitle: z.string(),
  protocolVersion: z.int(),
  protocolSha256: z.string(),
  startedBy: z.string(),
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  /** Cells of applicants, not of controls: all, those with an outcome, those that were really searched. */
  cells: z.int(),
  ended: z.int(),
  searched: z.int(),
  /** Those still to be asked, those that were asked within `PACE_WINDOW_MINUTES`, and the age of the round: from these follows how long the rest may take. */
  open: z.int(),
  askedLately: z.int(),
  minutesRunning: z.number(),
  captures: z.int(),
  capturesWaiting: z.int(),
  judged: z.int(),
});
/** A round with its progress. */
export type RoundLine = z.infer<typeof RoundLine>;

const BLOCK_STATES = ['open', 'complete', 'voided', 'unavailable'] as const;

export const Block = z.object({
  id: named<BlockId>(),
  stepNo: z.int(),
  stepId: z.string(),
  status: z.enum(BLOCK_STATES),
  /** Which run of the block this is, from 1. */
  run: z.int(),
  /** For applicants who came late to the round. */
  late: z.boolean(),
  why: z.string().nullable(),
  settledAt: z.date().nullable(),
  title: z.string(),
  source: z.string(),
  site: z.string(),
  query: z.string(),
});
/** One step of a round: all applicants asked of one source, between controls. */
export type Block = z.infer<typeof Block>;

export const MatrixCell = z.object({
  id: named<SearchId>(),
  blockId: named<BlockId>(),
  stepNo: z.int(),
  kind: z.enum(CELL_KINDS),
  applicantId: named<ApplicantId>().nullable(),
  applicantNumber: z.string().nullable(),
  position: z.int(),
  observed: z.enum(OUTCOMES).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.string().nullable(),
  hitsFound: z.int(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
});
/** One cell of the coverage matrix, or a control of its block. */
export type MatrixCell = z.infer<typeof MatrixCell>;

export const Cell = MatrixCell.omit({ blockId: true }).extend({
  roundId: named<RoundId>(),
  requisitionId: named<RequisitionId>(),
  because: z.string(),
  queries: z.array(z.string()),
  uses: z.array(z.string()),
  sourceVersion: z.string().nullable(),
  attempts: z.int(),
  pagesRead: z.int(),
  run: z.int(),
  blockStatus: z.enum(BLOCK_STATES),
});
/** One cell with the sentence that justifies it and the queries that were fixed before anything was asked. */
export type Cell = z.infer<typeof Cell>;

export const SearchPage = z.object({
  attempt: z.int(),
  ordinal: z.int(),
  url: z.string(),
  finalUrl: z.string().nullable(),
  status: z.int().nullable(),
  remoteAddress: z.string().nullable(),
  bodySha256: z.string().nullable(),
  bodyBytes: z.number().nullable(),
  outcome: z.string(),
  reason: z.string().nullable(),
  hits: z.int(),
  startedAt: z.date(),
  finishedAt: z.date(),
});
/** One request a search made, and what came back (RQ-032). */
export type SearchPage = z.infer<typeof SearchPage>;

export const CellHit = z.object({
  id: z.uuid(),
  url: z.string(),
  title: z.string(),
  snippet: z.string(),
  publishedAt: z.string().nullable(),
  rank: z.int(),
  captureId: named<CaptureId>(),
  state: z.enum(CAPTURE_STATES),
  suggestedTier: z.string().nullable(),
});
/** One hit of a search, with the capture of its page. */
export type CellHit = z.infer<typeof CellHit>;

/** The rounds of a requisition, newest first. */
export async function listRounds(
  { client }: Transaction,
  requisition: RequisitionId,
  { after, limit }: Stretch<RoundId> = WHOLE,
): Promise<RoundLine[]> {
  const { rows } = await client.query(sql.list_rounds, [requisition, null, PACE_WINDOW_MINUTES, after, limit]);
  return z.array(RoundLine).parse(rows);
}

/** One round. Throws `Failure` NOT_FOUND. */
export async function loadRound({ client }: Transaction, round: RoundId): Promise<RoundLine> {
  const { rows } = await client.query(sql.list_rounds, [null, round, PACE_WINDOW_MINUTES, null, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such round.');
  return RoundLine.parse(rows[0]);
}

/** The blocks of a round in the order of the protocol's steps. */
export async function listBlocks({ client }: Transaction, round: RoundId): Promise<Block[]> {
  const { rows } = await client.query(sql.list_blocks, [round]);
  return z.array(Block).parse(rows);
}

/** The cells of a round's applicants, by applicant number and step by step; of at most `limit` applicants, behind `after`. */
export async function listCells(
  { client }: Transaction,
  round: RoundId,
  { after, limit }: Stretch<ApplicantId> = WHOLE,
): Promise<MatrixCell[]> {
  const { rows } = await client.query(sql.list_cells, [round, after, limit]);
  return z.array(MatrixCell).parse(rows);
}

/** The controls of a round's blocks, step by step in the order in which they were asked. */
export async function listControls({ client }: Transaction, round: RoundId): Promise<MatrixCell[]> {
  const { rows } = await client.query(sql.list_controls, [round]);
  return z.array(MatrixCell).parse(rows);
}

/** One cell or control. Throws `Failure` NOT_FOUND. */
export async function loadCell({ client }: Transaction, search: SearchId): Promise<Cell> {
  const { rows } = await client.query(sql.find_cell, [search]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such search.');
  return Cell.parse(rows[0]);
}

/** Every request of a search, by attempt and order. */
export async function listSearchPages({ client }: Transaction, search: SearchId): Promise<SearchPage[]> {
  const { rows } = await client.query(sql.list_pages, [search]);
  return z.array(SearchPage).parse(rows);
}

/** The hits of a search in the order of the source. */
export async function listHits({ client }: Transaction, search: SearchId): Promise<CellHit[]> {
  const { rows } = await client.query(sql.list_hits, [search]);
  return z.array(CellHit).parse(rows);
}
