import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { canonicalJson } from '../../../core/canonical.ts';
import { parityTests } from '../../../core/audit/parity.ts';
import type { SearchId } from '../../../core/ids.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import * as csvForms from '../../../server/pages/audit/export-csv.ts';
import { EXPORT_FORMS } from '../../../server/pages/audit/export-forms.ts';
import * as htmlForm from '../../../server/pages/audit/export-html.ts';
import type { RoundAudit } from '../../../server/pages/audit/load.ts';
import { matrixExport, type MatrixExport, type ProvenRow } from '../../../server/pages/audit/matrix-export.ts';
import { layMatrix } from '../../../core/audit/matrix.ts';
import type { AuditedSearch } from '../../../sql/audit/parity.ts';
import type { AuditedRequest } from '../../../sql/audit/cell.ts';

const whole = async (pieces: Iterable<string> | AsyncIterable<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};
const matrixCsv = (matrix: MatrixExport) => whole(csvForms.matrixCsv(matrix));
const requestsCsv = (matrix: MatrixExport) => whole(csvForms.requestsCsv(matrix));
const figuresCsv = (matrix: MatrixExport) => whole(csvForms.figuresCsv(matrix));
const matrixHtml = (matrix: MatrixExport) => whole(htmlForm.matrixHtml(matrix));

const AT = new Date('2026-03-02T10:00:00.000Z');
const request = (changes: Partial<AuditedRequest> = {}): AuditedRequest => ({
  attempt: 1,
  ordinal: 1,
  urlSha256: 'a'.repeat(64),
  status: 200,
  remoteAddress: '192.0.2.1:443',
  bodySha256: 'b'.repeat(64),
  bodyBytes: 120,
  outcome: 'found',
  reason: null,
  hits: 1,
  startedAt: AT,
  finishedAt: new Date(AT.getTime() + 250),
  ...changes,
});
type ProvenCell = ProvenRow['cells'][number];
const cell = (changes: Partial<ProvenCell> = {}): ProvenCell => ({
  code: 'found',
  search: 'aaaaaaaa-0000-4000-8000-000000000002' as SearchId,
  reason: null,
  attempts: 1,
  pagesRead: 1,
  hits: 1,
  startedAt: AT,
  finishedAt: AT,
  requests: [request()],
  ...changes,
});
const table = ({
  rows = [{ name: 'A-0001', looks: [], cells: [cell()] }],
  ...changes
}: Partial<Pick<MatrixExport, 'columns'>> & { readonly rows?: readonly ProvenRow[] } = {}): MatrixExport => ({
  round: 'aaaaaaaa-0000-4000-8000-000000000001',
  requisition: 'R-1',
  protocolSha256: 'a'.repeat(64),
  columns: [{ stepNo: 1, stepId: 'wiki', title: 'Wiki' }],
  rows,
  async *proofs() {
    yield* await Promise.resolve(rows);
  },
  tests: [],
  ...changes,
});
const linesOf = (text: string): string[][] => parse(text, { relax_column_count: true, record_delimiter: '\r\n' });

describe('A matrix taken along', () => {
  it('comes back from CSV as it went in, line by line and column by column, whatever the titles are', async () => {
    // What breaks tables: separators, quotes, line ends, and what spreadsheets read as formulas.
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', ';', '\t', '’', '😀') });
    const columns = fc.array(
      text.map((title, stepNo = 1) => ({ stepNo, stepId: 'step', title })),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(columns, fc.nat(5), async (some, count) => {
        const rows = Array.from({ length: count }, (_, n) => ({
          name: `A-${n}`,
          looks: ['U-04'],
          cells: some.map(() => cell()),
        }));
        expect(linesOf(await matrixCsv(table({ columns: some, rows })))).to.deep.equal([
          ['applicant', ...some.map(({ stepNo, title }) => `${stepNo} ${title}`), 'look'],
          ...rows.map(({ name }) => [name, ...some.map(() => 'found'), 'U-04']),
        ]);
      }),
    );
  });

  it('has the same columns in every line of every form, whatever was searched', async () => {
    const searches = fc.array(
      fc.record({
        applicantId: fc.constantFrom('a', 'b', 'nobody', null),
        stepNo: fc.integer({ min: 0, max: 4 }),
        outcome: fc.option(fc.constantFrom(...OUTCOMES)),
        kind: fc.constantFrom('applicant', 'positive_control', 'negative_control'),
        attempts: fc.nat(4),
        requests: fc.nat(3),
      }),
      { maxLength: 15 },
    );
    const STEPS = [1, 2, 3].map((stepNo) => ({ stepNo, stepId: `step-${stepNo}`, title: `Step, "${stepNo}"` }));
    await fc.assert(
      fc.asyncProperty(fc.subarray(STEPS), fc.subarray(['a', 'b']), searches, async (steps, applicants, some) => {
        const { matrix, requests } = laidOut(steps, applicants, some);
        const width = steps.length;
        for (const { cells } of matrix.rows) expect(cells).to.have.length(width);
        for (const line of linesOf(await matrixCsv(matrix))) expect(line).to.have.length(width + 2);
        const lines = linesOf(await requestsCsv(matrix));
        expect(new Set(lines.map(({ length }) => length)).size).to.equal(1);
        // Every place of the matrix is in the list of requests, also one that made none.
        expect(new Set(lines.slice(1).map(([name, step]) => `${name}:${step}`)).size).to.equal(matrix.rows.length * width);
        const json = JSON.parse(
          await whole(EXPORT_FORMS.find(({ file }) => file === 'matrix.json')?.write(matrix) ?? ''),
        ) as MatrixExport;
        expect(json.rows.map(({ cells }) => cells.length)).to.deep.equal(matrix.rows.map(() => width));
        const written = await whole(EXPORT_FORMS.find(({ file }) => file === 'matrix.json')?.write(matrix) ?? '');
        expect(written).to.equal(canonicalJson(JSON.parse(written)));
        const html = await matrixHtml(matrix);
        const body = html.slice(html.indexOf('id="matrix"'), html.indexOf('id="tests"'));
        for (const row of body.split('<tr').slice(2)) expect(row.match(/<td/g)).to.have.length(width + 1);
        expect(requests.size).to.be.at.most(some.length);
      }),
      { numRuns: 60 },
    );
  });

  it('leads from every cell to its requests, with hashes, times and attempts', async () => {
    const requests = [request(), request({ attempt: 2, status: 503, bodySha256: null, bodyBytes: null, outcome: 'unavailable' })];
    const matrix = table({ rows: [{ name: 'A-0001', looks: [], cells: [cell({ attempts: 2, requests })] }] });
    const html = await matrixHtml(matrix);
    expect(html).to.include('<a href="#cell-0-0">Found</a>').and.to.include('<p id="cell-0-0">');
    expect(html.match(/<td class="hash">/g)).to.have.length(4);
    expect(html)
      .to.include('250 ms')
      .and.to.include('Attempts 2')
      .and.not.to.match(/https?:\/\/|src=/);
    const [head = [], ...lines] = linesOf(await requestsCsv(matrix));
    expect(lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])))).to.deep.equal([
      { ...LINE, attempt: '1', status: '200', read_as: 'found', bytes: '120', response_sha256: 'b'.repeat(64) },
      { ...LINE, attempt: '2', status: '503', read_as: 'unavailable', bytes: '', response_sha256: '' },
    ]);
  });

  it('marks what is unequal, in HTML, JSON and CSV, and leads from each figure to its rows', async () => {
    const { matrix } = laidOut(
      [{ stepNo: 1, stepId: 'wiki', title: 'Wiki' }],
      ['a', 'b', 'c'],
      [1, 1, 9].map((attempts, index) => ({
        applicantId: ['a', 'b', 'c'][index] ?? 'a',
        stepNo: 1,
        outcome: 'none' as const,
        kind: 'applicant' as const,
        attempts,
        requests: 1,
      })),
    );
    expect(matrix.rows.map(({ name, looks }) => [name, looks]).slice(0, 3)).to.deep.equal([
      ['A-a', []],
      ['A-b', []],
      ['A-c', ['U-04 by step', 'U-20']],
    ]);
    const html = await matrixHtml(matrix);
    expect(html)
      .to.match(/<tr id="row-2" class="look">.*U-04 by step, U-20/)
      .and.to.match(/<tr class="look"><th scope="row">U-20<\/th><td><a href="#U-20">Further attempts for an applicant<\/a>/)
      .and.to.include('<section id="U-20">')
      .and.to.match(/<tr class="look"><th scope="row"><a href="#row-2">A-c<\/a>/);
    expect(linesOf(await matrixCsv(matrix))[3]).to.deep.equal(['A-c', 'none', 'U-04 by step; U-20']);
    expect(linesOf(await figuresCsv(matrix)).find(([, name]) => name === 'Further attempts for an applicant')).to.deep.equal([
      'U-20',
      'Further attempts for an applicant',
      'count',
      '0',
      '0',
      '8',
      '',
      'yes',
    ]);
  });

  it('holds nothing that a spreadsheet would calculate', async () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
      const rows = [{ name, looks: [], cells: [cell({ reason: name })] }];
      expect(await matrixCsv(table({ rows }))).to.match(/\r\n"?'/);
      expect(await requestsCsv(table({ rows }))).to.match(/\r\n"?'.*,"?'/);
    }
  });

  it('keeps titles and reasons inert in HTML', async () => {
    const columns = [{ stepNo: 1, stepId: 'x', title: '<script>alert(1)</script>' }];
    const rows = [{ name: 'A-0001', looks: [], cells: [cell({ reason: '<img src=x onerror=alert(1)>' })] }];
    const html = await matrixHtml(table({ columns, rows }));
    expect(html).to.include('&lt;script&gt;').and.not.to.include('<script').and.not.to.include('<img');
  });

  it('is the same bytes for the same matrix', async () => {
    for (const { write } of EXPORT_FORMS) expect(await whole(write(table()))).to.equal(await whole(write(table())));
  });
});

const LINE = {
  applicant: 'A-0001',
  step: '1',
  step_id: 'wiki',
  outcome: 'found',
  reason: '',
  attempts: '2',
  pages_read: '1',
  hits: '1',
  search_began: AT.toISOString(),
  search_ended: AT.toISOString(),
  request: '1',
  began: AT.toISOString(),
  ended: new Date(AT.getTime() + 250).toISOString(),
  address_sha256: 'a'.repeat(64),
};

interface Made extends Pick<AuditedSearch, 'stepNo' | 'kind' | 'outcome' | 'attempts' | 'requests'> {
  readonly applicantId: string | null;
}

/** A round as the desk would load it, from searches made up. */
function laidOut(steps: RoundAudit['matrix']['steps'], applicants: readonly string[], made: readonly Made[]) {
  const searches = made.map((one, index): AuditedSearch => ({
    ...one,
    id: `search-${index}` as SearchId,
    applicantId: (one.kind === 'applicant' ? (one.applicantId ?? 'a') : null) as AuditedSearch['applicantId'],
    position: index,
    supplementId: null,
    reason: null,
    pagesRead: one.requests,
    hitsFound: 0,
    startedAt: AT,
    finishedAt: AT,
  }));
  const planned = searches.flatMap((one) => (one.applicantId === null ? [] : [{ ...one, applicantId: one.applicantId }]));
  const people = applicants.map((id) => ({ id, number: `A-${id}` }));
  const matrix = layMatrix(steps, people, planned);
  const audit = {
    round: { id: 'round', requisitionNumber: 'R-1', protocolSha256: 'a'.repeat(64) },
    steps: [],
    matrix,
    searches: new Map(searches.map((one) => [one.id as string, one])),
    lateBlocks: [],
    controls: searches.filter(({ kind }) => kind !== 'applicant'),
  } as unknown as RoundAudit;
  const requests = new Map(
    searches.map((one) => [one.id, Array.from({ length: one.requests }, (_, n) => request({ ordinal: n + 1 }))]),
  );
  const of = (id: string) => planned.filter(({ applicantId }) => applicantId === id);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const tests = parityTests({
    matrix,
    efforts: people.map(({ id, number }) => ({
      number,
      withdrawn: false,
      late: false,
      cells: of(id).length,
      notApplicable: 0,
      notSearched: 0,
      requests: 1,
      pagesRead: 1,
      durationMs: 0,
      retries: sum(of(id).map(({ attempts }) => Math.max(0, attempts - 1))),
      captures: 0,
      capturesFailed: 0,
      captureRetries: 0,
      noticeVersion: 'notice-1',
    })),
    cells: planned.map(({ id, applicantId, stepNo, attempts }) => ({
      search: id,
      applicant: `A-${applicantId}`,
      stepNo,
      attempts,
      pagesRead: 1,
      requests: 1,
      durationMs: 0,
    })),
    steps: steps.map(({ stepNo, title }) => ({
      stepNo,
      title,
      technique: 'T-01',
      condition: null,
      onProtocol: true,
      firstAt: AT,
      lastAt: AT,
    })),
    rounds: [{ startedAt: AT, protocolSha256: 'a' }],
    deviations: [],
  });
  return { matrix: matrixExport(audit, tests, () => Promise.resolve(requests)), requests };
}
