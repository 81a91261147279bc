import { Encoder, WINDOW } from './encoder.ts';
import { LABELS } from './labels.ts';
import { PieceReader, type Piece } from './pieces.ts';
import { openWeights } from './weights.ts';

/** What the network makes of a passage: its pieces, and how likely each label is for each, a row of `LABELS.length` a piece. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly chances: Float32Array;
}

/** Somebody who reads passages. */
export type Network = (passage: string) => Reading;

/** Readings of windows are kept, up to so many: a page shows a text again that was read before, and who types changes little of it. */
const KEPT = 400;

/** The trained network. What it learned is read when a text first asks, because a process may start for other work. */
export const trainedNetwork: Network = (passage) => {
  model ??= load();
  const { reader, kept } = model;
  const pieces = reader.read(passage);
  const chances = new Float32Array(pieces.length * LABELS.length);
  for (const { from, to } of windowsOf(pieces, passage)) {
    const ids = pieces.slice(from, to).map(({ id }) => id);
    const key = ids.join(' ');
    const known = kept.get(key) ?? read(model, ids);
    kept.delete(key);
    kept.set(key, known);
    chances.set(known, from * LABELS.length);
  }
  return { pieces, chances };
};

interface Model {
  readonly reader: PieceReader;
  readonly encoder: Encoder;
  readonly opens: number;
  readonly closes: number;
  readonly kept: Map<string, Float32Array>;
}

let model: Model | null = null;

function load(): Model {
  const weights = openWeights();
  const reader = new PieceReader(weights.vocabulary);
  return { reader, encoder: new Encoder(weights), opens: reader.id('[CLS]'), closes: reader.id('[SEP]'), kept: new Map() };
}

function read({ encoder, opens, closes, kept }: Model, ids: readonly number[]): Float32Array {
  for (const oldest of kept.keys()) {
    if (kept.size < KEPT) break;
    kept.delete(oldest);
  }
  return encoder.read([opens, ...ids, closes]).subarray(LABELS.length, (ids.length + 1) * LABELS.length);
}

/** Room for the marks at both ends. */
const PIECES_MAX = WINDOW - 2;
const ENDS = /[.!?\n]/;

/** Longer passages are read in windows that end with a sentence where one ends in their second half. */
function windowsOf(pieces: readonly Piece[], passage: string): { readonly from: number; readonly to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (let from = 0; from < pieces.length;) {
    const most = Math.min(pieces.length, from + PIECES_MAX);
    let to = most;
    if (most < pieces.length) {
      while (to > from + PIECES_MAX / 2 && !endsSentence(pieces, to, passage)) to--;
      if (to <= from + PIECES_MAX / 2) to = most;
    }
    windows.push({ from, to });
    from = to;
  }
  return windows;
}

function endsSentence(pieces: readonly Piece[], to: number, passage: string): boolean {
  const [last, next] = [pieces[to - 1], pieces[to]];
  return last !== undefined && next !== undefined && ENDS.test(passage.slice(last.start, next.start));
}
