import { expect } from 'chai';
import { BrokenRecord, readRecords, type ReadRecord } from '../../../store/wacz/read-records.ts';
import { writeExchanges } from '../../../store/wacz/write-exchanges.ts';
import { someExchanges, TEST_SOFTWARE } from '../../support/packages.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- as bytes come from a file
async function* inPieces(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function readAll(bytes: Buffer, pieceBytes = bytes.length): Promise<ReadRecord[]> {
  const records = [];
  for await (const record of readRecords(inPieces(bytes, pieceBytes))) records.push(record);
  return records;
}

describe('Reading archived records', () => {
  let archive: Buffer;
  before(async () => (archive = await writeExchanges(TEST_SOFTWARE, '2026-03-04T10:00:00.000Z', someExchanges())));

  it('gives the same records in whatever pieces the bytes come', async () => {
    const whole = await readAll(archive);
    expect(whole.map(({ type }) => type)).to.deep.equal(['warcinfo', ...someExchanges().flatMap(() => ['response', 'request'])]);
    // Every length up to that of the longest record, so that pieces end on every byte of a member's header, end and trailer.
    for (let length = 1; length <= 700; length += 1)
      expect(await readAll(archive, length), `pieces of ${length}`).to.deep.equal(whole);
  });

  it('places them so that each is where it says, one behind the other to the end', async () => {
    let end = 0;
    for (const { offset, length, url, type } of await readAll(archive)) {
      expect(offset).to.equal(end);
      end = offset + length;
      const [alone] = await readAll(archive.subarray(offset, end));
      expect([alone?.url, alone?.type]).to.deep.equal([url, type]);
    }
    expect(end).to.equal(archive.length);
  });

  it('stops at a record that is cut off, that is no record, or that has something behind it', async () => {
    const why = (bytes: Buffer) =>
      readAll(bytes).then(
        () => 'all was read',
        (error: unknown) => (error instanceof BrokenRecord ? error.message : String(error)),
      );
    expect(await why(archive.subarray(0, archive.length - 1))).to.equal('its gzip checksum is not that of what it holds');
    expect(await why(archive.subarray(0, archive.length - 20))).to.equal('it ends in the middle');
    expect(await why(Buffer.concat([archive, Buffer.from('more')]))).to.equal('no gzip member begins here');
    expect(await why(Buffer.from('plain text, and long enough'))).to.equal('no gzip member begins here');
    expect(await why(Buffer.alloc(0))).to.equal('all was read');
  });
});
