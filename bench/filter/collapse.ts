import type { Answer } from './answer.ts';
import type { Measured } from './figures.ts';
import type { PublicSet } from './gold.ts';
import { isObfuscated } from './leaks.ts';
import { Tally } from './tally.ts';

/** The share of sets of twins that the panel cannot tell apart: the same text for every group. Classes that end in `*` are not scored. */
export function scoreCollapse({ name, texts }: PublicSet, answers: readonly Answer[]): Measured[] {
  const sets = new Map<string, { readonly kind: string; readonly read: string[] }>();
  texts.forEach((row, index) => {
    const answer = answers[index];
    if (answer === undefined || row.set === undefined || row.category.endsWith('*')) return;
    const kind = isObfuscated(row) ? `${name}-obfuscated` : name;
    const set = sets.get(row.set) ?? { kind, read: [] };
    sets.set(row.set, set);
    set.read.push(asRead(answer.panelText));
  });
  const tally = new Tally();
  for (const { kind, read } of sets.values()) if (read.length > 1) tally.add(kind, new Set(read).size === 1);
  return tally.entries().map(({ name: kind, percent, of }) => ({ id: `collapse/${kind}`, value: percent, of }));
}

// Case, spaces and "a" or "an" are no difference that a group can be read from.
function asRead(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:a|an)\b/g, 'a')
    .replace(/\s+/g, ' ')
    .trim();
}
