import { expect } from 'chai';
import fc from 'fast-check';
import { extensionTiles, proofTiles } from '../../../core/audit/proof-tiles.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafHash, rootOf } from '../../../core/ledger/merkle.ts';
import { buildTiles, subtreesOfTiles, tilePath } from '../../../core/ledger/tiles.ts';

describe('The tiles of a proof', () => {
  it('are enough to prove any entry of any tree, and no more than a few for each level', function () {
    this.timeout(60_000);
    const entries = Array.from({ length: 1030 }, (_, index) => `entry ${index}`);
    const sizes = fc.oneof(
      fc.integer({ min: 1, max: entries.length }),
      fc.constantFrom(1, 255, 256, 257, 511, 512, 513, 768, 1024),
    );
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (size, share) => {
        const index = Math.floor(share * size);
        const some = entries.slice(0, size);
        const files = buildTiles(some);
        const needed = proofTiles(index, size).map(tilePath);
        const read = new Map(needed.map((path) => [path, files.get(path) ?? new Uint8Array()]));
        const proof = inclusionProof(index, size, subtreesOfTiles(size, read));
        const hashes = some.map((entry) => leafHash(entry));
        expect(isIncluded({ index, size, leaf: hashes[index] ?? new Uint8Array(), root: rootOf(hashes), proof })).to.equal(true);
        expect(needed.length).to.be.at.most(4);
      }),
      { numRuns: 60 },
    );
  });

  it('are enough to prove that any tree goes on from any older one', function () {
    this.timeout(60_000);
    const entries = Array.from({ length: 600 }, (_, index) => `entry ${index}`);
    const hashes = entries.map((entry) => leafHash(entry));
    const rootAt = (size: number) => ({ size, root: rootOf(hashes.slice(0, size)) });
    const size = fc.oneof(fc.integer({ min: 1, max: entries.length }), fc.constantFrom(1, 2, 255, 256, 257, 511, 512, 513));
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [older, newer] = one <= other ? [one, other] : [other, one];
        const files = buildTiles(entries.slice(0, newer));
        const read = new Map(
          extensionTiles(older, newer).map((tile) => [tilePath(tile), files.get(tilePath(tile)) ?? new Uint8Array()]),
        );
        const proof = consistencyProof(older, newer, subtreesOfTiles(newer, read));
        expect(isConsistent({ older: rootAt(older), newer: rootAt(newer), proof })).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('hold also where a third level begins, by their paths', () => {
    for (const size of [65_536, 65_537, 65_792, 131_072, 131_073]) {
      for (const index of [0, 255, 256, 65_535, size - 1]) {
        // Every subtree a proof asks for is read from one of the tiles; a tile that is not there would be an error.
        const zeros = new Map(proofTiles(index, size).map((tile) => [tilePath(tile), new Uint8Array(tile.width * 32)]));
        expect(() => inclusionProof(index, size, subtreesOfTiles(size, zeros)), `${index} of ${size}`).not.to.throw();
      }
    }
  });

  it('do not exist for an entry that is not there', () => {
    for (const [index, size] of [
      [0, 0],
      [5, 5],
      [-1, 5],
      [NaN, 5],
    ] as const)
      expect(() => proofTiles(index, size)).to.throw(RangeError);
  });
});
