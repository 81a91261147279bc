/** A stretch of numbers inside a longer array: where it begins. */
export interface At {
  readonly of: Float32Array;
  readonly from: number;
}

/** Adds `input` times `weights` (one row of `outputs` numbers for each input, from `weights.from`) to `output`. Silent inputs cost nothing. */
export function addProduct(output: At, weights: At, input: At, inputs: number, outputs: number): void {
  for (let i = 0; i < inputs; i++) {
    const value = input.of[input.from + i] ?? 0;
    if (value !== 0) addScaled(output, { of: weights.of, from: weights.from + i * outputs }, value, outputs);
  }
}

/** Adds `factor` times `count` numbers of `input` to `output`. */
export function addScaled(output: At, input: At, factor: number, count: number): void {
  const { of: out, from: to } = output;
  const { of: x, from } = input;
  for (let i = 0; i < count; i++) out[to + i] = (out[to + i] ?? 0) + factor * (x[from + i] ?? 0);
}

/** Replaces what is negative by nothing. */
export function rectify({ of, from }: At, count: number): void {
  for (let i = from; i < from + count; i++) if ((of[i] ?? 0) < 0) of[i] = 0;
}

/** Turns `count` scores into probabilities. */
export function softmax({ of, from }: At, count: number): void {
  let most = -Infinity;
  for (let i = from; i < from + count; i++) most = Math.max(most, of[i] ?? 0);
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += of[i] = Math.exp((of[i] ?? 0) - most);
  for (let i = from; i < from + count; i++) of[i] = (of[i] ?? 0) / sum;
}
