/**
 * The thread of hash-file.ts: reads an open file from its first byte to its last, once, and hashes the whole and spans of it. JavaScript, so that
 * it starts without a compiler.
 */
import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

const piece = Buffer.alloc(1024 * 1024);

parentPort.on('message', ({ id, fd, spans }) => {
  try {
    parentPort.postMessage({ id, ...hashFile(fd, spans) });
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error) });
  }
});

function hashFile(fd, spans) {
  const whole = createHash('sha256');
  const parts = spans.map((span) => ({ ...span, hash: createHash('sha256'), crc32: 0 }));
  let at = 0;
  for (let length = readSync(fd, piece, 0, piece.length, at); length > 0; length = readSync(fd, piece, 0, piece.length, at)) {
    whole.update(piece.subarray(0, length));
    for (const part of parts) {
      const own = piece.subarray(Math.max(0, part.from - at), Math.max(0, Math.min(length, part.to - at)));
      if (own.length === 0) continue;
      part.hash.update(own);
      part.crc32 = crc32(own, part.crc32);
    }
    at += length;
  }
  return { sha256: whole.digest('hex'), spans: parts.map((part) => ({ sha256: part.hash.digest('hex'), crc32: part.crc32 })) };
}
