import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import type { DoorAnswer, Pace } from '../../../workers/egress/door.ts';
import { saying, startSite, type LoopbackSite, type Serve } from './loopback-site.ts';
import { api, memoryPace, openTestDoor, page, refusalOf, USER_AGENT } from './support.ts';

const URL_ASKED = 'http://site.example/api?q=1';

/** A bomb: two gigabytes would not fit anywhere, so the tail is made while it is read and nobody gets there. */
const bomb: Serve = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end(gzipSync(Buffer.alloc(64_000_000, 0x20)));
};
const cut: Serve = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"half":', () => response.destroy());
};
const reset: Serve = (request) => request.socket.resetAndDestroy();
const never: Serve = () => undefined;
const dripping: Serve = (_, response) => {
  response.writeHead(200);
  const drip = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(drip));
};

describe('asking through the door', () => {
  let site: LoopbackSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  const door = (limits = {}, pace?: Pace) =>
    openTestDoor({ hosts: { 'site.example': site.place, 'dead.example': '127.0.0.1:1' }, limits, ...(pace ? { pace } : {}) });
  const ask = (serve: Serve, limits = {}) => {
    site.serve(serve);
    return door(limits).ask(api(URL_ASKED));
  };
  const text = (answer: DoorAnswer) => (answer.kind === 'answered' ? Buffer.from(answer.body).toString() : refusalOf(answer));

  it('says who asks, keeps no cookies and asks for nothing but reading', async () => {
    await ask(saying('{}', { 'set-cookie': 'session=1' }));
    await ask(saying('{}'));
    const last = site.asked.at(-1);
    expect(last).to.deep.include({ method: 'GET', url: '/api?q=1' });
    expect(last?.headers).to.deep.equal({
      host: 'site.example',
      'user-agent': USER_AGENT,
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close',
    });
  });

  it('refuses to be opened under a name that says nothing', () => {
    for (const userAgent of ['', 'Mozilla/5.0', 'Evenhand/1 ()', 'Evenhand', 'Evenhand/1 (é)']) {
      expect(() => openTestDoor({ userAgent }), userAgent).to.throw('userAgent');
    }
  });

  it('gives the body, its hash, its headers and where it came from', async () => {
    const answer = await ask(saying('{"é":1}', { 'X-Total': '7', 'content-type': 'application/json; charset=utf-8' }));
    if (answer.kind !== 'answered') throw new Error(answer.detail);
    expect(text(answer)).to.equal('{"é":1}');
    expect(answer.bodySha256).to.equal(createHash('sha256').update('{"é":1}').digest('hex'));
    expect(answer.headers).to.include({ 'x-total': '7', 'content-type': 'application/json; charset=utf-8' });
    expect(answer).to.include({ status: 200, remoteAddress: '127.0.0.1', finalUrl: URL_ASKED, retryAfterMs: null });
    expect(answer.finishedAt.getTime()).to.be.at.least(answer.startedAt.getTime());
  });

  const json = '{"text":"äöü"}'.repeat(100);
  for (const [encoding, body] of [
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['br', brotliCompressSync(json)],
    ['deflate', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['gzip, br', brotliCompressSync(gzipSync(json))],
    ['identity', Buffer.from(json)],
    ['', Buffer.from(json)],
  ] as const) {
    it(`undoes "${encoding}"`, async () => {
      expect(text(await ask(saying(body, { 'content-encoding': encoding })))).to.equal(json);
    });
  }

  for (const [what, serve, refusal] of [
    ['an encoding nobody knows', saying('x', { 'content-encoding': 'zstd-x' }), 'broken_answer'],
    ['an encoding that is not what it says', saying('plain', { 'content-encoding': 'gzip' }), 'broken_answer'],
    ['half a compressed body', saying(gzipSync(json).subarray(0, 40), { 'content-encoding': 'gzip' }), 'broken_answer'],
    ['a body encoded over and over', saying('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'broken_answer'],
    ['a body shorter than it says', cut, 'broken_answer'],
    ['a connection that is reset', reset, 'unreachable'],
    ['a body that is too large', saying(randomBytes(5_100_000)), 'too_large'],
    ['a compression bomb', bomb, 'too_large'],
    ['an answer that never begins', never, 'too_slow'],
    ['an answer that never ends', dripping, 'too_slow'],
  ] as const) {
    it(`does not take ${what} for an answer`, async () => {
      expect(refusalOf(await ask(serve, { answerMs: refusal === 'too_slow' ? 300 : 20_000 }))).to.equal(refusal);
    });
  }

  it('never throws, and never takes for an answer what is not HTTP, whatever bytes come', async () => {
    const pieces = [
      'HTTP/1.1 200 OK\r\n',
      'HTTP/1.1 999 ?\r\n',
      'HTTP/1.1 101 Go\r\n',
      'Content-Length: 5\r\n',
      'Content-Length: -1\r\n',
    ];
    const more = [
      'Transfer-Encoding: chunked\r\n',
      'Location: \u0001\r\n',
      'X: \xff\r\n',
      '\r\n',
      '5\r\nhello\r\n0\r\n\r\n',
      '{"a":1}',
      '\0',
    ];
    let bytes = '';
    const wild = createServer((socket) => socket.on('error', () => undefined).end(Buffer.from(bytes, 'latin1')));
    await once(wild.listen(0, '127.0.0.1'), 'listening');
    const asking = openTestDoor({
      hosts: { 'site.example': `127.0.0.1:${(wild.address() as AddressInfo).port}` },
      limits: { answerMs: 2_000 },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 6 }), async (parts) => {
        bytes = parts.join('');
        const answer = await asking.ask(api(URL_ASKED));
        // Empty lines before the first are skipped, as RFC 9112 section 2.2 has it of requests.
        if (!/^(?:\r\n)*HTTP\/1\.1 \d{3} .+\r\n/.test(bytes)) expect(answer.kind).to.equal('refused');
      }),
      { numRuns: 150, examples: [[['\r\n', 'HTTP/1.1 200 OK\r\n', '\r\n']]] },
    );
    wild.close();
  });

  it('takes a body of exactly the limit', async () => {
    expect(text(await ask(saying('x'.repeat(100)), { apiBytesMax: 100 }))).to.have.length(100);
    expect(refusalOf(await ask(saying('x'.repeat(101)), { apiBytesMax: 100 }))).to.equal('too_large');
  });

  it('says so when nobody is there', async () => {
    expect(refusalOf(await door().ask(api('http://dead.example/')))).to.equal('unreachable');
  });

  it('asks one host one thing at a time, and different hosts at once', async () => {
    const other = await startSite();
    const waiting: (() => void)[] = [];
    const hold: Serve = (_, response) => void waiting.push(() => response.end());
    site.serve(hold);
    const arrived = once(process, 'evenhand-test-arrived');
    other.serve((_, response) => {
      response.end();
      process.emit('evenhand-test-arrived' as never);
    });
    const both = openTestDoor({ hosts: { 'site.example': site.place, 'other.example': other.place } });
    const before = site.asked.length;
    const answers = [both.ask(api(URL_ASKED)), both.ask(api(URL_ASKED)), both.ask(api('http://other.example/'))];
    await arrived;
    await answers[2];
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(site.asked.length - before).to.equal(1);
    site.serve(saying('second'));
    waiting[0]?.();
    expect(text(await answers[1]!)).to.equal('second');
    await other.close();
  });

  it('books the host it is about to ask, and tells the pace when the host wants to be left alone', async () => {
    const booked: unknown[] = [];
    const pace: Pace = {
      book: (host, intervalMs) => Promise.resolve(void booked.push(['book', host, intervalMs])).then(() => 0),
      leaveAlone: (host, forMs) => Promise.resolve(void booked.push(['leave', host, forMs])),
    };
    site.serve(saying('', { 'retry-after': '30' }, 429));
    const answer = await door({}, pace).ask({ ...api(URL_ASKED), intervalMs: 750 });
    expect(answer.kind === 'answered' && answer.retryAfterMs).to.equal(30_000);
    expect(booked).to.deep.equal([
      ['book', 'site.example', 750],
      ['leave', 'site.example', 30_000],
    ]);
  });

  it('does not wait for a host that rests for long, and says how long it rests', async () => {
    const resting = openTestDoor({ hosts: { 'site.example': site.place }, pace: memoryPace(), limits: { waitMsMax: 1_000 } });
    site.serve(saying('', { 'retry-after': '3600' }, 503));
    await resting.ask(api(URL_ASKED));
    const before = site.asked.length;
    const answer = await resting.ask(api(URL_ASKED));
    expect(refusalOf(answer)).to.equal('resting');
    expect(answer.retryAfterMs).to.be.within(3_590_000, 3_600_000);
    expect(site.asked.length).to.equal(before);
  });

  it('tells the log which host it refused, and nothing of what was asked there', async () => {
    const told: unknown[] = [];
    const logging = openTestDoor({ log: { warn: (fields) => void told.push(fields) } });
    await logging.ask(page('http://127.0.0.1/people?q=Anna+Example'));
    expect(told).to.deep.equal([{ host: '127.0.0.1', refusal: 'private_address' }]);
  });
});
