import type { Page } from '../../page.ts';
import { home, list, showRequisition } from './show.ts';

/** The investigator's start page and requisitions. */
export const pages: readonly Page[] = [home, list, showRequisition];
