import { CLASS_WORDS, PROTECTED_CLASSES, type Mask } from '../../../core/filter/index.ts';
import type { HandMask, TypedMask } from '../../../core/finding/hand-masks.ts';
import { FINDING_FIELDS, type FindingField } from '../../../core/finding/masks.ts';
import { placesOf } from '../../../core/finding/span.ts';
import type { Desk } from '../../page.ts';
import { typedText, type Form } from '../form.ts';
import type { MaskRow } from './views.ts';
import { FIELD_WORDS, ROLE_OF_MASK } from './words.ts';

type Typed = Desk['typed'];

/** More by hand than these, and the words are better not quoted. */
const ROWS_MAX = 20;
const nameOf = (row: number, part: keyof TypedMask) => `masks[${row}].${part}`;

/** The masks as they were typed, empty rows too; `null` for a form that had no rows for them. */
export function readMasks(typed: Typed): TypedMask[] | null {
  const rows = Object.keys(typed).map((name) => Number(/^masks\[(\d{1,2})\]\./.exec(name)?.[1] ?? -1));
  const count = Math.min(ROWS_MAX, Math.max(0, ...rows.map((row) => row + 1)));
  if (count === 0) return null;
  return Array.from({ length: count }, (_, row) => ({
    field: typedText(typed, nameOf(row, 'field')),
    words: typedText(typed, nameOf(row, 'words')),
    class: typedText(typed, nameOf(row, 'class')),
    role: typedText(typed, nameOf(row, 'role')),
    reason: typedText(typed, nameOf(row, 'reason')),
  }));
}

/** Stored masks as form fields, to be edited. */
export const fieldsOfMasks = (masks: readonly HandMask[]): Typed =>
  Object.fromEntries(
    masks.flatMap((mask, row) =>
      (['field', 'words', 'class', 'role', 'reason'] as const).map((part) => [nameOf(row, part), mask[part]]),
    ),
  );

/** A row for each mask that was typed, and one for the next. */
export function maskRows(form: Form, typed: Typed): MaskRow[] {
  const used = (readMasks(typed) ?? []).reduce((last, { words }, row) => (words.trim() === '' ? last : row + 1), 0);
  return Array.from({ length: Math.min(ROWS_MAX, used + 1) }, (_, row) => ({
    number: row + 1,
    isNew: row === used,
    words: form.line(nameOf(row, 'words'), `Mask ${row + 1}: words to hide`),
    field: form.choice(
      nameOf(row, 'field'),
      `Mask ${row + 1}: in the`,
      FINDING_FIELDS.map((field) => [field, FIELD_WORDS[field].toLowerCase()] as const),
      { required: true },
    ),
    class: form.choice(
      nameOf(row, 'class'),
      `Mask ${row + 1}: what they give away`,
      PROTECTED_CLASSES.map((one) => [one, CLASS_WORDS[one]] as const),
      { required: true },
    ),
    role: form.choice(nameOf(row, 'role'), `Mask ${row + 1}: about`, Object.entries(ROLE_OF_MASK), { required: true }),
    reason: form.line(nameOf(row, 'reason'), `Mask ${row + 1}: because`),
  }));
}

/** Where in the form the mask of some words is changed: the row whose words they are, or else the next new one. */
export function hrefOfRow(typed: Typed, field: FindingField, text: string, { start, end }: Mask): string {
  const rows = readMasks(typed) ?? [];
  const own = rows.findIndex(
    (row) => row.field === field && placesOf(text, row.words).some((place) => place.start < end && place.end > start),
  );
  const next = rows.reduce((last, { words }, row) => (words.trim() === '' ? last : row + 1), 0);
  return `#f-masks-${own === -1 ? next : own}-words`;
}
