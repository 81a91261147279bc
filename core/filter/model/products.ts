import { addProduct, addScaled } from './linear.ts';
import { SIZES } from './network.ts';
import { addRow, LAYERS, SIGN_ROW, SIGN_ROWS, WORD_ROWS } from './weights.ts';

const { word: E, hidden: H, reach } = SIZES;
const PLACES = 2 * reach + 1;

/** A word with its signs as the network reads it. */
export interface ReadWord {
  readonly row: Float32Array;
  /** What the first layer makes of the row for every place around it. The layer is linear, so kept products turn multiplying into adding. */
  readonly products: Float32Array;
}

/** So many words are kept; beyond that the memory starts anew. */
const KEPT = 12_000;
const kept = new Map<string, ReadWord>();

/** Reads a word (its number in the vocabulary, or none) with its signs. The same word with the same signs is common, so it is kept. */
export function readWord(word: number | undefined, signs: readonly number[]): ReadWord {
  const key = `${word ?? ''}:${signs.join()}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const row = new Float32Array(E);
  if (word !== undefined) addRow(WORD_ROWS, word, row, 0);
  for (const sign of signs) {
    const learned = SIGN_ROW[sign] ?? -1;
    if (learned >= 0) addRow(SIGN_ROWS, learned, row, 0);
  }
  const products = new Float32Array(PLACES * H);
  for (let place = 0; place < PLACES; place++) addProduct(products, place * H, LAYERS.near, place * H * E, row, 0, E, H);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, { row, products });
  return { row, products };
}

/** Adds what the word at `at` of `count` brings to the hidden rows within reach. */
export function addNear(hidden: Float32Array, at: number, count: number, { products }: ReadWord): void {
  for (let place = -reach; place <= reach; place++) {
    const to = at - place;
    if (to >= 0 && to < count) addScaled(hidden, to * H, products, (place + reach) * H, 1, H);
  }
}
