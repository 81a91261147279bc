import type { Page } from '../../page.ts';
import { addMask, dispute, submit, withdraw } from './change.ts';
import { openChange, openNew, saveChange, saveNew } from './draft.ts';
import { listPage } from './list.ts';
import { screening } from './screening.ts';
import { showFinding } from './show.ts';

/** Drafting findings, and handing them to a second reader. */
export const pages: readonly Page[] = [
  listPage,
  openNew,
  saveNew,
  screening,
  showFinding,
  openChange,
  saveChange,
  addMask,
  submit,
  dispute,
  withdraw,
];
