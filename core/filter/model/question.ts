import { GAP, type Token } from '../tokens.ts';
import { Kernel, SCORES, WORDS_MAX } from './kernel.ts';
import { softmax } from './linear.ts';
import { SIZES } from './network.ts';
import { signsOfPlace, signsOfWord, type Places } from './signs.ts';
import { addRow, SIGN_ROW, SIGN_ROWS, WORD_ROW, WORD_ROWS } from './weights.ts';

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

const kernel = new Kernel(2 * ROWS);
const words = new Map<string, number>();
const places = new Map<string, number>();

/** Asks the network about tokens `from` up to, not including, `to`. */
export function ask(tokens: readonly Token[], where: Places, from: number, to: number): Answer {
  const count = to - from;
  const question = kernel.question(count);
  if (words.size > KEPT) words.clear();
  if (places.size > KEPT) places.clear();
  const sentences = [0];
  for (let at = 0; at < count; at++) {
    const token = tokens[from + at];
    if (token === undefined) continue;
    if (at > 0 && token.gap === GAP.stop) sentences.push(at);
    question.words[at] = words.get(token.word) ?? readWord(token.word);
    question.places[at] = pointerOf(where, from + at);
  }
  const { scores, margins } = kernel.answer(count, sentences);
  return answerOf(scores, margins, from);
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

function readWord(word: string): number {
  const row = new Float32Array(SIZES.word);
  const own = WORD_ROW.get(word);
  if (own !== undefined) addRow(WORD_ROWS, own, row, 0);
  addSigns(row, signsOfWord(word, own !== undefined));
  const pointer = kernel.read(words.size, row);
  words.set(word, pointer);
  return pointer;
}

function pointerOf(where: Places, at: number): number {
  const { stand, sets, strong, weak, hit } = where;
  const key = `${stand[at]} ${sets[at]} ${strong[at]} ${weak[at]} ${hit[at]}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const row = new Float32Array(SIZES.word);
  addSigns(row, signsOfPlace(where, at));
  const pointer = kernel.read(ROWS + places.size, row);
  places.set(key, pointer);
  return pointer;
}

function addSigns(row: Float32Array, signs: readonly number[]): void {
  for (const sign of signs) {
    const learned = SIGN_ROW[sign] ?? -1;
    if (learned >= 0) addRow(SIGN_ROWS, learned, row, 0);
  }
}
