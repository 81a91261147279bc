import { createHash } from 'node:crypto';
import { openOwnFile, ORIGIN, readOwnFile } from '../ahead/origin.ts';
import { LABELS } from './labels.ts';

/** How many numbers stand for a piece between the layers. */
export const WIDTH = 384;

/** What the network learned: the vocabulary it reads by, and its numbers. */
export interface Weights {
  readonly vocabulary: readonly string[];
  readonly layers: number;
  /** By what the row of each piece is multiplied. */
  readonly scales: Float32Array;
  /** Reads the row of a piece, `WIDTH` signed bytes. It stays in the file: a text has few of 28,000, and all of them are 11 MB. */
  readonly readRow: (piece: number, to: Uint8Array) => void;
  /** How many bytes the numbers of the layers are. */
  readonly size: number;
  /**
   * Writes the numbers of the layers to where they are used, so that they are in memory once.
   * @throws {Error} when they are not those of this build
   */
  readonly fill: (numbers: Uint8Array) => void;
}

/** What `weights.bin` begins with: these four bytes, then how many pieces, layers and labels, each as a 32-bit number. The rows of the pieces follow, their scales, and the layers. */
const MAGIC = 0x45564e31;
const HEAD_BYTES = 16;
const FILE = '../model/weights.bin';

/**
 * Opens what the network learned, which lies beside this module.
 * @throws {Error} when vocabulary, labels and numbers do not belong together
 */
export function openWeights(): Weights {
  const file = openOwnFile(FILE);
  const vocabulary = readVocabulary();
  const head = new Int32Array(HEAD_BYTES / 4);
  file.read(0, new Uint8Array(head.buffer));
  const [magic, pieces = 0, layers = 0, labels] = head;
  if (magic !== MAGIC || pieces !== vocabulary.length || labels !== LABELS.length)
    throw new Error('weights.bin, vocabulary.txt and labels.ts do not belong together; npm run train:filter makes them anew');
  const scales = new Float32Array(pieces);
  const scalesAt = HEAD_BYTES + wholeBlocks(pieces * WIDTH);
  const layersAt = scalesAt + wholeBlocks(scales.byteLength);
  file.read(scalesAt, new Uint8Array(scales.buffer));
  return {
    vocabulary,
    layers,
    scales,
    readRow: (piece, to) => {
      file.read(HEAD_BYTES + piece * WIDTH, to);
    },
    size: file.size - layersAt,
    fill: (numbers) => {
      file.read(layersAt, numbers);
      if (ORIGIN.ahead !== null && ORIGIN.ahead.network !== nameOf([numbers, new Uint8Array(scales.buffer)], vocabulary))
        throw new Error('weights.bin is not of this build. Build again: node local/build.mjs');
    },
  };
}

// Each part of the file begins at a multiple of 16.
const wholeBlocks = (bytes: number): number => (bytes + 15) & ~15;

/** Names exactly what the network learned: numbers and vocabulary. */
export function versionOfWeights(): string {
  const file = openOwnFile(FILE);
  const all = new Uint8Array(file.size);
  file.read(0, all);
  return nameOf([all], readVocabulary());
}

/**
 * Names what a process reads whole: layers, scales and vocabulary. The rows of the pieces are half of the file and mostly are never read; they
 * were learned with the layers, so that those of another build come with other layers.
 */
export function versionOfLayers(): string {
  const { size, fill, scales, vocabulary } = openWeights();
  const numbers = new Uint8Array(size);
  fill(numbers);
  return nameOf([numbers, new Uint8Array(scales.buffer)], vocabulary);
}

/** The first 16 hex digits of the SHA-256. */
function nameOf(parts: readonly Uint8Array[], vocabulary: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.update(vocabulary.join('\n')).digest('hex').slice(0, 16);
}

/** The pieces that texts are cut into; the number of a piece is its line. */
export function readVocabulary(): string[] {
  return new TextDecoder().decode(readOwnFile('../model/vocabulary.txt')).trimEnd().split('\n');
}
