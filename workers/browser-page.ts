import type { Browser as Chromium, BrowserContext, CDPSession, Page } from 'puppeteer';
import { NOWHERE } from './browser-flags.ts';
import type { MoveGuard, RequestGuards } from './browser-requests.ts';

/** How one page is shown. Lengths in CSS pixels; one CSS pixel is one pixel of a screenshot. */
export interface PageSettings {
  /** `http://127.0.0.1:port`, the proxy of this page alone. */
  readonly proxyUrl: string;
  readonly mayMoveTo: MoveGuard;
  readonly viewportWidthPx: number;
  readonly viewportHeightPx: number;
  readonly locale: string;
  readonly timeZone: string;
}

/** A running browser, the one session with the browser itself, and who guards which page. */
export interface Controlled {
  readonly chromium: Chromium;
  /** Made once: Puppeteer loses sight of the browser when two sessions with it are opened at the same moment and one is closed. */
  readonly control: CDPSession;
  readonly guards: RequestGuards;
}

/** An open page, the session that speaks to it, and what it is shown with. */
export interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly mainFrameId: string;
  readonly browser: string;
  readonly userAgent: string;
  readonly product: string;
  close(): Promise<void>;
}

/** Opens a page in a context of its own: no cookies, no cache, no permissions, no downloads, no second window. */
export async function openPage(
  { chromium, control, guards }: Controlled,
  identity: string,
  settings: PageSettings,
): Promise<OpenedPage> {
  const context = await openContext(chromium, settings.proxyUrl);
  try {
    await denyPermissions(control, context);
    const page = await context.newPage();
    closeOtherWindows(context, page);
    const session = await page.createCDPSession();
    const userAgent = `${await chromium.userAgent()} ${identity}`;
    await dress(page, session, userAgent, settings);
    const mainFrameId = await mainFrameIdOf(session);
    guards.set(mainFrameId, settings.mayMoveTo);
    const close = async () => {
      await context.close();
      guards.delete(mainFrameId);
    };
    return { page, session, mainFrameId, browser: await chromium.version(), userAgent, product: identity, close };
  } catch (error) {
    await context.close().catch(() => undefined);
    throw error;
  }
}

/** A context whose every connection goes to one proxy. Without one it goes nowhere. */
export const openContext = (chromium: Chromium, proxyServer: string = NOWHERE): Promise<BrowserContext> =>
  chromium.createBrowserContext({ proxyServer, proxyBypassList: ['<-loopback>'], downloadBehavior: { policy: 'deny' } });

/** The id by which the browser names a page's own window in everything it reports. */
export async function mainFrameIdOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.frame.id;
}

/** Granting nothing, for all origins of a context, is how Chromium is told to deny the rest without asking. */
const denyPermissions = (control: CDPSession, { id }: BrowserContext) =>
  control.send('Browser.grantPermissions', { permissions: [], ...(id === undefined ? {} : { browserContextId: id }) });

/** Everything that would make the same page look different for two applicants. */
async function dress(page: Page, session: CDPSession, userAgent: string, settings: PageSettings): Promise<void> {
  await page.setViewport({ width: settings.viewportWidthPx, height: settings.viewportHeightPx, deviceScaleFactor: 1 });
  await page.emulateTimezone(settings.timeZone);
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  await page.setBypassServiceWorker(true);
  await session.send('Emulation.setLocaleOverride', { locale: settings.locale });
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: settings.locale });
}

/** A capture is of one page: whatever a page opens beside itself is closed at once. */
function closeOtherWindows(context: BrowserContext, page: Page): void {
  const closeOthers = async () => {
    const others = (await context.pages()).filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
  };
  // A window that cannot be closed now is closed with its context.
  context.on('targetcreated', () => closeOthers().catch(() => undefined));
}
