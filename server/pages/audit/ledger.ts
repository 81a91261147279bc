import { Failure } from '../../../core/failure.ts';
import { leafHash, sameHash } from '../../../core/ledger/merkle.ts';
import { findNear } from '../../../sql/audit/checkpoint.ts';
import { findHead, listEntryLines, loadEntry, type EntryLine } from '../../../sql/audit/ledger.ts';
import { loadIntegrity } from '../../../sql/audit/overview.ts';
import { proveEntry } from '../../../sql/audit/proof.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { openForm } from '../form.ts';
import { proofByHand } from './by-hand.ts';
import { hex, indexIn } from './indexes.ts';
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
    entries: entries.map(entryRow),
    olderHref: last === undefined || last.index === 0 ? null : `/ledger?before=${last.index}`,
  });
}

/** An entry as a line of a table. */
export const entryRow = ({ index, at, kind, leafHash: hash }: EntryLine) => ({
  href: `/ledger/entries/${index}`,
  index,
  at,
  what: actInWords(kind),
  leafHash: hash,
});

/** One entry: its exact text, its hash computed anew, and the proof that it is under the signed head. */
export const showEntry: Page = {
  method: 'get',
  path: '/ledger/entries/:index',
  roles: ['auditor'],
  async handle(desk) {
    const index = indexIn(desk.params['index']);
    if (index === null) throw new Failure('NOT_FOUND', 'There is no such entry in the ledger.');
    const { entry, head, proven, covered } = await desk.transaction(async (transaction) => {
      const entry = await loadEntry(transaction, index);
      const head = await findHead(transaction);
      const { after } = await findNear(transaction, index);
      return { entry, head, proven: await proveEntry(transaction, entry, head), covered: after };
    });
    return show('audit/entry', {
      title: `Entry ${index}`,
      subject: entry.subject,
      subjectHref: `/access-log?${new URLSearchParams({ subject: entry.subject }).toString()}`,
      coveredHref: covered === null ? null : `/ledger/checkpoints/${covered}`,
      headHref: head === null ? null : `/ledger/checkpoints/${head.size}`,
      byHand: proven.included ? proofByHand(entry.body, proven.proof) : null,
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
