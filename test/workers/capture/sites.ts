import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDoor } from '../../../workers/egress/open.ts';
import { memoryPace } from '../../../workers/egress/pace.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import type { Door } from '../../../workers/egress/door.ts';
import type { CaptureSettings } from '../../../core/protocol/protocol.ts';
import { capturePage } from '../../../workers/capture/capture.ts';
import type { CaptureResult } from '../../../workers/capture/result.ts';
import { TAKEN } from '../../support/taken.ts';

/** What a site answers for one path: a page as HTML, or everything by hand. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export const IDENTITY = 'Evenhand/0.1.0 (+https://agency.test; vetting@agency.test)';

/** Times short enough for tests; what is tested never depends on how short. */
export const QUICK: CaptureSettings = {
  viewportWidthPx: 1280,
  viewportHeightPx: 900,
  heightPxMax: 6_000,
  navigationTimeoutMs: 4_000,
  settleMs: 1_500,
  scrollMs: 1_500,
  locale: 'en-US',
  timeZone: 'UTC',
};

/** A browser, a door and a site on loopback, known to the door as `site.test`, `other.test` and `strict.test` (robots.txt is asked for once a host). */
export interface Desk {
  readonly browser: Browser;
  readonly door: Door;
  /** Requests the site got since `show` was last called: `GET site.test/path`. */
  readonly requests: readonly string[];
  /** The port the site listens on, to prove that nobody reaches it past the door. */
  readonly port: number;
  /** Says what the site answers from now on, by path with or without its query. Anything else is a real 404. */
  show(paths: Readonly<Record<string, Answer>>): void;
  /** Captures a path of `site.test`, `/` by default, or a whole address. */
  capture(path?: string, settings?: Partial<CaptureSettings>): Promise<CaptureResult>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  let paths: Readonly<Record<string, Answer>> = {};
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.method ?? ''} ${request.headers.host ?? ''}${path}`);
    const answer = paths[path] ?? paths[path.replace(/\?.*$/, '')];
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(answer ?? '<!doctype html><title>Not Found</title><h1>Not Found</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const place = `127.0.0.1:${port}`;
  const log = { info: () => undefined, warn: () => undefined };
  const door = openDoor({
    userAgent: IDENTITY,
    hosts: { 'site.test': place, 'other.test': place, 'strict.test': place },
    pace: memoryPace(),
    log,
    limits: { pageIntervalMs: 0 },
  });
  const browser = await openBrowser({ path: browserPath(), flags: ['--no-sandbox'], identity: IDENTITY, log });
  return {
    browser,
    door,
    requests,
    port,
    show(answers) {
      paths = answers;
      requests.length = 0;
    },
    capture: (path = '/', settings = {}) =>
      capturePage({ url: new URL(path, 'http://site.test').href, settings: { ...QUICK, ...settings }, browser, door, ...TAKEN }),
    async close() {
      await browser.close();
      await door.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The browser of this machine; local/bootstrap.mjs says which when it is somewhere else. */
export const browserPath = () => process.env['EVENHAND_BROWSER'] ?? '/usr/bin/chromium';

/** The text of a capture, or an empty string when it has none. */
export const textOf = ({ artefacts }: CaptureResult) =>
  Buffer.from(artefacts.find(({ kind }) => kind === 'text')?.bytes ?? []).toString();
