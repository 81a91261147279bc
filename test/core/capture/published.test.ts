import { expect } from 'chai';
import fc from 'fast-check';
import { publishedAt } from '../../../core/capture/published.ts';

describe('The date a page claims', () => {
  const table: readonly (readonly [written: string, read: string | null])[] = [
    ['2025-03-04T10:00:00Z', '2025-03-04T10:00:00.000Z'],
    ['2025-03-04T23:30:00-06:00', '2025-03-05T05:30:00.000Z'],
    ['2025-03-04 10:00 +0100', '2025-03-04T09:00:00.000Z'],
    ['2025-03-04T10:00:00.123456+00:00', '2025-03-04T10:00:00.123Z'],
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T10:00:00', '2025-03-04'],
    [' 2025-03-04 ', '2025-03-04'],
    ['2025-02-30', null],
    ['2025-13-01', null],
    ['2025-03-04T99:00:00Z', null],
    ['March 4, 2025', null],
    ['yesterday', null],
    ['', null],
  ];
  for (const [written, read] of table) {
    it(`is read as ${String(read)} from "${written}"`, () => {
      expect(publishedAt([{ origin: 'meta', value: written }])).to.equal(read);
    });
  }

  it('is the most trusted one that can be read', () => {
    const claims = [
      { origin: 'time', value: '2020-01-01' },
      { origin: 'meta', value: '2021-01-01' },
      { origin: 'json-ld', value: 'soon' },
    ] as const;
    expect(publishedAt(claims)).to.equal('2021-01-01');
  });

  it('is not the time of a post, when the page lists several', () => {
    const time = (value: string) => ({ origin: 'time', value }) as const;
    expect(publishedAt([time('2025-03-04'), time('2025-03-04')])).to.equal('2025-03-04');
    expect(publishedAt([time('2025-03-04'), time('2024-01-02')])).to.equal(null);
  });

  it('is null when there is none', () => {
    expect(publishedAt([])).to.equal(null);
  });

  it('never fails, whatever a page writes', () => {
    const written = fc.string({
      unit: fc.constantFrom('0', '1', '2', '3', '9', '-', ':', 'T', 'Z', '+', ' ', '.', 't', '\u0661'),
    });
    fc.assert(
      fc.property(written, (value) => {
        expect(publishedAt([{ origin: 'time', value }]) ?? '2025-01-01').to.match(/^[+-]?\d{4,6}-\d{2}-\d{2}/);
      }),
    );
  });
});
