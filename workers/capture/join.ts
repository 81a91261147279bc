import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { isTorn, joinTiles, type TileRows } from '../../core/capture/tiles.ts';
import type { Found, Reason, Shot, Shown, Viewing } from './viewing.ts';

/** Compares the pictures of a page that needed several: whether they join, and whether any of the page is in them twice. */
export async function joinPictures(_viewing: Viewing, { shots = [] }: Shown): Promise<Found> {
  if (shots.length < 2) return {};
  const tiles: TileRows[] = [];
  for (const shot of shots) tiles.push({ fromPx: shot.fromPx, heightPx: shot.heightPx, rows: await rowsOf(shot) });
  const joins = joinTiles(tiles);
  const reasons: Reason[] = [];
  if (isTorn(joins)) reasons.push('pictures_do_not_join');
  if (joins.repeats.length > 0) reasons.push('picture_repeats');
  return { joins, reasons };
}

/** A checksum for each row of a picture's pixels: only equal rows of one page have to be told, not those of somebody who forges one. */
async function rowsOf({ png }: Shot): Promise<Uint32Array> {
  const { data, width, height } = await decode(png);
  const rowBytes = width * (data.length / (width * height));
  return Uint32Array.from({ length: height }, (_, row) => crc32(data.subarray(row * rowBytes, (row + 1) * rowBytes)));
}

const decode = (png: Uint8Array): Promise<PNG> =>
  new Promise((resolve, reject) => {
    new PNG().parse(Buffer.from(png), (error: Error | null, picture) => (error === null ? resolve(picture) : reject(error)));
  });
