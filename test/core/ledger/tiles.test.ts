import { expect } from 'chai';
import fc from 'fast-check';
import { consistencyProof, inclusionProof, leafHash, rootOf, subtreesOf } from '../../../core/ledger/merkle.ts';
import type { Hash } from '../../../core/ledger/merkle.ts';
import {
  buildTiles,
  tilesOfSlices,
  edgeTiles,
  frontierFromTiles,
  growTiles,
  readBundle,
  readTilePath,
  rootFromTiles,
  subtreesOfTiles,
  tilePath,
  tilesOf,
  writeBundle,
} from '../../../core/ledger/tiles.ts';

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
const entriesOf = (size: number): string[] => Array.from({ length: size }, (_, index) => `entry ${index}`);

/** Writes the entries batch by batch, as a sequencer does: from one batch to the next it remembers the size and the files only. */
function writeInBatches(
  batches: readonly number[],
  entries: readonly string[],
): { files: Map<string, Uint8Array>; size: number } {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  for (const batch of batches) {
    const edge = new Map(edgeTiles(size).map((tile) => [tilePath(tile), files.get(tilePath(tile))!]));
    for (const [path, bytes] of growTiles(size, edge, entries.slice(size, size + batch))) files.set(path, bytes);
    size += batch;
  }
  return { files, size };
}

describe('the tiles of the ledger', () => {
  const PATHS = [
    { tile: { level: 0, n: 0, width: 256 }, path: 'tile/0/000' },
    { tile: { level: 0, n: 5, width: 7 }, path: 'tile/0/005.p/7' },
    { tile: { level: 1, n: 999, width: 256 }, path: 'tile/1/999' },
    { tile: { level: 0, n: 1000, width: 256 }, path: 'tile/0/x001/000' },
    { tile: { level: 3, n: 1234067, width: 112 }, path: 'tile/3/x001/x234/067.p/112' },
    { tile: { level: 'entries', n: 1234, width: 255 }, path: 'tile/entries/x001/234.p/255' },
  ] as const;
  for (const { tile, path } of PATHS) {
    it(`are found at ${path}`, () => {
      expect(tilePath(tile)).to.equal(path);
      expect(readTilePath(path)).to.deep.equal(tile);
    });
  }

  const NO_PATHS = [
    'tile/0/0',
    'tile/00/000',
    'tile/0/x000/001',
    'tile/0/001/234',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/07',
    'tile/0/000/',
    'tile/data/000',
    '../tile/0/000',
    'tile/0/000\n',
  ];
  for (const path of NO_PATHS) {
    it(`are not looked for at ${JSON.stringify(path)}`, () => {
      expect(readTilePath(path)).to.equal(null);
    });
  }

  const SIZES = [0, 1, 2, 3, 70, 255, 256, 257, 511, 512, 513, 1000, 65_536, 65_537];
  for (const size of SIZES) {
    it(`give back the root and the entries of a ledger of ${size}`, () => {
      const entries = entriesOf(size);
      const files = buildTiles(entries);
      expect([...files.keys()].sort()).to.deep.equal(tilesOf(size).map(tilePath).sort());
      expect(hex(rootFromTiles(size, files))).to.equal(hex(rootOf(entries.map((entry) => leafHash(entry)))));
      const read = tilesOf(size)
        .filter(({ level }) => level === 'entries')
        .flatMap((tile) => readBundle(files.get(tilePath(tile))!, tilePath(tile)));
      expect(read.map((entry) => Buffer.from(entry).toString())).to.deep.equal(entries);
    });
  }

  it('make the same proofs as the leaves do', () => {
    for (const size of [1, 70, 256, 300, 1000]) {
      const entries = entriesOf(size);
      const fromLeaves = subtreesOf(entries.map((entry) => leafHash(entry)));
      const fromTiles = subtreesOfTiles(size, buildTiles(entries));
      for (const index of [0, Math.floor(size / 3), size - 1]) {
        expect(inclusionProof(index, size, fromTiles).map(hex)).to.deep.equal(inclusionProof(index, size, fromLeaves).map(hex));
        expect(consistencyProof(index, size, fromTiles).map(hex)).to.deep.equal(
          consistencyProof(index, size, fromLeaves).map(hex),
        );
      }
    }
  });

  it('grow in batches of any size to what they would be in one, reading only their right edge', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(5), fc.constantFrom(255, 256, 257, 600)), { maxLength: 6 }), (batches) => {
        const total = batches.reduce((sum, batch) => sum + batch, 0);
        const entries = entriesOf(total);
        const { files, size } = writeInBatches(batches, entries);
        expect(size).to.equal(total);
        for (const [path, bytes] of buildTiles(entries)) expect(hex(files.get(path)!), path).to.equal(hex(bytes));
        const edge = new Map(edgeTiles(total).map((tile) => [tilePath(tile), files.get(tilePath(tile))!]));
        expect(frontierFromTiles(total, edge).size).to.equal(total);
        expect(hex(rootFromTiles(total, edge))).to.equal(hex(rootOf(entries.map((entry) => leafHash(entry)))));
      }),
      { numRuns: 30 },
    );
  });

  it('are the same when the entries come in slices, and nothing else is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 }), async (lengths) => {
        const entries = entriesOf(lengths.reduce((sum, length) => sum + length, 0));
        const slices = async function* () {
          let from = 0;
          for (const length of lengths) yield await Promise.resolve(entries.slice(from, (from += length)));
        };
        const written: [string, string][] = [];
        for await (const [path, bytes] of tilesOfSlices(slices())) written.push([path, hex(bytes)]);
        const wanted = [...buildTiles(entries)].map(([path, bytes]) => [path, hex(bytes)]);
        expect(written.sort()).to.deep.equal(wanted.sort());
      }),
      { numRuns: 40 },
    );
  });

  it('name the tile that is missing or cut short', () => {
    const files = buildTiles(entriesOf(300));
    const without = new Map(files);
    without.delete('tile/0/001.p/44');
    expect(() => rootFromTiles(300, without)).to.throw('tile/0/001.p/44 is missing');
    const short = new Map(files).set('tile/1/000.p/1', new Uint8Array(31));
    expect(() => rootFromTiles(300, short)).to.throw('tile/1/000.p/1 is 31 bytes long');
    expect(() => growTiles(300, new Map(), ['another'])).to.throw('tile/entries/001.p/44 is missing');
  });

  it('keep any entry in a bundle, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (entries) => {
        expect(readBundle(writeBundle(entries), 'b').map((entry) => hex(entry))).to.deep.equal(
          entries.map((entry) => hex(entry)),
        );
      }),
    );
  });

  it('hold an entry of 65,535 bytes and refuse a longer one', () => {
    expect(readBundle(writeBundle([new Uint8Array(65_535)]), 'b')[0]).to.have.length(65_535);
    expect(() => writeBundle([new Uint8Array(65_536)])).to.throw('longer than a ledger can hold');
  });

  it('say where a bundle is cut', () => {
    const bundle = writeBundle(['first', 'second']);
    for (const end of [bundle.length - 1, 8])
      expect(() => readBundle(bundle.subarray(0, end), 'b')).to.throw('b ends in the middle of its entry 1');
  });
});
