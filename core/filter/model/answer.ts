import type { Folded } from '../fold.ts';
import type { Tokens } from '../tokens.ts';
import { ANOTHER, CLASS_LABELS, LABELS, TARGET } from './labels.ts';
import type { Reading } from './network.ts';
import type { Passage } from './passages.ts';

const NOTHING = LABELS.indexOf('nothing');

const FIRST_CLASS = 1;

/** How sure the network is of each word of a passage: that it is to be hidden at all, and of each label. */
export class Answer {
  private readonly from: number;
  private readonly sure: Float32Array;
  private readonly labels: Float32Array;
  private readonly pieces: Uint8Array;

  /** `base` is the folded unit that the passage begins with. A word is as sure as its surest piece. */
  constructor(tokens: Tokens, { from, to }: Passage, { pieces, chances }: Reading, folded: Folded, base: number) {
    this.from = from;
    this.sure = new Float32Array(to - from);
    this.labels = new Float32Array((to - from) * LABELS.length);
    this.pieces = new Uint8Array(to - from);
    let at = from;
    pieces.forEach((piece, index) => {
      const start = folded.from(base + piece.start);
      const end = folded.until(base + piece.end - 1);
      while (at < to && tokens.end(at) <= start) at++;
      const row = chances.subarray(index * LABELS.length, (index + 1) * LABELS.length);
      for (let word = at; word < to && tokens.start(word) < end; word++) this.add(word - from, row);
    });
  }

  /** How sure it is that the word is to be hidden, 0 to 1. */
  hide(at: number): number {
    return this.sure[at - this.from] ?? 0;
  }

  /** Whether it is rather the group that speech is aimed at than something of the applicant's own. */
  isAimed(at: number): boolean {
    return this.chance(at, TARGET) > this.hide(at) / 2;
  }

  /** How likely a label is for the word on the whole, 0 to 1. */
  chance(at: number, label: number): number {
    const pieces = this.pieces[at - this.from] ?? 0;
    return pieces === 0 ? 0 : this.label(at, label) / pieces;
  }

  /** What speaks for a label in words `from` to `to`, for comparing labels of the same words. */
  sum(from: number, to: number, label: number): number {
    let sum = 0;
    for (let at = from; at <= to; at++) sum += this.label(at, label);
    return sum;
  }

  /** The likeliest class of words `from` to `to`, by its place in `CLASS_LABELS`. */
  likeliestClass(from: number, to: number): number {
    let best = 0;
    for (let one = 1; one < CLASS_LABELS.length; one++)
      if (this.sum(from, to, one + FIRST_CLASS) > this.sum(from, to, best + FIRST_CLASS)) best = one;
    return best;
  }

  private label(at: number, label: number): number {
    return this.labels[(at - this.from) * LABELS.length + label] ?? 0;
  }

  private add(word: number, chances: Float32Array): void {
    const hide = 1 - (chances[NOTHING] ?? 1) - (chances[ANOTHER] ?? 0);
    this.pieces[word] = (this.pieces[word] ?? 0) + 1;
    this.sure[word] = Math.max(this.sure[word] ?? 0, hide);
    for (let label = 0; label < LABELS.length; label++) {
      const at = word * LABELS.length + label;
      this.labels[at] = (this.labels[at] ?? 0) + (chances[label] ?? 0);
    }
  }
}
