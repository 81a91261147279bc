import { KERNEL_CODE } from './kernel-code.ts';
import { LABELS } from './labels.ts';
import { WIDTH, type Weights } from './weights.ts';

/** So many pieces are read at once, its first and last mark among them. */
export const WINDOW = 128;

/** What kernel.as offers. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  prepare(layers: number, labels: number, bytes: number): number;
  rowsAt(): number;
  scalesAt(): number;
  scoresAt(): number;
  run(count: number): void;
}

/**
 * A small transformer (Vaswani and others, 2017): every piece looks at every other, layer after layer, and gets a score for each label. The
 * arithmetic is WebAssembly, which rounds alike on every machine.
 */
export class Encoder {
  private readonly kernel: Kernel;
  private readonly weights: Weights;

  constructor(weights: Weights) {
    const { layers, size, fill } = weights;
    this.weights = weights;
    const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.kernel = new WebAssembly.Instance(module, { env: { abort } }).exports as unknown as Kernel;
    const at = this.kernel.prepare(layers, LABELS.length, size);
    fill(new Uint8Array(this.kernel.memory.buffer, at, size));
  }

  /** How likely each label is for each of at most `WINDOW` pieces, a row of `LABELS.length` a piece. */
  read(ids: readonly number[]): Float32Array {
    const { kernel, weights } = this;
    const { buffer } = kernel.memory;
    const rows = new Uint8Array(buffer, kernel.rowsAt(), ids.length * WIDTH);
    ids.forEach((id, at) => {
      weights.readRow(id, rows.subarray(at * WIDTH, (at + 1) * WIDTH));
    });
    new Float32Array(buffer, kernel.scalesAt(), ids.length).set(ids.map((id) => weights.scales[id] ?? 0));
    kernel.run(ids.length);
    const chances = new Float32Array(buffer, kernel.scoresAt(), ids.length * LABELS.length).slice();
    for (let from = 0; from < chances.length; from += LABELS.length) softmax(chances.subarray(from, from + LABELS.length));
    return chances;
  }
}

function softmax(scores: Float32Array): void {
  const most = scores.reduce((sofar, score) => Math.max(sofar, score), -Infinity);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] ?? 0) - most);
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
}

function abort(): never {
  throw new Error('the arithmetic of the network broke off');
}
