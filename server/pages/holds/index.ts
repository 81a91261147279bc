import type { Page } from '../../page.ts';
import { list } from './list.ts';
import { openPut, savePut } from './put.ts';
import { lift, open } from './show.ts';

/** Holds: a supervisor puts and lifts them, an auditor reads them. */
export const holdPages: readonly Page[] = [list, openPut, savePut, open, lift];
