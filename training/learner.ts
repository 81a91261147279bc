import { addProduct, addScaled } from '../core/filter/model/linear.ts';
import { run, SIZES, type Layers } from '../core/filter/model/network.ts';
import { SIGN_NAMES } from '../core/filter/model/signs.ts';
import type { Example } from './examples.ts';
import { addBack, Weights } from './weights.ts';

const { word: E, hidden: H, reach: R, second: M, secondReach: R2, labels: L } = SIZES;

/** What training may turn. */
export interface Settings {
  readonly rate: number;
  readonly decay: number;
  /** The share of hidden units blanked for a text. */
  readonly dropout: number;
  /** The share of words whose own learned part is blanked, so that their general vector must do. */
  readonly wordDropout: number;
  /** The share of numbers blanked in the rows of the words. */
  readonly inputDropout: number;
  /** How much more a word to hide counts than one to keep. */
  readonly hideWeight: number;
}

/** What a learner begins with. */
export interface Beginning {
  readonly dimensions: number;
  readonly vectors: readonly (Float32Array | null)[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly settings: Settings;
  readonly random: () => number;
}

/** The network while it learns: layers, the rows of the signs, and for each word a general vector brought to size plus a learned part. */
export class Learner {
  private readonly layers: Record<keyof Layers, Weights>;
  private readonly projection: Weights;
  private readonly signs: Weights;
  private readonly own: Weights;
  private steps = 0;

  private readonly dimensions: number;
  private readonly vectors: readonly (Float32Array | null)[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly settings: Settings;
  private readonly random: () => number;

  /** Starts from nothing. `vectors` are the general vectors of the words that `numbers` counts. */
  constructor({ dimensions, vectors, numbers, settings, random }: Beginning) {
    this.dimensions = dimensions;
    this.vectors = vectors;
    this.numbers = numbers;
    this.settings = settings;
    this.random = random;
    const make = (size: number, fan: number): Weights => new Weights(size, Math.sqrt(3 / fan), random);
    const none = (size: number): Weights => new Weights(size, 0, random);
    this.projection = make(dimensions * E, dimensions);
    this.signs = new Weights(SIGN_NAMES.length * E, 0.05, random);
    this.own = new Weights(vectors.length * E, 0.02, random);
    this.layers = {
      near: make((2 * R + 1) * H * E, E * (2 * R + 1)),
      sentence: make(H * E, E * 4),
      text: make(H * E, E * 4),
      hiddenBias: none(H),
      around: make((2 * R2 + 1) * M * H, H * (2 * R2 + 1)),
      secondBias: none(M),
      out: make(L * M, M),
      outBias: none(L),
    };
  }

  /** The layers as they stand. */
  values(): Layers {
    const of = (name: keyof Layers): Float32Array => this.layers[name].value;
    return {
      near: of('near'),
      sentence: of('sentence'),
      text: of('text'),
      hiddenBias: of('hiddenBias'),
      around: of('around'),
      secondBias: of('secondBias'),
      out: of('out'),
      outBias: of('outBias'),
    };
  }

  /** The row of one word, general and learned part together. */
  wordRow(vector: Float32Array | null, word: number | null): Float32Array {
    const row = new Float32Array(E);
    if (vector !== null) addProduct(row, 0, this.projection.value, 0, vector, 0, this.dimensions, E);
    if (word !== null) addScaled(row, 0, this.own.value, word * E, 1, E);
    return row;
  }

  get signRows(): Float32Array {
    return this.signs.value;
  }

  /** What the network says of an example now, one row of probabilities a word. */
  answer(example: Prepared): Float32Array {
    return run(this.values(), this.rowsOf(example, null), example.sentences).probabilities;
  }

  /** How sure the network is that a word tells something when the writer says they have it, and nothing else is known. */
  tells(row: Float32Array): number {
    const frame = ['i', 'have', 'my', null, 'at', 'home'].map((word) => {
      const number = word === null ? undefined : this.numbers.get(word);
      return number === undefined ? row : this.wordRow(this.vectors[number] ?? null, number);
    });
    const rows = new Float32Array(frame.length * E);
    frame.forEach((one, at) => rows.set(one, at * E));
    return 1 - (run(this.values(), rows, [0]).probabilities[3 * L] ?? 1);
  }

  /** Learns from a few examples at once, at `pace` times the rate; gives the mean loss a word. */
  learn(batch: readonly Prepared[], pace: number): number {
    let loss = 0;
    let count = 0;
    const touchedWords = new Set<number>();
    const touchedSigns = new Set<number>();
    for (const example of batch) {
      loss += this.walkBack(example, touchedWords, touchedSigns);
      count += example.labels.length;
    }
    this.steps++;
    const { decay } = this.settings;
    const rate = this.settings.rate * pace;
    for (const weights of [...Object.values(this.layers), this.projection]) weights.step(rate, decay, this.steps);
    this.signs.step(rate, decay, this.steps, touchedSigns, E);
    this.own.step(rate, decay * 3, this.steps, touchedWords, E);
    return loss / count;
  }

  private rowsOf({ words, signs }: Prepared, blankWord: boolean[] | null): Float32Array {
    const rows = new Float32Array(words.length * E);
    words.forEach((word, at) => {
      const own = blankWord?.[at] === true ? null : word;
      rows.set(this.wordRow(this.vectors[word] ?? null, own), at * E);
      for (const sign of signs[at] ?? []) addScaled(rows, at * E, this.signs.value, sign * E, 1, E);
    });
    return rows;
  }

  // Backpropagation, layer by layer from the answer to the words.
  private walkBack(example: Prepared, touchedWords: Set<number>, touchedSigns: Set<number>): number {
    const { dropout, wordDropout, hideWeight } = this.settings;
    const blankWord = example.words.map(() => this.random() < wordDropout);
    const rows = this.rowsOf(example, blankWord);
    const { inputDropout } = this.settings;
    const keptInput = Float32Array.from(rows, () => (this.random() < inputDropout ? 0 : 1 / (1 - inputDropout)));
    for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] ?? 0) * (keptInput[i] ?? 0);
    const kept = Float32Array.from({ length: example.words.length * H }, () => (this.random() < dropout ? 0 : 1 / (1 - dropout)));
    const pass = run(this.values(), rows, example.sentences, undefined, (hidden) => {
      for (let i = 0; i < hidden.length; i++) hidden[i] = (hidden[i] ?? 0) * (kept[i] ?? 0);
    });
    const { count } = pass;
    let loss = 0;
    const dHidden = new Float32Array(count * H);
    for (let at = 0; at < count; at++) {
      const label = example.labels[at] ?? 0;
      const weight = (example.weights[at] ?? 1) * (label === 0 ? 1 : hideWeight);
      const dOut = pass.probabilities.slice(at * L, (at + 1) * L);
      loss -= weight * Math.log(Math.max(1e-9, dOut[label] ?? 0));
      dOut[label] = (dOut[label] ?? 0) - 1;
      for (let i = 0; i < L; i++) dOut[i] = (dOut[i] ?? 0) * weight;
      const dSecond = new Float32Array(M);
      addBack(dSecond, 0, this.layers.out, 0, dOut, 0, pass.second, at * M, M, L);
      addScaled(this.layers.outBias.gradient, 0, dOut, 0, 1, L);
      for (let i = 0; i < M; i++) if ((pass.second[at * M + i] ?? 0) <= 0) dSecond[i] = 0;
      addScaled(this.layers.secondBias.gradient, 0, dSecond, 0, 1, M);
      for (let place = -R2; place <= R2; place++) {
        if (at + place < 0 || at + place >= count) continue;
        addBack(
          dHidden,
          (at + place) * H,
          this.layers.around,
          (place + R2) * M * H,
          dSecond,
          0,
          pass.hidden,
          (at + place) * H,
          H,
          M,
        );
      }
    }
    for (let i = 0; i < dHidden.length; i++) dHidden[i] = (pass.hidden[i] ?? 0) <= 0 ? 0 : (dHidden[i] ?? 0) * (kept[i] ?? 0);
    const dRows = this.backToWords(rows, dHidden, example, pass.sentenceMeans, pass.textMean);
    for (let i = 0; i < dRows.length; i++) dRows[i] = (dRows[i] ?? 0) * (keptInput[i] ?? 0);
    example.words.forEach((word, at) => {
      const vector = this.vectors[word] ?? null;
      if (vector !== null) outer(this.projection.gradient, vector, dRows, at * E);
      if (blankWord[at] !== true) {
        touchedWords.add(word);
        addScaled(this.own.gradient, word * E, dRows, at * E, 1, E);
      }
      for (const sign of example.signs[at] ?? []) {
        touchedSigns.add(sign);
        addScaled(this.signs.gradient, sign * E, dRows, at * E, 1, E);
      }
    });
    return loss;
  }

  private backToWords(
    rows: Float32Array,
    dHidden: Float32Array,
    { sentences }: Prepared,
    sentenceMeans: Float32Array,
    textMean: Float32Array,
  ): Float32Array {
    const count = rows.length / E;
    const dRows = new Float32Array(rows.length);
    const dText = new Float32Array(E);
    const whole = new Float32Array(H);
    sentences.forEach((from, index) => {
      const to = sentences[index + 1] ?? count;
      const sum = new Float32Array(H);
      for (let at = from; at < to; at++) addScaled(sum, 0, dHidden, at * H, 1, H);
      addScaled(whole, 0, sum, 0, 1, H);
      const dSentence = new Float32Array(E);
      addBack(dSentence, 0, this.layers.sentence, 0, sum, 0, sentenceMeans, index * E, E, H);
      for (let at = from; at < to; at++) addScaled(dRows, at * E, dSentence, 0, 1 / (to - from), E);
    });
    addBack(dText, 0, this.layers.text, 0, whole, 0, textMean, 0, E, H);
    addScaled(this.layers.hiddenBias.gradient, 0, whole, 0, 1, H);
    for (let at = 0; at < count; at++) {
      addScaled(dRows, at * E, dText, 0, 1 / count, E);
      for (let place = -R; place <= R; place++) {
        if (at + place < 0 || at + place >= count) continue;
        addBack(dRows, (at + place) * E, this.layers.near, (place + R) * H * E, dHidden, at * H, rows, (at + place) * E, E, H);
      }
    }
    return dRows;
  }
}

/** An example whose words are numbers of the learner's vocabulary. */
export interface Prepared extends Omit<Example, 'words'> {
  readonly words: readonly number[];
}

// The projection's gradient: each number of the vector times what the word's row asks for.
function outer(gradient: Float32Array, vector: Float32Array, dRows: Float32Array, from: number): void {
  vector.forEach((value, i) => {
    addScaled(gradient, i * E, dRows, from, value, E);
  });
}
