import type { OpenedPage } from '../browser.ts';
import { stopScripts } from './isolated.ts';

/** A page that asks this often asks in a loop; its scripts are stopped. */
const DIALOGS_MAX = 10;

/** Dismisses every dialog a page opens (alert, confirm, prompt, "leave this page?") and counts them. */
export function dismissDialogs({ page, session }: OpenedPage): { count(): number; scriptsStopped(): boolean } {
  let count = 0;
  page.on('dialog', (dialog) => {
    count += 1;
    // Either may fail when the page has gone meanwhile, and then neither matters.
    dialog.dismiss().catch(() => undefined);
    if (count === DIALOGS_MAX) stopScripts(session).catch(() => undefined);
  });
  return { count: () => count, scriptsStopped: () => count >= DIALOGS_MAX };
}
