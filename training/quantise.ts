import { Buffer } from 'node:buffer';
import type { Rows } from '../core/filter/model/network.ts';

/** Rounds rows of `width` numbers to signed bytes, each row with its own scale: at most half a scale is lost. */
export function quantise(rows: readonly Float32Array[], width: number): Rows {
  const bytes = new Int8Array(rows.length * width);
  const scales = new Float32Array(rows.length);
  rows.forEach((row, at) => {
    const most = row.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
    const scale = most / 127;
    scales[at] = scale;
    if (scale > 0) row.forEach((value, i) => (bytes[at * width + i] = Math.round(value / scale)));
  });
  return { bytes, scales };
}

/** The bytes of an array in base64. */
export function asBase64(array: Int8Array | Float32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}
