import { createHash } from 'node:crypto';

/** A SHA-256 hash, 32 bytes. */
export type Hash = Uint8Array;

/** Gives the hash of the subtree over the leaves `start` (inclusive) to `end` (exclusive); always asked for `start < end`. */
export type SubtreeHash = (start: number, end: number) => Hash;

// A leaf can never be passed off as a node, because each is hashed behind its own first byte (RFC 6962, 2.1).
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of one entry of the ledger. Text is hashed as UTF-8. */
export function leafHash(entry: string | Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(entry).digest();
}

/** The hash of two neighbouring subtrees. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Hash {
  return createHash('sha256').digest();
}

/** The root over all leaf hashes, in order. */
export function rootOf(leafHashes: readonly Hash[]): Hash {
  return rootOfFrontier(appendLeaves(EMPTY_FRONTIER, leafHashes));
}

/** All that is needed to go on appending: the roots of the complete subtrees of a tree, largest first, one for each bit of its size. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Hash[];
}

/** The frontier of a tree without leaves. */
export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

/** The frontier after more leaves. The given frontier is left as it was. */
export function appendLeaves({ size, peaks }: Frontier, leafHashes: readonly Hash[]): Frontier {
  const grown = [...peaks];
  let count = size;
  for (const leaf of leafHashes) {
    let peak = leaf;
    // As in binary addition: every complete neighbour of the same height is merged into the carry.
    for (let rest = count; rest % 2 === 1; rest = Math.floor(rest / 2)) peak = nodeHash(taken(grown.pop()), peak);
    grown.push(peak);
    count += 1;
  }
  return { size: count, peaks: grown };
}

/** The root of the tree that a frontier stands for. */
export function rootOfFrontier({ peaks }: Frontier): Hash {
  return peaks.length === 0 ? emptyRoot() : peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** Subtree hashes over leaf hashes held in memory; each is computed once. */
export function subtreesOf(leafHashes: readonly Hash[]): SubtreeHash {
  const known = new Map<string, Hash>();
  const hashOf: SubtreeHash = (start, end) => {
    if (end - start === 1) return taken(leafHashes[start]);
    const name = `${start}-${end}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const middle = start + largestPowerOfTwoBelow(end - start);
    const hash = nodeHash(hashOf(start, middle), hashOf(middle, end));
    known.set(name, hash);
    return hash;
  };
  return hashOf;
}

/** The proof that the leaf `index` is in the tree of `size` leaves, lowest sibling first (RFC 9162, 2.1.3.1). */
export function inclusionProof(index: number, size: number, subtree: SubtreeHash): Hash[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`entry ${index} is not in a tree of ${size} entries`);
  const path = (start: number, end: number): Hash[] => {
    if (end - start === 1) return [];
    const middle = start + largestPowerOfTwoBelow(end - start);
    return index < middle ? [...path(start, middle), subtree(middle, end)] : [...path(middle, end), subtree(start, middle)];
  };
  return path(0, size);
}

/** The proof that the tree of `newer` leaves only added to the tree of `older` leaves (RFC 9162, 2.1.4.1). Empty when there is nothing to prove. */
export function consistencyProof(older: number, newer: number, subtree: SubtreeHash): Hash[] {
  if (!(older >= 0 && older <= newer)) throw new RangeError(`a tree of ${newer} entries cannot extend one of ${older}`);
  if (older === 0 || older === newer) return [];
  const path = (start: number, end: number, whole: boolean): Hash[] => {
    if (end === older) return whole ? [] : [subtree(start, end)];
    const middle = start + largestPowerOfTwoBelow(end - start);
    return older <= middle
      ? [...path(start, middle, whole), subtree(middle, end)]
      : [...path(middle, end, false), subtree(start, middle)];
  };
  return path(0, newer, true);
}

/** What an inclusion proof claims. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** Whether the proof shows that the leaf is in the tree with that root (RFC 9162, 2.1.3.2). Never throws on hostile input. */
export function isIncluded({ index, size, leaf, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** What a consistency proof claims. */
export interface ConsistencyClaim {
  readonly older: { readonly size: number; readonly root: Hash };
  readonly newer: { readonly size: number; readonly root: Hash };
  readonly proof: readonly Hash[];
}

/** Whether the proof shows that the newer tree begins with the older one, unchanged (RFC 9162, 2.1.4.2). Never throws on hostile input. */
export function isConsistent({ older, newer, proof }: ConsistencyClaim): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  // Everything extends the empty tree, so there is nothing a proof could add.
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, emptyRoot());
  if (proof.length === 0) return false;

  const [first, ...rest] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  let node = older.size - 1;
  let last = newer.size - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let olderRoot = taken(first);
  let newerRoot = olderRoot;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      olderRoot = nodeHash(sibling, olderRoot);
      newerRoot = nodeHash(sibling, newerRoot);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newerRoot = nodeHash(newerRoot, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(olderRoot, older.root) && sameHash(newerRoot, newer.root);
}

/** Whether two hashes are the same 32 bytes. */
export function sameHash(one: Hash, other: Hash): boolean {
  return one.length === 32 && other.length === 32 && one.every((byte, at) => byte === other[at]);
}

function largestPowerOfTwoBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function isPowerOfTwo(count: number): boolean {
  return largestPowerOfTwoBelow(count + 1) === count;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

/** A hash that the arithmetic says is there; if it is not, this file has a bug. */
function taken(hash: Hash | undefined): Hash {
  if (hash === undefined) throw new Error('a hash of the tree is missing');
  return hash;
}
