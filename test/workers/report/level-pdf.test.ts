import { expect } from 'chai';
import { levelPdf } from '../../../workers/report/level-pdf.ts';

const pdf = (time: string, first: number) =>
  Buffer.from(
    `%PDF-1.4\n<</CreationDate (D:20260701${time}+00'00')\n/ModDate (D:20260701${time}+00'00')>>\n` +
      [first + 3, first, first + 1].map((n) => `/ID (node${String(n).padStart(8, '0')})`).join('\n') +
      '\n/Text (D:2026)\u00e9\n%%EOF',
    'latin1',
  );

describe('A levelled PDF', () => {
  it('does not tell when it was printed, or what was printed before it', () => {
    const early = levelPdf(pdf('081500', 12), '2026-07-01');
    const late = levelPdf(pdf('173012', 4711), '2026-07-01');
    expect(Buffer.from(early).equals(late)).to.equal(true);
    expect(Buffer.from(early).toString('latin1')).to.include("/CreationDate (D:20260701000000+00'00')");
  });

  it('keeps its length, and elements in the order they had', () => {
    const levelled = Buffer.from(levelPdf(pdf('081500', 12), '2026-07-01')).toString('latin1');
    expect(levelled).to.have.length(pdf('081500', 12).length);
    expect(levelled.match(/node\d+/g)).to.deep.equal(['node00000003', 'node00000001', 'node00000002']);
    expect(levelled).to.include('/Text (D:2026)\u00e9');
  });
});
