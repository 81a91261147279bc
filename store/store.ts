import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../core/failure.ts';
import { keyIdOf, nameUnder, unwrapKeys, wrapNewDataKey } from './keys.ts';
import { chunkOpener, damaged, HEADER_BYTES, SEALED_CHUNK_BYTES, sealBytes } from './sealed-file.ts';

/**
 * Evidence at rest: named by its content, sealed under its applicant's key, hashed again on every read. A piece of evidence is written
 * once and never changed; what is asked for is named by the SHA-256 (64 hex digits) of its plain bytes.
 */
export interface Store {
  /** A new AES-256 data key for one applicant, wrapped by the master key. Keep `wrapped` beside the applicant. */
  newDataKey(): { readonly wrapped: Uint8Array; readonly keyId: string };
  /**
   * Stores bytes, hashing them as they arrive. Storing the same bytes again is harmless. Throws `Failure` STORE_FULL when the disk is
   * full: nothing is then left under the evidence's name.
   */
  put(
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    wrapped: Uint8Array,
  ): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Reads all of it. Throws `Failure` NOT_FOUND (also to another applicant's key), or EVIDENCE_DAMAGED saying what is wrong. */
  get(sha256: string, wrapped: Uint8Array): Promise<Buffer>;
  /**
   * Reads it piece by piece. Each piece is authentic for the key; that all of them are the evidence asked for is known only at the end,
   * so a reader must treat a late EVIDENCE_DAMAGED as having read nothing.
   */
  stream(sha256: string, wrapped: Uint8Array): AsyncIterable<Uint8Array>;
  /** Whether something is stored under that name for this key. Says nothing about its state; reading does. */
  has(sha256: string, wrapped: Uint8Array): Promise<boolean>;
  /** Removes what writers that were killed left behind, if last touched before `before`. Answers how many files that were. */
  clearAbandoned(before: Date): Promise<number>;
}

/** Opens the evidence store in a folder, making the folder when it is missing. `masterKey` is exactly 32 bytes. */
export function openStore({ dir, masterKey }: { readonly dir: string; readonly masterKey: Buffer }): Store {
  if (masterKey.length !== 32) throw new TypeError('the master key of the evidence store is 32 bytes');
  const incoming = join(dir, 'incoming');
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const placeOf = (sha256: string, wrapped: Uint8Array) => {
    if (!SHA256.test(sha256)) throw new Failure('NOT_FOUND', 'There is no such evidence.');
    const keys = unwrapKeys(masterKey, wrapped);
    return { keys, path: pathOf(dir, nameUnder(keys, sha256)) };
  };

  const store: Store = {
    newDataKey: () => ({ wrapped: wrapNewDataKey(masterKey), keyId: keyIdOf(masterKey) }),

    async put(bytes, wrapped) {
      const keys = unwrapKeys(masterKey, wrapped);
      const temporary = join(incoming, randomUUID());
      try {
        const written = await writeSealed(bytes, keys.seal, temporary);
        await settleAt(temporary, pathOf(dir, nameUnder(keys, written.sha256)), (path) =>
          isIntact(path, keys.seal, written.sha256),
        );
        return written;
      } catch (error) {
        throw isFull(error) ? new Failure('STORE_FULL', 'The evidence store is full. Nothing was stored.') : error;
      } finally {
        await rm(temporary, { force: true });
      }
    },

    async get(sha256, wrapped) {
      const parts: Uint8Array[] = [];
      for await (const part of store.stream(sha256, wrapped)) parts.push(part);
      return Buffer.concat(parts);
    },

    async *stream(sha256, wrapped) {
      const { keys, path } = placeOf(sha256, wrapped);
      yield* readSealed(path, keys.seal, sha256);
    },

    async has(sha256, wrapped) {
      return SHA256.test(sha256) && (await stat(placeOf(sha256, wrapped).path).catch(absentIsNull)) !== null;
    },

    async clearAbandoned(before) {
      const names = await readdir(incoming);
      const cleared = await Promise.all(names.map((name) => removeIfOlder(join(incoming, name), before)));
      return cleared.filter(Boolean).length;
    },
  };
  return store;
}

const SHA256 = /^[0-9a-f]{64}$/;

const pathOf = (dir: string, name: string) => join(dir, name.slice(0, 2), name);

/** Writes a sealed file and brings it to the disk. Answers the hash and length of the plain bytes. */
async function writeSealed(bytes: Uint8Array | AsyncIterable<Uint8Array>, seal: Buffer, path: string) {
  const hash = createHash('sha256');
  let length = 0;
  async function* counted() {
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
      hash.update(part);
      length += part.length;
      yield part;
    }
  }
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of sealBytes(counted(), seal)) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes: length };
}

/** Gives a finished file its final name. Evidence that is already there and intact stays; a damaged one is kept beside, as found. */
async function settleAt(temporary: string, path: string, intact: (path: string) => Promise<boolean>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if ((await stat(path).catch(absentIsNull)) !== null) {
    if (await intact(path)) return;
    await rename(path, `${path}.damaged-${randomUUID()}`);
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** A new name survives a power cut only once its folder has been written too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function isIntact(path: string, seal: Buffer, sha256: string): Promise<boolean> {
  try {
    const parts = readSealed(path, seal, sha256);
    while ((await parts.next()).done !== true);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

async function* readSealed(path: string, seal: Buffer, sha256: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch(absentIsNull);
  if (file === null) throw new Failure('NOT_FOUND', 'There is no such evidence.');
  try {
    const hash = createHash('sha256');
    for await (const part of openChunks(file, seal)) {
      hash.update(part);
      yield part;
    }
    if (hash.digest('hex') !== sha256) throw damaged('the file holds something else than its name says');
  } finally {
    await file.close();
  }
}

async function* openChunks(file: FileHandle, seal: Buffer): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  const openChunk = chunkOpener(await readAt(file, 0, HEADER_BYTES), seal);
  const chunks = Math.max(1, Math.ceil((size - HEADER_BYTES) / SEALED_CHUNK_BYTES));
  for (let number = 0; number < chunks; number += 1) {
    const sealed = await readAt(file, HEADER_BYTES + number * SEALED_CHUNK_BYTES, SEALED_CHUNK_BYTES);
    yield openChunk(number, number === chunks - 1, sealed);
  }
}

/** Reads up to `length` bytes; fewer only at the end of the file. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function removeIfOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(absentIsNull);
  if (found === null || found.mtime >= before) return false;
  await rm(path, { force: true });
  return true;
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(codeOf(error)));

function absentIsNull(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
