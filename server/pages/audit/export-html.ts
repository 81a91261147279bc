import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Subject } from '../../../core/audit/audit-test.ts';
import { OUTCOME_WORDS } from '../../../core/outcome/outcome.ts';
import { anchorOf, figureRow, figuresOf } from './figures.ts';
import type { ExportedCell, MatrixExport } from './matrix-export.ts';

const source = readFileSync(new URL('../../../templates/matrix/matrix.hbs', import.meta.url), 'utf8');
const page = Handlebars.create().compile<ReturnType<typeof viewOf>>(source, { strict: true, preventIndent: true });

/** The matrix, its figures, the rows behind them and every request, as one file that needs no other. */
export const matrixHtml = (matrix: MatrixExport): string => page(viewOf(matrix));

function viewOf({ round, requisition, protocolSha256, columns, rows, tests }: MatrixExport) {
  const rowOf = new Map(rows.map(({ name }, index) => [name, index]));
  const hrefOf = (about: Subject | undefined): string | null => {
    if (about === undefined) return null;
    if ('stepNo' in about) return `#step-${about.stepNo}`;
    const row = rowOf.get(about.applicant);
    return row === undefined ? null : `#row-${row}`;
  };
  return {
    round,
    requisition,
    protocolSha256,
    columns,
    figures: figuresOf(tests).map((figure) => figureRow(figure, `#${anchorOf(figure.test)}`)),
    rows: rows.map(({ name, looks, cells }, row) => ({
      id: `row-${row}`,
      name,
      looks: looks.join(', '),
      cells: cells.map((cell, at) => ({
        ...cellView(cell),
        id: `cell-${row}-${at}`,
        title: `${name}, step ${columns[at]?.stepNo ?? ''}`,
      })),
    })),
    tests: tests.map((test) => ({
      ...test,
      anchor: anchorOf(test.id),
      rows: test.rows.map(({ flagged, cells, about }) => ({ flagged, cells, href: hrefOf(about) })),
    })),
  };
}

function cellView({ code, reason, attempts, pagesRead, hits, startedAt, finishedAt, requests }: ExportedCell) {
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
    requests: requests.map((request) => ({
      attempt: request.attempt,
      ordinal: request.ordinal,
      status: request.status ?? '–',
      outcome: request.outcome,
      startedAt: request.startedAt.toISOString(),
      took: `${request.finishedAt.getTime() - request.startedAt.getTime()} ms`,
      bytes: request.bodyBytes ?? '–',
      urlSha256: request.urlSha256,
      bodySha256: request.bodySha256 ?? '–',
    })),
  };
}
