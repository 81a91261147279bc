import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { asCsv, EXPORT_FORMS, type MatrixTable } from '../../../server/pages/audit/export-forms.ts';

const table = (changes: Partial<MatrixTable> = {}): MatrixTable => ({
  round: 'aaaaaaaa-0000-4000-8000-000000000001',
  requisition: 'R-1',
  protocolSha256: 'a'.repeat(64),
  columns: [{ stepNo: 1, stepId: 'wiki', title: 'Wiki' }],
  rows: [{ name: 'A-0001', cells: ['found'] }],
  ...changes,
});

describe('A matrix taken along', () => {
  it('comes back from CSV as it went in, line by line and column by column, whatever the titles are', () => {
    // What breaks tables: separators, quotes, line ends, and what spreadsheets read as formulas.
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', ';', '\t', '’', '😀') });
    const columns = fc.array(
      text.map((title, stepNo = 1) => ({ stepNo, stepId: 'step', title })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(columns, fc.nat(5), (some, count) => {
        const rows = Array.from({ length: count }, (_, n) => ({ name: `A-${n}`, cells: some.map(() => 'found') }));
        const lines = parse(asCsv(table({ columns: some, rows })), { relax_column_count: true, record_delimiter: '\r\n' });
        expect(lines).to.deep.equal([
          ['applicant', ...some.map(({ stepNo, title }) => `${stepNo} ${title}`)],
          ...rows.map(({ name, cells }) => [name, ...cells]),
        ]);
      }),
    );
  });

  it('holds nothing that a spreadsheet would calculate', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
      expect(asCsv(table({ rows: [{ name, cells: ['found'] }] }))).to.match(/\r\n"?'/);
    }
  });

  it('keeps titles inert in HTML', () => {
    const columns = [{ stepNo: 1, stepId: 'x', title: '<script>alert(1)</script>' }];
    const html = EXPORT_FORMS.find(({ form }) => form === 'html')?.write(table({ columns })) ?? '';
    expect(html).to.include('&lt;script&gt;').and.not.to.include('<script>');
  });

  it('is the same bytes for the same matrix', () => {
    for (const { write } of EXPORT_FORMS) expect(write(table())).to.equal(write(table()));
  });
});
