import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Chromium } from 'puppeteer';
import { BROWSER_FLAGS, BROWSER_PREFERENCES, UNWANTED_DEFAULTS } from './browser-flags.ts';
import { openPage, type Controlled, type OpenedPage, type PageSettings } from './browser-page.ts';
import { guardRequests } from './browser-requests.ts';
import { printPdf, type Paper } from './browser-pdf.ts';

export type { OpenedPage, PageSettings } from './browser-page.ts';

export interface BrowserSettings {
  /** The Chromium or Chrome to start. */
  readonly path: string;
  /** What this machine needs on top, such as `--no-sandbox` for root in a container. */
  readonly flags: readonly string[];
  /** Added to the browser's own name in every request, the door's `userAgent`: `Evenhand/<version> (+<address>; <contact>)`. */
  readonly identity: string;
  /** Pages opened before the browser is replaced by a new one; long-lived browsers leak. */
  readonly pagesMax?: number;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}

/** A headless browser that is thrown away bit by bit: every page lives in a context of its own, every so often all of it is replaced. */
export interface Browser {
  /** Opens one page in a fresh context behind its own proxy, lets `work` use it, and destroys the context whatever happened. */
  withPage<Result>(settings: PageSettings, work: (opened: OpenedPage) => Promise<Result>): Promise<Result>;
  /** Prints HTML as a tagged PDF with an outline. No script runs and nothing is fetched: what it shows has to be in the HTML. */
  renderPdf(html: string, paper?: Paper): Promise<Uint8Array>;
  /** Ends the browser and every process it started. */
  close(): Promise<void>;
}

interface Running extends Controlled {
  readonly profile: string;
  served: number;
  busy: number;
  retired: boolean;
}

const PAGES_MAX = 50;
const CLOSE_TIMEOUT_MS = 5_000;
/** No single question to the browser takes longer; the steps of a capture have shorter limits of their own. */
const PROTOCOL_TIMEOUT_MS = 90_000;

/** Starts the browser. Throws when it cannot be started; one that dies later is replaced at the next page. */
export async function openBrowser(settings: BrowserSettings): Promise<Browser> {
  const pagesMax = settings.pagesMax ?? PAGES_MAX;
  const all = new Set<Running>();
  const start = async () => {
    const running = await launch(settings);
    all.add(running);
    return running;
  };
  const end = async (running: Running) => {
    all.delete(running);
    await stop(running);
  };
  let current: Promise<Running> = start();
  await current;

  const usable = async (running: Running | null): Promise<Running> => {
    if (running !== null && running.chromium.connected && running.served < pagesMax) return running;
    if (running !== null) {
      running.retired = true;
      settings.log.info({ pages: running.served, alive: running.chromium.connected }, 'the browser is replaced');
      if (running.busy === 0) await end(running);
    }
    return start();
  };
  const borrow = async <Result>(work: (running: Running) => Promise<Result>): Promise<Result> => {
    // One after another, so that two pages asked for at once do not start two browsers.
    current = current.catch(() => null).then(usable);
    const running = await current;
    running.served += 1;
    running.busy += 1;
    try {
      return await work(running);
    } finally {
      running.busy -= 1;
      if (running.retired && running.busy === 0) await end(running);
    }
  };

  return {
    withPage: (page, work) =>
      borrow(async (running) => {
        const opened = await openPage(running, settings.identity, page);
        try {
          return await work(opened);
        } finally {
          // A context that does not close means a browser that does not answer: it goes, and takes its pages with it.
          if (!(await endsWithin(CLOSE_TIMEOUT_MS, opened.close()))) killGroup(running.chromium);
        }
      }),
    renderPdf: (html, paper = 'Letter') => borrow((running) => printPdf(running, html, paper)),
    async close() {
      await current.catch(() => null);
      await Promise.all([...all].map(end));
    },
  };
}

async function launch({ path, flags, log }: BrowserSettings): Promise<Running> {
  const profile = await newProfile();
  const chromium = await puppeteer
    .launch({
      executablePath: path,
      args: [...BROWSER_FLAGS, ...flags],
      ignoreDefaultArgs: [...UNWANTED_DEFAULTS],
      userDataDir: profile,
      // A pipe, not a port: no other program can drive the browser, and it ends by itself when we are killed.
      pipe: true,
      // Our own environment holds passwords of databases; the browser gets none of it.
      env: {
        PATH: process.env['PATH'],
        HOME: profile,
        XDG_CONFIG_HOME: profile,
        XDG_CACHE_HOME: profile,
        LANG: 'C.UTF-8',
        TZ: 'UTC',
      },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: PROTOCOL_TIMEOUT_MS,
    })
    .catch(async (error: unknown) => {
      await rm(profile, { recursive: true, force: true });
      throw error;
    });
  const control = await chromium.target().createCDPSession();
  return { chromium, control, guards: await guardRequests(control, log), profile, served: 0, busy: 0, retired: false };
}

/** A folder for one run of the browser, with its preferences in it. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'evenhand-browser-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(BROWSER_PREFERENCES));
  return profile;
}

/** Asks nicely, then ends the whole process group: a renderer that hangs does not outlive its browser. */
async function stop({ chromium, profile }: Running): Promise<void> {
  await endsWithin(CLOSE_TIMEOUT_MS, chromium.close());
  killGroup(chromium);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function killGroup(chromium: Chromium): void {
  const pid = chromium.process()?.pid;
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone, which is what was wanted.
  }
}

/** Whether something ended in time, well or not. */
async function endsWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), limitMs)));
  const ended = work.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}
