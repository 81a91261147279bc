import { KERNEL_CODE } from './kernel-code.ts';
import { LABELS } from './labels.ts';
import type { Weights } from './weights.ts';

/** So many pieces are read at once, its first and last mark among them. */
export const WINDOW = 128;

/** What kernel.as offers. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  prepare(words: number, layers: number, labels: number, bytes: number): number;
  idsAt(): number;
  scoresAt(): number;
  run(count: number): void;
}

/**
 * A small transformer (Vaswani and others, 2017): every piece looks at every other, layer after layer, and gets a score for each label. The
 * arithmetic is WebAssembly, which rounds alike on every machine.
 */
export class Encoder {
  private readonly kernel: Kernel;

  constructor({ vocabulary, layers, size, fill }: Weights) {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.kernel = new WebAssembly.Instance(module, { env: { abort } }).exports as unknown as Kernel;
    const at = this.kernel.prepare(vocabulary.length, layers, LABELS.length, size);
    fill(new Uint8Array(this.kernel.memory.buffer, at, size));
  }

  /** How likely each label is for each of at most `WINDOW` pieces, a row of `LABELS.length` a piece. */
  read(ids: readonly number[]): Float32Array {
    const { kernel } = this;
    new Int32Array(kernel.memory.buffer, kernel.idsAt(), WINDOW).set(ids);
    kernel.run(ids.length);
    const chances = new Float32Array(kernel.memory.buffer, kernel.scoresAt(), ids.length * LABELS.length).slice();
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
