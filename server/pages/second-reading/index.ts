import type { Page } from '../../page.ts';
import { judgePage, openPage } from './attribution.ts';
import { decideFinding, openFinding } from './finding.ts';
import { queue } from './queue.ts';

/** The second reader's desk: another investigator than the first looks before anything can reach a report. */
export const pages: readonly Page[] = [queue, openPage, judgePage, openFinding, decideFinding];
