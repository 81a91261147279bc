import type { Page } from '../../page.ts';
import { openDispute, settleDispute } from './dispute.ts';
import { openDisputedFinding, ruleOnDisputedFinding } from './finding.ts';

/** What two people disagree on, and a supervisor settles. */
export const pages: readonly Page[] = [openDispute, settleDispute, openDisputedFinding, ruleOnDisputedFinding];
