import type { PersonMask } from '../filter/index.ts';
import { placesOf } from './span.ts';

/** Which text of a finding a mask hides something in. */
export const FINDING_FIELDS = ['quotation', 'description'] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

/** A mask somebody added by hand, with the text it counts in. */
export type FieldMask = PersonMask & { readonly field: FindingField };

/** The two texts of a finding that a panel may read. */
export type FindingTexts = Readonly<Record<FindingField, string>>;

/** Hides words wherever they stand in a text: a trait that is hidden once and shown twice is not hidden. Empty when they stand nowhere. */
export function maskWords(text: string, words: string, mask: Omit<PersonMask, 'start' | 'end'>): PersonMask[] {
  return placesOf(text, words).map(({ start, end }) => ({ ...mask, start, end }));
}

/**
 * Carries masks over to a new edition: each one's words are hidden wherever the new text has them, and a mask whose words are gone goes
 * with them. Sorted; no two masks of the result start at the same place.
 */
export function carryMasks(before: FindingTexts, after: FindingTexts, masks: readonly FieldMask[]): FieldMask[] {
  const carried = masks.flatMap(({ field, start, end, ...mask }) =>
    maskWords(after[field], before[field].slice(start, end), mask).map((found): FieldMask => ({ ...found, field })),
  );
  return withoutRepeats(carried);
}

/** Of masks that start at the same place of the same field, the one that hides most. */
export function withoutRepeats(masks: readonly FieldMask[]): FieldMask[] {
  const widest = new Map<string, FieldMask>();
  for (const mask of masks) {
    const place = `${mask.field}:${mask.start}`;
    const known = widest.get(place);
    if (known === undefined || known.end < mask.end) widest.set(place, mask);
  }
  return [...widest.values()].sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start);
}
