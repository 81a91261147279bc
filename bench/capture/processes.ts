import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of `/proc/<pid>/stat` a second, and bytes of a page; Linux has had these for as long as anybody remembers. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4_096;

/** What this process and all that descend from it took and hold, the browser's included. Linux only. */
export interface Held {
  /** Processor time in seconds, of those that ended too. */
  readonly cpuSeconds: number;
  /** Memory in megabytes; what processes share is counted for each. */
  readonly megabytes: number;
}

/** Reads what is held now. */
export function held(): Held {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid));
  const ours = new Set([process.pid]);
  let before = 0;
  while (ours.size > before) {
    before = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  const own = processes.filter(({ pid }) => ours.has(pid));
  return {
    cpuSeconds: own.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND,
    megabytes: (own.reduce((sum, { pages }) => sum + pages, 0) * PAGE_BYTES) / 1_000_000,
  };
}

function statOf(pid: string): { pid: number; parent: number; ticks: number; pages: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; what follows is numbers.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return [{ pid: Number(pid), parent: fields[1] ?? 0, ticks, pages: fields[21] ?? 0 }];
  } catch {
    // It ended between being listed and being read.
    return [];
  }
}
