import { fileURLToPath } from 'node:url';
import { ANOTHER, LABELS, TARGET } from '../core/filter/model/labels.ts';
import { WINDOW } from '../core/filter/model/encoder.ts';
import { PieceReader, type Piece } from '../core/filter/model/pieces.ts';
import { readVocabulary } from '../core/filter/model/weights.ts';
import { readTexts, type MarkedText, type TextSpan } from './texts.ts';

/** A text as the network learns from it: its pieces, and the number of the label of each; `UNASKED` where it does not matter what is said. */
export interface Example {
  readonly pieces: readonly string[];
  readonly labels: readonly number[];
}

/** The applicant's own names are known, so the network is not asked about them. */
export const UNASKED = -100;

const NOTHING = LABELS.indexOf('nothing');

/** Cuts a marked text into the pieces the network reads, and gives each the label of the span it stands in. Longer texts are read to the end of a window. */
export function exampleOf({ text, spans }: MarkedText, reader: PieceReader, vocabulary: readonly string[]): Example {
  const pieces = reader.read(text).slice(0, WINDOW - 2);
  return {
    pieces: pieces.map(({ id }) => vocabulary[id] ?? '[UNK]'),
    labels: pieces.map((piece) => labelOf(spans.find((span) => isIn(piece, span)))),
  };
}

const isIn = (piece: Piece, span: TextSpan): boolean => piece.start >= span.start && piece.end <= span.end;

function labelOf(span: TextSpan | undefined): number {
  if (span === undefined) return NOTHING;
  if (span.class === 'PC-NAME') return span.role === 'subject' ? UNASKED : ANOTHER;
  return span.role === 'target' ? TARGET : LABELS.indexOf(span.class);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const vocabulary = readVocabulary();
  const reader = new PieceReader(vocabulary);
  for (const text of readTexts())
    if (!text.heldOut) process.stdout.write(`${JSON.stringify(exampleOf(text, reader, vocabulary))}\n`);
}
