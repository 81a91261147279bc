import type { Ruling } from '../../../core/finding/dispute.ts';
import type { FindingStatus } from '../../../core/finding/status.ts';
import type { FindingField } from '../../../core/finding/masks.ts';
import type { Mask } from '../../../core/filter/index.ts';

/** What people read for the state of a finding. */
export const FINDING_STATUS_WORDS: Record<FindingStatus, string> = {
  draft: 'Draft',
  submitted: 'With the second reader',
  confirmed: 'Confirmed',
  returned: 'Returned',
  disputed: 'With a supervisor',
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

/** The same in one word, to stand behind the hidden words themselves: colour alone tells nobody. */
export const ROLE_LABELS: Record<Mask['role'], string> = {
  subject: 'applicant',
  target: 'attacked',
  bystander: 'other person',
};

/** What people read for a supervisor's ruling. */
export const RULING_WORDS: Record<Ruling, { readonly choice: string; readonly word: string }> = {
  stands: { choice: 'It stands: the panel may read this, if the release finds nothing else against it', word: 'it stands' },
  goes_back: { choice: 'It goes back to its drafter, to be changed as I say', word: 'it goes back to its drafter' },
};
