import { canonicalJson } from '../../../core/canonical.ts';
import { figuresCsv, matrixCsv, requestsCsv } from './export-csv.ts';
import { matrixHtml } from './export-html.ts';
import type { MatrixExport } from './matrix-export.ts';

/** One way to take a round along. */
interface ExportForm {
  /** The file's name in addresses. */
  readonly file: string;
  readonly label: string;
  readonly mediaType: string;
  /** Piece by piece, so that a large one holds nobody up while it is written. */
  readonly write: (matrix: MatrixExport) => Iterable<string> | AsyncIterable<string>;
}

/** How a matrix can be taken along. The same matrix gives the same bytes. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  { file: 'matrix.html', label: 'All of it as one HTML file', mediaType: 'text/html', write: matrixHtml },
  { file: 'matrix.json', label: 'All of it as JSON', mediaType: 'application/json', write: asJson },
  { file: 'matrix.csv', label: 'Matrix as CSV', mediaType: 'text/csv', write: matrixCsv },
  { file: 'figures.csv', label: 'Figures as CSV', mediaType: 'text/csv', write: figuresCsv },
  { file: 'requests.csv', label: 'Requests as CSV', mediaType: 'text/csv', write: requestsCsv },
];

/** Canonical JSON (RFC 8785), line by line of the matrix; times in ISO 8601. */
async function* asJson({ proofs, tests, columns, protocolSha256, requisition, round }: MatrixExport): AsyncGenerator<string> {
  const plain = (value: unknown) => canonicalJson(JSON.parse(JSON.stringify(value)));
  // The names stand in the order that canonical JSON wants.
  const head = { columns, form: 'evenhand.matrix.2', protocolSha256, requisition, round };
  yield `${plain(head).slice(0, -1)},"rows":[`;
  let before = '';
  for await (const row of proofs()) {
    yield `${before}${plain(row)}`;
    before = ',';
  }
  yield `],"tests":${plain(tests)}}`;
}
