import Handlebars from 'handlebars';
import { canonicalJson } from '../../../core/canonical.ts';
import { OUTCOME_WORDS } from '../../../core/outcome/outcome.ts';
import type { RoundAudit } from './load.ts';

/** A coverage matrix on its way out: text, with a line for each applicant and then for each control, every line with the same columns. */
export interface MatrixTable {
  readonly round: string;
  readonly requisition: string;
  readonly protocolSha256: string;
  readonly columns: readonly { readonly stepNo: number; readonly stepId: string; readonly title: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** The codes that are no outcome: no search was planned, or it has not ended. */
const MISSING = 'missing';
const WAITING = 'not_ended';

/** The matrix as a table of codes: the outcomes, `missing` and `not_ended`. */
export function tableOf({ round, matrix, controls, steps }: RoundAudit): MatrixTable {
  const columns = matrix.steps.map(({ stepNo, stepId, title }) => ({ stepNo, stepId, title }));
  const control = (kind: 'positive_control' | 'negative_control', which: 0 | -1 = 0) =>
    columns.map(({ stepNo }) => {
      const search = controls.filter((one) => one.kind === kind && one.stepNo === stepNo && one.supplementId === null).at(which);
      return search === undefined ? MISSING : (search.outcome ?? WAITING);
    });
  return {
    round: round.id,
    requisition: round.requisitionNumber,
    protocolSha256: round.protocolSha256,
    columns,
    rows: [
      ...matrix.rows.map(({ applicant, places }) => ({
        name: applicant.number,
        cells: places.map((place) => (place === null ? MISSING : (place.outcome ?? WAITING))),
      })),
      { name: 'positive control', cells: control('positive_control') },
      { name: 'negative control', cells: control('negative_control') },
      { name: 'positive control at the end', cells: control('positive_control', -1) },
      { name: 'block', cells: columns.map(({ stepNo }) => steps.find((step) => step.stepNo === stepNo)?.status ?? MISSING) },
    ],
  };
}

/** How a matrix can be taken along. The same matrix gives the same bytes. */
export const EXPORT_FORMS = [
  { form: 'csv', label: 'CSV', mediaType: 'text/csv', write: asCsv },
  { form: 'json', label: 'JSON', mediaType: 'application/json', write: asJson },
  { form: 'html', label: 'HTML', mediaType: 'text/html', write: asHtml },
] as const;

/** RFC 4180, with what a spreadsheet would take for a formula made harmless. */
export function asCsv({ columns, rows }: MatrixTable): string {
  const lines = [
    ['applicant', ...columns.map(({ stepNo, title }) => `${stepNo} ${title}`)],
    ...rows.map(({ name, cells }) => [name, ...cells]),
  ];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function asJson(table: MatrixTable): string {
  return canonicalJson({ form: 'evenhand.matrix.1', ...table });
}

const escape = (text: string) => Handlebars.escapeExpression(text);

function asHtml({ round, requisition, protocolSha256, columns, rows }: MatrixTable): string {
  const head = columns.map(({ stepNo, title }) => `<th scope="col">${stepNo} ${escape(title)}</th>`).join('');
  const body = rows
    .map(({ name, cells }) => `<tr><th scope="row">${escape(name)}</th>${cells.map(htmlCell).join('')}</tr>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Coverage of ${escape(requisition)}</title>
<style>body { font: 14px/1.4 sans-serif; margin: 2em } table { border-collapse: collapse } th, td { border: 1px solid #888; padding: .3em .6em; text-align: left }</style>
</head>
<body>
<h1>Coverage of ${escape(requisition)}</h1>
<p>Round ${escape(round)}, protocol ${escape(protocolSha256)}.</p>
<table>
<caption>Every applicant in every step</caption>
<thead><tr><th scope="col">Applicant</th>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</body>
</html>
`;
}

function htmlCell(code: string): string {
  const word = Object.hasOwn(OUTCOME_WORDS, code)
    ? OUTCOME_WORDS[code as keyof typeof OUTCOME_WORDS].word
    : code.replaceAll('_', ' ');
  return `<td>${escape(word)}</td>`;
}
