import { findBrowser as findBrowserOn, thisMachine, type FoundBrowser } from './find.mjs';

/**
 * The browser that captures pages: `EVENHAND_BROWSER` when set, else one that is installed; null when there is none. The flags hold
 * `--no-sandbox` for root only, who cannot have the sandbox; everybody else keeps it.
 */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): FoundBrowser | null {
  return findBrowserOn(thisMachine(environment));
}
