import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { AccountId } from '../../core/ids.ts';
import { TILE_WIDTH, tilePath, type Tile, type TileFiles } from '../../core/ledger/tiles.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_acts',
  'list_actors',
  'list_entries',
  'find_entry',
  'find_head',
  'read_tiles',
  'walk_entries',
);

const account = z.uuid().transform((id) => id as AccountId);
export const RecordedAct = z.object({
  id: z.uuid(),
  at: z.date(),
  kind: z.string(),
  subject: z.string(),
  role: z.string(),
  actor: account.nullable(),
  actorName: z.string().nullable(),
  /** Its place in the ledger; `null` while it waits for one. */
  index: z.number().nullable(),
  /** Ids, hashes, counts and codes. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
/** An act in the log of who did what. */
export type RecordedAct = z.infer<typeof RecordedAct>;

/** Which acts to list; what is `null` does not restrict. Days are `YYYY-MM-DD` in UTC, both included. */
export interface ActFilter {
  readonly kinds: readonly string[] | null;
  readonly actor: AccountId | null;
  readonly subject: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly role: string | null;
}

/** Where a page of the log ended: the next one goes on before it. */
export interface ActCursor {
  readonly at: string;
  readonly id: string;
}

/** Acts from the latest backwards, at most `limit`. */
export async function listActs(
  { client }: Transaction,
  { kinds, actor, subject, from, to, role }: ActFilter,
  before: ActCursor | null,
  limit: number,
): Promise<RecordedAct[]> {
  const { rows } = await client.query(sql.list_acts, [
    kinds,
    actor,
    subject,
    from,
    to,
    role,
    before?.at ?? null,
    before?.id ?? null,
    limit,
  ]);
  return z.array(RecordedAct).parse(rows);
}

/** Acts at once; bounds memory, and lets others be served between. */
const ACTS_AT_ONCE = 1_000;

/** The same acts to the very first, some at a time. */
export async function* walkActs(transaction: Transaction, filter: ActFilter): AsyncGenerator<RecordedAct[]> {
  for (let before: ActCursor | null = null; ;) {
    const acts = await listActs(transaction, filter, before, ACTS_AT_ONCE);
    if (acts.length > 0) yield acts;
    const last = acts.at(-1);
    if (last === undefined || acts.length < ACTS_AT_ONCE) return;
    before = { at: last.at.toISOString(), id: last.id };
  }
}

const Actor = z.object({ id: account, name: z.string() });

/** Everybody who has an account, by name. */
export async function listActors({ client }: Transaction): Promise<z.infer<typeof Actor>[]> {
  const { rows } = await client.query(sql.list_actors);
  return z.array(Actor).parse(rows);
}

export const EntryLine = z.object({
  index: z.number(),
  leafHash: z.string(),
  at: z.date(),
  kind: z.string(),
  subject: z.string(),
});
/** An entry of the ledger as lists show it. */
export type EntryLine = z.infer<typeof EntryLine>;

/** Entries from the latest (or from before `before`) backwards, at most `limit`. */
export async function listEntryLines({ client }: Transaction, before: number | null, limit: number): Promise<EntryLine[]> {
  const { rows } = await client.query(sql.list_entries, [before, limit]);
  return z.array(EntryLine).parse(rows);
}

const Entry = z.object({
  index: z.number(),
  leafHash: z.instanceof(Buffer),
  /** The exact text that was hashed. */
  body: z.string(),
  at: z.date(),
  kind: z.string(),
  subject: z.string(),
  actorName: z.string().nullable(),
});

/** One entry. Throws `Failure` NOT_FOUND. */
export async function loadEntry({ client }: Transaction, index: number): Promise<z.infer<typeof Entry>> {
  const { rows } = await client.query(sql.find_entry, [index]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such entry in the ledger.');
  return Entry.parse(rows[0]);
}

export const Head = z.object({ size: z.number(), root: z.instanceof(Buffer), note: z.string(), signedAt: z.date() });
/** The newest signed head of the ledger. */
export type Head = z.infer<typeof Head>;

/** The newest signed head, or `null` before the first act was sequenced. */
export async function findHead({ client }: Transaction): Promise<Head | null> {
  const { rows } = await client.query(sql.find_head);
  return rows.length === 0 ? null : Head.parse(rows[0]);
}

const StoredTile = z.object({ tile: z.string(), bytes: z.instanceof(Buffer) });

/** Tiles of hashes by path, each as wide as asked for: a stored one may have grown since. Those that are missing are not in the answer. */
export async function readHashTiles({ client }: Transaction, tiles: readonly Tile[]): Promise<TileFiles> {
  const fullPath = (tile: Tile) => tilePath({ ...tile, width: TILE_WIDTH });
  const { rows } = await client.query(sql.read_tiles, [tiles.map(fullPath)]);
  const stored = new Map(
    z
      .array(StoredTile)
      .parse(rows)
      .map(({ tile, bytes }) => [tile, bytes]),
  );
  return new Map(
    tiles.flatMap((tile) => {
      const bytes = stored.get(fullPath(tile));
      return bytes === undefined ? [] : [[tilePath(tile), bytes.subarray(0, tile.width * 32)] as const];
    }),
  );
}

const WalkedEntry = z.object({
  index: z.number(),
  leafHash: z.instanceof(Buffer),
  body: z.string(),
  kind: z.string(),
  subject: z.string(),
  actor: z.string().nullable(),
});
/** An entry with everything the ledger repeats about it. */
export type WalkedEntry = z.infer<typeof WalkedEntry>;

/** Entries at once; bounds memory, and lets others be served between. */
const BATCH = 2_000;

/** The entries of a ledger of `size` entries in order, a batch at a time. Gaps are passed on as they are. */
export async function* walkEntries({ client }: Transaction, size: number): AsyncGenerator<WalkedEntry[]> {
  for (let from = 0; from < size;) {
    const { rows } = await client.query(sql.walk_entries, [from, size, BATCH]);
    const batch = z.array(WalkedEntry).parse(rows);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    from = last.index + 1;
  }
}
