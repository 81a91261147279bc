import { expect } from 'chai';
import fc from 'fast-check';
import { indexTimestamp, isInByteOrder, readIndexLine, writeIndex, type IndexLine } from '../../../../core/capture/wacz/cdxj.ts';
import { readPages, writePages } from '../../../../core/capture/wacz/pages.ts';

const LINE: IndexLine = {
  key: 'test,site)/',
  timestamp: '20260304100001250',
  url: 'http://site.test/',
  mime: 'text/html',
  status: 200,
  digest: `sha256:${'ab'.repeat(32)}`,
  filename: 'data.warc.gz',
  offset: 0,
  length: 10,
};

describe('An index of a package', () => {
  it('gives back every line that was written, whatever its address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: false }), fc.nat(), (url, offset) => {
        const line = { ...LINE, url, offset };
        expect(readIndexLine(writeIndex([line]).trimEnd())).to.deep.equal(line);
      }),
    );
  });

  it('is sorted by bytes, not by an alphabet', () => {
    const keys = ['test,site)/b', 'test,site)/\u00e9', 'test,site)/B', 'test,site)/z'];
    const text = writeIndex(keys.map((key) => ({ ...LINE, key })));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).to.deep.equal([
      'test,site)/B',
      'test,site)/b',
      'test,site)/z',
      'test,site)/\u00e9',
    ]);
    expect([isInByteOrder(lines), isInByteOrder([...lines].reverse())]).to.deep.equal([true, false]);
  });

  it('has times to the millisecond', () => {
    expect(indexTimestamp('2026-03-04T10:00:01.250Z')).to.equal('20260304100001250');
  });

  for (const wrong of [
    '',
    'test,site)/ 2026 {}',
    `test,site)/ 20260304100001 ${JSON.stringify({ url: 'x' })}`,
    'test,site)/ 20260304100001 {not json}',
  ]) {
    it(`does not take "${wrong}" for a line`, () => {
      expect(readIndexLine(wrong)).to.equal(null);
    });
  }
});

describe('A list of pages', () => {
  it('has a first line that viewers may take for a header, and gives its pages back', () => {
    const page = { url: 'http://site.test/', ts: '2026-03-04T10:00:01.250Z', id: 'p', title: 'A "title"\nwith a line break' };
    expect(writePages([page]).split('\n')).to.have.length(3);
    expect(readPages(writePages([page]))).to.deep.equal([page]);
    expect(readPages(writePages([]))).to.deep.equal([]);
  });

  it('is not one without its header, or with a page without an address', () => {
    const page = '{"url":"http://site.test/","ts":"2026-03-04T10:00:01.250Z","id":"p","title":"t"}';
    expect(readPages(page)).to.equal(null);
    expect(readPages(`${writePages([])}{"ts":"2026-03-04T10:00:01.250Z"}`)).to.equal(null);
    expect(readPages('')).to.equal(null);
  });
});
