import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Subject } from '../../../core/audit/audit-test.ts';
import { OUTCOME_WORDS } from '../../../core/outcome/outcome.ts';
import { anchorOf, figureRow, figuresOf } from './figures.ts';
import type { AuditedRequest } from '../../../sql/audit/cell.ts';
import type { ExportedCell, MatrixExport, ProvenRow } from './matrix-export.ts';

const handlebars = Handlebars.create();
const part = <View>(name: string) =>
  handlebars.compile<View>(readFileSync(new URL(`../../../templates/matrix/${name}.hbs`, import.meta.url), 'utf8'), {
    strict: true,
    preventIndent: true,
  });
const head = part<ReturnType<typeof headView>>('head');
const matrixRow = part<ReturnType<typeof rowView>>('row');
const testSections = part<{ readonly tests: ReturnType<typeof testViews> }>('tests');
const requestsOfRow = part<ReturnType<typeof proofView>>('requests');

/** The matrix, its figures, the rows behind them and every request, as one file that needs no other; line by line of the matrix. */
export async function* matrixHtml(matrix: MatrixExport): AsyncGenerator<string> {
  yield head(headView(matrix));
  for (const [at, row] of matrix.rows.entries()) yield matrixRow(rowView(matrix, row, at));
  yield testSections({ tests: testViews(matrix) });
  let at = 0;
  for await (const row of matrix.proofs()) yield requestsOfRow(proofView(matrix, row, at++));
  yield '</body>\n</html>\n';
}

const headView = ({ round, requisition, protocolSha256, columns, tests }: MatrixExport) => ({
  round,
  requisition,
  protocolSha256,
  columns,
  figures: figuresOf(tests).map((figure) => figureRow(figure, `#${anchorOf(figure.test)}`)),
});

const rowView = ({ columns }: MatrixExport, { name, looks, cells }: MatrixExport['rows'][number], row: number) => ({
  id: `row-${row}`,
  name,
  looks: looks.join(', '),
  cells: cells.map((cell, at) => ({
    ...cellView(cell),
    id: `cell-${row}-${at}`,
    title: `${name}, step ${columns[at]?.stepNo ?? ''}`,
  })),
});

/** The same with the requests behind each cell. */
function proofView(matrix: MatrixExport, row: ProvenRow, at: number) {
  const view = rowView(matrix, row, at);
  return {
    ...view,
    cells: view.cells.map((cell, place) => ({ ...cell, requests: (row.cells[place]?.requests ?? []).map(requestView) })),
  };
}

function testViews({ rows, tests }: MatrixExport) {
  const rowOf = new Map(rows.map(({ name }, index) => [name, index]));
  const hrefOf = (about: Subject | undefined): string | null => {
    if (about === undefined) return null;
    if ('stepNo' in about) return `#step-${about.stepNo}`;
    const row = rowOf.get(about.applicant);
    return row === undefined ? null : `#row-${row}`;
  };
  return tests.map((test) => ({
    ...test,
    anchor: anchorOf(test.id),
    rows: test.rows.map(({ flagged, cells, about }) => ({ flagged, cells, href: hrefOf(about) })),
  }));
}

function cellView({ code, reason, attempts, pagesRead, hits, startedAt, finishedAt }: ExportedCell) {
  const word = Object.hasOwn(OUTCOME_WORDS, code)
    ? OUTCOME_WORDS[code as keyof typeof OUTCOME_WORDS].word
    : code.replaceAll('_', ' ');
  return {
    word,
    code,
    reason: reason ?? '–',
    attempts,
    pagesRead,
    hits,
    startedAt: startedAt?.toISOString() ?? '–',
    finishedAt: finishedAt?.toISOString() ?? '–',
  };
}

const requestView = (request: AuditedRequest) => ({
  attempt: request.attempt,
  ordinal: request.ordinal,
  status: request.status ?? '–',
  outcome: request.outcome,
  startedAt: request.startedAt.toISOString(),
  took: `${request.finishedAt.getTime() - request.startedAt.getTime()} ms`,
  bytes: request.bodyBytes ?? '–',
  urlSha256: request.urlSha256,
  bodySha256: request.bodySha256 ?? '–',
});
