import type { Page } from '../../page.ts';
import { showCell } from './cell.ts';
import { searchLate } from './late.ts';
import { openPlan, start } from './plan.ts';
import { showRound } from './show.ts';

/** Planning, starting and watching rounds. */
export const pages: readonly Page[] = [openPlan, start, showRound, searchLate, showCell];
