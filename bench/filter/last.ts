import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { standardOf, type Measured } from './figures.ts';
import { OWN } from './own.ts';

const FILE = new URL('figures.json', import.meta.url);

const Last = z.record(z.string(), z.object({ about: z.string(), figures: z.record(z.string(), z.number()) }));
/** The figures accepted last, by what they were measured on. */
export type Last = z.infer<typeof Last>;

/** What belongs together: figures measured on the same texts, with the id that names these. */
export interface Group {
  readonly id: string;
  readonly about: string;
  readonly measured: readonly Measured[];
}

export function readLast(): Last {
  return Last.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * Keeps every figure that is better than last time or new; one that got worse stays as it was. Figures on earlier versions of our own
 * texts are dropped: nobody can measure on those again.
 */
export function accept(last: Last, groups: readonly Group[]): Last {
  const measuredOwn = groups.some(({ id }) => id.startsWith(OWN));
  const isOutdated = (id: string) => measuredOwn && id.startsWith(OWN) && !groups.some((group) => group.id === id);
  const kept = Object.fromEntries(Object.entries(structuredClone(last)).filter(([id]) => !isOutdated(id)));
  for (const { id, about, measured } of groups) {
    const figures = (kept[id] ??= { about, figures: {} }).figures;
    for (const { id: name, value } of measured) {
      const { better } = standardOf(name);
      const before = figures[name];
      if (better === undefined) continue;
      if (before === undefined || (better === 'higher' ? value > before : value < before)) figures[name] = rounded(value);
    }
  }
  return kept;
}

export function writeLast(last: Last): void {
  writeFileSync(FILE, `${JSON.stringify(last, null, 2)}\n`);
}

/** Four digits after the point are more than any figure is good for. */
export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
