import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer';
import { sha256 } from '../../../core/canonical.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { openReplay, type Replay } from '../../../server/replay/listener.ts';
import { openStore } from '../../../store/store.ts';
import { writeExchanges } from '../../../store/wacz/write-exchanges.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { buildCapture, buildRound } from '../../support/investigation.ts';
import { browserPath } from '../../workers/capture/sites.ts';

const GIF = Buffer.from('R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
const HREF = /href="(http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64})"/;

/** A page that tries, in every way a page has, to run something, to ask somewhere or to get away. `outside` hears of it. */
const hostilePage = (outside: string) => `<!doctype html><html><head><title>Clock</title>
  <base href="http://site.test/"><meta http-equiv="refresh" content="0;url=${outside}/refresh">
  <link rel="stylesheet" href="/styles/style.css"><link rel="preload" as="image" href="${outside}/preload"><link rel="dns-prefetch" href="${outside}">
  <style>@import url(${outside}/import); body { background: url(${outside}/background) } #kept { background: url('clock.gif') }</style>
  <script>document.title = 'ran'; fetch('${outside}/fetch')</script><script src="${outside}/script"></script></head>
  <body onload="document.title = 'ran'"><h1>The clock strikes again</h1>
  <img id="kept" src="/clock.gif"><img id="gone" src="${outside}/image" onerror="document.title = 'ran'"><img srcset="${outside}/set 2x">
  <iframe src="${outside}/frame"></iframe><iframe srcdoc="<script>parent.document.title = 'ran'</script>"></iframe>
  <object data="${outside}/object"></object><embed src="${outside}/embed"><video src="${outside}/video" poster="${outside}/poster"></video>
  <svg onload="document.title = 'ran'"><image href="${outside}/svg"/><script>document.title = 'ran'</script></svg>
  <a id="link" href="${outside}/link" ping="${outside}/ping">elsewhere</a><a id="js" href="javascript:document.title='ran'">run</a>
  <form style="background: url(&quot;/clock.gif&quot;)" action="${outside}/form"><button id="send" formaction="${outside}/formaction">send</button></form>
  <div><template shadowrootmode="open"><script>document.title = 'ran'</script><img src="${outside}/shadow"></template></div>
  <noscript><img src="${outside}/noscript"></noscript></body></html>`;

describe('A captured page, looked at as a page', function () {
  this.timeout(20_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-replay-'));
  const heard: string[] = [];
  let outside: Server;
  let outsideUrl: string;
  let database: TestDatabase;
  let agency: Agency;
  let replay: Replay;
  let server: TestServer;
  let desk: DeskClient;
  let browser: Browser;
  let capture: CaptureId;
  let html: Buffer;

  before(async () => {
    outside = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(outside, 'listening');
    outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    database = await freshDatabase();
    agency = await buildAgency(database);
    const store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
    replay = await openReplay({ host: '127.0.0.1', port: 0, url: null });
    server = await openServer(database, { evidence: store, replay });
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    capture = await buildCapture(
      database,
      store,
      { requisition, applicant, round },
      { url: 'http://site.test/', text: '<script>document.title = "ran"</script>' },
    );
    html = Buffer.from(hostilePage(outsideUrl));
    const style = Buffer.from(
      'h1 { color: rgb(1, 2, 3); background: url(../clock.gif) } /* </style><script>document.title = "ran"</script> */',
    );
    const exchanges = await writeExchanges('Evenhand/test', '2026-03-04T10:00:00.000Z', [
      answer('http://site.test/clock.gif', 'image/gif', GIF),
      answer('http://site.test/styles/style.css', 'text/css', style),
    ]);
    const { rows } = await database.owner.query<{ wrapped: Buffer }>('select wrapped from evidence.data_key');
    for (const [kind, mediaType, bytes] of [
      ['html', 'text/html', html],
      ['exchanges', 'application/warc', exchanges],
    ] as const) {
      const kept = await store.put(bytes, theOnly(rows).wrapped);
      await database.owner.query(
        'insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes) values ($1, $2, $3, 1, $4, $5, $6)',
        [capture, requisition, kind, mediaType, kept.sha256, kept.bytes],
      );
    }
    desk = await server.signIn('investigator');
    browser = await puppeteer.launch({ executablePath: browserPath(), args: ['--no-sandbox'], pipe: true });
  });
  after(async () => {
    await browser.close();
    await server.close();
    await replay.close();
    outside.closeAllConnections();
    outside.close();
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  const answer = (url: string, mediaType: string, bytes: Buffer) => ({
    url,
    method: 'GET',
    requestHeaders: [],
    startedAt: '2026-03-04T10:00:00.000Z',
    status: 200,
    statusText: 'OK',
    responseHeaders: [['content-type', mediaType]] as const,
    respondedAt: '2026-03-04T10:00:00.100Z',
    protocol: 'http/1.1',
    remoteAddress: '192.0.2.1',
    tls: { unavailableBecause: 'the page came over plain http' },
    body: { kind: 'kept' as const, bytes, reencoded: false, cutBecause: null },
  });
  const makeReady = async (purpose = 'attribution') => {
    const { text, status } = await desk.post(`/captures/${capture}/replay`, { replay_purpose: purpose });
    return { status, text, href: HREF.exec(text)?.[1] ?? null };
  };
  /** Opens an address as an investigator would, and answers what it came to once everything had time to act. */
  async function open(href: string) {
    const page = await browser.newPage();
    try {
      heard.length = 0;
      await page.goto(href, { waitUntil: 'load' });
      await page.waitForNetworkIdle({ idleTime: 700 });
      const shown = await page.evaluate(() => ({
        title: document.title,
        origin: self.origin,
        color: getComputedStyle(document.querySelector('h1') ?? document.body).color,
        backgrounds: ['h1', '#kept', 'form'].map((part) =>
          getComputedStyle(document.querySelector(part) ?? document.body).backgroundImage.slice(0, 19),
        ),
        kept: document.querySelector<HTMLImageElement>('#kept')?.naturalWidth,
        frames: frames.length,
      }));
      for (const id of ['#link', '#js', '#send']) await page.click(id);
      await page.waitForNetworkIdle({ idleTime: 700 });
      return { ...shown, titleAfter: await page.title(), at: page.url(), heard: [...heard] };
    } finally {
      await page.close();
    }
  }

  it('shows its text, its captured picture and its captured style, and runs, asks and opens nothing', async () => {
    const { href } = await makeReady();
    expect(await open(href!)).to.deep.equal({
      title: 'Clock',
      titleAfter: 'Clock',
      origin: 'null',
      color: 'rgb(1, 2, 3)',
      backgrounds: Array.from({ length: 3 }, () => 'url("data:image/gif'),
      kept: 1,
      frames: 0,
      at: href,
      heard: [],
    });
  });

  it('runs and asks nothing when all of it is served as it was captured: the place alone is enough', async () => {
    const page = await browser.newPage();
    heard.length = 0;
    await page.goto(replay.offer(html.toString()), { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 700 });
    expect([await page.title(), await page.evaluate(() => self.origin), heard]).to.deep.equal(['Clock', 'null', []]);
    await page.close();
  });

  it('would run elsewhere, so that its not running means something', async () => {
    const page = await browser.newPage();
    heard.length = 0;
    await page.setContent(html.toString().replace(/<meta[^>]*>/, ''));
    expect(await page.title()).to.equal('ran');
    expect(heard.length).to.be.greaterThan(5);
    await page.close();
  });

  it('is never served as a page by the desk, whose own page shows its text as text', async () => {
    const { text, headers } = await desk.get(`/captures/${capture}`);
    expect(text).to.include('&lt;script&gt;').and.not.to.include('<script>document');
    expect(headers.get('content-security-policy')).to.include("script-src 'self'").and.not.to.include('unsafe');
    for (const path of ['pictures/html/1', 'pictures/mhtml/1', 'pictures/exchanges/1', 'html', 'replay'])
      expect((await desk.get(`/captures/${capture}/${path}`)).status, path).to.equal(404);
  });

  it('is in another origin than the desk, opens once, and says so afterwards', async () => {
    const { href } = await makeReady();
    expect(new URL(href!).origin).not.to.equal(server.url);
    const first = await fetch(href!);
    expect([first.status, first.headers.get('content-security-policy')?.startsWith('sandbox;')]).to.deep.equal([200, true]);
    const again = await fetch(href!);
    expect([again.status, await again.text()]).to.deep.equal([404, 'This is not here any more. Open it again from the capture.']);
    expect((await fetch(new URL('/', href!))).status).to.equal(404);
  });

  it('is a custody event with its purpose each time, and not without one', async () => {
    const acts = async () =>
      (
        await database.owner.query<{ actor: string; detail: Record<string, string> }>(
          "select actor, body::jsonb -> 'detail' as detail from ledger.act where subject = $1 and body::jsonb -> 'detail' ->> 'artefact' = 'replay' order by at",
          [capture],
        )
      ).rows;
    const before = (await acts()).length;
    const refused = await makeReady('curiosity');
    expect([refused.status, refused.href]).to.deep.equal([422, null]);
    expect(refused.text).to.include('Say why you look at it');
    expect(await acts()).to.have.length(before);
    await makeReady('dispute');
    const last = (await acts()).at(-1)!;
    expect(last.actor).to.equal(agency.investigator);
    expect(last.detail).to.include({ purpose: 'dispute', sha256: sha256(html) });
  });

  it('is offered only where it is set up', async () => {
    expect((await desk.get(`/captures/${capture}`)).text).to.include('Looking at it as a page');
    const without = await openServer(database);
    const visitor = await without.signIn('investigator');
    expect((await visitor.get(`/captures/${capture}`)).text).not.to.include('Looking at it as a page');
    expect((await visitor.post(`/captures/${capture}/replay`, { replay_purpose: 'audit' })).status).to.equal(404);
    await without.close();
  });
});
