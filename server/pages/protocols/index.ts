import type { Page } from '../../page.ts';
import { openDraft, openNew, saveDraft, saveNew } from './draft.ts';
import { list } from './list.ts';
import { openPaste, savePaste } from './paste.ts';
import { showProtocol } from './show.ts';
import { sources } from './sources.ts';
import { submit } from './submit.ts';

/** Drafting, reading and handing in protocols. Fixed addresses come before the one that takes an id. */
export const pages: readonly Page[] = [
  list,
  openNew,
  saveNew,
  openPaste,
  savePaste,
  sources,
  showProtocol,
  openDraft,
  saveDraft,
  submit,
];
