import type { Page } from '../../page.ts';
import { openDispute, settleDispute } from './dispute.ts';

/** What two people disagree on, and a supervisor settles. */
export const pages: readonly Page[] = [openDispute, settleDispute];
