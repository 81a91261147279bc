import type { Choice, ReportFile } from '../../../sql/decision/reading-room.ts';

/** What people read for a decision: to choose it, and once it is made. */
export const CHOICE_WORDS: Record<Choice, { readonly label: string; readonly word: string }> = {
  continue: { label: 'Go on with this applicant', word: 'Go on' },
  do_not_continue: { label: 'Do not go on with this applicant', word: 'Do not go on' },
  ask_applicant: { label: 'Ask the applicant about it first', word: 'Ask the applicant first' },
};

/** What a panel is told about each file. */
export const FILE_WORDS: Record<ReportFile, { readonly label: string; readonly mediaType: string }> = {
  pdf: { label: 'PDF', mediaType: 'application/pdf' },
  html: { label: 'HTML', mediaType: 'text/html' },
  json: { label: 'JSON, the record itself', mediaType: 'application/json' },
};
