import { LABELS } from '../../../../../core/filter/model/labels.ts';
import { WIDTH, type Weights } from '../../../../../core/filter/model/weights.ts';

const HEADS = 12;
const HEAD = WIDTH / HEADS;
const INNER = 1536;
const PLACES = 128;

type Row = number[];

/** What kernel.as computes, in plain arithmetic without rounding: the chances of each label for each piece. */
export function readSlowly({ layers, scales, readRow, size, fill }: Weights, ids: readonly number[]): Row {
  const numbers = new Uint8Array(size);
  fill(numbers);
  const file = new Reader(numbers);
  const pieces = (id: number): Row => {
    const row = new Int8Array(WIDTH);
    readRow(id, new Uint8Array(row.buffer));
    return Array.from(row, (value) => value * (scales[id] ?? 0));
  };
  const [places, first] = [file.floats(PLACES, WIDTH), file.norm()];
  let rows = ids.map((id, at) => first(plus(pieces(id), places(at))));
  for (let layer = 0; layer < layers; layer++) {
    const [ask, mix, afterMix] = [file.product(3 * WIDTH, WIDTH), file.product(WIDTH, WIDTH), file.norm()];
    const [widen, narrow, afterNarrow] = [file.product(INNER, WIDTH), file.product(WIDTH, INNER), file.norm()];
    const said = attend(rows.map(ask));
    rows = rows.map((row, at) => afterMix(plus(row, mix(said[at] ?? []))));
    rows = rows.map((row) => afterNarrow(plus(row, narrow(widen(row).map(gelu)))));
  }
  const scores = file.floats(LABELS.length, WIDTH);
  const bias = file.floats(1, LABELS.length)(0);
  return rows.flatMap((row) => softmax(LABELS.map((_, label) => dot(row, scores(label)) + (bias[label] ?? 0))));
}

/** Takes one part of the file after the other. */
class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  floats(rows: number, width: number): (row: number) => Row {
    const all = new Float32Array(this.take(rows * width * 4).buffer);
    return (row) => [...all.subarray(row * width, (row + 1) * width)];
  }

  rounded(rows: number, width: number): (row: number) => Row {
    const all = new Int8Array(this.take(rows * width).buffer);
    const scales = new Float32Array(this.take(rows * 4).buffer);
    return (row) => Array.from(all.subarray(row * width, (row + 1) * width), (value) => value * (scales[row] ?? 0));
  }

  product(outputs: number, inputs: number): (row: Row) => Row {
    const matrix = this.rounded(outputs, inputs);
    const rows = Array.from({ length: outputs }, (_, output) => matrix(output));
    const bias = this.floats(1, outputs)(0);
    return (row) => bias.map((own, output) => own + dot(row, rows[output] ?? []));
  }

  norm(): (row: Row) => Row {
    const [gain, bias] = [this.floats(1, WIDTH)(0), this.floats(1, WIDTH)(0)];
    return (row) => {
      const mean = sum(row) / WIDTH;
      const spread = Math.sqrt(sum(row.map((value) => (value - mean) ** 2)) / WIDTH + 1e-12);
      return row.map((value, at) => ((value - mean) / spread) * (gain[at] ?? 0) + (bias[at] ?? 0));
    };
  }

  // A copy, so that numbers of four bytes begin where they must.
  private take(bytes: number): Uint8Array<ArrayBuffer> {
    const part = this.bytes.slice(this.at, this.at + bytes);
    this.at += Math.ceil(bytes / 16) * 16;
    return new Uint8Array(part);
  }
}

function attend(rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    Array.from({ length: HEADS }, (_, head) => {
      const part = (of: Row, kind: number) => of.slice(kind * WIDTH + head * HEAD, kind * WIDTH + (head + 1) * HEAD);
      const chances = softmax(rows.map((other) => dot(part(row, 0), part(other, 1)) / Math.sqrt(HEAD)));
      return rows
        .map((other, at) => part(other, 2).map((value) => value * (chances[at] ?? 0)))
        .reduce((all, one) => plus(all, one));
    }).flat(),
  );
}

const dot = (a: Row, b: Row): number => a.reduce((all, value, at) => all + value * (b[at] ?? 0), 0);
const plus = (a: Row, b: Row): Row => a.map((value, at) => value + (b[at] ?? 0));
const sum = (row: Row): number => row.reduce((all, value) => all + value, 0);
const gelu = (value: number): number => 0.5 * value * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (value + 0.044715 * value ** 3)));

function softmax(scores: Row): Row {
  const most = Math.max(...scores);
  const all = scores.map((score) => Math.exp(score - most));
  return all.map((one) => one / sum(all));
}
