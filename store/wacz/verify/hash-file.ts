import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** Bytes of a file, the end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a file and spans of it come to: SHA-256 in 64 hex digits, and for the spans the checksum that a zip has. */
export interface FileHashes {
  readonly sha256: string;
  readonly spans: readonly { readonly sha256: string; readonly crc32: number }[];
}

const Answer = z.union([
  z.object({ id: z.number(), sha256: z.string(), spans: z.array(z.object({ sha256: z.string(), crc32: z.number() })) }),
  z.object({ id: z.number(), problem: z.string() }),
]);

/** One file that is being hashed: whoever waits for it. */
interface Waiting {
  readonly resolve: (hashes: FileHashes) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Hashing takes as long as everything else that is checked about a package, so it has a thread of its own, started when it is first needed and
 * kept for the next file. Only while somebody waits does it keep the process alive.
 */
let thread: Worker | null = null;
const waiting = new Map<number, Waiting>();
let asked = 0;

/** Hashes an open file and spans of it, in bounded memory, in one reading. The descriptor has to stay open until this ends. */
export function hashFile(fd: number, spans: readonly Span[]): Promise<FileHashes> {
  const worker = (thread ??= startThread());
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, fd, spans });
  });
}

function startThread(): Worker {
  const worker = new Worker(new URL('./hash-thread.mjs', import.meta.url), { execArgv: [], env: {} });
  worker.on('message', (message: unknown) => {
    const answer = Answer.parse(message);
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('problem' in answer) one?.reject(new Error(answer.problem));
    else one?.resolve(answer);
  });
  // A thread that dies takes with it what it was asked; the next file gets a new one.
  worker.on('error', (error) => {
    thread = null;
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  return worker;
}
