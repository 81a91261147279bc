import { Failure } from '../../../core/failure.ts';
import { findNear, listCheckpoints, loadCheckpoint } from '../../../sql/audit/checkpoint.ts';
import { findHead, listEntryLines, type Head } from '../../../sql/audit/ledger.ts';
import { proveExtension, type Extension } from '../../../sql/audit/proof.ts';
import type { Transaction } from '../../../sql/database.ts';
import { show, type Page } from '../../page.ts';
import { hex, indexIn } from './indexes.ts';
import { entryRow } from './ledger.ts';

const PAGE = 100;
const PATH = '/ledger/checkpoints';

/** Every signed head of the ledger, from the latest backwards. */
export const listOfCheckpoints: Page = {
  method: 'get',
  path: PATH,
  roles: ['auditor'],
  async handle(desk) {
    const before = indexIn(desk.query['before']);
    const heads = await desk.transaction((transaction) => listCheckpoints(transaction, before, PAGE + 1));
    const shown = heads.slice(0, PAGE);
    const last = heads.length > PAGE ? shown.at(-1) : undefined;
    return show('audit/checkpoints', {
      title: 'Signed heads',
      heads: shown.map((head) => ({ ...head, href: `${PATH}/${head.size}` })),
      olderHref: last === undefined ? null : `${PATH}?before=${last.size}`,
    });
  },
};

/** One signed head: its note, what it added, and the proofs that it goes on from the one before and that the newest goes on from it. */
export const showCheckpoint: Page = {
  method: 'get',
  path: `${PATH}/:size`,
  roles: ['auditor'],
  async handle(desk) {
    const size = indexIn(desk.params['size']);
    if (size === null) throw new Failure('NOT_FOUND', 'Nothing was signed over so many entries.');
    const { head, near, entries, extensions } = await desk.transaction(async (transaction) => {
      const head = await loadCheckpoint(transaction, size);
      const near = await findNear(transaction, size);
      return {
        head,
        near,
        entries: await listEntryLines(transaction, size, Math.min(PAGE, size - (near.before ?? 0))),
        extensions: await extensionsAround(transaction, head, near.before),
      };
    });
    const added = size - (near.before ?? 0);
    return show('audit/checkpoint', {
      title: `Signed head over ${size} entries`,
      size,
      root: hex(head.root),
      signedAt: head.signedAt,
      note: head.note,
      previousHref: near.before === null ? null : `${PATH}/${near.before}`,
      nextHref: near.after === null ? null : `${PATH}/${near.after}`,
      extensions,
      added,
      entries: entries.map(entryRow),
      moreHref: added > PAGE ? `/ledger?before=${entries.at(-1)?.index ?? 0}` : null,
    });
  },
};

/** The proofs on either side of a head: from the one before to it, and from it to the newest. */
async function extensionsAround(transaction: Transaction, head: Head, before: number | null) {
  const newest = await findHead(transaction);
  const proofs: (Extension & { readonly what: string })[] = [];
  if (before !== null) {
    const older = await loadCheckpoint(transaction, before);
    proofs.push({
      what: `It goes on from the head over ${before} entries.`,
      ...(await proveExtension(transaction, older, head)),
    });
  }
  if (newest !== null && newest.size > head.size)
    proofs.push({
      what: `The newest head, over ${newest.size} entries, goes on from it.`,
      ...(await proveExtension(transaction, head, newest)),
    });
  return proofs;
}
