import { Failure } from '../failure.ts';
import { leafHash, nodeHash, rootOfFrontier, EMPTY_FRONTIER, appendLeaves } from './merkle.ts';
import type { Frontier, Hash, SubtreeHash } from './merkle.ts';

/**
 * The ledger's files as others read them (C2SP tlog-tiles): `tile/<level>/<n>` holds 256 hashes of one level, `tile/entries/<n>` the 256
 * entries below a tile of level 0; the last one of each may be partial (`.p/<width>`).
 */
export const TILE_WIDTH = 256;

/** The longest entry a bundle can hold, in bytes: its length is written in two. */
export const ENTRY_BYTES_MAX = 65_535;

const HASH_BYTES = 32;

/** One tile: hashes when it has a level, entries when its level is `entries`. `width` is how many of the 256 places are filled. */
export interface Tile {
  readonly level: number | 'entries';
  readonly n: number;
  readonly width: number;
}

/** Where a tile lives below the ledger's root, such as `tile/1/x001/x234/067.p/8`. */
export function tilePath({ level, n, width }: Tile): string {
  let path = threeDigits(n % 1000);
  for (let rest = Math.floor(n / 1000); rest > 0; rest = Math.floor(rest / 1000)) path = `x${threeDigits(rest % 1000)}/${path}`;
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Reads a tile's path; `null` for anything that is not exactly the path of a tile. */
export function readTilePath(path: string): Tile | null {
  const parts = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (parts === null) return null;
  const [, level = '', digits = '', width] = parts;
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    n: Number(digits.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  // Written back and compared, so that leading zeros, widths of 0 or 256 and superfluous parts are all refused here.
  return tile.width > 0 && tilePath(tile) === path ? tile : null;
}

/** The tiles a tree of `size` entries is made of: entry bundles first, then level after level, each from left to right. */
export function tilesOf(size: number): Tile[] {
  const bundles = rowOfTiles('entries', size);
  const rows: Tile[] = [];
  for (let level = 0, width = size; width > 0; level += 1, width = Math.floor(width / TILE_WIDTH))
    rows.push(...rowOfTiles(level, width));
  return [...bundles, ...rows];
}

/** The partial tiles at the right edge of a tree: what has to be read to let it grow (see `growTiles`). */
export function edgeTiles(size: number): Tile[] {
  return tilesOf(size).filter(({ width }) => width < TILE_WIDTH);
}

/** Files by path. */
export type TileFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The tiles to write when entries are added to a tree of `size` entries: every tile that is new or wider than before, by path.
 * `edge` holds the files of `edgeTiles(size)`. Full tiles are never written twice, and old partial ones are left in place for those
 * who still read an older checkpoint. Throws `EVIDENCE_DAMAGED` when an edge file is missing or has the wrong length, `BAD_INPUT` on an
 * entry that is too long.
 */
export function growTiles(size: number, edge: TileFiles, entries: readonly (string | Uint8Array)[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  if (entries.length === 0) return files;
  growBundles(files, size, edge, entries);
  let added = entries.map((entry) => leafHash(entry));
  for (let level = 0, width = size; added.length > 0; level += 1, width = Math.floor(width / TILE_WIDTH)) {
    added = growLevel(files, level, width, edge, added);
  }
  return files;
}

/** All tiles of a ledger with these entries, by path. */
export function buildTiles(entries: readonly (string | Uint8Array)[]): Map<string, Uint8Array> {
  return growTiles(0, new Map(), entries);
}

/**
 * The same of entries that come in slices, for ledgers that do not fit into memory: each tile once it is full, and last those at the right
 * edge. Only these are held.
 */
export async function* tilesOfSlices(
  slices: AsyncIterable<readonly (string | Uint8Array)[]>,
): AsyncGenerator<readonly [path: string, bytes: Uint8Array]> {
  let size = 0;
  let edge: ReadonlyMap<string, Uint8Array> = new Map();
  for await (const slice of slices) {
    const files = [...edge, ...growTiles(size, edge, slice)];
    size += slice.length;
    const unfinished = new Set(edgeTiles(size).map(tilePath));
    const outgrown = edge;
    edge = new Map(files.filter(([path]) => unfinished.has(path)));
    for (const [path, bytes] of files) if (!unfinished.has(path) && !outgrown.has(path)) yield [path, bytes];
  }
  yield* edge;
}

/** Every complete hash of a tree by level: the leaf hashes, then the root of each 256 of the row before, as far as rows are complete. */
export function hashRows(leafHashes: readonly Hash[]): Hash[][] {
  const rows: Hash[][] = [];
  for (let row = [...leafHashes]; row.length > 0;) {
    rows.push(row);
    const complete = Array.from({ length: Math.floor(row.length / TILE_WIDTH) }, (_, n) =>
      row.slice(n * TILE_WIDTH, (n + 1) * TILE_WIDTH),
    );
    row = complete.map((hashes) => rootOfFrontier(appendLeaves(EMPTY_FRONTIER, hashes)));
  }
  return rows;
}

/** What the sequencer needs to go on; the files of `edgeTiles(size)` are enough. */
export function frontierFromTiles(size: number, tiles: TileFiles): Frontier {
  const subtree = subtreesOfTiles(size, tiles);
  const peaks: Hash[] = [];
  let start = 0;
  for (let height = heightOf(size); height >= 0; height -= 1) {
    const width = 2 ** height;
    if (Math.floor(size / width) % 2 === 0) continue;
    peaks.push(subtree(start, start + width));
    start += width;
  }
  return { size, peaks };
}

/** The root of a tree of `size` entries, from its hash tiles alone. Throws `EVIDENCE_DAMAGED` naming the tile that is missing or short. */
export function rootFromTiles(size: number, tiles: TileFiles): Hash {
  return rootOfFrontier(frontierFromTiles(size, tiles));
}

/** Subtree hashes read from the tiles of a tree of `size` entries, for making proofs without the entries. */
export function subtreesOfTiles(size: number, tiles: TileFiles): SubtreeHash {
  const hashOf: SubtreeHash = (start, end) => {
    const width = end - start;
    const height = heightOf(width);
    if (2 ** height === width) return completeSubtree(size, tiles, height, start / width);
    // Only the right edge of a tree is ever incomplete; its left part is the largest complete subtree that fits.
    const middle = start + 2 ** height;
    return nodeHash(hashOf(start, middle), hashOf(middle, end));
  };
  return hashOf;
}

/** The hashes in a tile's file. Throws `EVIDENCE_DAMAGED` when the length is not exactly that of `width` hashes. */
export function readHashes(bytes: Uint8Array, { path, width }: { readonly path: string; readonly width: number }): Hash[] {
  if (bytes.length !== width * HASH_BYTES) {
    throw new Failure('EVIDENCE_DAMAGED', `${path} is ${bytes.length} bytes long; ${width} hashes are ${width * HASH_BYTES}`);
  }
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** Entries as a bundle's file: each behind its length in two bytes, big-endian. Throws `BAD_INPUT` on an entry over 65,535 bytes. */
export function writeBundle(entries: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const bytes = Buffer.from(entry);
      if (bytes.length > ENTRY_BYTES_MAX)
        throw new Failure('BAD_INPUT', `an entry of ${bytes.length} bytes is longer than a ledger can hold`);
      return [Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes];
    }),
  );
}

/** The entries of a bundle's file. Throws `EVIDENCE_DAMAGED` when it ends in the middle of one. */
export function readBundle(bytes: Uint8Array, path: string): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    const end = high === undefined || low === undefined ? Infinity : at + 2 + high * 256 + low;
    if (end > bytes.length) throw new Failure('EVIDENCE_DAMAGED', `${path} ends in the middle of its entry ${entries.length}`);
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

function growBundles(
  files: Map<string, Uint8Array>,
  size: number,
  edge: TileFiles,
  entries: readonly (string | Uint8Array)[],
): void {
  const kept = size % TILE_WIDTH;
  const first = Math.floor(size / TILE_WIDTH);
  const before = kept === 0 ? [] : [edgeFile(edge, { level: 'entries', n: first, width: kept })];
  for (let from = -kept, n = first; from < entries.length; from += TILE_WIDTH, n += 1) {
    const some = entries.slice(Math.max(from, 0), from + TILE_WIDTH);
    const width = some.length + (n === first ? kept : 0);
    const bundle = writeBundle(some);
    files.set(tilePath({ level: 'entries', n, width }), n === first ? Buffer.concat([...before, bundle]) : bundle);
  }
}

/** Writes one level's tiles and gives the hashes of those that became full: what the level above gains. */
function growLevel(files: Map<string, Uint8Array>, level: number, size: number, edge: TileFiles, added: readonly Hash[]): Hash[] {
  const kept = size % TILE_WIDTH;
  let n = Math.floor(size / TILE_WIDTH);
  const partial: Tile = { level, n, width: kept };
  const hashes =
    kept === 0 ? [...added] : [...readHashes(edgeFile(edge, partial), { path: tilePath(partial), width: kept }), ...added];
  const completed: Hash[] = [];
  for (let from = 0; from < hashes.length; from += TILE_WIDTH, n += 1) {
    const some = hashes.slice(from, from + TILE_WIDTH);
    files.set(tilePath({ level, n, width: some.length }), Buffer.concat(some));
    if (some.length === TILE_WIDTH) completed.push(rootOfFrontier(appendLeaves(EMPTY_FRONTIER, some)));
  }
  return completed;
}

/** The hash of the complete subtree `index` of a height, taken from the one tile that holds its parts. */
function completeSubtree(size: number, tiles: TileFiles, height: number, index: number): Hash {
  const level = Math.floor(height / 8);
  const count = 2 ** (height % 8);
  const start = index * count;
  const n = Math.floor(start / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, Math.floor(size / TILE_WIDTH ** level) - n * TILE_WIDTH);
  const tile: Tile = { level, n, width };
  const hashes = readHashes(edgeFile(tiles, tile), { path: tilePath(tile), width });
  return rootOfFrontier(appendLeaves(EMPTY_FRONTIER, hashes.slice(start % TILE_WIDTH, (start % TILE_WIDTH) + count)));
}

function edgeFile(files: TileFiles, tile: Tile): Uint8Array {
  const bytes = files.get(tilePath(tile));
  if (bytes === undefined) throw new Failure('EVIDENCE_DAMAGED', `${tilePath(tile)} is missing`);
  return bytes;
}

function rowOfTiles(level: Tile['level'], width: number): Tile[] {
  return Array.from({ length: Math.ceil(width / TILE_WIDTH) }, (_, n) => ({
    level,
    n,
    width: Math.min(TILE_WIDTH, width - n * TILE_WIDTH),
  }));
}

/** The exponent of the largest power of two that fits, exactly; logarithms round just below the large ones. */
function heightOf(width: number): number {
  return width.toString(2).length - 1;
}

function threeDigits(value: number): string {
  return String(value).padStart(3, '0');
}
