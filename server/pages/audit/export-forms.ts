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
  readonly write: (matrix: MatrixExport) => string;
}

/** How a matrix can be taken along. The same matrix gives the same bytes. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  { file: 'matrix.html', label: 'All of it as one HTML file', mediaType: 'text/html', write: matrixHtml },
  { file: 'matrix.json', label: 'All of it as JSON', mediaType: 'application/json', write: asJson },
  { file: 'matrix.csv', label: 'Matrix as CSV', mediaType: 'text/csv', write: matrixCsv },
  { file: 'figures.csv', label: 'Figures as CSV', mediaType: 'text/csv', write: figuresCsv },
  { file: 'requests.csv', label: 'Requests as CSV', mediaType: 'text/csv', write: requestsCsv },
];

/** Canonical JSON (RFC 8785); times in ISO 8601. */
function asJson(matrix: MatrixExport): string {
  return canonicalJson({ form: 'evenhand.matrix.2', ...(JSON.parse(JSON.stringify(matrix)) as object) });
}
