import { LABELS } from '../core/filter/model/labels.ts';
import { SHAPE } from '../core/filter/model/shape.ts';
import { SIGN_COUNT } from '../core/filter/model/signs.ts';
import type { Example } from './examples.ts';

const { word: E, hidden: H, reach: R, second: M, secondReach: R2 } = SHAPE;
const L = LABELS.length;
const SPAN = 2 * R + 1;
const SPAN2 = 2 * R2 + 1;

/** A tensor that learns, with its gradient and Adam's two memories. */
class Weights {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(size: number, spread: number, random: () => number) {
    this.value = Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread);
    this.gradient = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  /** Adam with decoupled weight decay, over the whole tensor or the given rows of `width`. */
  step(rate: number, decay: number, count: number, rows?: ReadonlySet<number>, width = 0): void {
    if (rows === undefined) return this.stepRange(0, this.value.length, rate, decay, count);
    for (const row of rows) this.stepRange(row * width, (row + 1) * width, rate, decay, count);
  }

  private stepRange(from: number, to: number, rate: number, decay: number, count: number): void {
    const [value, gradient, mean, square] = [this.value, this.gradient, this.mean, this.square];
    const c1 = 1 - 0.9 ** count;
    const c2 = 1 - 0.999 ** count;
    for (let i = from; i < to; i++) {
      const g = gradient[i]!;
      const m = (mean[i] = 0.9 * mean[i]! + 0.1 * g);
      const s = (square[i] = 0.999 * square[i]! + 0.001 * g * g);
      value[i] = value[i]! * (1 - rate * decay) - (rate * (m / c1)) / (Math.sqrt(s / c2) + 1e-8);
      gradient[i] = 0;
    }
  }
}
