import { KERNEL_CODE } from './kernel-code.ts';
import { SIZES, type Layers } from './network.ts';

/** The most words asked about at once; no text that the filter reads has more. */
export const WORDS_MAX = 20_000;

const { reach, secondReach, labels } = SIZES;
const NUMBER = 4;
const NEARS = 2 * reach + 1;
/** So many rows beyond both ends of a question are written to or looked at. */
const BEYOND = Math.max(reach, secondReach);
const AROUNDS = 2 * secondReach + 1;

// Rows are filled up with zeros to a multiple of 16 numbers.
const [E, H, M] = [filledUp(SIZES.word), filledUp(SIZES.hidden), filledUp(SIZES.second)];

/** Scores stand in rows of so many numbers; those behind the labels mean nothing. */
export const SCORES = filledUp(labels);

/** The sizes in bytes that `kernel.wat` names. Who changes `SIZES` runs `npm run build:kernel`. */
export const KERNEL_SIZES = {
  WORD_BYTES: E * NUMBER,
  HIDDEN_BYTES: H * NUMBER,
  NEAR_ROWS_BYTES: NEARS * H * NUMBER,
  TWO_ROWS_BYTES: 2 * H * NUMBER,
  AROUND_BYTES: AROUNDS * H * NUMBER,
  SECOND_BYTES: M * NUMBER,
  SCORE_BYTES: SCORES * NUMBER,
} as const;
const { WORD_BYTES, HIDDEN_BYTES, SECOND_BYTES, SCORE_BYTES } = KERNEL_SIZES;

/** A row, and behind it what the first layer makes of it for every place around. */
const READ = WORD_BYTES + NEARS * HIDDEN_BYTES;

interface Code {
  readonly memory: WebAssembly.Memory;
  readonly addProduct: (out: number, weights: number, input: number, inputs: number, outputBytes: number) => void;
  readonly addMean: (mean: number, whole: number, words: number, places: number, count: number) => void;
  readonly fillRows: (rows: number, base: number, count: number) => void;
  readonly addNear: (words: number, places: number, count: number, farthest: number) => void;
  readonly rectify: (at: number, end: number) => void;
  // prettier-ignore
  readonly score: (
    asked: number, end: number, rows: number, around: number, secondBias: number, out: number, outBias: number, second: number,
    scores: number, margins: number,
  ) => void;
}

/**
 * The network in WebAssembly (`kernel.wat`): the same arithmetic as `run`, many times as fast. Words and places are read once, into
 * rows of its memory, and asked about by pointers to them.
 */
export class Kernel {
  private readonly code: Code;
  private readonly at = layOut();
  private readonly floats: Float32Array;
  private readonly integers: Int32Array;

  /** `rows` is how many rows there is room for. The memory is only taken once it is written to. */
  constructor(layers: Layers, rows: number) {
    const bytes = Uint8Array.from(Buffer.from(KERNEL_CODE, 'base64'));
    this.code = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Code;
    this.code.memory.grow(Math.ceil((this.at.end + rows * READ) / 65_536));
    // The memory never grows again, so that one view of it is good for ever.
    this.floats = new Float32Array(this.code.memory.buffer);
    this.integers = new Int32Array(this.code.memory.buffer);
    this.load(layers);
  }

  private load(layers: Layers): void {
    const { at } = this;
    for (let near = 0; near < NEARS; near++)
      this.putRows(at.near + near * E * HIDDEN_BYTES, layers.near, near * SIZES.word, SIZES.word, SIZES.hidden);
    this.putRows(at.sentence, layers.sentence, 0, SIZES.word, SIZES.hidden);
    this.putRows(at.text, layers.text, 0, SIZES.word, SIZES.hidden);
    this.putRows(at.hiddenBias, layers.hiddenBias, 0, 1, SIZES.hidden);
    for (let around = 0; around < AROUNDS; around++)
      this.putRows(at.around + around * H * SECOND_BYTES, layers.around, around * SIZES.hidden, SIZES.hidden, SIZES.second);
    this.putRows(at.secondBias, layers.secondBias, 0, 1, SIZES.second);
    this.putRows(at.out, layers.out, 0, SIZES.second, labels);
    this.numbers(at.outBias, SCORES).fill(-1e9);
    this.putRows(at.outBias, layers.outBias, 0, 1, labels);
  }

  /** Puts rows of `width` numbers, from the row `first` on, each where a filled-up one belongs. */
  private putRows(at: number, numbers: Float32Array, first: number, rows: number, width: number): void {
    for (let row = 0; row < rows; row++) {
      const from = (first + row) * width;
      this.floats.set(numbers.subarray(from, from + width), at / NUMBER + row * filledUp(width));
    }
  }

  /** Reads a row of numbers into the place of the given number. Gives the pointer to ask with. */
  read(place: number, row: Float32Array): number {
    const pointer = this.at.end + place * READ;
    const products = pointer + WORD_BYTES;
    this.floats.set(row, pointer / NUMBER);
    this.floats.fill(0, products / NUMBER, (pointer + READ) / NUMBER);
    for (let near = 0; near < NEARS; near++)
      this.code.addProduct(products + near * HIDDEN_BYTES, this.at.near + near * E * HIDDEN_BYTES, pointer, E, HIDDEN_BYTES);
    return pointer;
  }

  /** Where the pointers of a question go, one a word, for its word and for its place. */
  question(count: number): { readonly words: Int32Array; readonly places: Int32Array } {
    const { integers, at } = this;
    const [words, places] = [at.words / NUMBER, at.places / NUMBER];
    return { words: integers.subarray(words, words + count), places: integers.subarray(places, places + count) };
  }

  /**
   * Reads the question that was written last. `sentences` are the numbers of their first words; the first is 0. Gives what `score` writes to:
   * `scores` are rows of `SCORES`, `margins` say by how much the likeliest label is above `nothing`; both are good until the next question.
   */
  prepare(count: number, sentences: readonly number[]): { readonly scores: Float32Array; readonly margins: Float32Array } {
    const { at, code, floats } = this;
    const whole = at.mean / NUMBER;
    floats.fill(0, whole, whole + E);
    sentences.forEach((from, index) => {
      const own = from * NUMBER;
      const length = (sentences[index + 1] ?? count) - from;
      code.addMean(at.means + index * WORD_BYTES, at.mean, at.words + own, at.places + own, length);
    });
    for (let i = whole; i < whole + E; i++) floats[i] = (floats[i] ?? 0) / count;
    this.copy(at.whole, at.hiddenBias);
    code.addProduct(at.whole, at.text, at.mean, E, HIDDEN_BYTES);
    sentences.forEach((from, index) => {
      this.copy(at.base, at.whole);
      code.addProduct(at.base, at.sentence, at.means + index * WORD_BYTES, E, HIDDEN_BYTES);
      const length = (sentences[index + 1] ?? count) - from;
      const rows = at.rows + (BEYOND + from) * HIDDEN_BYTES;
      code.fillRows(rows, at.base, length);
    });
    const [first, last] = [at.rows + BEYOND * HIDDEN_BYTES, at.rows + (BEYOND + count) * HIDDEN_BYTES];
    code.addNear(at.words, at.places, count, first + reach * HIDDEN_BYTES);
    code.rectify(first, last);
    // Beyond both ends there is nothing.
    floats.fill(0, at.rows / NUMBER, first / NUMBER);
    floats.fill(0, last / NUMBER, last / NUMBER + BEYOND * H);
    return { scores: this.numbers(at.scores, count * SCORES), margins: this.numbers(at.margins, count).fill(-Infinity) };
  }

  /** Works out scores and margins of some words of the question that was read last. */
  score(words: readonly number[]): void {
    if (words.length === 0) return;
    const { at, code, integers } = this;
    const from = at.asked / NUMBER;
    for (let i = 0; i < words.length; i++) integers[from + i] = words[i] ?? 0;
    // Two are worked out at once; with an odd number the last is both.
    integers[from + words.length] = words[words.length - 1] ?? 0;
    const end = at.asked + words.length * NUMBER;
    // The row of the first word that the first word looks at.
    const rows = at.rows + (BEYOND - secondReach) * HIDDEN_BYTES;
    code.score(at.asked, end, rows, at.around, at.secondBias, at.out, at.outBias, at.second, at.scores, at.margins);
  }

  private copy(to: number, from: number): void {
    this.floats.copyWithin(to / NUMBER, from / NUMBER, from / NUMBER + H);
  }

  private numbers(at: number, count: number): Float32Array {
    return this.floats.subarray(at / NUMBER, at / NUMBER + count);
  }
}

function filledUp(numbers: number): number {
  return Math.ceil(numbers / 16) * 16;
}

/** Where everything stands in the memory, in bytes. */
function layOut() {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  return {
    near: take(NEARS * E * HIDDEN_BYTES),
    sentence: take(E * HIDDEN_BYTES),
    text: take(E * HIDDEN_BYTES),
    hiddenBias: take(HIDDEN_BYTES),
    around: take(AROUNDS * H * SECOND_BYTES),
    secondBias: take(SECOND_BYTES),
    out: take(M * SCORE_BYTES),
    outBias: take(SCORE_BYTES),
    whole: take(HIDDEN_BYTES),
    base: take(HIDDEN_BYTES),
    second: take(2 * SECOND_BYTES),
    mean: take(WORD_BYTES),
    means: take(WORDS_MAX * WORD_BYTES),
    words: take(WORDS_MAX * NUMBER),
    places: take(WORDS_MAX * NUMBER),
    rows: take((WORDS_MAX + 2 * BEYOND) * HIDDEN_BYTES),
    asked: take((WORDS_MAX + 1) * NUMBER),
    scores: take(WORDS_MAX * SCORE_BYTES),
    margins: take(WORDS_MAX * NUMBER),
    end,
  };
}
