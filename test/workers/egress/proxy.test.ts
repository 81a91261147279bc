import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Door, PageRecording } from '../../../workers/egress/door.ts';
import { saying, startSite, type LoopbackSite } from './loopback-site.ts';
import { openTestDoor } from './support.ts';

interface Proxied {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends one request line to a proxy, as a browser does. */
async function through(
  recording: PageRecording,
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Proxied> {
  const { hostname, port } = new URL(recording.proxyUrl);
  const asking = request({
    host: hostname,
    port,
    path: url,
    method: options.method ?? 'GET',
    headers: options.headers ?? {},
    agent: false,
  });
  asking.end(options.body);
  const [answer] = (await once(asking, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() };
}

/** Sends raw text to a proxy and gives back everything it says until it closes. */
async function raw(recording: PageRecording, text: string | Buffer, then?: Buffer): Promise<string> {
  const { hostname, port } = new URL(recording.proxyUrl);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined).write(text);
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
    if (then !== undefined && said.includes('200 Connection Established')) socket.write(then);
  });
  await once(socket, 'close');
  return said;
}

/** A request by a shell, so that it can be made under another account. */
const ASK_AS_ANOTHER =
  'exec 3<>/dev/tcp/127.0.0.1/$1; printf "GET http://site.example/ HTTP/1.1\\r\\nHost: site.example\\r\\n\\r\\n" >&3; cat <&3';

const TLS_HELLO = Buffer.from([0x16, 3, 1, 0, 1, 0]);

describe("a page load's proxy", () => {
  let site: LoopbackSite;
  let door: Door;
  let recording: PageRecording;

  beforeEach(async () => {
    site = await startSite(saying('hello', { 'content-type': 'text/plain' }));
    door = openTestDoor({ hosts: { 'site.example': site.place } });
    recording = await door.recordPage();
  });
  afterEach(async () => {
    await door.close();
    await site.close();
  });

  const outcomes = () => recording.requests().map(({ method, url, outcome }) => `${method} ${url} ${outcome}`);

  it('passes a page on and writes down what happened', async () => {
    const answer = await through(recording, 'http://site.example/a?b');
    expect([answer.status, answer.body]).to.deep.equal([200, 'hello']);
    const [only] = recording.requests();
    expect(only).to.deep.include({
      method: 'GET',
      url: 'http://site.example/a?b',
      outcome: 'passed',
      detail: null,
      status: 200,
      remoteAddress: '127.0.0.1',
      bytes: 5,
    });
    expect(only?.at).to.be.instanceOf(Date);
  });

  it('passes on what is about the message, and nothing that is about a connection or a proxy', async () => {
    await through(recording, 'http://site.example/', {
      headers: {
        host: 'elsewhere.example',
        accept: 'x/y',
        connection: 'x-mine',
        'x-mine': '1',
        'proxy-authorization': 'Basic eA==',
        te: 'trailers',
        'keep-alive': '1',
      },
    });
    expect(site.asked[0]?.headers).to.deep.equal({ host: 'site.example', accept: 'x/y', connection: 'close' });
  });

  it('does not let a site pretend that the door had refused it', async () => {
    site.serve(saying('', { 'evenhand-refusal': 'private_address', 'proxy-authenticate': 'Basic' }));
    const { headers } = await through(recording, 'http://site.example/');
    expect(headers).not.to.have.any.keys('evenhand-refusal', 'proxy-authenticate');
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    it(`does not let ${method} out`, async () => {
      const answer = await through(recording, 'http://site.example/', { method, body: method === 'POST' ? 'name=x' : '' });
      expect([answer.status, answer.headers['evenhand-refusal'], answer.body]).to.deep.equal([405, 'method_not_allowed', '']);
      expect(outcomes()).to.deep.equal([`${method} http://site.example/ method_not_allowed`]);
      expect(site.asked).to.deep.equal([]);
    });
  }

  for (const [url, refusal, status] of [
    ['http://127.0.0.1/', 'private_address', 403],
    ['http://2130706433/', 'private_address', 403],
    ['http://[::ffff:7f00:1]/', 'private_address', 403],
    ['http://169.254.169.254/latest/', 'private_address', 403],
    ['http://localhost/', 'private_address', 403],
    ['http://user:pass@site.example/', 'bad_address', 400],
    ['http://site.example:22/', 'port_not_allowed', 403],
    ['https://site.example/', 'bad_address', 400],
    ['ftp://site.example/', 'bad_address', 400],
    ['/etc/passwd', 'bad_address', 400],
    ['http://nobody.example/', 'unreachable', 502],
  ] as const) {
    it(`refuses ${url}`, async () => {
      const answer = await through(recording, url);
      expect([answer.status, answer.headers['evenhand-refusal']]).to.deep.equal([status, refusal]);
      expect(outcomes()).to.deep.equal([`GET ${url} ${refusal}`]);
    });
  }

  it('does not let itself be reached through itself', async () => {
    await through(recording, `${recording.proxyUrl}/`);
    expect(outcomes()).to.deep.equal([`GET ${recording.proxyUrl}/ private_address`]);
  });

  it('does not let a WebSocket out', async () => {
    const said = await raw(
      recording,
      'GET http://site.example/ws HTTP/1.1\r\nHost: site.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(said).to.match(/^HTTP\/1.1 405 /);
    expect(outcomes()).to.deep.equal(['GET upgrade http://site.example/ws method_not_allowed']);
    expect(site.asked).to.deep.equal([]);
  });

  for (const [place, refusal] of [
    ['127.0.0.1:443', 'private_address'],
    ['169.254.169.254:443', 'private_address'],
    ['[::1]:443', 'private_address'],
    ['site.example:80', 'port_not_allowed'],
    ['site.example:25', 'port_not_allowed'],
    ['93.184.215.14:22', 'port_not_allowed'],
    ['localhost:443', 'private_address'],
    ['x@site.example:443', 'bad_address'],
  ] as const) {
    it(`does not open a tunnel to ${place}`, async () => {
      const said = await raw(recording, `CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n\r\n`);
      expect(said)
        .to.match(/^HTTP\/1.1 4\d\d /)
        .and.to.include(`evenhand-refusal: ${refusal}`);
      expect(recording.requests().map(({ method, outcome }) => [method, outcome])).to.deep.equal([['CONNECT', refusal]]);
    });
  }

  it('does not let anything but TLS into a tunnel', async () => {
    await raw(
      recording,
      'CONNECT site.example:443 HTTP/1.1\r\n\r\n',
      Buffer.from('GET /ws HTTP/1.1\r\nHost: site.example\r\n\r\n'),
    );
    expect(outcomes()).to.deep.equal(['CONNECT https://site.example/ method_not_allowed']);
    expect(site.asked).to.deep.equal([]);
  });

  it('does not take what is sent along with the request for a tunnel as TLS either', async () => {
    await raw(recording, 'CONNECT site.example:443 HTTP/1.1\r\n\r\nGET /ws HTTP/1.1\r\nHost: site.example\r\n\r\n');
    expect(outcomes()).to.deep.equal(['CONNECT https://site.example/ method_not_allowed']);
    expect(site.asked).to.deep.equal([]);
  });

  it('opens a tunnel for TLS and counts what comes back', async () => {
    const said = await raw(recording, 'CONNECT site.example:443 HTTP/1.1\r\n\r\n', TLS_HELLO);
    expect(said).to.match(/^HTTP\/1.1 200 Connection Established\r\n\r\nHTTP\/1.1 400 Bad Request/);
    expect(recording.requests()[0]).to.deep.include({ method: 'CONNECT', outcome: 'passed', remoteAddress: '127.0.0.1' });
    expect(recording.requests()[0]?.bytes).to.be.greaterThan(20);
  });

  it('stops a page load that brings more than it may, and says so', async () => {
    const small = openTestDoor({ hosts: { 'site.example': site.place }, limits: { recordingBytesMax: 1_000 } });
    recording = await small.recordPage();
    site.serve(saying(Buffer.alloc(5_000_000)));
    await through(recording, 'http://site.example/').catch(() => undefined);
    expect(outcomes()).to.deep.equal(['GET http://site.example/ too_large']);
    await small.close();
  });

  it('stops a page load that asks too often, and lists up to there', async () => {
    const small = openTestDoor({ hosts: { 'site.example': site.place }, limits: { recordingRequestsMax: 2 } });
    recording = await small.recordPage();
    for (const n of [1, 2, 3, 4]) await through(recording, `http://site.example/${n}`);
    expect(recording.requests().map(({ outcome }) => outcome)).to.deep.equal(['passed', 'passed', 'too_large']);
    expect(site.asked).to.have.length(2);
    await small.close();
  });

  it('holds no more connections than it may: one too many is closed at once', async () => {
    const narrow = openTestDoor({ hosts: { 'site.example': site.place }, limits: { recordingConnectionsMax: 2 } });
    recording = await narrow.recordPage();
    const { hostname, port } = new URL(recording.proxyUrl);
    const held = [connect(Number(port), hostname), connect(Number(port), hostname)];
    for (const socket of held) socket.on('error', () => undefined);
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    await once(connect(Number(port), hostname).resume(), 'close');
    expect(held.map((socket) => socket.closed)).to.deep.equal([false, false]);
    for (const socket of held) socket.destroy();
    await Promise.all(held.map((socket) => once(socket, 'close')));
    await narrow.close();
  });

  it('does not wait for ever', async () => {
    const hasty = openTestDoor({ hosts: { 'site.example': site.place }, limits: { idleMs: 100 } });
    recording = await hasty.recordPage();
    site.serve(() => undefined);
    expect((await through(recording, 'http://site.example/')).headers['evenhand-refusal']).to.equal('too_slow');
    await hasty.close();
  });

  it('passes answers of any size on whole to a reader who is late', async () => {
    // Of some sizes the last bytes still wait here when the site has closed its connection already.
    const sizes = Array.from({ length: 100 }, (_, n) => 1_000_000 + n * 60_000);
    const generous = openTestDoor({ hosts: { 'site.example': site.place }, limits: { recordingBytesMax: 1e9 } });
    recording = await generous.recordPage();
    site.serve(({ url }, response) => response.end(Buffer.alloc(Number(url?.slice(1)))));
    const came = await Promise.all(
      sizes.map(async (size) => {
        const { hostname, port } = new URL(recording.proxyUrl);
        const asking = request({ host: hostname, port, path: `http://site.example/${size}`, agent: false }).end();
        const [answer] = (await once(asking, 'response')) as [import('node:http').IncomingMessage];
        await delay(200);
        let bytes = 0;
        for await (const chunk of answer) bytes += (chunk as Buffer).length;
        return bytes;
      }),
    );
    await generous.close();
    expect(came).to.deep.equal(sizes);
  });

  it('passes what comes through a tunnel on whole to a reader who is late', async () => {
    const sizes = Array.from({ length: 90 }, (_, n) => 3_800_000 + n * 3_000);
    let asked = 0;
    const far = createServer((socket) =>
      socket.on('error', () => undefined).once('data', () => socket.end(Buffer.alloc(sizes[asked++] ?? 0))),
    );
    await once(far.listen(0, '127.0.0.1'), 'listening');
    const generous = openTestDoor({
      hosts: { 'site.example': `127.0.0.1:${(far.address() as AddressInfo).port}` },
      limits: { recordingBytesMax: 1e9 },
    });
    recording = await generous.recordPage();
    const { hostname, port } = new URL(recording.proxyUrl);
    const came = await Promise.all(
      sizes.map(async () => {
        const socket = connect(Number(port), hostname);
        socket.write('CONNECT site.example:443 HTTP/1.1\r\n\r\n');
        await once(socket, 'data');
        socket.pause().write(TLS_HELLO);
        await delay(300);
        let bytes = 0;
        for await (const chunk of socket) bytes += (chunk as Buffer).length;
        return bytes;
      }),
    );
    await generous.close();
    far.close();
    expect(came.sort((one, other) => one - other)).to.deep.equal(sizes);
  });

  it('passes a cut answer on as a cut answer', async () => {
    site.serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    const ended = await through(recording, 'http://site.example/').then(
      () => 'whole',
      () => 'cut',
    );
    expect(ended).to.equal('cut');
    expect(outcomes()).to.deep.equal(['GET http://site.example/ broken_answer']);
  });

  for (const [what, bytes] of [
    ['not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['nothing', ''],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['a status that is none', 'HTTP/1.1 99 Low\r\n\r\n'],
    ['a header that cannot be passed on', 'HTTP/1.1 200 OK\r\nX-Bad: a\u0001b\r\n\r\n'],
  ] as const) {
    it(`answers the page, and lives on, when a site sends ${what}`, async () => {
      const wild = createServer((socket) => socket.on('error', () => undefined).end(Buffer.from(bytes, 'latin1')));
      await once(wild.listen(0, '127.0.0.1'), 'listening');
      const brave = openTestDoor({ hosts: { 'site.example': `127.0.0.1:${(wild.address() as AddressInfo).port}` } });
      recording = await brave.recordPage();
      const { headers } = await through(recording, 'http://site.example/');
      expect(headers['evenhand-refusal']).to.be.oneOf(['broken_answer', 'unreachable']);
      expect(recording.requests()[0]?.outcome).to.equal(headers['evenhand-refusal']);
      await brave.close();
      wild.close();
    });
  }

  it('keeps two page loads apart', async () => {
    const second = await door.recordPage();
    await Promise.all([through(recording, 'http://site.example/1'), through(second, 'http://site.example/2')]);
    expect(recording.requests().map(({ url }) => url)).to.deep.equal(['http://site.example/1']);
    expect(second.requests().map(({ url }) => url)).to.deep.equal(['http://site.example/2']);
  });

  if (process.platform === 'linux' && process.getuid?.() === 0) {
    it('serves nobody else on the machine', async () => {
      const asking = spawn('bash', ['-c', ASK_AS_ANOTHER, '-', new URL(recording.proxyUrl).port], {
        uid: 65_534,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      asking.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await once(asking, 'close');
      expect(said).to.equal('');
      expect(recording.requests()).to.deep.equal([]);
      expect((await through(recording, 'http://site.example/')).body).to.equal('hello');
    });
  }

  it('is shut after it was stopped, however often, and its record stays', async () => {
    await through(recording, 'http://site.example/');
    await recording.stop();
    await recording.stop();
    const refused = await through(recording, 'http://site.example/').then(
      () => 'answered',
      (error: unknown) => (error as NodeJS.ErrnoException).code,
    );
    expect(refused).to.equal('ECONNREFUSED');
    expect(outcomes()).to.deep.equal(['GET http://site.example/ passed']);
  });
});
