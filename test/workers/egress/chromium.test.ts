import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer';
import { findBrowser } from '../../../local/browser.ts';
import type { Door, PageRecording } from '../../../workers/egress/door.ts';
import { startSite, type LoopbackSite } from './loopback-site.ts';
import { openTestDoor } from './support.ts';

/** Everything a page can try from inside, by name; each ends by itself, whatever comes of it. `{site}` and `{prey}` are filled in. */
const TRIES: readonly (readonly [name: string, script: string])[] = [
  ['fetch by address', `fetch('http://127.0.0.1:{prey}/fetch', { mode: 'no-cors' })`],
  ['fetch by name', `fetch('http://localhost:{prey}/name', { mode: 'no-cors' })`],
  ['fetch by number', `fetch('http://2130706433/number', { mode: 'no-cors' })`],
  ['fetch by IPv6', `fetch('http://[::1]/six', { mode: 'no-cors' })`],
  ['fetch by mapped address', `fetch('http://[::ffff:7f00:1]/mapped', { mode: 'no-cors' })`],
  ['fetch metadata', `fetch('http://169.254.169.254/latest/meta-data/', { mode: 'no-cors' })`],
  ['fetch a private net', `fetch('http://10.0.0.1/net', { mode: 'no-cors' })`],
  ['fetch over TLS', `fetch('https://127.0.0.1/tls', { mode: 'no-cors' })`],
  ['post home', `fetch('/post', { method: 'POST', body: 'secret' })`],
  ['put home', `fetch('/put', { method: 'PUT', body: 'secret' })`],
  ['delete home', `fetch('/delete', { method: 'DELETE' })`],
  ['beacon home', `navigator.sendBeacon('/beacon', 'secret')`],
  ['socket to the prey', `socket('ws://127.0.0.1:{prey}/socket')`],
  ['socket home', `socket('ws://site.example/socket')`],
  [
    'event source',
    `new Promise((done) => { const s = new EventSource('http://127.0.0.1/events'); s.onerror = () => { s.close(); done(); }; })`,
  ],
  ['redirect', `element('img', '/redirect?to=http://127.0.0.1:{prey}/redirected')`],
  ['image', `element('img', 'http://127.0.0.1:{prey}/image')`],
  ['frame', `element('iframe', 'http://127.0.0.1/frame')`],
  ['script', `element('script', 'http://127.0.0.1/script.js')`],
  [
    'worker',
    `new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1/worker', { mode: 'no-cors' }).catch(() => 0).then(() => postMessage(0))"]))); w.onmessage = w.onerror = done; })`,
  ],
  [
    'form',
    `new Promise((done) => { const f = Object.assign(document.createElement('form'), { method: 'post', action: '/form', target: 'sink' }); document.body.append(f); document.querySelector('iframe[name=sink]').onload = done; f.submit(); setTimeout(done, 2000); })`,
  ],
];

const PAGE = `<!doctype html><title>tries</title><iframe name="sink"></iframe><body><script>
  const element = (name, src) => new Promise((done) => { const e = document.createElement(name); e.onload = e.onerror = done; e.src = src; document.body.append(e); });
  const socket = (url) => new Promise((done) => { const s = new WebSocket(url); s.onopen = s.onerror = s.onclose = done; });
  (async () => {
    for (const attempt of [${TRIES.map(([, script]) => `() => ${script}`).join(',\n')}]) { try { await attempt(); } catch {} }
    document.title = 'done';
  })();
</script>`;

describe('a hostile page in a real browser behind the door', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    const found = findBrowser(process.env);
    if (found === null) throw new Error('these tests need Chromium; `node local/bootstrap.mjs` installs it');
    browser = await puppeteer.launch({
      executablePath: found.path,
      args: [
        ...found.flags,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    });
  });
  after(() => browser.close());

  /** Opens a page in a context of its own behind a recording of its own and waits until it says that it is done. */
  async function load(recording: PageRecording, url: string, done: string): Promise<void> {
    const context = await browser.createBrowserContext({ proxyServer: recording.proxyUrl, proxyBypassList: ['<-loopback>'] });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(done, { timeout: 30_000 });
    await context.close();
  }

  describe('with every trick of its own', () => {
    let site: LoopbackSite;
    let prey: LoopbackSite;
    let door: Door;
    let recording: PageRecording;
    before(async () => {
      prey = await startSite();
      site = await startSite((request, response) => {
        const { searchParams } = new URL(request.url ?? '', 'http://x');
        const location = searchParams.get('to');
        if (location === null)
          response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE.replaceAll('{prey}', String(prey.port)));
        else response.writeHead(302, { location }).end();
      });
      door = openTestDoor({ hosts: { 'site.example': site.place } });
      recording = await door.recordPage();
      await load(recording, 'http://site.example/', "document.title === 'done'");
    });
    after(async () => {
      await door.close();
      await site.close();
      await prey.close();
    });

    it('reaches nothing it was not given', () => {
      expect(prey.asked).to.deep.equal([]);
    });

    it('sends nothing to its own site but requests that read', () => {
      expect([...new Set(site.asked.map(({ method }) => method))]).to.deep.equal(['GET']);
      expect(site.asked.map(({ url }) => url)).not.to.include.members(['/post']);
    });

    it('passes nothing through but its own page and what is on its own site', () => {
      const passed = recording.requests().filter(({ outcome }) => outcome === 'passed');
      expect(passed.map(({ url }) => new URL(url).host)).to.satisfy((hosts: string[]) =>
        hosts.every((host) => host === 'site.example'),
      );
      expect(passed.length).to.be.greaterThan(1);
    });

    for (const [what, method, part] of [
      ['a fetch by address', 'GET', '/fetch'],
      ['a fetch by name', 'GET', '/name'],
      ['a fetch by number', 'GET', '/number'],
      ['a fetch by IPv6', 'GET', '/six'],
      ['a fetch by mapped address', 'GET', '/mapped'],
      ['a fetch of metadata', 'GET', '/latest/meta-data/'],
      ['a fetch from a private net', 'GET', '/net'],
      ['a fetch over TLS', 'CONNECT', 'https://127.0.0.1/'],
      ['a post', 'POST', '/post'],
      ['a put', 'PUT', '/put'],
      ['a delete', 'DELETE', '/delete'],
      ['a beacon', 'POST', '/beacon'],
      ['a form', 'POST', '/form'],
      ['a socket to another machine', 'CONNECT', '127.0.0.1'],
      ['a socket to its own site', 'CONNECT', 'site.example'],
      ['an event source', 'GET', '/events'],
      ['a redirect', 'GET', '/redirected'],
      ['an image', 'GET', '/image'],
      ['a frame', 'GET', '/frame'],
      ['a script', 'GET', '/script.js'],
      ['a worker', 'GET', '/worker'],
    ] as const) {
      it(`has ${what} refused, and that is written down`, () => {
        const attempts = recording
          .requests()
          .filter((request) => request.method === method && request.url.includes(part) && !request.url.includes('?to='));
        expect(attempts, JSON.stringify(recording.requests().map(({ method, url }) => `${method} ${url}`))).not.to.have.length(0);
        for (const { outcome, detail } of attempts) {
          expect(outcome).not.to.equal('passed');
          expect(detail).to.be.a('string');
        }
      });
    }
  });
});
