import { failed, orDamage, passed, problemsOr } from './check.ts';
import type { Check } from './check.ts';
import type { ReadExport } from './export.ts';
import { leafHash, sameHash } from './merkle.ts';
import type { Hash } from './merkle.ts';
import { hashRows, readBundle, readHashes, readTilePath, tilePath, tilesOf, TILE_WIDTH } from './tiles.ts';
import type { Tile } from './tiles.ts';

/**
 * Recomputes every tile from the entries and compares it with the exported file, naming the first entry at which a tile differs. Older
 * partial tiles have to be a beginning of the present ones; a file that is no tile of this tree is named too.
 */
export async function checkTiles(
  files: ReadExport,
  log: { readonly entries: readonly Uint8Array[]; readonly problems: readonly Check[] },
): Promise<Check[]> {
  if (log.problems.length > 0)
    return [failed('tiles', 'tile', 'the tiles cannot be recomputed, because not all entries can be read')];
  const { entries } = log;
  const rows = hashRows(entries.map((entry) => leafHash(entry)));
  const present = new Set((await files.list('tile/')).sort());
  const missing = tilesOf(entries.length)
    .map(tilePath)
    .filter((path) => !present.has(path));
  const problems = missing.map((path) => failed('tiles', path, 'the tile is missing'));
  for (const path of present) {
    const problem = await tileProblem(files, path, rows, entries);
    if (problem !== null) problems.push(failed('tiles', path, problem));
  }
  return problemsOr(problems, passed('tiles', 'tile', `${present.size} tiles are what the entries give`));
}

async function tileProblem(
  files: ReadExport,
  path: string,
  rows: readonly (readonly Hash[])[],
  entries: readonly Uint8Array[],
): Promise<string | null> {
  const tile = readTilePath(path);
  const bytes = tile === null ? null : await files.bytes(path);
  if (tile === null || bytes === null) return 'the file is not a tile of a ledger';
  const found = orDamage(() =>
    tile.level === 'entries' ? readBundle(bytes, path) : readHashes(bytes, { path, width: tile.width }),
  );
  if (found.value === null) return found.damage;
  const row = tile.level === 'entries' ? entries : (rows[tile.level] ?? []);
  const expected = row.slice(tile.n * TILE_WIDTH, tile.n * TILE_WIDTH + tile.width);
  if (expected.length !== tile.width || found.value.length !== tile.width)
    return 'the file is not a tile of a ledger of this size';
  const same = tile.level === 'entries' ? sameBytes : sameHash;
  const at = expected.findIndex((hash, place) => !same(hash, found.value[place] ?? new Uint8Array()));
  return at < 0 ? null : `the tile does not fit the entries: ${describePlace(tile, at)} differs first`;
}

/** The entries below one place of a tile. */
function describePlace({ level, n }: Tile, at: number): string {
  const span = level === 'entries' ? 1 : TILE_WIDTH ** level;
  const first = (n * TILE_WIDTH + at) * span;
  return span === 1 ? `entry ${first}` : `the hash over the entries ${first} to ${first + span - 1}`;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
