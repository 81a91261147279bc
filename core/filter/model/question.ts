import { LEXICON, LEXICON_ROOM } from '../lexicon.ts';
import { GAP, type Tokens } from '../tokens.ts';
import { Kernel, SCORES, WORDS_MAX } from './kernel.ts';
import { softmax } from './linear.ts';
import { SIZES } from './network.ts';
import { signsOfPlace, signsOfWord, type Places } from './signs.ts';
import { addRow, learned, type Learned } from './weights.ts';

/** How sure the network is of each word: that it is to be hidden at all, and for each label. Good until the next question. */
export interface Answer {
  /** Zero stands for anything too small to matter. */
  readonly hide: (at: number) => number;
  readonly label: (at: number, label: number) => number;
}

/** Words and places are kept once they were read, up to so many; when there are more the memory starts anew before the next question. */
const KEPT = 8_000;
const ROWS = KEPT + WORDS_MAX;

// Below this not even all labels together come to a doubt.
const MARGIN_MIN = -6;

let network: Network | null = null;

/** Asks the network about tokens `from` up to, not including, `to`. */
export function ask(tokens: Tokens, where: Places, from: number, to: number): Answer {
  network ??= new Network(learned());
  return network.ask(tokens, where, from, to);
}

function answerOf(scores: Float32Array, margins: Float32Array, from: number): Answer {
  const known = new Map<number, Float32Array>();
  const probabilities = (at: number): Float32Array => {
    let row = known.get(at);
    if (row === undefined) {
      row = scores.slice((at - from) * SCORES, (at - from) * SCORES + SIZES.labels);
      softmax(row, 0, SIZES.labels);
      known.set(at, row);
    }
    return row;
  };
  return {
    hide: (at) => ((margins[at - from] ?? MARGIN_MIN) <= MARGIN_MIN ? 0 : 1 - (probabilities(at)[0] ?? 1)),
    label: (at, label) => probabilities(at)[label] ?? 0,
  };
}

class Network {
  private readonly learned: Learned;
  private readonly kernel: Kernel;
  /** Pointers to the rows of words, by their numbers; 0 for a word not read yet. */
  private readonly words = new Int32Array(LEXICON_ROOM);
  private wordCount = 0;
  private generation = LEXICON.generation;
  private readonly places = new Map<string | number, number>();

  constructor(what: Learned) {
    this.learned = what;
    this.kernel = new Kernel(what.layers, 2 * ROWS);
  }

  ask(tokens: Tokens, where: Places, from: number, to: number): Answer {
    const count = to - from;
    const question = this.kernel.question(count);
    if (this.wordCount > KEPT || this.generation !== LEXICON.generation) this.forgetWords();
    if (this.places.size > KEPT) this.places.clear();
    const sentences = [0];
    for (let at = 0; at < count; at++) {
      const word = tokens.id(from + at);
      if (at > 0 && tokens.gap(from + at) === GAP.stop) sentences.push(at);
      question.words[at] = (this.words[word] ?? 0) || this.readWord(word);
      question.places[at] = this.pointerOf(where, from + at);
    }
    const { scores, margins } = this.kernel.answer(count, sentences);
    return answerOf(scores, margins, from);
  }

  private forgetWords(): void {
    this.words.fill(0);
    this.wordCount = 0;
    this.generation = LEXICON.generation;
  }

  private readWord(number: number): number {
    const word = LEXICON.word(number);
    const row = new Float32Array(SIZES.word);
    const own = this.learned.wordRow.get(word);
    if (own !== undefined) addRow(this.learned.wordRows, own, row, 0);
    this.addSigns(row, signsOfWord(word, own !== undefined));
    const pointer = this.kernel.read(this.wordCount++, row);
    this.words[number] = pointer;
    return pointer;
  }

  private pointerOf(where: Places, at: number): number {
    const { stand, sets, strong, weak, hit } = where;
    // Most words stand in no phrase, and their place is two numbers that fit into one.
    const inPhrase = ((strong[at] ?? 0) | (weak[at] ?? 0) | (hit[at] ?? 0)) !== 0;
    const plain = (stand[at] ?? 0) * 2 ** 31 + (sets[at] ?? 0);
    const key = inPhrase ? `${plain} ${strong[at]} ${weak[at]} ${hit[at]}` : plain;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const row = new Float32Array(SIZES.word);
    this.addSigns(row, signsOfPlace(where, at));
    const pointer = this.kernel.read(ROWS + this.places.size, row);
    this.places.set(key, pointer);
    return pointer;
  }

  private addSigns(row: Float32Array, signs: readonly number[]): void {
    for (const sign of signs) {
      const learnedRow = this.learned.signRow[sign] ?? -1;
      if (learnedRow >= 0) addRow(this.learned.signRows, learnedRow, row, 0);
    }
  }
}
