import { createHash } from 'node:crypto';
import { ORIGIN, readOwnFile, readOwnFileInto } from '../ahead/origin.ts';
import { LABELS } from './labels.ts';

/** What the network learned: the vocabulary it reads by, and its numbers, as they lie in `weights.bin` behind the head. */
export interface Weights {
  readonly vocabulary: readonly string[];
  readonly layers: number;
  /** How many bytes the numbers are. */
  readonly size: number;
  /**
   * Writes the numbers to where they are used, so that 22 MB are in memory once.
   * @throws {Error} when they are not those of this build
   */
  readonly fill: (numbers: Uint8Array) => void;
}

/** What a file of weights begins with: these four bytes, then how many pieces, layers and labels, each as a 32-bit number. */
const MAGIC = 0x45564e31;
const HEAD_BYTES = 16;
const FILE = '../model/weights.bin';

/**
 * Opens what the network learned, which lies beside this module.
 * @throws {Error} when vocabulary, labels and numbers do not belong together
 */
export function openWeights(): Weights {
  const vocabulary = readVocabulary();
  const { head, size } = headOfFile();
  const [magic, pieces, layers = 0, labels] = new Int32Array(head.buffer);
  if (magic !== MAGIC || pieces !== vocabulary.length || labels !== LABELS.length)
    throw new Error('weights.bin, vocabulary.txt and labels.ts do not belong together; npm run train:filter makes them anew');
  const fill = (numbers: Uint8Array): void => {
    readOwnFileInto(FILE, HEAD_BYTES, numbers);
    if (ORIGIN.ahead !== null && ORIGIN.ahead.network !== versionOf(head, numbers, vocabulary))
      throw new Error('weights.bin is not of this build. Build again: node local/build.mjs');
  };
  return { vocabulary, layers, size, fill };
}

/** Names exactly what the network learned: the first 16 hex digits of the SHA-256 of numbers and vocabulary. */
export function versionOfWeights(): string {
  const { head, size } = headOfFile();
  const numbers = new Uint8Array(size);
  readOwnFileInto(FILE, HEAD_BYTES, numbers);
  return versionOf(head, numbers, readVocabulary());
}

function headOfFile(): { readonly head: Uint8Array<ArrayBuffer>; readonly size: number } {
  const head = new Uint8Array(HEAD_BYTES);
  return { head, size: readOwnFileInto(FILE, 0, head) - HEAD_BYTES };
}

function versionOf(head: Uint8Array, numbers: Uint8Array, vocabulary: readonly string[]): string {
  return createHash('sha256').update(head).update(numbers).update(vocabulary.join('\n')).digest('hex').slice(0, 16);
}

/** The pieces that texts are cut into; the number of a piece is its line. */
export function readVocabulary(): string[] {
  return new TextDecoder().decode(readOwnFile('../model/vocabulary.txt')).trimEnd().split('\n');
}
