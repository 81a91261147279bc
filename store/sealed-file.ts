import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Failure } from '../core/failure.ts';

/*
 * A sealed file: "EVHD", version, 32 bytes of salt, then chunks of at most 64 KiB, each with its 16-byte tag.
 * Every file has its own key (HKDF of the applicant's key and the salt), so a chunk's nonce can simply be its number. The header, the
 * chunk's number and whether it is the last are authenticated with it: a chunk that is altered, moved, repeated, dropped from the end
 * or taken from another file does not open.
 */
const MAGIC = Buffer.from('EVHD');
const VERSION = 1;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;

/** Length of the header every sealed file starts with. */
export const HEADER_BYTES = MAGIC.length + 1 + SALT_BYTES;
/** Length of every sealed chunk but the last. */
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;

/** Seals bytes as they arrive: yields the header, then sealed chunks. `seal` is the applicant's 32-byte sealing key. */
export async function* sealBytes(bytes: AsyncIterable<Uint8Array>, seal: Buffer): AsyncGenerator<Buffer> {
  const header = Buffer.concat([MAGIC, Buffer.of(VERSION), randomBytes(SALT_BYTES)]);
  const fileKey = fileKeyOf(seal, header);
  yield header;
  let number = 0;
  let held: Buffer = Buffer.alloc(0);
  for await (const part of bytes) {
    held = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, part]);
    // The last chunk is marked, so a full one is held back until it is known that more follows.
    let from = 0;
    while (held.length - from > CHUNK_BYTES) {
      yield sealChunk(fileKey, header, number, false, held.subarray(from, from + CHUNK_BYTES));
      number += 1;
      from += CHUNK_BYTES;
    }
    held = held.subarray(from);
  }
  yield sealChunk(fileKey, header, number, true, held);
}

/** Opens the chunks of one sealed file, in order. Throws `Failure` EVIDENCE_DAMAGED that says what is wrong. */
export function chunkOpener(header: Buffer, seal: Buffer): (number: number, last: boolean, sealed: Buffer) => Buffer {
  if (header.length < HEADER_BYTES) throw damaged('the file is too short to be evidence');
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged('the file does not start as evidence does');
  if (header[MAGIC.length] !== VERSION) throw damaged('the file is of a version this store does not know');
  const fileKey = fileKeyOf(seal, header);
  return (number, last, sealed) => {
    if (sealed.length < TAG_BYTES) throw damaged('the file ends in the middle of a chunk');
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(number), { authTagLength: TAG_BYTES })
      .setAAD(boundTo(header, number, last))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw damaged(`chunk ${number} was altered, moved or cut off, or belongs to another key`);
    }
  };
}

/** The failure of evidence that is not as it was stored. */
export const damaged = (what: string) => new Failure('EVIDENCE_DAMAGED', `This evidence is not as it was stored: ${what}.`);

function sealChunk(fileKey: Buffer, header: Buffer, number: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number)).setAAD(boundTo(header, number, last));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

const fileKeyOf = (seal: Buffer, header: Buffer) =>
  Buffer.from(hkdfSync('sha256', seal, header.subarray(MAGIC.length + 1), 'evenhand evidence file 1', 32));

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

const boundTo = (header: Buffer, number: number, last: boolean) =>
  Buffer.concat([header, nonceOf(number), Buffer.of(last ? 1 : 0)]);
