import { proofTiles } from '../../../core/audit/proof-tiles.ts';
import { Failure } from '../../../core/failure.ts';
import { inclusionProof, isIncluded, leafHash, sameHash, type Hash } from '../../../core/ledger/merkle.ts';
import { subtreesOfTiles } from '../../../core/ledger/tiles.ts';
import { findHead, listEntryLines, loadEntry, readHashTiles, type Head } from '../../../sql/audit/ledger.ts';
import { loadIntegrity } from '../../../sql/audit/overview.ts';
import type { Transaction } from '../../../sql/database.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { openForm } from '../form.ts';
import { actInWords } from './words.ts';

const PAGE = 100;

/** The ledger: its signed head and its entries, from the latest backwards. */
export const showLedger: Page = {
  method: 'get',
  path: '/ledger',
  roles: ['auditor'],
  handle: (desk) => ledgerAgain(desk, null),
};

/** The page of the ledger, after a note that could not be compared with it. */
export async function ledgerAgain(desk: Desk, failure: Failure | null): Promise<Reply> {
  const before = indexIn(desk.query['before']);
  const { head, integrity, entries } = await desk.transaction(async (transaction) => ({
    head: await findHead(transaction),
    integrity: await loadIntegrity(transaction),
    entries: await listEntryLines(transaction, before, PAGE),
  }));
  const last = entries.at(-1);
  const form = openForm(desk.typed, failure);
  const note = form.area('note', 'A signed note you kept from an earlier visit', {
    rows: 5,
    hint: 'Whole, as you copied it. Verifying then also shows that the ledger still begins with what you saw.',
  });
  return show('audit/ledger', {
    title: 'Ledger',
    head: head === null ? null : { size: head.size, root: hex(head.root), signedAt: head.signedAt, note: head.note },
    unsequenced: integrity.unsequenced,
    note,
    summary: form.summary(),
    entries: entries.map(({ index, at, kind, leafHash: hash }) => ({
      href: `/ledger/entries/${index}`,
      index,
      at,
      what: actInWords(kind),
      leafHash: hash,
    })),
    olderHref: last === undefined || last.index === 0 ? null : `/ledger?before=${last.index}`,
  });
}

/** One entry: its exact text, its hash computed anew, and the proof that it is under the signed head. */
export const showEntry: Page = {
  method: 'get',
  path: '/ledger/entries/:index',
  roles: ['auditor'],
  async handle(desk) {
    const index = indexIn(desk.params['index']);
    if (index === null) throw new Failure('NOT_FOUND', 'There is no such entry in the ledger.');
    const { entry, head, proven } = await desk.transaction(async (transaction) => {
      const entry = await loadEntry(transaction, index);
      const head = await findHead(transaction);
      return { entry, head, proven: await prove(transaction, index, leafHash(entry.body), head) };
    });
    return show('audit/entry', {
      title: `Entry ${index}`,
      what: actInWords(entry.kind),
      who: entry.actorName ?? 'the system',
      at: entry.at,
      body: entry.body,
      leafHash: hex(leafHash(entry.body)),
      leafFits: sameHash(leafHash(entry.body), entry.leafHash),
      proof: proven.proof,
      size: head?.size ?? 0,
      root: head === null ? '–' : hex(head.root),
      included: proven.included,
      problem: proven.problem,
      previousHref: index === 0 ? null : `/ledger/entries/${index - 1}`,
      nextHref: index + 1 < (head?.size ?? 0) ? `/ledger/entries/${index + 1}` : null,
    });
  },
};

interface Proven {
  readonly included: boolean;
  readonly problem: string | null;
  readonly proof: readonly { readonly level: number; readonly side: string; readonly hash: string }[];
}

/** Proves an entry from the tiles as stored; what cannot be proved is said, never hidden. */
async function prove(transaction: Transaction, index: number, leaf: Hash, head: Head | null): Promise<Proven> {
  if (head === null || index >= head.size)
    return { included: false, problem: 'The signed head does not cover this entry yet.', proof: [] };
  const { size, root } = head;
  const tiles = await readHashTiles(transaction, proofTiles(index, size));
  try {
    const proof = inclusionProof(index, size, subtreesOfTiles(size, tiles));
    const included = isIncluded({ index, size, leaf, root, proof });
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

/** On which side the sibling of a level stands, as the verifier of RFC 9162, 2.1.3.2 walks up. */
function sideOf(index: number, size: number, level: number): string {
  let [node, last] = [index, size - 1];
  for (let at = 0; ; at += 1) {
    const left = node % 2 === 1 || node === last;
    if (at === level) return left ? 'left' : 'right';
    if (left) while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
}

/** An index as addresses write it; `null` for anything else. */
function indexIn(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null;
}

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
