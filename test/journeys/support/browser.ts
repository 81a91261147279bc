import { launch, type Browser } from 'puppeteer';
import { findBrowser } from '../../../local/browser.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Starts the browser people sit at: another process than the one that captures pages. */
export function openBrowser(): Promise<Browser> {
  const found = findBrowser(process.env);
  if (found === null) throw new Error('no browser; run local/bootstrap.mjs');
  return launch({ executablePath: found.path, args: [...found.flags, ...QUIET] });
}
