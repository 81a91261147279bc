import { edgeTiles, TILE_WIDTH, tilePath, type Tile } from '../ledger/tiles.ts';

/**
 * The hash tiles that prove that entry `index` is in a tree of `size` entries: those above the entry, and those at the right edge. A few
 * for each level, however large the tree is. Throws `RangeError` when there is no such entry.
 */
export function proofTiles(index: number, size: number): Tile[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`entry ${index} is not in a tree of ${size} entries`);
  const tiles = edgeTiles(size).filter(({ level }) => level !== 'entries');
  for (let level = 0, width = size, at = index; width > 0; level += 1) {
    const n = Math.floor(at / TILE_WIDTH);
    // Above the last complete tile of a row there is nothing yet; the edge stands for it.
    if (n * TILE_WIDTH < width) tiles.push({ level, n, width: Math.min(TILE_WIDTH, width - n * TILE_WIDTH) });
    at = n;
    width = Math.floor(width / TILE_WIDTH);
  }
  return [...new Map(tiles.map((tile) => [tilePath(tile), tile])).values()];
}

/** The hash tiles that prove that a tree of `newer` entries begins with one of `older`: those of the last entry the two have in common. */
export const extensionTiles = (older: number, newer: number): Tile[] => proofTiles(older - 1, newer);
