/** A stretch of numbers inside a longer array: where it begins. */
export interface At {
  readonly of: Float32Array;
  readonly from: number;
}

/** Adds `weights` (`rows` × `columns`, from `weights.from`) times `input` to `output`. */
export function addProduct(output: At, weights: At, input: At, rows: number, columns: number): void {
  const [out, w, x] = [output.of, weights.of, input.of];
  let at = weights.from;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += (w[at + column] ?? 0) * (x[input.from + column] ?? 0);
    out[output.from + row] = (out[output.from + row] ?? 0) + sum;
    at += columns;
  }
}

/** Adds `factor` times `count` numbers of `input` to `output`. */
export function addScaled(output: At, input: At, factor: number, count: number): void {
  const [out, x] = [output.of, input.of];
  for (let i = 0; i < count; i++) out[output.from + i] = (out[output.from + i] ?? 0) + factor * (x[input.from + i] ?? 0);
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
