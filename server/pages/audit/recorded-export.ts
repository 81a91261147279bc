import { createHash } from 'node:crypto';
import { Failure } from '../../../core/failure.ts';
import type { Act } from '../../../core/ledger/act.ts';
import type { Transaction } from '../../../sql/database.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Desk, Reply } from '../../page.ts';

type Detail = Act['detail'];

/** A file of records as it leaves: what it is of, in which form, and under which name. */
export interface LeavingFile {
  readonly subject: string;
  /** What is known before the first piece: which file, in which form, narrowed by what. */
  readonly detail: Detail;
  readonly mediaType: string;
  readonly downloadAs: string;
}

/** Hands over every piece, and answers what comes after the last. */
async function handOver(file: ReturnType<Pieces>, out: (piece: string) => Promise<void>): Promise<Detail> {
  try {
    for (;;) {
      const piece = await file.next();
      if (piece.done === true) return piece.value;
      await out(piece.value);
    }
  } finally {
    await file.return({});
  }
}

/** The pieces of a file in their order; what it returns at the end, such as a count, is recorded with the hash. */
export type Pieces = (transaction: Transaction) => AsyncGenerator<string, Detail>;

/** How many files are written at once: each holds a connection to the database for as long as somebody takes to download it. */
const AT_ONCE_MAX = 2;
let underWay = 0;

/** Throws `Failure` TOO_MANY_REQUESTS when others are being served. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  if (underWay >= AT_ONCE_MAX)
    throw new Failure('TOO_MANY_REQUESTS', 'Other files are being taken along just now. Try again when one of them has arrived.');
  underWay += 1;
  try {
    await work();
  } finally {
    underWay -= 1;
  }
}

/**
 * A file that is recorded twice: before its first piece leaves, because a piece is out whatever happens to the rest, and with the hash of the whole
 * before it ends. So whoever has a whole file has one that is on record, and what was broken off is on record as begun.
 */
export function recordedExport(
  desk: Pick<Desk, 'transaction' | 'snapshot'>,
  { subject, detail, mediaType, downloadAs }: LeavingFile,
  pieces: Pieces,
): Reply {
  const record = (kind: 'ledger.export_begun' | 'ledger.exported', more: Detail) =>
    desk.transaction((transaction) => recordAct(transaction, { kind, subject, detail: { ...detail, ...more } }));
  return {
    kind: 'export',
    mediaType,
    downloadAs,
    send: (out) =>
      inTurn(async () => {
        const hash = createHash('sha256');
        await record('ledger.export_begun', {});
        const counts = await desk.snapshot((transaction) =>
          handOver(pieces(transaction), (piece) => {
            hash.update(piece);
            return out(piece);
          }),
        );
        await record('ledger.exported', { ...counts, sha256: hash.digest('hex') });
      }),
  };
}
