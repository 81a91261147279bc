import { Failure } from '../failure.ts';
import { decodeBase64, openNote, readVkey, signNote, splitNote } from './note.ts';
import type { Signer } from './note.ts';
import type { Hash } from './merkle.ts';

/** The signed head of the ledger (C2SP tlog-checkpoint): so many entries, under this root. */
export interface Checkpoint {
  /** The ledger's name; also the name of the key that signs it. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointBody({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** A checkpoint signed by the ledger's key; its origin is the key's name. */
export function signCheckpoint(size: number, root: Hash, signer: Signer): string {
  return signNote(checkpointBody({ origin: signer.name, size, root }), [signer]);
}

/** The checkpoint that the pinned key signed. Throws `EVIDENCE_DAMAGED` when it did not, `BAD_INPUT` when the pinned key is malformed. */
export function openCheckpoint(note: string, pinnedVkey: string): Checkpoint {
  const verifier = readVkey(pinnedVkey);
  const checkpoint = readBody(openNote(note, verifier));
  if (checkpoint.origin !== verifier.name) {
    throw new Failure('EVIDENCE_DAMAGED', `the checkpoint is of "${checkpoint.origin}", not of "${verifier.name}"`);
  }
  return checkpoint;
}

/** What a checkpoint says, whoever signed it: for saying what else is wrong beside a bad signature. Throws `EVIDENCE_DAMAGED` if unreadable. */
export function readUntrustedCheckpoint(note: string): Checkpoint {
  return readBody(splitNote(note).text);
}

function readBody(text: string): Checkpoint {
  // Lines after the third are extensions, which a reader has to pass over.
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = decodeBase64(root);
  const count = /^(0|[1-9]\d{0,15})$/.test(size) ? Number(size) : NaN;
  if (origin === '' || !Number.isSafeInteger(count) || bytes?.length !== 32) {
    throw new Failure('EVIDENCE_DAMAGED', 'the checkpoint does not hold an origin, a size and a root');
  }
  return { origin, size: count, root: bytes };
}
