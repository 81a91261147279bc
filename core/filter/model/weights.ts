import { createHash } from 'node:crypto';
import { SIZES, type Layers } from './network.ts';
import { SIGN_NAMES } from './signs.ts';
import file from './weights.json' with { type: 'json' };

/** What the network learned, as it lies in `weights.json`. Numbers are little-endian, in base64. */
export interface WeightsFile {
  /** Every word with a row of its own, separated by spaces, in the order of the rows. */
  readonly words: string;
  /** One signed byte a number, times the row's scale. */
  readonly wordRows: string;
  readonly wordScales: string;
  /** Every sign with a row, separated by commas. */
  readonly signs: string;
  readonly signRows: string;
  readonly signScales: string;
  readonly layers: Readonly<Record<keyof Layers, string>>;
}

/** Rows of small whole numbers, each row with the factor that brings it to size. */
export interface Rows {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** Names the exact weights: it changes whenever they do. */
export const WEIGHTS_VERSION: string = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 16);

const WEIGHTS: WeightsFile = file;

/** The number of each known word's row. */
export const WORD_ROW: ReadonlyMap<string, number> = new Map(WEIGHTS.words.split(' ').map((word, row) => [word, row]));

/** One row a known word. */
export const WORD_ROWS: Rows = { bytes: bytesOf(WEIGHTS.wordRows), scales: floatsOf(WEIGHTS.wordScales) };

/** One row a sign. */
export const SIGN_ROWS: Rows = { bytes: bytesOf(WEIGHTS.signRows), scales: floatsOf(WEIGHTS.signScales) };

const learned = new Map(WEIGHTS.signs.split(',').map((name, row) => [name, row]));

/** The row of each of today's signs; -1 for one that came after the training. */
export const SIGN_ROW: readonly number[] = SIGN_NAMES.map((name) => learned.get(name) ?? -1);

/** The layers after the words. */
export const LAYERS: Layers = {
  near: floatsOf(WEIGHTS.layers.near),
  sentence: floatsOf(WEIGHTS.layers.sentence),
  text: floatsOf(WEIGHTS.layers.text),
  hiddenBias: floatsOf(WEIGHTS.layers.hiddenBias),
  around: floatsOf(WEIGHTS.layers.around),
  secondBias: floatsOf(WEIGHTS.layers.secondBias),
  out: floatsOf(WEIGHTS.layers.out),
  outBias: floatsOf(WEIGHTS.layers.outBias),
};

/** Adds one row to `target` from `at` on. */
export function addRow({ bytes, scales }: Rows, row: number, target: Float32Array, at: number): void {
  const scale = scales[row] ?? 0;
  const from = row * SIZES.word;
  for (let i = 0; i < SIZES.word; i++) target[at + i] = (target[at + i] ?? 0) + scale * (bytes[from + i] ?? 0);
}

function bytesOf(base64: string): Int8Array {
  return new Int8Array(copyOf(base64));
}

function floatsOf(base64: string): Float32Array {
  return new Float32Array(copyOf(base64));
}

// A copy of its own, so that four-byte numbers begin where they must.
function copyOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
