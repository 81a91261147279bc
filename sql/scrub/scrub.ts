import { z } from 'zod';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(
  import.meta.url,
  'begin_scrub',
  'lock_running',
  'list_next',
  'insert_damage',
  'go_on',
  'finish_scrub',
  'load_finished',
  'find_running',
  'list_damage',
);

const captureId = z.uuid().transform((id) => id as CaptureId);
const Running = z.object({
  id: z.uuid(),
  afterCapture: z.uuid().nullable(),
  afterKind: z.string().nullable(),
  afterOrdinal: z.int().nullable(),
});
const Piece = z.object({ captureId, kind: z.string(), ordinal: z.int(), sha256: z.string(), wrapped: z.instanceof(Buffer) });

/** A piece of evidence that is to be read again, with what it needs to be found and opened. */
export type ScrubPiece = z.output<typeof Piece>;

/** How a piece was found. `bytes` is what could be read of it. */
export interface ScrubbedPiece {
  readonly piece: ScrubPiece;
  readonly found: 'intact' | 'missing' | 'damaged';
  readonly bytes: number;
}

/** Begins to read the store again when the last time, or else the first evidence, is `everyMs` old, and nobody is at it. */
export async function beginScrub({ client }: Transaction, everyMs: number): Promise<void> {
  await client.query(sql.begin_scrub, [everyMs]);
}

/**
 * The next pieces of the scrub that is under way; null when there is none, or when another worker holds it. It is held to the end of the
 * transaction.
 */
export async function takeScrubPieces(
  { client }: Transaction,
  piecesMax: number,
): Promise<{ readonly id: string; readonly pieces: readonly ScrubPiece[] } | null> {
  const [row] = (await client.query(sql.lock_running)).rows as unknown[];
  if (row === undefined) return null;
  const { id, afterCapture, afterKind, afterOrdinal } = Running.parse(row);
  const { rows } = await client.query(sql.list_next, [afterCapture, afterKind, afterOrdinal, piecesMax]);
  return { id, pieces: z.array(Piece).parse(rows) };
}

/** Records how pieces were found, each that is not intact as an act of its own. Without pieces the scrub has ended, and that is an act. */
export async function noteScrubbed(transaction: Transaction, id: string, scrubbed: readonly ScrubbedPiece[]): Promise<void> {
  const { client } = transaction;
  const last = scrubbed.at(-1)?.piece;
  if (last === undefined) return finishScrub(transaction, id);
  const harmed = scrubbed.filter(({ found }) => found !== 'intact');
  for (const { piece, found } of harmed) {
    const { captureId: capture, kind, ordinal, sha256 } = piece;
    await client.query(sql.insert_damage, [id, capture, kind, ordinal, found]);
    await recordAct(transaction, {
      kind: 'evidence.damaged',
      subject: capture,
      detail: { artefact: kind, ordinal, sha256, found },
    });
  }
  const bytes = scrubbed.reduce((sum, piece) => sum + piece.bytes, 0);
  await client.query(sql.go_on, [id, scrubbed.length, bytes, harmed.length, last.captureId, last.kind, last.ordinal]);
}

const Totals = z.object({ pieces: z.int(), bytes: z.coerce.number(), damaged: z.int() });

async function finishScrub(transaction: Transaction, id: string): Promise<void> {
  const totals = Totals.parse((await transaction.client.query(sql.finish_scrub, [id])).rows[0]);
  await recordAct(transaction, { kind: 'evidence.scrubbed', subject: id, detail: totals });
}

const Finished = Totals.extend({ id: z.uuid(), startedAt: z.date(), finishedAt: z.date() });
const UnderWay = z.object({ id: z.uuid(), startedAt: z.date(), pieces: z.int() });
const Damage = z.object({ captureId, kind: z.string(), ordinal: z.int(), found: z.enum(['missing', 'damaged']) });

/** What is known of the state of the whole store. */
export const StoreHealth = z.object({
  finished: Finished.nullable(),
  running: UnderWay.nullable(),
  /** What the last scrub, and the one under way, found: at most 200 pieces. */
  damage: z.array(Damage),
});
export type StoreHealth = z.output<typeof StoreHealth>;

/** Reads how the store was found when it was last read as a whole. */
export async function loadStoreHealth({ client }: Transaction): Promise<StoreHealth> {
  const finished = z.array(Finished).parse((await client.query(sql.load_finished)).rows)[0] ?? null;
  const running = z.array(UnderWay).parse((await client.query(sql.find_running)).rows)[0] ?? null;
  const ids = [finished, running].flatMap((scrub) => (scrub === null ? [] : [scrub.id]));
  const { rows } = await client.query(sql.list_damage, [ids]);
  return { finished, running, damage: z.array(Damage).parse(rows) };
}
