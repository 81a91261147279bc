import { PROTECTED_CLASSES, type PersonMask } from '../filter/index.ts';
import type { FieldProblem } from '../failure.ts';
import { FINDING_FIELDS, maskWords, withoutRepeats, type FieldMask, type FindingField, type FindingTexts } from './masks.ts';
import { placesOf } from './span.ts';

/** Words somebody hides by hand, wherever they stand in one text of a finding. */
export type HandMask = Omit<PersonMask, 'start' | 'end'> & { readonly field: FindingField; readonly words: string };

/** One hand mask as it was typed; one without words hides nothing. */
export type TypedMask = Readonly<Record<'field' | 'words' | 'class' | 'role' | 'reason', string>>;

/** The masks of one edition and the texts they count in. */
export interface MaskedTexts {
  readonly texts: FindingTexts;
  readonly masks: readonly FieldMask[];
}

const ROLES = ['subject', 'target', 'bystander'] as const;
const REASON_LENGTH_MIN = 3;
const REASON_LENGTH_MAX = 500;

/** The masks of an edition as somebody would type them: each word sequence once for each text, in the order of the text. */
export function asHandMasks({ texts, masks }: MaskedTexts): HandMask[] {
  const known = new Map<string, HandMask>();
  for (const { start, end, field, class: hidden, role, reason } of masks) {
    const words = inOneLine(texts[field].slice(start, end));
    const key = JSON.stringify([field, words, hidden, role]);
    if (!known.has(key)) known.set(key, { field, words, class: hidden, role, reason });
  }
  return [...known.values()];
}

/** Checks typed masks against the texts they are to hide words in. Never throws; every problem names its row, its field and the fix. */
export function checkHandMasks(
  typed: readonly TypedMask[],
  texts: FindingTexts,
): { readonly masks: readonly FieldMask[]; readonly problems: readonly FieldProblem[] } {
  const checked = typed.map((one, row) => checkRow(one, row, texts));
  return {
    masks: withoutRepeats(checked.flatMap(({ masks }) => masks)),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkRow(typed: TypedMask, row: number, texts: FindingTexts): ReturnType<typeof checkHandMasks> {
  if (typed.words.trim() === '') return { masks: [], problems: [] };
  const field = FINDING_FIELDS.find((one) => one === typed.field);
  const hidden = PROTECTED_CLASSES.find((one) => one === typed.class);
  const role = ROLES.find((one) => one === typed.role);
  const reason = typed.reason.trim().normalize();
  const problem = (applies: boolean, name: string, text: string): FieldProblem[] =>
    applies ? [{ field: `masks[${row}].${name}`, problem: text }] : [];
  const found =
    field === undefined || hidden === undefined || role === undefined
      ? []
      : maskWords(texts[field], typed.words, { class: hidden, role, reason });
  const problems = [
    ...problem(field === undefined, 'field', 'choose the quotation or the description'),
    ...problem(hidden === undefined, 'class', 'choose what the words give away'),
    ...problem(role === undefined, 'role', 'choose whom it is about'),
    ...problem(reason.length < REASON_LENGTH_MIN, 'reason', 'say why, in a few words'),
    ...problem(reason.length > REASON_LENGTH_MAX, 'reason', `must be at most ${REASON_LENGTH_MAX} characters`),
  ];
  if (field === undefined || problems.length > 0) return { masks: [], problems };
  return found.length === 0
    ? { masks: [], problems: problem(true, 'words', `are not in the ${field}; copy them exactly, or leave the words empty`) }
    : { masks: found.map((mask) => ({ ...mask, field })), problems: [] };
}

/**
 * What was hidden by hand in one edition, still stands in the next, and is not hidden by hand there any more, in part or whole. People may
 * change their minds about people's masks, with a reason that the second reader is shown; what the filter hides they cannot show.
 */
export function shownAgain(before: MaskedTexts, after: MaskedTexts): { readonly field: FindingField; readonly words: string }[] {
  const isHidden = (field: FindingField, place: { start: number; end: number }) =>
    after.masks.some((mask) => mask.field === field && mask.start <= place.start && mask.end >= place.end);
  return asHandMasks(before)
    .filter(({ field, words }) => placesOf(after.texts[field], words).some((place) => !isHidden(field, place)))
    .map(({ field, words }) => ({ field, words }));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
