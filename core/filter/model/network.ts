import { addProduct, addScaled, rectify, softmax } from './linear.ts';
import { LABELS } from './labels.ts';

/** How wide the layers are, and how many words each looks to both sides. */
export const SIZES = { word: 32, hidden: 48, reach: 3, second: 32, secondReach: 2, labels: LABELS.length } as const;

/** The layers after the words: weights as rows, one a number that comes in. */
export interface Layers {
  /** `word` rows of `hidden`, once for each place from `-reach` to `reach`. */
  readonly near: Float32Array;
  /** `word` rows of `hidden`, for the mean of the sentence. */
  readonly sentence: Float32Array;
  /** `word` rows of `hidden`, for the mean of the text. */
  readonly text: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of `second`, once for each place from `-secondReach` to `secondReach`. */
  readonly around: Float32Array;
  readonly secondBias: Float32Array;
  /** `second` rows of `labels`. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** Rows of small whole numbers, each row with the factor that brings it to size. */
export interface Rows {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** What the network learned, ready to be used. */
export interface Learned {
  readonly wordRows: Rows;
  /** The row of each of today's signs; -1 for one that came after the training. */
  readonly signRow: readonly number[];
  readonly signRows: Rows;
  /** The layers after the words. */
  readonly layers: Layers;
}

/** Everything computed for one text on the way to its answer; training walks it backwards. One row a word. */
export interface Pass {
  readonly count: number;
  readonly hidden: Float32Array;
  readonly second: Float32Array;
  readonly sentenceMeans: Float32Array;
  readonly textMean: Float32Array;
  readonly probabilities: Float32Array;
}

/** Where the sentences of a text begin (token numbers, ascending, the first is 0). */
export type Sentences = readonly number[];

/** How the first layer gets what its words bring: adds, for each word, its part in every hidden row within reach. */
export type AddNear = (hidden: Float32Array) => void;

/** Runs the network over a text whose words are the rows of `words`. `blank` may blank units of the hidden layer while training. */
export function run(
  layers: Layers,
  words: Float32Array,
  sentences: Sentences,
  addNear: AddNear = (hidden) => addProducts(layers, words, hidden),
  blank: ((hidden: Float32Array) => void) | null = null,
): Pass {
  const { word: E, hidden: H, second: M, secondReach, labels: L } = SIZES;
  const count = words.length / E;
  const pass: Pass = {
    count,
    hidden: new Float32Array(count * H),
    second: new Float32Array(count * M),
    sentenceMeans: meansOf(words, [...sentences, count]),
    textMean: meansOf(words, [0, count]),
    probabilities: new Float32Array(count * L),
  };
  addMeans(layers, pass, sentences);
  addNear(pass.hidden);
  rectify(pass.hidden, 0, pass.hidden.length);
  blank?.(pass.hidden);
  for (let at = 0; at < count; at++) {
    const row = at * M;
    addScaled(pass.second, row, layers.secondBias, 0, 1, M);
    for (let place = -secondReach; place <= secondReach; place++) {
      if (at + place < 0 || at + place >= count) continue;
      const weights = (place + secondReach) * M * H;
      addProduct(pass.second, row, layers.around, weights, pass.hidden, (at + place) * H, H, M);
    }
    rectify(pass.second, row, M);
    const answer = at * L;
    addScaled(pass.probabilities, answer, layers.outBias, 0, 1, L);
    addProduct(pass.probabilities, answer, layers.out, 0, pass.second, row, M, L);
    softmax(pass.probabilities, answer, L);
  }
  return pass;
}

// What the whole text and each sentence bring is the same for all their words.
function addMeans(layers: Layers, { count, hidden, textMean, sentenceMeans }: Pass, sentences: Sentences): void {
  const { word: E, hidden: H } = SIZES;
  const whole = Float32Array.from(layers.hiddenBias);
  addProduct(whole, 0, layers.text, 0, textMean, 0, E, H);
  sentences.forEach((from, index) => {
    const base = Float32Array.from(whole);
    addProduct(base, 0, layers.sentence, 0, sentenceMeans, index * E, E, H);
    const to = sentences[index + 1] ?? count;
    for (let at = from; at < to; at++) hidden.set(base, at * H);
  });
}

function addProducts(layers: Layers, words: Float32Array, hidden: Float32Array): void {
  const { word: E, hidden: H, reach } = SIZES;
  const count = words.length / E;
  for (let at = 0; at < count; at++) {
    for (let place = -reach; place <= reach; place++) {
      if (at + place < 0 || at + place >= count) continue;
      const weights = (place + reach) * H * E;
      addProduct(hidden, at * H, layers.near, weights, words, (at + place) * E, E, H);
    }
  }
}

function meansOf(words: Float32Array, bounds: readonly number[]): Float32Array {
  const E = SIZES.word;
  const means = new Float32Array((bounds.length - 1) * E);
  for (let index = 0; index + 1 < bounds.length; index++) {
    const [from = 0, to = 0] = [bounds[index], bounds[index + 1]];
    for (let at = from; at < to; at++) addScaled(means, index * E, words, at * E, 1 / (to - from), E);
  }
  return means;
}
