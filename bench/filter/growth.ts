import { screenByRules } from '../../core/filter/index.ts';
import type { Measured } from './figures.ts';
import { byteLength, cut, KILOBYTE, LONGEST, longText, MEGABYTE, processorSeconds, SUBJECT } from './mix.ts';

const TEXTS_KB = [1, 2, 5, 10, 20];
const TOTALS_KB = [100, 1_000, 10_000];

/** Whether cost grows with text and not faster: what a kB costs in short and long texts, and when much is read in a row. */
export function measureGrowth(): Measured[] {
  const all = longText(10 * MEGABYTE);
  // The engine keeps the steps of texts it has read; what is measured is length, so it has read them before.
  cut(all.slice(0, MEGABYTE), LONGEST).forEach((text) => screenByRules(text, SUBJECT));
  // The same MB each time, only cut differently.
  const texts = TEXTS_KB.map((kilobytes) => ({
    id: `cost/text of ${kilobytes} kB`,
    value: costOf(cut(all.slice(0, MEGABYTE), Math.min(LONGEST, kilobytes * KILOBYTE))),
  }));
  const totals = TOTALS_KB.map((kilobytes) => ({
    id: `cost/${kilobytes} kB in a row`,
    value: costOf(cut(all.slice(0, kilobytes * KILOBYTE), LONGEST)),
  }));
  const costs = [...texts, ...totals].map(({ value }) => value);
  return [...texts, ...totals, { id: 'growth', value: Math.max(...costs) / Math.min(...costs) }];
}

const RUNS = 3;

/** Microseconds of processor time for a kB over some texts: the least of a few runs, because whatever else runs on the machine only adds. */
function costOf(texts: readonly string[]): number {
  const kilobytes = byteLength(...texts) / KILOBYTE;
  const runs = Array.from({ length: RUNS }, () => processorSeconds(() => texts.forEach((text) => screenByRules(text, SUBJECT))));
  return (Math.min(...runs) * 1e6) / kilobytes;
}
