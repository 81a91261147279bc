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

/** Walks back over output = input × weights: adds to the input's gradient and to the weights'. `weights` has one row of `outputs` for each input. */
// prettier-ignore
export function addBack(
  dInput: Float32Array, dInputFrom: number, weights: Weights, weightsFrom: number, dOutput: Float32Array, dOutputFrom: number,
  input: Float32Array, inputFrom: number, inputs: number, outputs: number,
): void {
  const { value, gradient } = weights;
  for (let i = 0; i < inputs; i++) {
    const at = weightsFrom + i * outputs;
    const incoming = input[inputFrom + i] ?? 0;
    let slope = 0;
    for (let o = 0; o < outputs; o++) {
      const wish = dOutput[dOutputFrom + o] ?? 0;
      slope += wish * (value[at + o] ?? 0);
      if (incoming !== 0) gradient[at + o] = (gradient[at + o] ?? 0) + incoming * wish;
    }
    dInput[dInputFrom + i] = (dInput[dInputFrom + i] ?? 0) + slope;
  }
}
