import { CLASS_WORDS, doubtsAbout, type FilterSubject, type Mask } from '../../../core/filter/index.ts';
import type { FindingField } from '../../../core/finding/masks.ts';
import type { FindingStatus } from '../../../sql/finding/finding.ts';
import type { MaskedPart, PanelPreview } from './views.ts';

/** What people read for the state of a finding. */
export const FINDING_STATUS_WORDS: Record<FindingStatus, string> = {
  draft: 'Draft',
  submitted: 'With the second reader',
  confirmed: 'Confirmed',
  returned: 'Returned',
  withdrawn: 'Withdrawn',
};

/** What people read for each text of a finding. */
export const FIELD_WORDS: Record<FindingField, string> = { quotation: 'Quotation', description: 'Description' };

/** Whom a mask protects. */
export const ROLE_OF_MASK: Record<Mask['role'], string> = {
  subject: 'the applicant',
  target: 'the group or person attacked',
  bystander: 'somebody else',
};

/** What the filter decided, stored or only tried. */
export interface Decided {
  readonly outcome: 'released' | 'held';
  readonly panelText: string;
  readonly holdReason: string | null;
  readonly masks: readonly Mask[];
}

/** What the panel will read of a text, next to the text with everything hidden in it marked. */
export function previewOf(field: FindingField, text: string, decided: Decided, subject: FilterSubject): PanelPreview {
  return {
    field: FIELD_WORDS[field],
    released: decided.outcome === 'released',
    panelText: decided.panelText,
    holdReason: decided.holdReason,
    parts: markMasks(text, decided.masks),
    masks: decided.masks.map((mask) => ({
      words: text.slice(mask.start, mask.end),
      class: CLASS_WORDS[mask.class],
      role: ROLE_OF_MASK[mask.role],
      why: `${mask.reason} (${mask.ruleId})`,
    })),
    doubts: doubtsAbout(text, subject, decided.masks).map(({ start, end, why }) => ({ words: text.slice(start, end), why })),
  };
}

/** Cuts a text at its masks, which are sorted and do not overlap. Nothing of the text is lost. */
function markMasks(text: string, masks: readonly Mask[]): MaskedPart[] {
  const parts: MaskedPart[] = [];
  let at = 0;
  for (const { start, end, role, class: hidden, reason } of masks) {
    if (start > at) parts.push({ text: text.slice(at, start), role: null, why: '' });
    parts.push({ text: text.slice(start, end), role, why: `${CLASS_WORDS[hidden]}, of ${ROLE_OF_MASK[role]}: ${reason}` });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), role: null, why: '' });
  return parts;
}
