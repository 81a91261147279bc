import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { openDesk, textOf, type Answer, type Desk } from '../capture/sites.ts';

const page = (body: string) => `<!doctype html><title>exhausting</title><p>before</p>${body}<p>after</p>`;
const packed =
  (bytes: Buffer, headers: Readonly<Record<string, string>>): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', ...headers }).end(bytes);

/** A PNG of one colour, `side` pixels wide and high, that is small until it is decoded. */
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Sends a byte now and then, for ever. */
const dripping =
  (first: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write(first);
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  };

interface Case {
  readonly name: string;
  readonly paths: Readonly<Record<string, Answer>>;
  readonly state: 'complete' | 'partial' | 'failed';
  readonly reasons: readonly string[];
  readonly text?: string;
}

const bomb = gzipSync(Buffer.concat([Buffer.from(page('')), Buffer.alloc(200_000_000, 'x ')]), { level: 9 });
const pictureBomb = gzipSync(Buffer.alloc(200_000_000), { level: 9 });

const CASES: readonly Case[] = [
  {
    name: 'is a decompression bomb',
    paths: { '/': packed(bomb, { 'content-type': 'text/html' }) },
    state: 'partial',
    reasons: ['document_too_large'],
    text: 'before',
  },
  {
    name: 'shows a picture that is a decompression bomb',
    paths: { '/': page('<img src="/bomb" alt="bomb">'), '/bomb': packed(pictureBomb, { 'content-type': 'image/png' }) },
    state: 'complete',
    reasons: [],
    text: 'after',
  },
  {
    name: 'shows a picture of 900 million pixels',
    paths: {
      '/': page('<img src="/huge" alt="huge" style="max-width:500px">'),
      '/huge': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(hugePng(30_000)),
    },
    state: 'complete',
    reasons: [],
    text: 'after',
  },
  {
    name: 'comes byte by byte without an end',
    paths: { '/': dripping(page('')) },
    state: 'partial',
    reasons: ['navigation_ran_out_of_time'],
    text: 'before\nafter',
  },
  {
    name: 'waits for a script that comes byte by byte without an end',
    paths: { '/': page('<script src="/drip.js"></script>'), '/drip.js': dripping('//') },
    state: 'partial',
    reasons: ['navigation_ran_out_of_time'],
    text: 'before',
  },
  {
    name: 'redirects ten thousand times',
    paths: {
      '/': (request, response) => {
        const turn = Number(new URL(request.url ?? '', 'http://x').searchParams.get('turn') ?? 0);
        if (turn < 10_000) response.writeHead(302, { location: `/?turn=${turn + 1}` }).end();
        else response.end('arrived');
      },
    },
    state: 'failed',
    reasons: ['too_many_moves'],
  },
  {
    name: 'has a picture redirected ten thousand times',
    paths: {
      '/': page('<img src="/turn" alt="turning">'),
      '/turn': (request, response) => {
        const turn = Number(new URL(request.url ?? '', 'http://x').searchParams.get('turn') ?? 0);
        response.writeHead(302, { location: `/turn?turn=${turn + 1}` }).end();
      },
    },
    state: 'complete',
    reasons: [],
    text: 'before\n[image: turning]\nafter',
  },
];

describe('An exhausting page', function () {
  // The patience: without its bounds each of these goes on for ever.
  this.timeout(120_000);
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  for (const { name, paths, state, reasons, text } of CASES) {
    it(`that ${name} ends ${state}, within this test’s patience and in memory`, async () => {
      desk.show(paths);
      const before = process.memoryUsage().rss;
      const result = await desk.capture('/');
      expect(result.reasons).to.include.members([...reasons]);
      expect(result.state).to.equal(state);
      if (text !== undefined) expect(textOf(result)).to.include(text);
      expect(process.memoryUsage().rss - before).to.be.lessThan(500_000_000);
      expect(desk.requests.length).to.be.lessThan(100);
    });
  }
});
