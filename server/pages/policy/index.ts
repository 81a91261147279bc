import type { Page } from '../../page.ts';
import { openEdit, save } from './edit.ts';
import { showPolicy, showVersion } from './show.ts';

/** What the agency's own policy says to the seven controls, and what is enforced whatever it says. */
export const pages: readonly Page[] = [showPolicy, showVersion, openEdit, save];
