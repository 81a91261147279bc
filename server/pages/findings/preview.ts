import { CLASS_WORDS, doubtsAbout, type FilterSubject, type Law, type Mask, type Pack } from '../../../core/filter/index.ts';
import type { FindingField } from '../../../core/finding/masks.ts';
import type { MaskedPart, PanelPreview, ShownMask } from './views.ts';
import { FIELD_WORDS, ROLE_LABELS, ROLE_OF_MASK } from './words.ts';

/** What the filter decided, stored or only tried. */
export interface Decided {
  readonly outcome: 'released' | 'held';
  readonly panelText: string;
  readonly holdReason: string | null;
  readonly masks: readonly Mask[];
}

/** About whom a text is, and whose law the filter follows. */
export interface FilteredFor {
  readonly subject: FilterSubject;
  readonly pack: Pack;
}

/**
 * What the panel will read of a text, next to the text with everything hidden in it marked, and why. `editHref` leads to where a mask is
 * changed, for whoever can.
 */
export function previewOf(
  field: FindingField,
  text: string,
  decided: Decided,
  { subject, pack }: FilteredFor,
  editHref: ((mask: Mask) => string) | null = null,
): PanelPreview {
  return {
    key: field,
    field: FIELD_WORDS[field],
    released: decided.outcome === 'released',
    panelText: decided.panelText,
    holdReason: decided.holdReason,
    parts: markMasks(text, decided.masks, field),
    masks: decided.masks.map((mask, index) => maskRow(mask, text, idOf(field, index), pack, editHref)),
    doubts: doubtsAbout(text, subject, decided.masks).map(({ start, end, why }) => ({ words: text.slice(start, end), why })),
  };
}

/** Whether a person set a mask, and not the filter. */
export const isByHand = ({ ruleId }: Pick<Mask, 'ruleId'>) => ruleId.startsWith('person/');

const idOf = (field: FindingField, index: number) => `mask-${field}-${index + 1}`;

function maskRow(mask: Mask, text: string, id: string, pack: Pack, editHref: ((mask: Mask) => string) | null): ShownMask {
  return {
    id,
    words: text.slice(mask.start, mask.end),
    hidden: mask.class,
    class: CLASS_WORDS[mask.class],
    role: mask.role,
    roleWord: ROLE_OF_MASK[mask.role],
    label: ROLE_LABELS[mask.role],
    why: mask.reason,
    rule: isByHand(mask) ? null : mask.ruleId,
    laws: pack.laws[mask.class].map(lawInWords),
    editHref: editHref?.(mask) ?? null,
  };
}

const REACH_WORDS: Record<Law['reach'], string> = {
  full: '',
  'in part': ' (in part)',
  'not police': ' (with an exception for police work)',
};

const lawInWords = ({ reach, source }: Law) => `${source}${REACH_WORDS[reach]}`;

/** Cuts a text at its masks, which are sorted and do not overlap. Nothing of the text is lost. */
function markMasks(text: string, masks: readonly Mask[], field: FindingField): MaskedPart[] {
  const parts: MaskedPart[] = [];
  let at = 0;
  for (const [index, { start, end, role, class: hidden, reason }] of masks.entries()) {
    if (start > at) parts.push({ text: text.slice(at, start), role: null, label: '', mask: '', why: '' });
    parts.push({
      text: text.slice(start, end),
      role,
      label: ROLE_LABELS[role],
      mask: idOf(field, index),
      why: `${CLASS_WORDS[hidden]}, of ${ROLE_OF_MASK[role]}: ${reason}`,
    });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), role: null, label: '', mask: '', why: '' });
  return parts;
}
