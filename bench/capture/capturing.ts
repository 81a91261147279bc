import { CaptureSettings } from '../../core/protocol/protocol.ts';
import { findBrowser } from '../../local/browser.ts';
import type { PracticeWeb } from '../../local/practice-web/index.ts';
import { openBrowser } from '../../workers/browser.ts';
import { capturePage, type CaptureResult } from '../../workers/capture/capture.ts';
import { openDoor } from '../../workers/egress/open.ts';
import { memoryPace } from '../../workers/egress/pace.ts';

const IDENTITY = 'Evenhand/bench (+https://agency.test; bench@agency.test)';
const TAKEN = {
  madeBy: { software: 'Evenhand/bench', machine: 'bench', operator: null, searches: [] },
  clock: { unavailableBecause: 'nobody asked' },
};

/** A browser and a door to the practice web, as workers have them. */
export interface Capturing {
  /** Captures with a protocol's usual settings. */
  capture(url: string): Promise<CaptureResult>;
  close(): Promise<void>;
}

/** Opens both. Pages are asked for without the pause between two requests to one host. */
export async function openCapturing(web: PracticeWeb): Promise<Capturing> {
  const { path, flags } = browserHere();
  const log = { info: () => undefined, warn: () => undefined };
  const hosts = Object.fromEntries(Object.entries(web.hosts).map(([host, port]) => [host, `127.0.0.1:${port}`]));
  const door = openDoor({ userAgent: IDENTITY, hosts, pace: memoryPace(), log, limits: { pageIntervalMs: 0 } });
  const browser = await openBrowser({ path, flags, identity: IDENTITY, log });
  const settings = CaptureSettings.parse({});
  return {
    capture: (url) => capturePage({ url, settings, browser, door, ...TAKEN }),
    async close() {
      await browser.close();
      await door.close();
    },
  };
}

/** The browser that is measured. Throws when there is none. */
export function browserHere(): NonNullable<ReturnType<typeof findBrowser>> {
  const found = findBrowser(process.env);
  if (found === null) throw new Error('There is no browser to measure; set EVENHAND_BROWSER.');
  return found;
}
