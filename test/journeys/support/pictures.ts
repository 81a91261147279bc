import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** In which folder a journey leaves pictures of every page and state it comes by; nowhere unless `npm run screenshots` asks for it. */
export const PICTURES_DIR = process.env['EVENHAND_TEST_PICTURES'];

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A4 at 96 px an inch, less the margins of the style sheet. */
const PAPER = { width: 718, height: 1047 };

const LIGHT = { name: 'prefers-color-scheme', value: 'light' };
const DARK = { name: 'prefers-color-scheme', value: 'dark' };

/** Each way in which a page is looked at. */
const VARIANTS = [
  { name: 'light', window: DESK, scheme: LIGHT, media: 'screen' },
  { name: 'dark', window: DESK, scheme: DARK, media: 'screen' },
  { name: 'phone', window: PHONE, scheme: LIGHT, media: 'screen' },
  { name: 'print', window: PAPER, scheme: LIGHT, media: 'print' },
] as const;

let taken = 0;

/** Takes a picture of the whole page as it is now, light, dark, on a phone and in print, and puts the window back as it was. */
export async function takePictures(page: Page, address: string): Promise<void> {
  if (PICTURES_DIR === undefined) return;
  mkdirSync(PICTURES_DIR, { recursive: true });
  taken += 1;
  const name = `${String(taken).padStart(3, '0')}-${nameOf(address)}`;
  // What is not printed loses the focus when the page is.
  const focused = await page.evaluateHandle(() => document.activeElement);
  const session = await page.createCDPSession();
  for (const variant of VARIANTS) {
    await page.setViewport(variant.window);
    // Both at once: setting one forgets the other.
    await session.send('Emulation.setEmulatedMedia', { media: variant.media, features: [variant.scheme] });
    await page.screenshot({ path: join(PICTURES_DIR, `${name}-${variant.name}.png`), fullPage: true });
  }
  await session.detach();
  await page.emulateMediaFeatures([LIGHT]);
  await page.setViewport(DESK);
  await page.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }), focused);
}

/** An address as a file name; ids say nothing to people. */
function nameOf(address: string): string {
  const words = address.replace(/[0-9a-f-]{36}/g, 'id').replace(/[^a-z0-9]+/gi, '-');
  return words.replace(/^-|-$/g, '') || 'home';
}
