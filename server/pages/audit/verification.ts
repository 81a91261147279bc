import { z } from 'zod';
import { rootOfWalk, walkOn, WALK_START, type Walk } from '../../../core/audit/walk.ts';
import { Failure } from '../../../core/failure.ts';
import { sameHash, type Hash } from '../../../core/ledger/merkle.ts';
import { readUntrustedCheckpoint, type Checkpoint } from '../../../core/ledger/checkpoint.ts';
import { edgeTiles, rootFromTiles } from '../../../core/ledger/tiles.ts';
import { findHead, readHashTiles, walkEntries, type Head } from '../../../sql/audit/ledger.ts';
import { countActs, loadIntegrity, type Integrity } from '../../../sql/audit/overview.ts';
import type { Transaction } from '../../../sql/database.ts';
import { show, type Page } from '../../page.ts';
import { ledgerAgain } from './ledger.ts';

interface Check {
  readonly passed: boolean;
  readonly what: string;
  readonly found: string;
}

/** A note as somebody kept it; line breaks at either end may have been lost or gained by copying. */
const Kept = z.object({
  note: z
    .string()
    .default('')
    .transform((text, context): Checkpoint | null => {
      if (text.trim() === '') return null;
      try {
        return readUntrustedCheckpoint(`${text.trim()}\n`);
      } catch {
        context.addIssue('is not a signed note; copy all of it, from the name of the ledger to the last signature');
        return z.NEVER;
      }
    }),
});

/** Reads the whole ledger now, hashes every entry anew and compares what comes out with the signed head, and with a note that was kept. */
export const verifyLedger: Page = {
  method: 'post',
  path: '/ledger/verification',
  roles: ['auditor'],
  async handle(desk) {
    const { note: kept } = desk.form(Kept);
    const { checks, walk } = await desk.transaction((transaction) => verify(transaction, kept));
    return show('audit/verification', {
      title: 'Verification of the ledger',
      sound: checks.every(({ passed }) => passed),
      checks,
      problems: walk.problems.map(({ index, problem }) => ({ href: `/ledger/entries/${index}`, index, problem })),
      problemCount: walk.problemCount,
    });
  },
  refused: ledgerAgain,
};

async function verify(
  transaction: Transaction,
  kept: Checkpoint | null,
): Promise<{ readonly checks: readonly Check[]; readonly walk: Walk }> {
  const head = await findHead(transaction);
  const integrity = await loadIntegrity(transaction);
  const acts = await countActs(transaction);
  const walk = await walkTo(transaction, head?.size ?? 0);
  const checks = [
    entriesFit(walk),
    nothingLost(integrity, acts),
    ...(kept === null ? [] : [beginsWith(kept, await walkTo(transaction, kept.size))]),
  ];
  if (head === null) return { checks, walk };
  const root = rootOfWalk(walk);
  const tileRoot = await rootOfTiles(transaction, head);
  return { checks: [sizeFits(walk, head), ...checks, rootFits(root, head), noteFits(head), tilesFit(tileRoot, head)], walk };
}

async function walkTo(transaction: Transaction, size: number): Promise<Walk> {
  let walk = WALK_START;
  for await (const batch of walkEntries(transaction, size)) walk = walkOn(walk, batch);
  return walk;
}

const beginsWith = ({ size, root }: Checkpoint, walk: Walk): Check => ({
  passed: walk.frontier.size === size && sameHash(rootOfWalk(walk), root),
  what: 'The ledger still begins with what the note you kept was signed over.',
  found: `${walk.frontier.size} entries give ${hex(rootOfWalk(walk))}; your note says ${size} and ${hex(root)}.`,
});

const sizeFits = ({ frontier }: Walk, { size }: Head): Check => ({
  passed: frontier.size === size,
  what: 'There are as many entries as the signed head says.',
  found: `${frontier.size} entries read, ${size} signed.`,
});

const entriesFit = ({ problemCount, frontier }: Walk): Check => ({
  passed: problemCount === 0,
  what: 'Every entry is where it belongs and gives the hash that was kept.',
  found: problemCount === 0 ? `${frontier.size} entries hashed anew.` : `${problemCount} problems.`,
});

const nothingLost = ({ entries, unsequenced }: Integrity, acts: number): Check => ({
  passed: acts === entries + unsequenced,
  what: 'Every recorded act is in the ledger or waits for it.',
  found: `${acts} acts, ${entries} in the ledger, ${unsequenced} waiting.`,
});

const rootFits = (root: Hash, head: Head): Check => ({
  passed: sameHash(root, head.root),
  what: 'The entries give the root of the signed head.',
  found: `${hex(root)} computed, ${hex(head.root)} signed.`,
});

function noteFits({ note, size, root }: Head): Check {
  const what = 'The signed note says the same size and root.';
  try {
    const said = readUntrustedCheckpoint(note);
    return { passed: said.size === size && sameHash(said.root, root), what, found: `${said.size} entries, ${hex(said.root)}.` };
  } catch (error) {
    if (error instanceof Failure) return { passed: false, what, found: `${error.message}.` };
    throw error;
  }
}

function tilesFit(tileRoot: Hash | string, head: Head): Check {
  const what = 'The tiles that proofs are made from give the same root.';
  if (typeof tileRoot === 'string') return { passed: false, what, found: tileRoot };
  return { passed: sameHash(tileRoot, head.root), what, found: hex(tileRoot) };
}

/** The root from the stored tiles, or the sentence that says why there is none. */
async function rootOfTiles(transaction: Transaction, { size }: Head): Promise<Hash | string> {
  const tiles = await readHashTiles(
    transaction,
    edgeTiles(size).filter(({ level }) => level !== 'entries'),
  );
  try {
    return rootFromTiles(size, tiles);
  } catch (error) {
    if (error instanceof Failure) return `${error.message}.`;
    throw error;
  }
}

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
