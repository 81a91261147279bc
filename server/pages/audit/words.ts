import { ACT_WORDS, type ActKind } from '../../../core/ledger/act.ts';
import type { AuditedSearch, AuditedStep } from '../../../sql/audit/parity.ts';

/** What people read for a control. */
export const CONTROL_WORDS: Record<AuditedSearch['kind'], string> = {
  applicant: 'applicant',
  positive_control: 'a name the source holds',
  negative_control: 'a name that exists nowhere',
};

/** What people read for the state of a block. */
export const BLOCK_WORDS: Record<NonNullable<AuditedStep['status']>, string> = {
  open: 'Open',
  complete: 'Complete',
  voided: 'Voided',
};

/** The sentence for a kind of act; the kind itself when it has none. */
export function actInWords(kind: string): string {
  return Object.hasOwn(ACT_WORDS, kind) ? ACT_WORDS[kind as ActKind] : kind;
}
