import { ACT_WORDS, type ActKind } from '../../../core/ledger/act.ts';
import type { AuditedStep } from '../../../sql/audit/parity.ts';

/** What people read for the state of a block. */
export const BLOCK_WORDS: Record<NonNullable<AuditedStep['status']>, string> = {
  open: 'Open',
  complete: 'Complete',
  voided: 'Voided',
  unavailable: 'Unavailable for everyone',
};

/** The sentence for a kind of act; the kind itself when it has none. */
export function actInWords(kind: string): string {
  return Object.hasOwn(ACT_WORDS, kind) ? ACT_WORDS[kind as ActKind] : kind;
}
