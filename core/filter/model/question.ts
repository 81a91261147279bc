import { LEXICON, LEXICON_ROOM } from '../lexicon.ts';
import { GAP, type Tokens } from '../tokens.ts';
import { Kernel, SCORES, WORDS_MAX } from './kernel.ts';
import { PlaceTable } from './place-table.ts';
import { softmax } from './linear.ts';
import { SIZES, type Learned } from './network.ts';
import { signsOfPlace, signsOfWord, type Places } from './signs.ts';
import { addRow, learned, rowOfWord } from './weights.ts';

/** Words and places are kept once they were read, up to so many; when there are more the memory starts anew before the next question. */
const WORDS_KEPT = 16_000;
const PLACES_KEPT = 8_000;
const WORD_ROWS = WORDS_KEPT + WORDS_MAX;
const PLACE_ROWS = PLACES_KEPT + WORDS_MAX;

let network: Network | null = null;

/** Asks the network about tokens `from` up to, not including, `to`. */
export function ask(tokens: Tokens, where: Places, from: number, to: number): Answer {
  network ??= new Network(learned());
  return network.ask(tokens, where, from, to);
}

/**
 * How sure the network is of words it was asked about: that each is to be hidden at all, and for each label. Only of words that it was told to weigh;
 * of others it is not sure at all. Good until the next question.
 */
export class Answer {
  private readonly kernel: Kernel;
  private readonly scores: Float32Array;
  private readonly margins: Float32Array;
  private readonly from: number;

  constructor(kernel: Kernel, { scores, margins }: ReturnType<Kernel['prepare']>, from: number) {
    this.kernel = kernel;
    this.scores = scores;
    this.margins = margins;
    this.from = from;
  }

  /** Weighs words, by the numbers of their tokens. */
  weigh(words: readonly number[]): void {
    this.kernel.score(words.map((at) => at - this.from));
  }

  /** How sure it is that the word is to be hidden. Zero stands for anything too small for a doubt. */
  hide(at: number): number {
    return (this.margins[at - this.from] ?? MARGIN_MIN) <= MARGIN_MIN ? 0 : 1 - this.label(at, 0);
  }

  label(at: number, label: number): number {
    const place = at - this.from;
    const row = place * SCORES;
    if ((this.margins[place] ?? KNOWN) < KNOWN) {
      softmax(this.scores, row, SIZES.labels);
      this.margins[place] = KNOWN;
    }
    return this.scores[row + label] ?? 0;
  }
}

// Below this not even all labels together come to a doubt: 29 times e to the power of it is 0.175 of what speaks for `nothing`, or 14.9 %.
const MARGIN_MIN = -5.11;
/** The margin of a word whose scores were turned into probabilities. */
const KNOWN = Infinity;

class Network {
  private readonly learned: Learned;
  private readonly kernel: Kernel;
  /** Pointers to the rows of words, by their numbers; 0 for a word not read yet. */
  private readonly words = new Int32Array(LEXICON_ROOM);
  private wordCount = 0;
  private generation = LEXICON.generation;
  private places = new PlaceTable();

  constructor(what: Learned) {
    this.learned = what;
    this.kernel = new Kernel(what.layers, WORD_ROWS + PLACE_ROWS);
  }

  ask(tokens: Tokens, where: Places, from: number, to: number): Answer {
    const count = to - from;
    const { words, places } = this.kernel.question(count);
    if (this.wordCount > WORDS_KEPT || this.generation !== LEXICON.generation) this.forgetWords();
    if (this.places.count > PLACES_KEPT) this.places = new PlaceTable();
    const sentences = [0];
    for (let at = 0; at < count; at++) {
      const word = tokens.id(from + at);
      if (at > 0 && tokens.gap(from + at) === GAP.stop) sentences.push(at);
      words[at] = (this.words[word] ?? 0) || this.readWord(word);
      places[at] = this.places.find(where, from + at) || this.readPlace(where, from + at);
    }
    return new Answer(this.kernel, this.kernel.prepare(count, sentences), from);
  }

  private forgetWords(): void {
    this.words.fill(0);
    this.wordCount = 0;
    this.generation = LEXICON.generation;
  }

  private readWord(number: number): number {
    const word = LEXICON.word(number);
    const row = new Float32Array(SIZES.word);
    const own = rowOfWord(number);
    if (own >= 0) addRow(this.learned.wordRows, own, row, 0);
    this.addSigns(row, signsOfWord(word, own >= 0));
    const pointer = this.kernel.read(this.wordCount++, row);
    this.words[number] = pointer;
    return pointer;
  }

  private readPlace(where: Places, at: number): number {
    const row = new Float32Array(SIZES.word);
    this.addSigns(row, signsOfPlace(where, at));
    const pointer = this.kernel.read(WORD_ROWS + this.places.count, row);
    this.places.add(where, at, pointer);
    return pointer;
  }

  private addSigns(row: Float32Array, signs: readonly number[]): void {
    for (const sign of signs) {
      const learnedRow = this.learned.signRow[sign] ?? -1;
      if (learnedRow >= 0) addRow(this.learned.signRows, learnedRow, row, 0);
    }
  }
}
