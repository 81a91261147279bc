import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { canonicalJson } from '../../../core/canonical.ts';
import { CaptureRecord, isSealIntact } from '../../../core/capture/record.ts';
import { capturePage } from '../../../workers/capture/capture.ts';
import { TAKEN } from '../../support/taken.ts';
import { openDesk, QUICK, textOf, type Desk } from './sites.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Clock  restorer</title>
  <meta property="article:published_time" content="2025-03-04T10:00:00-06:00"></head><body>
  <h1>Avery</h1><p>Restores <b>clo</b>cks in Millbrook.<br>Since 1999.</p>
  <a rel="me" href="https://social.test/@avery">me</a> <a href="/about#team">about</a> <a href="mailto:a@b.test">mail</a></body></html>`;

const sizeOfPng = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('A capture', function () {
  this.timeout(60_000);
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  it('is text, picture, source, headers and a record', async () => {
    desk.show({ '/': PAGE });
    const result = await desk.capture();
    expect(result).to.include({
      state: 'complete',
      quality: 'ok',
      status: 200,
      title: 'Clock restorer',
      finalUrl: 'http://site.test/',
    });
    expect(result.reasons).to.deep.equal([]);
    expect(result.publishedAt).to.equal('2025-03-04T16:00:00.000Z');
    expect(result.links).to.deep.equal(['https://social.test/@avery', 'http://site.test/about#team']);
    expect(result.meLinks).to.deep.equal(['https://social.test/@avery']);
    expect(result.artefacts.map(({ kind }) => kind)).to.deep.equal([
      'text',
      'screenshot',
      'html',
      'mhtml',
      'links',
      'headers',
      'exchanges',
      'record',
    ]);
    expect(textOf(result)).to.equal('Avery\nRestores clocks in Millbrook.\nSince 1999.\nme about mail');
    expect(sizeOfPng(result.artefacts[1]!.bytes)).to.deep.equal({ width: 1280, height: 900 });
  });

  it('has a record that names every artefact by its hash and is sealed itself', async () => {
    desk.show({ '/': PAGE });
    const { record, artefacts } = await desk.capture();
    const others = artefacts.filter(({ kind }) => kind !== 'record');
    expect(record.artefacts.map(({ sha256 }) => sha256)).to.deep.equal(
      others.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
    );
    const kept = artefacts.find(({ kind }) => kind === 'record')!;
    expect(Buffer.from(kept.bytes).toString()).to.equal(canonicalJson(record));
    const read = CaptureRecord.parse(JSON.parse(Buffer.from(kept.bytes).toString()));
    expect(isSealIntact(read)).to.equal(true);
    expect(isSealIntact({ ...read, finalUrl: 'http://site.test/other' })).to.equal(false);
  });

  it('says how it was made: address, robots decision, browser, identity, settings and the time of each step', async () => {
    desk.show({ '/': PAGE, '/robots.txt': 'User-agent: *\nAllow: /\n' });
    const { record } = await desk.capture();
    expect(record.remoteAddress).to.equal('127.0.0.1');
    expect(record.tls).to.deep.equal({ unavailableBecause: 'the page came over plain http' });
    expect(record.robots).to.include({ allowed: true, url: 'http://site.test/robots.txt' });
    expect(record.environment!.userAgent).to.match(/HeadlessChrome.* Evenhand\/0\.1\.0 \(\+https:\/\/agency\.test/);
    expect(record.settings).to.deep.equal(QUICK);
    expect(record.steps.map(({ name, result }) => `${name} ${result}`)).to.deep.equal(
      ['open', 'settle', 'consent', 'scroll', 'hold', 'text', 'screenshot', 'join', 'html', 'mhtml', 'describe'].map(
        (name) => `${name} done`,
      ),
    );
  });

  it('says who took it by which clock, and when each part was taken', async () => {
    desk.show({ '/': PAGE });
    const { record } = await desk.capture();
    expect(record).to.deep.include(TAKEN);
    expect(record.coveredPercent).to.equal(0);
    for (const { kind, startedAt, endedAt } of record.artefacts) {
      expect(record.startedAt <= startedAt && startedAt <= endedAt && endedAt <= record.endedAt, kind).to.equal(true);
    }
    const step = record.steps.find(({ name }) => name === 'html')!;
    const { startedAt, endedAt } = record.artefacts.find(({ kind }) => kind === 'html')!;
    expect([startedAt, endedAt]).to.deep.equal([step.startedAt, step.endedAt]);
  });

  it('says how much of the window a banner still covers', async () => {
    desk.show({
      '/': `<p>${'Words of the page. '.repeat(200)}</p><div style="position:fixed;inset:0 0 50% 0;background:#fff">Sale</div>`,
    });
    const { record } = await desk.capture();
    expect([record.quality, record.coveredPercent]).to.deep.equal(['ok', 50]);
  });

  it('gives the same text and source for the same page, whenever it is taken', async () => {
    desk.show({ '/': PAGE });
    const hashes = [await desk.capture(), await desk.capture()].map(({ record }) =>
      record.artefacts.filter(({ kind }) => kind === 'text' || kind === 'html').map(({ sha256 }) => sha256),
    );
    expect(hashes[0]).to.deep.equal(hashes[1]);
  });

  it('waits for what scripts draw after the network has fallen silent', async () => {
    desk.show({ '/': '<p>first</p><script>setTimeout(() => document.body.append("drawn later"), 400)</script>' });
    expect(textOf(await desk.capture())).to.include('drawn later');
  });

  it('scrolls until what loads on sight is there, and keeps the way it went', async () => {
    desk.show({
      '/': `<div id="list"><p style="height:1200px">start</p></div><div id="end">.</div><script>
        let more = 2;
        new IntersectionObserver(([seen]) => { if (seen.isIntersecting && more-- > 0) list.insertAdjacentHTML('beforeend', '<p style="height:700px">batch ' + more + '</p>'); }).observe(end);
      </script>`,
    });
    const result = await desk.capture('/', { scrollMs: 8_000 });
    expect(textOf(result)).to.equal('start\nbatch 1\nbatch 0\n.');
    expect(result.state).to.equal('complete');
    expect(result.record.scroll!.stop).to.equal('bottom');
    expect(result.record.scroll!.heightsPx).to.have.length(3);
  });

  it('takes a tall page as several pictures that join, its fixed and sticky bars in them once', async () => {
    desk.show({
      '/': `<body style="margin:0;min-height:17000px"><p style="position:fixed;top:0">fixed</p><p style="position:sticky;top:0">sticky</p>
        ${Array.from({ length: 340 }, (_, row) => `<div style="height:50px;background:hsl(${row},50%,70%)">row ${row}</div>`).join('')}`,
    });
    const { record, artefacts, state } = await desk.capture('/', { heightPxMax: 17_000, scrollMs: 20_000 });
    expect(state).to.equal('partial');
    const tiles = record.artefacts.flatMap(({ tile }) => (tile === null ? [] : [tile]));
    expect(tiles).to.deep.equal([
      { fromPx: 0, heightPx: 8000 },
      { fromPx: 7800, heightPx: 8000 },
      { fromPx: 15600, heightPx: 1400 },
    ]);
    expect(record.joins).to.deep.equal({
      seams: [
        { atPx: 7800, overlapPx: 200, sameRows: 200 },
        { atPx: 15600, overlapPx: 200, sameRows: 200 },
      ],
      repeats: [],
    });
    const pictures = artefacts.filter(({ kind }) => kind === 'screenshot').map(({ bytes }) => sizeOfPng(bytes).height);
    expect(pictures).to.deep.equal([8000, 8000, 1400]);
  });

  it('says so when a page moves between two of its pictures', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `<div style="height:50px;background:hsl(${row},50%,70%)">row ${row}</div>`,
    );
    desk.show({
      '/': `<style>@keyframes away { to { transform: translateY(-3000px) } } #list { animation: away 3s linear infinite }</style><div id="list">${rows.join('')}</div>`,
    });
    const { record, reasons } = await desk.capture('/', { heightPxMax: 20_000 });
    expect(reasons).to.include('pictures_do_not_join');
    expect(record.joins!.seams[0]!.sameRows).to.be.lessThan(100);
  });

  it('says so when a list holds only what is in sight, and its text is gone again', async () => {
    desk.show({
      '/': `<body style="margin:0"><div id="list" style="position:relative;height:4000px"></div><script>
        const draw = () => { const first = Math.floor(scrollY / 40); list.innerHTML = Array.from({ length: 30 }, (_, at) => first + at).filter((n) => n < 100)
          .map((n) => '<p style="position:absolute;margin:0;top:' + n * 40 + 'px">Entry number ' + n + ' of a list that is drawn as it is scrolled</p>').join(''); };
        draw(); addEventListener('scroll', draw);
      </script>`,
    });
    const { state, reasons, record } = await desk.capture('/', { scrollMs: 6_000 });
    expect([state, reasons]).to.deep.equal(['partial', ['content_went_away']]);
    expect(record.scroll!.goneChars).to.be.greaterThan(2_000);
  });

  it('takes nothing for gone that is drawn anew, or is a notice', async () => {
    desk.show({
      '/': `<div id="page"></div><p style="height:3000px"></p><script>
        const draw = () => { page.innerHTML = '<p>' + 'The same words again and again. '.repeat(40) + '</p>'; };
        draw(); addEventListener('scroll', () => { draw(); const style = document.createElement('style'); style.textContent = '/* ' + 'x'.repeat(900) + scrollY + ' */'; document.head.append(style); style.remove(); });
      </script>`,
    });
    const { state, record } = await desk.capture();
    expect([state, record.scroll!.goneChars]).to.deep.equal(['complete', 0]);
  });

  it('presses the consent button of a banner, and keeps the window as it was before', async () => {
    const banner = `<div style="position:fixed;inset:0;background:#fff">We value your privacy.
      <a href="/accept">Accept all</a><button onclick="this.parentElement.remove()">Accept all cookies</button></div>`;
    desk.show({ '/': `<p>${'the article '.repeat(30)}</p>${banner}` });
    const result = await desk.capture();
    expect(result).to.include({ state: 'complete', quality: 'ok' });
    expect(result.record.consent).to.include({ label: 'Accept all cookies', bannerGone: true, rule: 'generic consent button 1' });
    expect(result.artefacts.map(({ kind }) => kind)).to.include('screenshot_before_consent');
    expect(textOf(result)).not.to.include('privacy');
    expect(desk.requests).not.to.include('GET site.test/accept');
  });

  it('presses nothing that is not in a banner, that leads elsewhere or that sends a form', async () => {
    desk.show({
      '/': `<p>text</p><button onclick="document.body.append('pressed 1')">Accept</button>
        <div role="dialog"><a href="/elsewhere">OK</a><form action="/sent"><button>I agree</button></form>
        <button onclick="document.body.append('pressed 2')">Delete my account</button></div>`,
    });
    const result = await desk.capture();
    expect(result.record.consent).to.equal(null);
    expect(textOf(result)).not.to.include('pressed');
    expect(desk.requests.filter((request) => /elsewhere|sent/.test(request))).to.deep.equal([]);
  });

  it('keeps the redirects with their status and asks about every one of them', async () => {
    desk.show({
      '/': (_, response) => response.writeHead(301, { location: '/second' }).end(),
      '/second': (_, response) => response.writeHead(302, { location: 'http://other.test/third' }).end(),
      '/third': PAGE,
    });
    const result = await desk.capture();
    expect(result.finalUrl).to.equal('http://other.test/third');
    expect(result.record.redirects).to.deep.equal([
      { url: 'http://site.test/', status: 301, by: 'server' },
      { url: 'http://site.test/second', status: 302, by: 'server' },
    ]);
    expect(result.record.robots!.url).to.equal('http://other.test/robots.txt');
  });

  it('neither opens a page that robots may not open, nor follows a redirect to one', async () => {
    desk.show({
      '/': (_, response) => response.writeHead(302, { location: 'http://strict.test/private/page' }).end(),
      '/private/page': PAGE,
      '/robots.txt': (_, response) =>
        response.setHeader('content-type', 'text/plain').end('User-agent: *\nDisallow: /private/\n'),
    });
    const led = await desk.capture('http://other.test/');
    expect(led).to.include({ state: 'failed', finalUrl: null });
    expect(led.reasons).to.deep.equal(['redirect_not_admitted', 'robots_disallowed']);
    const asked = await desk.capture('http://strict.test/private/page');
    expect(asked).to.include({ state: 'failed', status: null });
    expect(asked.reasons).to.deep.equal(['robots_disallowed']);
    expect(asked.record.robots).to.include({ allowed: false, line: 2 });
    expect(asked.artefacts.map(({ kind }) => kind)).to.deep.equal(['record']);
    expect(desk.requests).not.to.include('GET strict.test/private/page');
  });

  it('is of one page alone, when several are taken at the same time', async () => {
    desk.show({
      '/one': '<p>page one</p><img src="http://10.0.0.1/one.png">',
      '/two': '<p>page two</p><img src="http://10.0.0.1/two.png">',
    });
    const [one, two] = await Promise.all([desk.capture('/one'), desk.capture('/two', { locale: 'es-US', viewportWidthPx: 800 })]);
    expect([textOf(one), textOf(two)]).to.deep.equal(['page one', 'page two']);
    expect(one.record.refused.map(({ url }) => url)).to.deep.equal(['http://10.0.0.1/one.png']);
    expect(two.record.refused.map(({ url }) => url)).to.deep.equal(['http://10.0.0.1/two.png']);
    expect(sizeOfPng(two.artefacts.find(({ kind }) => kind === 'screenshot')!.bytes).width).to.equal(800);
  });

  it('reads what can be seen and nothing else', async () => {
    desk.show({
      '/': `<!doctype html><style>.gone{display:none}</style><p>shown<span class="gone"> hidden</span></p>
        <p style="visibility:hidden">unseen <b style="visibility:visible">but this</b></p><script>var code</script><noscript>no script</noscript>
        <details><summary>more</summary>folded</details><details open><summary>open</summary>unfolded</details>
        <pre>two  spaces\n  kept</pre><p>one
        line</p><table><tr><td>a</td><td>b</td></tr></table><ul><li>first<li>second</ul>
        <img src="x.png" alt="a  clock"><img src="y.png" alt=""><textarea>typed</textarea><select><option>choice</select>
        <div id="host"></div><x-slot><i slot="s">slotted</i></x-slot><p>\u0130stanbul \ud83d\ude00 e\u0301</p><script>
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>in the shadow</p>';
          document.querySelector('x-slot').attachShadow({ mode: 'open' }).innerHTML = '<b>before</b> <slot name="s"></slot>';
          document.body.append('lone \\ud800 and \\0 end');
        </script>`,
    });
    expect(textOf(await desk.capture()).split('\n')).to.deep.equal([
      'shown',
      'but this',
      'more',
      'open',
      'unfolded',
      'two  spaces',
      '  kept',
      'one line',
      'a\tb',
      'first',
      'second',
      '[image: a clock]',
      'in the shadow',
      'before slotted',
      '\u0130stanbul \ud83d\ude00 e\u0301',
      'lone \ufffd and \ufffd end',
    ]);
  });

  it('stops with the reason it is given when it is aborted', async () => {
    const stop = new AbortController();
    desk.show({ '/': () => stop.abort(new Error('the worker is going down')) });
    const work = capturePage({
      url: 'http://site.test/',
      settings: QUICK,
      browser: desk.browser,
      door: desk.door,
      ...TAKEN,
      signal: stop.signal,
    });
    const error: unknown = await work.catch((reason: unknown) => reason);
    expect(error).to.be.an('error').with.property('message', 'the worker is going down');
  });
});
