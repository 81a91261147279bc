/** A part of a page that one picture shows, in CSS pixels from the top of the page. */
export interface Tile {
  readonly fromPx: number;
  readonly heightPx: number;
}

/** A picture as it came, with one number for each row of its pixels: equal rows have equal numbers. */
export interface TileRows extends Tile {
  readonly rows: Uint32Array;
}

/** What pictures of one page say about each other. */
export interface Joins {
  /** Where one picture goes on from another: how many of the rows that both show are the same. */
  readonly seams: readonly { readonly atPx: number; readonly overlapPx: number; readonly sameRows: number }[];
  /** Stretches that are there twice. */
  readonly repeats: readonly { readonly fromPx: number; readonly heightPx: number; readonly sameAsPx: number }[];
}

/** Taller pictures come out of Chromium blank or repeated (https://github.com/puppeteer/puppeteer/issues/1576). */
const TILE_HEIGHT_PX_MAX = 8_000;
/** What two pictures that follow each other both show: more than the tallest line, less than costs anything. */
const OVERLAP_PX = 200;

/** A stretch counts as repeated from this height on. A header or a banner that a page shows twice is lower. */
const REPEAT_ROWS_MIN = 1_000;
/** And only with so many different rows in it: empty space, stripes and lists of equal boxes repeat by themselves. */
const REPEAT_DISTINCT_MIN = 400;
const REPEATS_MAX = 20;
/** Rows that are compared at once when looking for a stretch that is there twice. */
const PROBE_ROWS = 32;
/** A seam holds when most of its rows are the same: a moving picture in the overlap is no gap. */
const SEAM_SHARE_MIN = 0.5;

/** The pictures that a page of this height is taken in, from top to bottom; each begins above the end of the one before it. */
export function planTiles(heightPx: number): Tile[] {
  const tiles: Tile[] = [];
  for (let fromPx = 0; ; fromPx += TILE_HEIGHT_PX_MAX - OVERLAP_PX) {
    tiles.push({ fromPx, heightPx: Math.min(TILE_HEIGHT_PX_MAX, heightPx - fromPx) });
    if (fromPx + TILE_HEIGHT_PX_MAX >= heightPx) return tiles;
  }
}

/** Compares the pictures of one page, given from top to bottom: whether they join, and whether the page is in them twice. */
export function joinTiles(tiles: readonly TileRows[]): Joins {
  return { seams: seamsOf(tiles), repeats: repeatsIn(wholePage(tiles)) };
}

/** Whether a page moved between two of its pictures, so that something may be in neither. */
export const isTorn = ({ seams }: Joins): boolean =>
  seams.some(({ overlapPx, sameRows }) => sameRows < overlapPx * SEAM_SHARE_MIN);

function seamsOf(tiles: readonly TileRows[]): Joins['seams'] {
  return tiles.slice(1).map((below, at) => {
    const above = tiles[at] as TileRows;
    const overlapPx = Math.max(0, above.fromPx + above.rows.length - below.fromPx);
    const start = below.fromPx - above.fromPx;
    let sameRows = 0;
    for (let row = 0; row < overlapPx; row += 1) if (above.rows[start + row] === below.rows[row]) sameRows += 1;
    return { atPx: below.fromPx, overlapPx, sameRows };
  });
}

/** One number a row of the page; what two pictures show is taken from the lower one. */
function wholePage(tiles: readonly TileRows[]): Uint32Array {
  const page = new Uint32Array(Math.max(0, ...tiles.map(({ fromPx, rows }) => fromPx + rows.length)));
  for (const { fromPx, rows } of tiles) page.set(rows, fromPx);
  return page;
}

function repeatsIn(page: Uint32Array): Joins['repeats'] {
  const seen = new Map<string, number>();
  const repeats: Joins['repeats'][number][] = [];
  for (let row = 0; row + PROBE_ROWS <= page.length && repeats.length < REPEATS_MAX; row += 1) {
    const probe = page.subarray(row, row + PROBE_ROWS);
    if (isFlat(probe)) continue;
    const key = probe.join();
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      continue;
    }
    const heightPx = sameFor(page, before, row);
    if (heightPx >= REPEAT_ROWS_MIN && new Set(page.subarray(row, row + heightPx)).size >= REPEAT_DISTINCT_MIN) {
      repeats.push({ fromPx: row, heightPx, sameAsPx: before });
    }
    row += heightPx - 1;
  }
  return repeats;
}

const isFlat = (rows: Uint32Array) => rows.every((row) => row === rows[0]);

/** How many rows from `row` on are the same as those from `before` on. */
function sameFor(page: Uint32Array, before: number, row: number): number {
  let length = 0;
  while (row + length < page.length && page[before + length] === page[row + length]) length += 1;
  return length;
}
