import { readTexts } from '../../training/texts.ts';
import { randomFrom, shuffle } from './random.ts';

/** The longest text the filter reads, in UTF-16 units; a long page comes to it in pieces. */
export const LONGEST = 20_000;

/** Bytes of UTF-8 in one MB and one kB, as this bench counts them. */
export const MEGABYTE = 1_000_000;
export const KILOBYTE = 1_000;

/** A subject with a name and a handle to look for, as every screening has. */
export const SUBJECT = { names: ['Chidi Okafor'], handles: ['@chidi_okf'] };

/** Long mixed text of the given number of bytes or a little more: our own texts of every kind, shuffled, over and over. */
export function longText(bytes: number): string {
  const texts = shuffle(
    readTexts().map(({ text }) => text),
    randomFrom(7),
  );
  const once = texts.join('\n');
  return once.repeat(Math.ceil(bytes / byteLength(once))).slice(0, bytes);
}

/** A text in pieces of at most `size` UTF-16 units, cut between words. */
export function cut(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.length - start <= size ? text.length : text.lastIndexOf(' ', start + size);
    const end = last <= start ? start + size : last;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** The bytes of some texts in UTF-8. */
export function byteLength(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Milliseconds of processor time this process took up to now, with all its threads: others who use the machine do not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Seconds of processor time this process took for some work. */
export function processorSeconds(work: () => void): number {
  const before = processorMs();
  work();
  return (processorMs() - before) / 1e3;
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
