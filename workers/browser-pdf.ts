import { mainFrameIdOf, openContext, type Controlled } from './browser-page.ts';

/** The two sizes police forms come in. */
export type Paper = 'A4' | 'Letter';

const PRINT_TIMEOUT_MS = 60_000;

/**
 * Prints HTML: tagged, with an outline of its headings and its `<title>` as title. Scripts are off and there is no network, so that
 * neither the report's text nor its reading can depend on anything outside it. Margins are the style sheet's (`@page`).
 */
export async function printPdf({ chromium, guards }: Controlled, html: string, paper: Paper): Promise<Uint8Array> {
  const context = await openContext(chromium);
  let frameId = '';
  try {
    const page = await context.newPage();
    frameId = await mainFrameIdOf(await page.createCDPSession());
    guards.set(frameId, () => Promise.resolve(false));
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load', timeout: PRINT_TIMEOUT_MS });
    return await page.pdf({ format: paper, tagged: true, outline: true, printBackground: true, timeout: PRINT_TIMEOUT_MS });
  } finally {
    guards.delete(frameId);
    await context.close();
  }
}
