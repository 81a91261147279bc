import { expect } from 'chai';
import fc from 'fast-check';
import {
  appendLeaves,
  consistencyProof,
  emptyRoot,
  EMPTY_FRONTIER,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  rootOf,
  rootOfFrontier,
  subtreesOf,
} from '../../../core/ledger/merkle.ts';
import type { Hash } from '../../../core/ledger/merkle.ts';

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');

/** The leaves and roots that the implementations of RFC 6962 have in common as test vectors. */
const VECTOR_LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const VECTOR_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** RFC 6962, 2.1, word for word: the definition that everything else is measured against. */
function definedRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(definedRoot(leaves.slice(0, k)), definedRoot(leaves.slice(k)));
}

const SIZE_MAX = 70;
const LEAVES = Array.from({ length: SIZE_MAX }, (_, index) => leafHash(`entry ${index}`));
const ROOTS = Array.from({ length: SIZE_MAX + 1 }, (_, size) => definedRoot(LEAVES.slice(0, size)));

describe('the Merkle tree of the ledger', () => {
  it('hashes nothing as SHA-256 of nothing', () => {
    expect(hex(rootOf([]))).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  for (const [index, root] of VECTOR_ROOTS.entries()) {
    it(`gives the published root of ${index + 1} leaves`, () => {
      const leaves = VECTOR_LEAVES.slice(0, index + 1).map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
      expect(hex(rootOf(leaves))).to.equal(root);
    });
  }

  it('gives the root that the definition gives, for every size, however the leaves arrive', () => {
    for (let size = 0; size <= SIZE_MAX; size += 1) {
      for (const cut of [0, 1, Math.floor(size / 2), size]) {
        const before = appendLeaves(EMPTY_FRONTIER, LEAVES.slice(0, Math.min(cut, size)));
        const frontier = appendLeaves(before, LEAVES.slice(before.size, size));
        expect(frontier.size).to.equal(size);
        expect(hex(rootOfFrontier(frontier))).to.equal(hex(ROOTS[size]!));
      }
    }
  });

  it('never takes a leaf for a node', () => {
    const [one, other] = [LEAVES[0]!, LEAVES[1]!];
    expect(hex(leafHash(Buffer.concat([one, other])))).not.to.equal(hex(nodeHash(one, other)));
  });

  it('proves every leaf of every tree, and that leaf only', () => {
    for (let size = 1; size <= SIZE_MAX; size += 1) {
      const subtree = subtreesOf(LEAVES.slice(0, size));
      const root = ROOTS[size]!;
      for (let index = 0; index < size; index += 1) {
        const claim = { index, size, leaf: LEAVES[index]!, root, proof: inclusionProof(index, size, subtree) };
        expect(isIncluded(claim), `${index} of ${size}`).to.equal(true);
        expect(isIncluded({ ...claim, leaf: leafHash('another') })).to.equal(false);
        expect(isIncluded({ ...claim, root: ROOTS[size - 1]! })).to.equal(false);
        expect(isIncluded({ ...claim, proof: [...claim.proof, root] })).to.equal(false);
        if (size > 1) expect(isIncluded({ ...claim, index: (index + 1) % size })).to.equal(false);
        if (size > 1) expect(isIncluded({ ...claim, proof: claim.proof.slice(1) })).to.equal(false);
      }
    }
  });

  it('proves that every tree extends every smaller one, and no other', () => {
    for (let newer = 0; newer <= SIZE_MAX; newer += 1) {
      const subtree = subtreesOf(LEAVES.slice(0, newer));
      for (let older = 0; older <= newer; older += 1) {
        const claim = {
          older: { size: older, root: ROOTS[older]! },
          newer: { size: newer, root: ROOTS[newer]! },
          proof: consistencyProof(older, newer, subtree),
        };
        expect(isConsistent(claim), `${older} to ${newer}`).to.equal(true);
        expect(isConsistent({ ...claim, proof: [...claim.proof, LEAVES[0]!] })).to.equal(false);
        expect(isConsistent({ ...claim, older: { size: older, root: leafHash('forked') } })).to.equal(false);
        if (older > 0) expect(isConsistent({ ...claim, newer: { size: newer, root: leafHash('forked') } })).to.equal(false);
        if (claim.proof.length > 0) expect(isConsistent({ ...claim, proof: claim.proof.slice(0, -1) })).to.equal(false);
      }
    }
  });

  it('is not fooled, and does not throw, whatever a proof is made of', () => {
    const hash = fc.oneof(fc.constantFrom(...LEAVES.slice(0, 4)), fc.uint8Array({ maxLength: 40 }));
    const count = fc.oneof(fc.nat(80), fc.constantFrom(-1, 0.5, NaN, Infinity, 2 ** 60));
    fc.assert(
      fc.property(count, count, hash, fc.array(hash, { maxLength: 10 }), (index, size, leaf, proof) => {
        const root = leafHash('the root of no such tree');
        expect(isIncluded({ index, size, leaf, root, proof })).to.equal(false);
        expect(isConsistent({ older: { size: index, root: leaf }, newer: { size, root }, proof })).to.equal(false);
      }),
    );
  });

  it('refuses to prove what is not there', () => {
    expect(() => inclusionProof(3, 3, subtreesOf(LEAVES))).to.throw(RangeError);
    expect(() => consistencyProof(4, 3, subtreesOf(LEAVES))).to.throw(RangeError);
  });
});
