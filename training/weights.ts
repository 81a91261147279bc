/** Numbers that learn, with their gradient and Adam's two memories (Kingma and Ba, 2015). */
export class Weights {
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

  /** One step of Adam with decoupled decay over everything, or over the given rows of `width`; the gradient is spent by it. */
  step(rate: number, decay: number, count: number, rows?: ReadonlySet<number>, width = 0): void {
    if (rows === undefined) this.stepRange(0, this.value.length, rate, decay, count);
    else for (const row of rows) this.stepRange(row * width, (row + 1) * width, rate, decay, count);
  }

  private stepRange(from: number, to: number, rate: number, decay: number, count: number): void {
    const { value, gradient, mean, square } = this;
    const first = 1 - 0.9 ** count;
    const second = 1 - 0.999 ** count;
    for (let i = from; i < to; i++) {
      const slope = gradient[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      const s = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      mean[i] = m;
      square[i] = s;
      value[i] = (value[i] ?? 0) * (1 - rate * decay) - (rate * m) / first / (Math.sqrt(s / second) + 1e-8);
      gradient[i] = 0;
    }
  }
}

/** Walks back over output = weights × input: adds to the input's gradient and to the weights'. Units without slope are passed over. */
// prettier-ignore
export function addBack(
  dInput: Float32Array, dInputFrom: number, weights: Weights, weightsFrom: number, dOutput: Float32Array, dOutputFrom: number,
  input: Float32Array, inputFrom: number, rows: number, columns: number,
): void {
  const { value, gradient } = weights;
  for (let row = 0; row < rows; row++) {
    const slope = dOutput[dOutputFrom + row] ?? 0;
    if (slope === 0) continue;
    const at = weightsFrom + row * columns;
    for (let column = 0; column < columns; column++) {
      dInput[dInputFrom + column] = (dInput[dInputFrom + column] ?? 0) + slope * (value[at + column] ?? 0);
      gradient[at + column] = (gradient[at + column] ?? 0) + slope * (input[inputFrom + column] ?? 0);
    }
  }
}
