import { readdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { CaptureSettings } from '../../core/protocol/protocol.ts';
import { findBrowser } from '../../local/browser.ts';
import { EXPECTED_FINDINGS } from '../../local/practice-web/expected.ts';
import { startPracticeWeb, type PracticeWeb } from '../../local/practice-web/index.ts';
import { openBrowser } from '../../workers/browser.ts';
import { BROWSER_FLAGS } from '../../workers/browser-flags.ts';
import { capturePage } from '../../workers/capture/capture.ts';
import { openDoor } from '../../workers/egress/open.ts';
import { memoryPace } from '../../workers/egress/pace.ts';

/** What so many captures at once came to: how fast, and what of the processor each took (browser, this process and the practice web). */
export interface CaptureFigures {
  readonly atOnce: number;
  readonly perMinute: number;
  readonly cpuSecondsEach: number;
}

const AT_ONCE = [1, 2, 4] as const;
/** Ticks of `/proc/<pid>/stat` a second; Linux has had 100 for as long as anybody remembers. */
const TICKS_A_SECOND = 100;
const IDENTITY = 'Evenhand/bench (+https://agency.test; bench@agency.test)';
const TAKEN = {
  madeBy: { software: 'Evenhand/bench', machine: 'bench', operator: null, searches: [] },
  clock: { unavailableBecause: 'nobody asked' },
};

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
  const found = findBrowser(process.env);
  if (found === null) throw new Error('There is no browser to measure; set EVENHAND_BROWSER.');
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
    const captures = await captureAll(found, web, urls);
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

type Found = NonNullable<ReturnType<typeof findBrowser>>;

async function captureAll({ path, flags }: Found, web: PracticeWeb, urls: readonly string[]): Promise<CaptureFigures[]> {
  const log = { info: () => undefined, warn: () => undefined };
  const hosts = Object.fromEntries(Object.entries(web.hosts).map(([host, port]) => [host, `127.0.0.1:${port}`]));
  const door = openDoor({ userAgent: IDENTITY, hosts, pace: memoryPace(), log, limits: { pageIntervalMs: 0 } });
  const browser = await openBrowser({ path, flags, identity: IDENTITY, log });
  const settings = CaptureSettings.parse({});
  const capture = async (url: string) => {
    const { state, reasons } = await capturePage({ url, settings, browser, door, ...TAKEN });
    if (state !== 'complete') throw new Error(`${url} was captured as ${state}: ${reasons.join(', ')}`);
  };
  try {
    // The first starts the browser and asks for robots.txt.
    for (const url of urls) await door.admitPage(url);
    await capture(urls[0] ?? '');
    const figures: CaptureFigures[] = [];
    for (const atOnce of AT_ONCE) figures.push(await measure(urls, atOnce, capture));
    return figures;
  } finally {
    await browser.close();
    await door.close();
  }
}

/** A bare loop has no door: these would leave it without a network. */
const LEADS_NOWHERE = /^--(proxy-|host-resolver-rules)/;

async function visitBare(
  { path, flags }: Found,
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
  const before = cpuSeconds();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) await work(url);
    }),
  );
  const minutes = (performance.now() - startedMs) / 60_000;
  return { atOnce, perMinute: urls.length / minutes, cpuSecondsEach: (cpuSeconds() - before) / urls.length };
}

/** Processor time of this process and all that descend from it, those that ended included, in seconds. */
function cpuSeconds(): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid));
  const ours = new Set([process.pid]);
  let before = 0;
  while (ours.size > before) {
    before = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  return processes.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

function statOf(pid: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; what follows is numbers.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{ pid: Number(pid), parent: fields[1] ?? 0, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) }];
  } catch {
    // It ended between being listed and being read.
    return [];
  }
}
