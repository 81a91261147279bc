import { ago, fine, lasting, look, unknown, type HealthLine } from './line.ts';

/** What one worker process says of itself every few seconds. */
export interface WorkerSign {
  readonly machine: string;
  readonly version: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  /** Milliseconds by which its clock is ahead of the database's; negative when it is behind. */
  readonly clockAheadMs: number;
  /** The same against the authority that gave its last time stamp; `null` when none did. */
  readonly stampAheadMs: number | null;
  readonly stampedAt: Date | null;
  /** Of the disk that holds the evidence; `null` when it could not tell. */
  readonly storeFreeBytes: number | null;
  readonly storeBytes: number | null;
  readonly backedUpAt: Date | null;
}

/** A worker signs every ten seconds, and once a minute when its database was away. */
const SILENT_MS = 100_000;
const DISK_FREE_SHARE_MIN = 0.1;
const DISK_FREE_BYTES_MIN = 5e9;
/** Clocks further apart make times in captures and in the ledger disagree; the same limit as `evenhand doctor`. */
const CLOCK_APART_MAX_MS = 2_000;
/** Authorities give whole seconds, and the way to them takes some more. */
const STAMP_APART_MAX_MS = 5_000;

/** Whether a worker has given a sign of life lately. */
export const isAlive = ({ seenAt }: WorkerSign, now: Date): boolean => now.getTime() - seenAt.getTime() <= SILENT_MS;

/** Whether anybody does the work. */
export function workersLine(workers: readonly WorkerSign[], now: Date): HealthLine {
  const what = 'Workers';
  const alive = workers.filter((worker) => isAlive(worker, now));
  const silent = workers.filter((worker) => !isAlive(worker, now));
  if (alive.length === 0)
    return look(what, 'No worker runs, so nothing is searched, captured or rendered.', 'Start one: npm run work.');
  const running = `${alive.length} running, the last sign of life ${ago(latest(alive), now)}`;
  if (silent.length > 0)
    return look(
      what,
      `${running}; ${silent.length} fell silent without stopping (${named(silent)}).`,
      'Others have taken its work over. Look at its log and start it again.',
    );
  const versions = [...new Set(alive.map(({ version }) => version))];
  if (versions.length > 1)
    return look(what, `${running}, in versions ${versions.join(' and ')}.`, 'Bring all to the same version.');
  return fine(what, `${running}.`);
}

/** Whether there is room for more evidence, where the fullest worker looks. */
export function diskLine(workers: readonly WorkerSign[]): HealthLine {
  const what = 'Disk of the evidence';
  const seen = workers.flatMap(({ storeFreeBytes: free, storeBytes: all }) =>
    free === null || all === null ? [] : [{ free, all }],
  );
  const [fullest] = seen.sort((a, b) => a.free - b.free);
  if (fullest === undefined)
    return unknown(what, 'No worker could say how much room there is.', 'See whether EVENHAND_STORE can be read.');
  const saw = `${gigabytes(fullest.free)} of ${gigabytes(fullest.all)} GB free. The disk of the database is not seen from here.`;
  const low = fullest.free < DISK_FREE_BYTES_MIN || fullest.free < fullest.all * DISK_FREE_SHARE_MIN;
  return low ? look(what, saw, 'Make room before it is full: then captures stop.') : fine(what, saw);
}

/** Whether workers and database agree on the time. */
export function clockLine(workers: readonly WorkerSign[]): HealthLine {
  const what = 'Clocks of workers and database';
  const [worst] = [...workers].sort((a, b) => Math.abs(b.clockAheadMs) - Math.abs(a.clockAheadMs));
  if (worst === undefined) return unknown(what, 'No worker runs that could compare them.', 'Start one: npm run work.');
  const saw = `At most ${Math.abs(worst.clockAheadMs)} ms apart (${worst.machine}).`;
  if (Math.abs(worst.clockAheadMs) <= CLOCK_APART_MAX_MS) return fine(what, saw);
  return look(what, saw, 'Synchronise both machines (chrony, systemd-timesyncd).');
}

/** Whether the time of an outside authority agrees. */
export function stampLine(workers: readonly WorkerSign[]): HealthLine {
  const what = 'Clock of the time stamp authority';
  const stamped = workers.flatMap(({ machine, stampAheadMs, stampedAt }) =>
    stampAheadMs === null || stampedAt === null ? [] : [{ machine, aheadMs: stampAheadMs, at: stampedAt }],
  );
  const [worst] = stamped.sort((a, b) => Math.abs(b.aheadMs) - Math.abs(a.aheadMs));
  if (worst === undefined)
    return unknown(
      what,
      'No running worker has had a time stamp yet.',
      'Set EVENHAND_TIMESTAMP_AUTHORITIES if none is set; else it is known after the next capture.',
    );
  const saw = `About ${lasting(Math.abs(worst.aheadMs))} apart (${worst.machine}).`;
  if (Math.abs(worst.aheadMs) <= STAMP_APART_MAX_MS) return fine(what, saw);
  return look(what, saw, 'Synchronise the clock of that machine; stamps and captures disagree about the time.');
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
const latest = (workers: readonly WorkerSign[]): Date => new Date(Math.max(...workers.map(({ seenAt }) => seenAt.getTime())));
const named = (workers: readonly WorkerSign[]): string => [...new Set(workers.map(({ machine }) => machine))].join(', ');
