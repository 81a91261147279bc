import type { Page } from '../../page.ts';
import { decideOn, download, openReport } from './report.ts';
import { panelShelf, shelf } from './shelf.ts';

/** Everything a panel member can reach. */
export const pages: readonly Page[] = [shelf, panelShelf, openReport, download, decideOn];
