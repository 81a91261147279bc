// The arithmetic of encoder.ts, in AssemblyScript; `npm run build:kernel` compiles it into kernel-code.ts.
// Weights are signed bytes with one scale a row, activations 16-bit numbers with one scale a word, sums 32-bit, the rest 32-bit floats.
// WebAssembly rounds alike on every machine, so the same text gets the same answer everywhere.

const D: i32 = 384;
const HEADS: i32 = 12;
const HEAD: i32 = 32;
const F: i32 = 1536;
const QKV: i32 = 3 * D;
/** Pieces a window may have; a multiple of four. */
export const WINDOW: i32 = 128;
/** Largest activation after rounding: 1536 products of it with 127 still fit 31 bits. */
const MOST: f32 = 8191;

let end: usize = __heap_base;
function take(bytes: usize): usize {
  const at = end;
  end = (end + bytes + 15) & ~15;
  const pages = i32((end + 0xffff) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return at;
}

const GELU_STEPS: i32 = 8192;
const GELU_REACH: f32 = 8;
const gelus = take((GELU_STEPS + 2) * 4);
const rows = take(WINDOW * D);
const scales = take(WINDOW * 4);
const x = take(WINDOW * D * 4);
const wide = take(WINDOW * F * 4);
const mixed = take(WINDOW * D * 4);
const rounded = take(WINDOW * F * 2);
const roundedScales = take(WINDOW * 4);
const chances = take(WINDOW * 4);
let scores: usize = 0;
let layers: i32 = 0;
let labels: i32 = 0;
let weights: usize = 0;

/** Makes room for a model; its bytes go to where this says. */
export function prepare(layerCount: i32, labelCount: i32, bytes: i32): usize {
  layers = layerCount;
  labels = labelCount;
  scores = take(WINDOW * labels * 4);
  weights = take(bytes);
  for (let i = 0; i < GELU_STEPS + 2; i++) {
    const at = (<f64>i / GELU_STEPS) * 2 * GELU_REACH - GELU_REACH;
    store<f32>(gelus + (i << 2), <f32>(0.5 * at * (1 + erf(at / Math.sqrt(2)))));
  }
  return weights;
}

/** Where the rows of the pieces go, bytes one after another. */
export function rowsAt(): usize {
  return rows;
}

/** Where the scales of those rows go. */
export function scalesAt(): usize {
  return scales;
}

/** Where the scores of each piece are after `run`, one row of `labels` a piece. */
export function scoresAt(): usize {
  return scores;
}

let cursor: usize = 0;
function next(bytes: usize): usize {
  const at = cursor;
  cursor = (cursor + bytes + 15) & ~15;
  return at;
}

/** Reads `count` pieces. */
export function run(count: i32): void {
  cursor = weights;
  embed(count);
  for (let layer = 0; layer < layers; layer++) {
    const rows = (count + 3) & ~3;
    round(x, D, rows);
    multiply(wide, QKV, D, rows);
    attend(count);
    round(mixed, D, rows);
    multiply(mixed, D, D, rows);
    addAndNormalise(count);
    round(x, D, rows);
    multiply(wide, F, D, rows);
    gelu(wide, rows * F);
    round(wide, F, rows);
    multiply(mixed, D, F, rows);
    addAndNormalise(count);
  }
  score(count);
}

function embed(count: i32): void {
  const positions = next(WINDOW * D * 4);
  const gain = next(D * 4);
  const bias = next(D * 4);
  for (let t = 0; t < count; t++) {
    const row = rows + t * D;
    const scale = load<f32>(scales + (t << 2));
    const to = x + t * D * 4;
    for (let i = 0; i < D; i++) {
      store<f32>(to + (i << 2), scale * <f32>load<i8>(row + i) + load<f32>(positions + ((t * D + i) << 2)));
    }
    normalise(to, gain, bias);
  }
  memory.fill(x + count * D * 4, 0, (WINDOW - count) * D * 4);
}

function normalise(row: usize, gain: usize, bias: usize): void {
  let sum = f32x4.splat(0);
  for (let i = 0; i < D * 4; i += 16) sum = f32x4.add(sum, v128.load(row + i));
  const mean = total(sum) / <f32>D;
  const mid = f32x4.splat(mean);
  let square = f32x4.splat(0);
  for (let i = 0; i < D * 4; i += 16) {
    const off = f32x4.sub(v128.load(row + i), mid);
    square = f32x4.add(square, f32x4.mul(off, off));
  }
  const by = f32x4.splat(1 / Mathf.sqrt(total(square) / <f32>D + 1e-12));
  for (let i = 0; i < D * 4; i += 16) {
    const off = f32x4.mul(f32x4.sub(v128.load(row + i), mid), by);
    v128.store(row + i, f32x4.add(f32x4.mul(off, v128.load(gain + i)), v128.load(bias + i)));
  }
}

// @ts-ignore: decorator
@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

// x = normalised (x + what the last product made)
function addAndNormalise(count: i32): void {
  const gain = next(D * 4);
  const bias = next(D * 4);
  for (let t = 0; t < count; t++) {
    const row = x + t * D * 4;
    const more = mixed + t * D * 4;
    for (let i = 0; i < D * 4; i += 16) v128.store(row + i, f32x4.add(v128.load(row + i), v128.load(more + i)));
    normalise(row, gain, bias);
  }
}

// Rows of floats to 16-bit numbers, each row with its own scale.
function round(from: usize, width: i32, rows: i32): void {
  for (let t = 0; t < rows; t++) {
    const row = from + t * width * 4;
    let most = f32x4.splat(0);
    for (let i = 0; i < width * 4; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(row + i)));
    const top = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    store<f32>(roundedScales + (t << 2), top / MOST);
    const by = f32x4.splat(top > 0 ? MOST / top : 0);
    const to = rounded + t * width * 2;
    for (let i = 0; i < width; i += 8) {
      const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (i << 2)), by)));
      const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (i << 2) + 16), by)));
      v128.store(to + (i << 1), i16x8.narrow_i32x4_s(a, b));
    }
  }
}

// out = rounded rows * next weights + next bias; `rows` is a multiple of four, `outputs` of two.
function multiply(out: usize, outputs: i32, inputs: i32, rows: i32): void {
  const matrix = next(outputs * inputs);
  const scales = next(outputs * 4);
  const bias = next(outputs * 4);
  const stride = inputs * 2;
  for (let o = 0; o < outputs; o += 2) {
    const first = matrix + o * inputs;
    for (let t = 0; t < rows; t += 4) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let w = first;
      const stop = first + inputs;
      let r = rounded + t * stride;
      while (w < stop) {
        const u = v128.load_ext<i8>(w);
        const v = v128.load_ext<i8>(w + inputs);
        const r0 = v128.load(r);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, r0));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, r0));
        const r1 = v128.load(r + stride);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, r1));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, r1));
        const r2 = v128.load(r + 2 * stride);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, r2));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, r2));
        const r3 = v128.load(r + 3 * stride);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, r3));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, r3));
        w += 8;
        r += 16;
      }
      const su = load<f32>(scales + (o << 2));
      const sv = load<f32>(scales + (o << 2) + 4);
      const bu = load<f32>(bias + (o << 2));
      const bv = load<f32>(bias + (o << 2) + 4);
      let to = out + ((t * outputs + o) << 2);
      let s = roundedScales + (t << 2);
      put(to, a0, b0, s, su, sv, bu, bv);
      put((to += outputs << 2), a1, b1, (s += 4), su, sv, bu, bv);
      put((to += outputs << 2), a2, b2, (s += 4), su, sv, bu, bv);
      put((to += outputs << 2), a3, b3, (s += 4), su, sv, bu, bv);
    }
  }
}

// @ts-ignore: decorator
@inline
function put(to: usize, a: v128, b: v128, scale: usize, su: f32, sv: f32, bu: f32, bv: f32): void {
  const s = load<f32>(scale);
  store<f32>(to, <f32>whole(a) * (s * su) + bu);
  store<f32>(to, <f32>whole(b) * (s * sv) + bv, 4);
}

// @ts-ignore: decorator
@inline
function whole(v: v128): i32 {
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + (i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3));
}

// Every word looks at every word, in twelve ways; `wide` holds what each asks, offers and says.
function attend(count: i32): void {
  const by: f32 = 1 / Mathf.sqrt(<f32>HEAD);
  for (let head = 0; head < HEADS; head++) {
    const asks = wide + head * HEAD * 4;
    const offers = asks + D * 4;
    const says = offers + D * 4;
    for (let t = 0; t < count; t++) {
      const q = asks + t * QKV * 4;
      let most: f32 = -Infinity;
      for (let s = 0; s < count; s++) {
        const k = offers + s * QKV * 4;
        let sum = f32x4.mul(v128.load(q), v128.load(k));
        for (let i = 16; i < HEAD * 4; i += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(q + i), v128.load(k + i)));
        const one = total(sum) * by;
        store<f32>(chances + (s << 2), one);
        most = max(most, one);
      }
      let all: f32 = 0;
      for (let s = 0; s < count; s++) {
        const one = Mathf.exp(load<f32>(chances + (s << 2)) - most);
        store<f32>(chances + (s << 2), one);
        all += one;
      }
      const share: f32 = <f32>1 / all;
      const to = mixed + (t * D + head * HEAD) * 4;
      for (let i = 0; i < HEAD * 4; i += 16) v128.store(to + i, f32x4.splat(0));
      for (let s = 0; s < count; s++) {
        const v = says + s * QKV * 4;
        const p = f32x4.splat(load<f32>(chances + (s << 2)) * share);
        for (let i = 0; i < HEAD * 4; i += 16) {
          v128.store(to + i, f32x4.add(v128.load(to + i), f32x4.mul(p, v128.load(v + i))));
        }
      }
    }
  }
  memory.fill(mixed + count * D * 4, 0, (WINDOW - count) * D * 4);
}

function gelu(row: usize, count: i32): void {
  const steps: f32 = <f32>GELU_STEPS / (2 * GELU_REACH);
  for (let i = 0; i < count; i++) {
    const at = row + (i << 2);
    const value = load<f32>(at);
    if (value >= GELU_REACH) continue;
    if (value <= -GELU_REACH) {
      store<f32>(at, 0);
      continue;
    }
    const place = (value + GELU_REACH) * steps;
    const step = <i32>place;
    const low = load<f32>(gelus + (step << 2));
    store<f32>(at, low + (place - <f32>step) * (load<f32>(gelus + (step << 2), 4) - low));
  }
}

function score(count: i32): void {
  const matrix = next(labels * D * 4);
  const bias = next(labels * 4);
  for (let t = 0; t < count; t++) {
    const row = x + t * D * 4;
    for (let label = 0; label < labels; label++) {
      const w = matrix + label * D * 4;
      let sum = f32x4.splat(0);
      for (let i = 0; i < D * 4; i += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(row + i), v128.load(w + i)));
      store<f32>(scores + ((t * labels + label) << 2), total(sum) + load<f32>(bias + (label << 2)));
    }
  }
}

// Abramowitz and Stegun 7.1.26: at most 1.5e-7 off.
function erf(value: f64): f64 {
  const a = Math.abs(value);
  const t = 1 / (1 + 0.3275911 * a);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const one = 1 - tail * Math.exp(-a * a);
  return value < 0 ? -one : one;
}
