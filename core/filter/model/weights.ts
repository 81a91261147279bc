import { ORIGIN } from '../ahead/origin.ts';
import { LEARNED_WORDS } from '../lexicon.ts';
import { SIZES, type Layers, type Learned, type Rows } from './network.ts';
import { SIGN_NAMES } from './signs.ts';

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

let known: Learned | null = null;

/** What the network learned. It is decoded when a text first asks, because a process may start for other work. */
export function learned(): Learned {
  known ??= ORIGIN.ahead === null ? decode(ORIGIN.sources.weights) : ORIGIN.ahead.network;
  return known;
}

/** The number of a word's own row, or -1; `number` is the word's in the lexicon, which begins with the words that were learned. */
export function rowOfWord(number: number): number {
  return number <= LEARNED_WORDS ? number - 1 : -1;
}

function decode({ wordRows, wordScales, signs, signRows, signScales, layers }: WeightsFile): Learned {
  const rowOfSign = new Map(signs.split(',').map((name, row) => [name, row]));
  return {
    wordRows: { bytes: bytesOf(wordRows), scales: floatsOf(wordScales) },
    signRow: SIGN_NAMES.map((name) => rowOfSign.get(name) ?? -1),
    signRows: { bytes: bytesOf(signRows), scales: floatsOf(signScales) },
    layers: {
      near: floatsOf(layers.near),
      sentence: floatsOf(layers.sentence),
      text: floatsOf(layers.text),
      hiddenBias: floatsOf(layers.hiddenBias),
      around: floatsOf(layers.around),
      secondBias: floatsOf(layers.secondBias),
      out: floatsOf(layers.out),
      outBias: floatsOf(layers.outBias),
    },
  };
}

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
