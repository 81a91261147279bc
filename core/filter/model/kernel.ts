import { KERNEL_CODE } from './kernel-code.ts';
import { SIZES, type Layers } from './network.ts';

const { word: E, hidden: H, second: M, labels, reach, secondReach } = SIZES;

/** The most words asked about at once; no text that the filter reads has more. */
export const WORDS_MAX = 20_000;

/** Scores stand in rows of so many numbers; those behind the labels mean nothing. */
export const SCORES = 32;

const NUMBER = 4;
/** A row, and behind it what the first layer makes of it for every place around. */
const READ = (E + (2 * reach + 1) * H) * NUMBER;
const PRODUCTS = E * NUMBER;
const LIST = 400;

interface Code {
  readonly memory: WebAssembly.Memory;
  readonly addProduct: (out: number, weights: number, input: number, inputs: number, outputs: number) => void;
  readonly addMean: (mean: number, whole: number, words: number, places: number, count: number) => void;
  readonly firstLayer: (words: number, places: number, count: number, base: number, scratch: number, lists: number) => void;
  // prettier-ignore
  readonly score: (
    lists: number, count: number, around: number, secondBias: number, out: number, outBias: number, scratch: number, scores: number,
    margins: number,
  ) => void;
}

/**
 * The network in WebAssembly (`kernel.wat`): the same arithmetic as `run`, many times as fast. Words and places are read once, into
 * rows of its memory, and asked about by pointers to them.
 */
export class Kernel {
  private readonly code: Code;
  private readonly at: ReturnType<typeof layOut>;
  private readonly rowsFrom: number;
  private readonly floats: Float32Array;
  private readonly pointers: Int32Array;

  /** `rows` is how many rows there is room for. The memory is only taken once it is written to. */
  constructor(layers: Layers, rows: number) {
    const bytes = Uint8Array.from(Buffer.from(KERNEL_CODE, 'base64'));
    this.code = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Code;
    this.at = layOut(layers);
    this.rowsFrom = this.at.end;
    this.code.memory.grow(Math.ceil((this.rowsFrom + rows * READ) / 65_536));
    // The memory never grows again, so that one view of it is good for ever.
    this.floats = new Float32Array(this.code.memory.buffer);
    this.pointers = new Int32Array(this.code.memory.buffer);
    this.load(layers);
  }

  private load(layers: Layers): void {
    const put = (at: number, numbers: Float32Array): void => this.numbers(at, numbers.length).set(numbers);
    put(this.at.near, layers.near);
    put(this.at.sentence, layers.sentence);
    put(this.at.text, layers.text);
    put(this.at.hiddenBias, layers.hiddenBias);
    put(this.at.around, layers.around);
    put(this.at.secondBias, layers.secondBias);
    for (let row = 0; row < M; row++) {
      put(this.at.out + row * SCORES * NUMBER, layers.out.subarray(row * labels, (row + 1) * labels));
    }
    put(this.at.outBias, new Float32Array(SCORES).fill(-1e9));
    put(this.at.outBias, layers.outBias);
  }

  /** Reads a row of numbers into the place of the given number. Gives the pointer to ask with. */
  read(place: number, row: Float32Array): number {
    const pointer = this.rowsFrom + place * READ;
    this.floats.set(row, pointer / NUMBER);
    this.floats.fill(0, (pointer + PRODUCTS) / NUMBER, (pointer + READ) / NUMBER);
    for (let near = 0; near <= 2 * reach; near++) {
      const product = pointer + PRODUCTS + near * H * NUMBER;
      this.code.addProduct(product, this.at.near + near * E * H * NUMBER, pointer, E, H);
    }
    return pointer;
  }

  /** Where the pointers of a question go, one a word, for its word and for its place. */
  question(count: number): { readonly words: Int32Array; readonly places: Int32Array } {
    const { pointers: numbers, at } = this;
    const [words, places] = [at.words / NUMBER, at.places / NUMBER];
    for (const from of [words, places]) {
      numbers.fill(at.none, from, from + reach);
      numbers.fill(at.none, from + reach + count, from + 2 * reach + count);
    }
    return {
      words: numbers.subarray(words + reach, words + reach + count),
      places: numbers.subarray(places + reach, places + reach + count),
    };
  }

  /**
   * Answers the question that was written last. `sentences` are the numbers of their first words; the first is 0. `scores` are rows of
   * `SCORES`, `margins` say by how much the likeliest label is above `nothing`. Both are good until the next question.
   */
  answer(count: number, sentences: readonly number[]): { readonly scores: Float32Array; readonly margins: Float32Array } {
    const { at, code, floats } = this;
    const whole = at.mean / NUMBER;
    floats.fill(0, whole, whole + E);
    sentences.forEach((from, index) => {
      const own = (reach + from) * NUMBER;
      const length = (sentences[index + 1] ?? count) - from;
      code.addMean(at.means + index * E * NUMBER, at.mean, at.words + own, at.places + own, length);
    });
    for (let i = whole; i < whole + E; i++) floats[i] = (floats[i] ?? 0) / count;
    this.copy(at.whole, at.hiddenBias);
    code.addProduct(at.whole, at.text, at.mean, E, H);
    sentences.forEach((from, index) => {
      this.copy(at.base, at.whole);
      code.addProduct(at.base, at.sentence, at.means + index * E * NUMBER, E, H);
      const length = (sentences[index + 1] ?? count) - from;
      const lists = at.lists + (secondReach + from) * LIST;
      code.firstLayer(at.words + from * NUMBER, at.places + from * NUMBER, length, at.base, at.scratch, lists);
    });
    this.emptyLists(count);
    code.score(at.lists, count, at.around, at.secondBias, at.out, at.outBias, at.scratch, at.scores, at.margins);
    return { scores: this.numbers(at.scores, count * SCORES), margins: this.numbers(at.margins, count) };
  }

  private copy(to: number, from: number): void {
    this.floats.copyWithin(to / NUMBER, from / NUMBER, from / NUMBER + H);
  }

  private numbers(at: number, count: number): Float32Array {
    return this.floats.subarray(at / NUMBER, at / NUMBER + count);
  }

  // An empty list points to its own end.
  private emptyLists(count: number): void {
    for (let i = 0; i < secondReach; i++) {
      for (const at of [i, secondReach + count + i]) {
        const list = this.at.lists + at * LIST;
        this.pointers[list / NUMBER] = list;
      }
    }
  }
}

/** Where everything stands in the memory, in bytes. */
function layOut(layers: Layers) {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  return {
    none: take(READ),
    near: take(layers.near.byteLength),
    sentence: take(layers.sentence.byteLength),
    text: take(layers.text.byteLength),
    hiddenBias: take(layers.hiddenBias.byteLength),
    around: take(layers.around.byteLength),
    secondBias: take(layers.secondBias.byteLength),
    out: take(M * SCORES * NUMBER),
    outBias: take(SCORES * NUMBER),
    whole: take(H * NUMBER),
    base: take(H * NUMBER),
    scratch: take(LIST + E * NUMBER),
    mean: take(E * NUMBER),
    means: take((WORDS_MAX + 1) * E * NUMBER),
    words: take((WORDS_MAX + 2 * reach) * NUMBER),
    places: take((WORDS_MAX + 2 * reach) * NUMBER),
    lists: take((WORDS_MAX + 2 * secondReach) * LIST),
    scores: take(WORDS_MAX * SCORES * NUMBER),
    margins: take(WORDS_MAX * NUMBER),
    end,
  };
}
