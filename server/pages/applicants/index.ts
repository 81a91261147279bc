import type { Page } from '../../page.ts';
import { openAdd, saveAdd } from './add.ts';
import { addOneIdentifier, recordOneConsent, respond, withdraw, withdrawConsents } from './change.ts';
import { showApplicant } from './show.ts';
import { openUpload, saveUpload } from './upload.ts';

/** Taking in applicants, and everything that is recorded about one. */
export const pages: readonly Page[] = [
  openAdd,
  saveAdd,
  openUpload,
  saveUpload,
  showApplicant,
  addOneIdentifier,
  recordOneConsent,
  withdrawConsents,
  withdraw,
  respond,
];
