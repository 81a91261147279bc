import { extensionTiles, proofTiles } from '../../core/audit/proof-tiles.ts';
import { Failure } from '../../core/failure.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafHash, type Hash } from '../../core/ledger/merkle.ts';
import { subtreesOfTiles } from '../../core/ledger/tiles.ts';
import type { Transaction } from '../database.ts';
import { readHashTiles, type Head } from './ledger.ts';

/** Whether an entry is under a signed head, with the path of hashes that shows it, from the leaf up. Hashes are hexadecimal. */
export interface Proven {
  readonly included: boolean;
  /** Why not; `null` when it is. */
  readonly problem: string | null;
  readonly proof: readonly { readonly level: number; readonly side: 'left' | 'right'; readonly hash: string }[];
}

/** Proves an entry from the tiles as stored; what cannot be proved is said, never hidden. */
export async function proveEntry(
  transaction: Transaction,
  { index, body }: { readonly index: number; readonly body: string },
  head: Head | null,
): Promise<Proven> {
  if (head === null || index >= head.size)
    return { included: false, problem: 'The signed head does not cover this entry yet.', proof: [] };
  const { size, root } = head;
  const tiles = await readHashTiles(transaction, proofTiles(index, size));
  try {
    const proof = inclusionProof(index, size, subtreesOfTiles(size, tiles));
    const included = isIncluded({ index, size, leaf: leafHash(body), root, proof });
    return {
      included,
      problem: included ? null : 'The text of this entry does not lead to the signed root: the entry or the ledger was changed.',
      proof: proof.map((hash, level) => ({ level: level + 1, side: sideOf(index, size, level), hash: hex(hash) })),
    };
  } catch (error) {
    if (error instanceof Failure) return { included: false, problem: `The proof cannot be made: ${error.message}.`, proof: [] };
    throw error;
  }
}

/** Whether a signed head goes on from an older one, with the hashes that show it. */
export interface Extension {
  readonly extended: boolean;
  /** Why not; `null` when it does. */
  readonly problem: string | null;
  readonly proof: readonly string[];
}

/** Proves from the tiles as stored that the newer head only added to the older one: nothing before it was changed, moved or taken out. */
export async function proveExtension(transaction: Transaction, older: Head, newer: Head): Promise<Extension> {
  const tiles = await readHashTiles(transaction, extensionTiles(older.size, newer.size));
  try {
    const proof = consistencyProof(older.size, newer.size, subtreesOfTiles(newer.size, tiles));
    const extended = isConsistent({ older, newer, proof });
    const problem = extended ? null : 'The hashes do not lead to both roots: something before the newer head was changed.';
    return { extended, problem, proof: proof.map(hex) };
  } catch (error) {
    if (error instanceof Failure) return { extended: false, problem: `The proof cannot be made: ${error.message}.`, proof: [] };
    throw error;
  }
}

/** On which side the sibling of a level stands, as the verifier of RFC 9162, 2.1.3.2 walks up. */
function sideOf(index: number, size: number, level: number): 'left' | 'right' {
  let [node, last] = [index, size - 1];
  for (let at = 0; ; at += 1) {
    const left = node % 2 === 1 || node === last;
    if (at === level) return left ? 'left' : 'right';
    if (left) while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
}

const hex = (hash: Hash) => Buffer.from(hash).toString('hex');
