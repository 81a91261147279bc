import type { Page } from '../../page.ts';
import { askAgain } from './ask-again.ts';
import { request, showReport } from './show.ts';

/** Asking for reports, and seeing what keeps them back. */
export const pages: readonly Page[] = [showReport, request, askAgain];
