import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { verifyPackage } from '../../store/wacz/verify/verify.ts';

/* Checks the package that is named, beside SHA-256 alone over the same file; run by main.ts in a process of its own. */
const file = process.argv[2] ?? '';
const MEGABYTE = 1_000_000;
const megabytes = statSync(file).size / MEGABYTE;

/** Seconds by the clock and of processor time: on a busy machine only the second says anything. */
async function secondsOf(work: () => Promise<unknown>): Promise<{ wall: number; processor: number }> {
  const started = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - started) / 1_000, processor: (user + system) / 1_000_000 };
}

async function hash(): Promise<void> {
  const sum = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: MEGABYTE })) sum.update(piece as Buffer);
  sum.digest();
}

// Once beforehand, so that neither pays for reading the file from the disk.
await hash();
const startMB = process.memoryUsage.rss() / MEGABYTE;
let peakMB = 0;
// The system's own peak would count the process that started this one.
const looking = setInterval(() => (peakMB = Math.max(peakMB, process.memoryUsage.rss() / MEGABYTE - startMB)), 10);
const sha256 = await secondsOf(hash);
let state = '';
const verify = await secondsOf(async () => {
  ({ state } = await verifyPackage(file, { key: null, roots: [], ledger: null }));
});
clearInterval(looking);
console.log(
  JSON.stringify({
    verifyMBps: megabytes / verify.wall,
    sha256MBps: megabytes / sha256.wall,
    processorTimesSha256: verify.processor / sha256.processor,
    peakMB,
    state,
  }),
);
