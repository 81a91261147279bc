import { readAct } from '../ledger/act.ts';
import { appendLeaves, EMPTY_FRONTIER, leafHash, rootOfFrontier, sameHash, type Frontier, type Hash } from '../ledger/merkle.ts';

/** An entry of the ledger as the database holds it: the text that was hashed, and what is repeated beside it for searching. */
export interface LedgerRow {
  readonly index: number;
  readonly body: string;
  readonly leafHash: Hash;
  readonly kind: string;
  readonly subject: string;
  readonly actor: string | null;
}

/** What is wrong with one entry. */
interface EntryProblem {
  readonly index: number;
  readonly problem: string;
}

/** How far a ledger has been read. Only the first problems are kept; `problemCount` counts all of them. */
export interface Walk {
  readonly frontier: Frontier;
  readonly next: number;
  readonly problems: readonly EntryProblem[];
  readonly problemCount: number;
}

const PROBLEMS_KEPT = 20;

/** A ledger of which nothing has been read. */
export const WALK_START: Walk = { frontier: EMPTY_FRONTIER, next: 0, problems: [], problemCount: 0 };

/** Goes on over the next entries: each is hashed anew and compared with everything that is written about it. */
export function walkOn(walk: Walk, rows: readonly LedgerRow[]): Walk {
  const hashes = rows.map(({ body }) => leafHash(body));
  const found = rows.flatMap((row, at) => {
    const expected = at === 0 ? walk.next : (rows[at - 1]?.index ?? 0) + 1;
    return problemsOf(row, hashes[at] ?? new Uint8Array(), expected).map((problem) => ({ index: row.index, problem }));
  });
  return {
    frontier: appendLeaves(walk.frontier, hashes),
    next: (rows.at(-1)?.index ?? walk.next - 1) + 1,
    problems: [...walk.problems, ...found].slice(0, PROBLEMS_KEPT),
    problemCount: walk.problemCount + found.length,
  };
}

/** The root over everything read so far. */
export function rootOfWalk({ frontier }: Walk): Hash {
  return rootOfFrontier(frontier);
}

function problemsOf(row: LedgerRow, hash: Hash, expected: number): string[] {
  return [
    ...(row.index === expected ? [] : [`entry ${expected} is missing`]),
    ...(sameHash(hash, row.leafHash) ? [] : ['its text does not give the hash that was kept']),
    ...actProblems(row),
  ];
}

function actProblems({ body, kind, subject, actor }: LedgerRow): string[] {
  try {
    const act = readAct(body);
    const same = act.kind === kind && act.subject === subject && act.actor === (actor ?? 'system');
    return same ? [] : ['what is kept for searching differs from its text'];
  } catch {
    return ['its text is not an act'];
  }
}
