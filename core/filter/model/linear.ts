// The innermost loops of the network. Arrays and offsets come one by one, because an object a call would cost more than the work.

/** Adds `factor` times `count` numbers of `input` (from `inputFrom` on) to `output` (from `outputFrom` on). */
// prettier-ignore
export function addScaled(
  output: Float32Array, outputFrom: number, input: Float32Array, inputFrom: number, factor: number, count: number,
): void {
  for (let i = 0; i < count; i++) {
    output[outputFrom + i] = (output[outputFrom + i] ?? 0) + factor * (input[inputFrom + i] ?? 0);
  }
}

/** Adds `input` times `weights` (one row of `outputs` numbers for each input) to `output`. Silent inputs cost nothing. */
// prettier-ignore
export function addProduct(
  output: Float32Array, outputFrom: number, weights: Float32Array, weightsFrom: number, input: Float32Array, inputFrom: number,
  inputs: number, outputs: number,
): void {
  for (let i = 0; i < inputs; i++) {
    const value = input[inputFrom + i] ?? 0;
    if (value !== 0) addScaled(output, outputFrom, weights, weightsFrom + i * outputs, value, outputs);
  }
}

/** Replaces what is negative by nothing. */
export function rectify(numbers: Float32Array, from: number, count: number): void {
  for (let i = from; i < from + count; i++) if ((numbers[i] ?? 0) < 0) numbers[i] = 0;
}

/** Turns `count` scores into probabilities. */
export function softmax(numbers: Float32Array, from: number, count: number): void {
  let most = -Infinity;
  for (let i = from; i < from + count; i++) most = Math.max(most, numbers[i] ?? 0);
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += numbers[i] = Math.exp((numbers[i] ?? 0) - most);
  for (let i = from; i < from + count; i++) numbers[i] = (numbers[i] ?? 0) / sum;
}
