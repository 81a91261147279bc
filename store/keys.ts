import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Failure } from '../core/failure.ts';

/** What one applicant's data key is used for. Both are derived, so the data key itself never touches evidence. */
export interface EvidenceKeys {
  /** 32 bytes; a file's own key is derived from it and the file's salt. */
  readonly seal: Buffer;
  /** 32 bytes; names files, so that equal pages of two applicants cannot be matched by their file names. */
  readonly name: Buffer;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 8;
/** version, key id, nonce, encrypted data key, tag */
const WRAPPED_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const VERSION = 1;

/** Names a master key without giving it away: the first 16 hex digits of its SHA-256. */
export function keyIdOf(masterKey: Uint8Array): string {
  return createHash('sha256')
    .update(masterKey)
    .digest('hex')
    .slice(0, KEY_ID_BYTES * 2);
}

/** Makes a new data key and wraps it under the master key (AES-256-GCM). The plain data key is not handed out. */
export function wrapNewDataKey(masterKey: Buffer): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), Buffer.from(keyIdOf(masterKey), 'hex')]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(head);
  const sealed = Buffer.concat([cipher.update(randomBytes(KEY_BYTES)), cipher.final()]);
  return Buffer.concat([head, nonce, sealed, cipher.getAuthTag()]);
}

/**
 * Opens a wrapped data key and derives what it is used for. Throws `Failure` EVIDENCE_DAMAGED when the wrapped key was altered or was
 * wrapped by another master key.
 */
export function unwrapKeys(masterKey: Buffer, wrapped: Uint8Array): EvidenceKeys {
  const dataKey = openDataKey(masterKey, Buffer.from(wrapped));
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, '', `evenhand evidence ${purpose} 1`, KEY_BYTES));
  return { seal: derive('seal'), name: derive('name') };
}

/** The file name of a piece of evidence: keyed, so that it tells nothing to whoever lacks the applicant's key. 64 hex digits. */
export function nameUnder(keys: EvidenceKeys, sha256: string): string {
  return createHmac('sha256', keys.name).update(Buffer.from(sha256, 'hex')).digest('hex');
}

function openDataKey(masterKey: Buffer, wrapped: Buffer): Buffer {
  if (wrapped.length !== WRAPPED_BYTES || wrapped[0] !== VERSION) {
    throw new Failure('EVIDENCE_DAMAGED', 'The data key of this applicant is not in a form this store knows.');
  }
  const head = wrapped.subarray(0, 1 + KEY_ID_BYTES);
  const wrappedBy = head.toString('hex', 1);
  if (wrappedBy !== keyIdOf(masterKey)) {
    throw new Failure(
      'EVIDENCE_DAMAGED',
      `The data key of this applicant was wrapped by master key ${wrappedBy}; this store was opened with ${keyIdOf(masterKey)}.`,
    );
  }
  const nonceEnd = head.length + NONCE_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', masterKey, wrapped.subarray(head.length, nonceEnd), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(head)
    .setAuthTag(wrapped.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(nonceEnd, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new Failure('EVIDENCE_DAMAGED', 'The data key of this applicant has been altered.');
  }
}
