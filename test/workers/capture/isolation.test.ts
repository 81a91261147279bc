import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { openDesk, textOf, type Desk } from './sites.ts';

/** Runs a script on a page and gives what it wrote about itself, line by line. */
const reporting = (code: string) => `<!doctype html><title>probe</title><pre id="out"></pre><script>
  const say = (name, value) => { out.textContent += name + ': ' + value + '\\n'; };
  (async () => { ${code} })().catch((error) => say('broke', error)).finally(() => say('end', 'reached'));
</script>`;

describe('What a page’s script can reach', function () {
  this.timeout(60_000);
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  it('is nothing of how we read: replaced prototypes neither change nor see what is read', async () => {
    desk.show({
      '/': `<!doctype html><title>true title</title><p>the true text</p><a href="/true">link</a><script>
        const spy = (...seen) => { document.documentElement.dataset.seen = 'yes'; return 'forged'; };
        for (const type of [Node, Element, Document, Text, CharacterData, HTMLElement, Window]) {
          for (const name of Object.getOwnPropertyNames(type.prototype)) {
            if (['constructor', 'dataset', 'documentElement'].includes(name)) continue;
            try { Object.defineProperty(type.prototype, name, { get: () => spy, set: spy, configurable: true }); } catch {}
          }
        }
        for (const type of [Array, String, Map, Set, RegExp]) {
          for (const name of Object.getOwnPropertyNames(type.prototype)) {
            if (name === 'constructor') continue;
            try { Object.defineProperty(type.prototype, name, { value: spy, configurable: true, writable: true }); } catch {}
          }
        }
        window.getComputedStyle = spy; window.__name = spy; window.CSS = spy; JSON.parse = spy;
      </script>`,
    });
    const result = await desk.capture();
    expect(textOf(result)).to.equal('the true text\nlink');
    expect(result.title).to.equal('true title');
    expect(result.links).to.deep.equal(['http://site.test/true']);
    expect(Buffer.from(result.artefacts.find(({ kind }) => kind === 'html')!.bytes).toString()).not.to.include('data-seen');
  });

  it('is no permission: all are denied without asking', async () => {
    desk.show({
      '/': reporting(`
        for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'persistent-storage', 'midi']) {
          say(name, await navigator.permissions.query({ name }).then((status) => status.state, (error) => 'unknown'));
        }`),
    });
    const text = textOf(await desk.capture());
    expect(text).to.include('end: reached');
    expect(text).not.to.match(/: (granted|prompt)/);
  });

  it('is the time zone, language and motion that the protocol says, at one pixel a pixel', async () => {
    desk.show({
      '/': reporting(`
        say('zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
        say('locale', Intl.DateTimeFormat().resolvedOptions().locale);
        say('languages', navigator.languages);
        say('reduced', matchMedia('(prefers-reduced-motion: reduce)').matches);
        say('ratio', devicePixelRatio);
        say('window', innerWidth + 'x' + innerHeight);`),
    });
    const settings = { locale: 'es-US', timeZone: 'America/Chicago', viewportWidthPx: 1000, viewportHeightPx: 700 };
    const text = textOf(await desk.capture('/', settings));
    expect(text).to.include('zone: America/Chicago\nlocale: es-US\nlanguages: es-US\nreduced: true\nratio: 1\nwindow: 1000x700');
  });

  it('is nothing kept from an earlier page', async () => {
    const page = reporting(`
      say('before', document.cookie + localStorage.length + (await caches.keys()).length);
      document.cookie = 'seen=1;max-age=9999'; localStorage.seen = 1; await caches.open('seen').catch(() => undefined);`);
    desk.show({ '/': page });
    for (let time = 1; time <= 2; time += 1) expect(textOf(await desk.capture())).to.match(/before: 00|broke/);
  });

  it('is no other way to send: only GET leaves, from the page, its frames and its workers, and what did not is recorded', async () => {
    const send = (from: string) => `
      fetch('/from-${from}', { method: 'POST', body: 'x' }).catch(() => undefined);
      fetch('/from-${from}', { method: 'PUT', body: 'x' }).catch(() => undefined);`;
    desk.show({
      '/': `<p>text</p><iframe src="/frame"></iframe><form id="form" method="post" action="/from-form"></form><script>
        ${send('page')} navigator.sendBeacon('/from-beacon', 'x'); form.submit();
        new Worker('/worker.js'); new SharedWorker('/worker.js'); navigator.serviceWorker?.register('/worker.js');</script>`,
      '/frame': `<script>${send('frame')}</script>`,
      '/worker.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(send('worker')),
    });
    const result = await desk.capture();
    expect(result.state).to.equal('complete');
    expect(desk.requests.filter((request) => !request.startsWith('GET '))).to.deep.equal([]);
    expect(desk.requests).to.include('GET site.test/frame');
    const refused = result.record.refused.map(({ method, url, reason }) => `${method} ${new URL(url).pathname} ${reason}`);
    expect(refused).to.include.members([
      'POST /from-page method_not_allowed',
      'PUT /from-page method_not_allowed',
      'POST /from-form method_not_allowed',
    ]);
    expect(result.record.refusedCount).to.be.at.least(4);
  });

  it('is no address past the door: loopback, metadata, sockets, frames and files', async () => {
    desk.show({
      '/': reporting(`
        const port = ${desk.port};
        for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '2130706433', '127.1']) {
          await fetch('http://' + host + ':' + port + '/reached', { mode: 'no-cors' }).then((r) => say('fetched', r.status), () => undefined);
          new Image().src = 'http://' + host + ':' + port + '/reached';
          new WebSocket('ws://' + host + ':' + port + '/reached');
          document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://' + host + ':' + port + '/reached' }));
        }
        new Image().src = 'http://169.254.169.254/latest/meta-data/';
        await fetch('file:///etc/passwd').then(async (r) => say('file', await r.text()), () => undefined);
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'file:///etc/passwd' }));`),
    });
    const result = await desk.capture('/', { settleMs: 3_000 });
    expect(textOf(result)).to.match(/end: reached/);
    expect(textOf(result)).not.to.match(/file:|root:/);
    expect(desk.requests.filter((request) => request.includes('reached'))).to.deep.equal([]);
    expect(result.record.refused.map(({ url }) => url).join('\n')).to.include('169.254.169.254');
  });

  it('is no packet past the proxy through WebRTC', async () => {
    const udp = createSocket('udp4');
    let packets = 0;
    udp.on('message', () => (packets += 1));
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const tcp = createServer((socket) => {
      packets += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => tcp.listen(udp.address().port, '127.0.0.1', resolve));
    const at = `127.0.0.1:${udp.address().port}`;
    desk.show({
      '/': reporting(`
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${at}' }, { urls: ['turn:${at}', 'turn:${at}?transport=tcp'], username: 'u', credential: 'c' }] });
        peer.createDataChannel('x');
        peer.onicecandidate = ({ candidate }) => candidate && say('candidate', candidate.candidate);
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => { const look = () => peer.iceGatheringState === 'complete' ? resolve() : undefined; peer.onicegatheringstatechange = look; setTimeout(resolve, 900); });`),
    });
    const text = textOf(await desk.capture('/', { settleMs: 3_000 }));
    udp.close();
    tcp.close();
    expect(text).to.match(/end: reached/);
    expect(packets).to.equal(0);
    expect(text).not.to.match(/candidate: .*\d+\.\d+\.\d+\.\d+ \d+ typ host/);
  });
});
