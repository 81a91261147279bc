import { signCheckpoint } from '../../core/ledger/checkpoint.ts';
import { appendLeaves, leafHash, rootOfFrontier } from '../../core/ledger/merkle.ts';
import type { Signer } from '../../core/ledger/note.ts';
import {
  edgeTiles,
  frontierFromTiles,
  growTiles,
  readTilePath,
  tilePath,
  TILE_WIDTH,
  type Tile,
} from '../../core/ledger/tiles.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'lock',
  'list_unsequenced',
  'size',
  'read_tiles',
  'write_tiles',
  'insert_entries',
  'forget_unsequenced',
  'insert_checkpoint',
);

/** Acts taken into the ledger at once; bounds memory and the length of a transaction. */
const BATCH = 1_000;

/**
 * Gives waiting acts their place in the ledger, writes the tiles that grew and signs the new head, all in this transaction. Returns how
 * many were taken; 0 when none waited or another worker is at it. Acts are ordered by their time and then their id.
 */
export async function sequenceActs({ client }: Transaction, signer: Signer): Promise<number> {
  const { rows: locked } = await client.query<{ alone: boolean }>(sql.lock);
  if (locked[0]?.alone !== true) return 0;
  const { rows: acts } = await client.query<{ id: string; body: string }>(sql.list_unsequenced, [BATCH]);
  if (acts.length === 0) return 0;

  const size = (await client.query<{ size: number }>(sql.size)).rows[0]?.size ?? 0;
  const edge = await readTiles(client, edgeTiles(size));
  const bodies = acts.map(({ body }) => body);
  const hashes = bodies.map((body) => leafHash(body));
  const frontier = appendLeaves(frontierFromTiles(size, edge), hashes);
  const root = rootOfFrontier(frontier);

  const entries = acts.map(({ id }, offset) => ({
    index: size + offset,
    act_id: id,
    leaf_hash: Buffer.from(hashes[offset] ?? []).toString('hex'),
  }));
  await client.query(sql.write_tiles, [JSON.stringify([...growTiles(size, edge, bodies)].map(tileRow))]);
  await client.query(sql.insert_entries, [JSON.stringify(entries)]);
  await client.query(sql.forget_unsequenced, [acts.map(({ id }) => id)]);
  await client.query(sql.insert_checkpoint, [frontier.size, root, signCheckpoint(frontier.size, root, signer)]);
  return acts.length;
}

/** The key a tile is kept under: its path when full, whatever its width now. */
const nameOf = (tile: Tile) => tilePath({ ...tile, width: TILE_WIDTH });

async function readTiles(client: Transaction['client'], tiles: readonly Tile[]): Promise<Map<string, Uint8Array>> {
  const { rows } = await client.query<{ tile: string; width: number; bytes: Buffer }>(sql.read_tiles, [tiles.map(nameOf)]);
  const kept = new Map(rows.map(({ tile, bytes }) => [tile, bytes]));
  return new Map(
    tiles.flatMap((tile) => {
      const bytes = kept.get(nameOf(tile));
      return bytes === undefined ? [] : [[tilePath(tile), bytes] as const];
    }),
  );
}

function tileRow([path, bytes]: readonly [string, Uint8Array]) {
  const tile = readTilePath(path);
  if (tile === null) throw new Error(`${path} is not the path of a tile`);
  return { tile: nameOf(tile), width: tile.width, bytes: Buffer.from(bytes).toString('base64') };
}
