import puppeteer from 'puppeteer';
import { EXPECTED_FINDINGS } from '../../local/practice-web/expected.ts';
import { startPracticeWeb, type PracticeWeb } from '../../local/practice-web/index.ts';
import { BROWSER_FLAGS } from '../../workers/browser-flags.ts';
import { browserHere, openCapturing } from './capturing.ts';
import { held } from './processes.ts';

/** What so many captures at once came to: how fast, and what of the processor each took (browser, this process and the practice web). */
export interface CaptureFigures {
  readonly atOnce: number;
  readonly perMinute: number;
  readonly cpuSecondsEach: number;
}

const AT_ONCE = [1, 2, 4] as const;
/** Captures beside bare visits of the same pages. */
export interface CapturesMeasured {
  readonly pages: number;
  readonly captures: readonly CaptureFigures[];
  /** A bare Puppeteer loop as anybody would write it. */
  readonly bare: CaptureFigures;
  /** The same loop in a browser that is started as ours is. */
  readonly bareOurFlags: CaptureFigures;
  /** Processor time of a capture as a multiple of a bare visit's, both one at a time. */
  readonly overhead: number;
  readonly overheadOurFlags: number;
}

/**
 * Captures pages of the practice web, 1, 2 and 4 at a time, and visits the same pages in a bare Puppeteer loop that loads each and takes one
 * full-page screenshot, with Puppeteer's own flags and with ours. Linux only.
 */
export async function measureCaptures(pagesMax: number): Promise<CapturesMeasured> {
  const found = browserHere();
  const web = await startPracticeWeb();
  const urls = [...new Set(EXPECTED_FINDINGS.map(({ url }) => url))].slice(0, pagesMax);
  try {
    const bare = await visitBare(found, web, urls, []);
    const bareOurFlags = await visitBare(
      found,
      web,
      urls,
      BROWSER_FLAGS.filter((flag) => !LEADS_NOWHERE.test(flag)),
    );
    const captures = await captureAll(web, urls);
    const each = captures[0]?.cpuSecondsEach ?? NaN;
    return {
      pages: urls.length,
      captures,
      bare,
      bareOurFlags,
      overhead: each / bare.cpuSecondsEach,
      overheadOurFlags: each / bareOurFlags.cpuSecondsEach,
    };
  } finally {
    await web.close();
  }
}

async function captureAll(web: PracticeWeb, urls: readonly string[]): Promise<CaptureFigures[]> {
  const capturing = await openCapturing(web);
  const capture = async (url: string) => {
    const { state, reasons } = await capturing.capture(url);
    if (state !== 'complete') throw new Error(`${url} was captured as ${state}: ${reasons.join(', ')}`);
  };
  try {
    await capture(urls[0] ?? '');
    const figures: CaptureFigures[] = [];
    for (const atOnce of AT_ONCE) figures.push(await measure(urls, atOnce, capture));
    return figures;
  } finally {
    await capturing.close();
  }
}

/** A bare loop has no door: these would leave it without a network. */
const LEADS_NOWHERE = /^--(proxy-|host-resolver-rules)/;

async function visitBare(
  { path, flags }: ReturnType<typeof browserHere>,
  web: PracticeWeb,
  urls: readonly string[],
  more: readonly string[],
): Promise<CaptureFigures> {
  const rules = Object.entries(web.hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
  const args = [...flags, ...more, `--host-resolver-rules=${rules.join(', ')}`];
  const browser = await puppeteer.launch({ executablePath: path, args, pipe: true });
  const visit = async (url: string) => {
    // A context of its own, as a capture has: nothing comes from a cache.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const answer = await page.goto(url, { waitUntil: 'load' });
    if (answer?.ok() !== true) throw new Error(`${url} answered ${answer?.status() ?? 'nothing'} in the bare loop`);
    await page.screenshot({ fullPage: true });
    await context.close();
  };
  try {
    await visit(urls[0] ?? '');
    return await measure(urls, 1, visit);
  } finally {
    await browser.close();
  }
}

async function measure(urls: readonly string[], atOnce: number, work: (url: string) => Promise<void>): Promise<CaptureFigures> {
  const waiting = [...urls];
  const startedMs = performance.now();
  const before = held().cpuSeconds;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) await work(url);
    }),
  );
  const minutes = (performance.now() - startedMs) / 60_000;
  return { atOnce, perMinute: urls.length / minutes, cpuSecondsEach: (held().cpuSeconds - before) / urls.length };
}
