import { csv, csvLine } from './csv.ts';
import { figuresOf } from './figures.ts';
import type { AuditedRequest } from '../../../sql/audit/cell.ts';
import type { ExportedCell, MatrixExport } from './matrix-export.ts';

/** The matrix: an applicant or a control a line, a step a column, and last the tests that ask to look at the line. */
export function* matrixCsv({ columns, rows }: MatrixExport): Generator<string> {
  yield csvLine(['applicant', ...columns.map(({ stepNo, title }) => `${stepNo} ${title}`), 'look']);
  for (const { name, cells, looks } of rows)
    yield csvLine([name, ...cells.map(({ code }) => code), looks.length === 0 ? 'no' : looks.join('; ')]);
}

/** The figures of equal treatment, one a line. Times in milliseconds. */
export function figuresCsv({ tests }: MatrixExport): string[] {
  const text = csv(
    ['test', 'figure', 'unit', 'least', 'middle', 'most', 'expected', 'unequal'],
    figuresOf(tests).map((figure) => {
      const numbers =
        figure.kind === 'count'
          ? ['count', figure.value, figure.value, figure.value, figure.expected]
          : [figure.unit, figure.spread.min, figure.spread.median, figure.spread.max, ''];
      return [figure.test, figure.name, ...numbers.map(String), figure.unequal ? 'yes' : 'no'];
    }),
  );
  return [text];
}

const CELL_COLUMNS = [
  'applicant',
  'step',
  'step_id',
  'outcome',
  'reason',
  'attempts',
  'pages_read',
  'hits',
  'search_began',
  'search_ended',
];
const REQUEST_COLUMNS = [
  'attempt',
  'request',
  'status',
  'read_as',
  'began',
  'ended',
  'bytes',
  'address_sha256',
  'response_sha256',
];
const NO_REQUEST = REQUEST_COLUMNS.map(() => '');

/** Every request of every cell, one a line. A cell that made none has one line of its own, so that none is left out. */
export async function* requestsCsv({ columns, proofs }: MatrixExport): AsyncGenerator<string> {
  yield csvLine([...CELL_COLUMNS, ...REQUEST_COLUMNS]);
  for await (const { name, cells } of proofs())
    for (const [index, cell] of cells.entries()) {
      const { stepNo, stepId } = columns[index] ?? { stepNo: 0, stepId: '' };
      const facts = [name, String(stepNo), stepId, ...factsOf(cell)];
      const requests = cell.requests.length === 0 ? [NO_REQUEST] : cell.requests.map(requestFacts);
      for (const request of requests) yield csvLine([...facts, ...request]);
    }
}

const factsOf = ({ code, reason, attempts, pagesRead, hits, startedAt, finishedAt }: ExportedCell) => [
  code,
  reason ?? '',
  ...[attempts, pagesRead, hits].map(String),
  startedAt?.toISOString() ?? '',
  finishedAt?.toISOString() ?? '',
];

const requestFacts = (request: AuditedRequest) => [
  String(request.attempt),
  String(request.ordinal),
  request.status === null ? '' : String(request.status),
  request.outcome,
  request.startedAt.toISOString(),
  request.finishedAt.toISOString(),
  request.bodyBytes === null ? '' : String(request.bodyBytes),
  request.urlSha256,
  request.bodySha256 ?? '',
];
