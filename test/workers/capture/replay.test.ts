import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { writePackage } from '../../../store/wacz/write-package.ts';
import { TEST_SIGNER, TEST_SOFTWARE } from '../../support/packages.ts';
import { browserPath, openDesk, type Desk } from './sites.ts';

/* A viewer that nobody here wrote. Its files are complete; what it lists as dependencies is bundled in them and is not installed. */
const viewer = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/replaywebpage/${name}`, import.meta.url)));
const FRAME = `<!doctype html><script src="/ui.js"></script>
  <replay-web-page style="display:block;height:700px" source="/capture.wacz" url="http://site.test/" replayBase="/replay/"></replay-web-page>`;

describe('A package in a viewer of others', function () {
  this.timeout(120_000);
  let desk: Desk;
  let host: Server;
  let browser: Browser;
  const files = new Map<string, readonly [type: string, bytes: Uint8Array]>();
  before(async () => {
    desk = await openDesk();
    desk.show({
      '/': '<!doctype html><title>Clock</title><link rel="stylesheet" href="/style.css"><h1>The clock strikes again</h1><p id="drawn"></p><script src="/draw.js"></script>',
      '/style.css': (_, response) => response.setHeader('content-type', 'text/css').end('h1 { color: rgb(1, 2, 3) }'),
      '/draw.js': (_, response) =>
        response.setHeader('content-type', 'text/javascript').end('drawn.textContent = "drawn by its script"'),
    });
    const { record, artefacts } = await desk.capture();
    const ids = { captureId: 'c', roundId: 'r', protocolSha256: 'p' };
    files.set('/', ['text/html', Buffer.from(FRAME)]);
    files.set('/first', ['text/html', Buffer.from('<!doctype html>')]);
    files.set('/ui.js', ['text/javascript', viewer('ui.js')]);
    files.set('/replay/sw.js', ['text/javascript', viewer('sw.js')]);
    files.set('/capture.wacz', [
      'application/wacz',
      await writePackage({ record, parts: artefacts, ids, software: TEST_SOFTWARE }, TEST_SIGNER),
    ]);
    host = createServer((request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/, '');
      const [type, bytes] = files.get(path) ?? ['text/plain', Buffer.alloc(0)];
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
      response.setHeader('content-type', type).setHeader('accept-ranges', 'bytes');
      if (!files.has(path)) return response.writeHead(404).end();
      if (range === null) return response.setHeader('content-length', bytes.length).end(request.method === 'HEAD' ? '' : bytes);
      const [from, to] = [Number(range[1]), range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1)];
      return response
        .writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'content-length': to - from + 1 })
        .end(bytes.subarray(from, to + 1));
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: browserPath(), args: ['--no-sandbox'], pipe: true });
  });
  after(async () => {
    await browser.close();
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
    await desk.close();
  });

  /** Starts the viewer's service worker, in the page: the viewer looks for it three times in a third of a second and then gives up, too soon for a busy machine. */
  async function activate(): Promise<void> {
    const registered = await navigator.serviceWorker.register('/replay/sw.js?serveIndex=1', { scope: '/replay/' });
    const worker = registered.active ?? registered.waiting ?? registered.installing;
    if (worker === null || worker.state === 'activated') return;
    await new Promise<void>((done) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') done();
      });
    });
  }

  /** What the replayed page's own frame answers, once it is there. */
  async function inReplay(page: Page, read: () => string | null): Promise<string | null> {
    for (let look = 0; look < 80; look += 1) {
      const frame = page.frames().find((one) => one.url().includes('mp_/'));
      const found = await frame?.evaluate(read).catch(() => null);
      if (found !== null && found !== undefined && found !== '') return found;
      await wait(500);
    }
    return null;
  }

  it('shows the page as it was: its text, its style, and what its script drew', async () => {
    const asked = desk.requests.length;
    const page = await browser.newPage();
    const { port } = host.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/first`);
    await page.evaluate(activate);
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await inReplay(page, () => document.querySelector('h1')?.textContent ?? null)).to.equal('The clock strikes again');
    expect(await inReplay(page, () => document.querySelector('#drawn')?.textContent ?? null)).to.equal('drawn by its script');
    expect(await inReplay(page, () => getComputedStyle(document.querySelector('h1') ?? document.body).color)).to.equal(
      'rgb(1, 2, 3)',
    );
    expect(desk.requests.length, 'the site was not asked again').to.equal(asked);
  });
});
