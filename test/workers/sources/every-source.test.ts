import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { SOURCE_IDS } from '../../../core/protocol/sources.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import type { SearchResult, SourceOutcome } from '../../../workers/sources/source.ts';
import { saying, startSite, type LoopbackSite, type Serve } from '../egress/loopback-site.ts';
import { openTestDoor } from '../egress/support.ts';
import { QUERY, SAMPLES, type Sample } from './samples.ts';

/** Sites have long answered in every one of these ways. None of them says that somebody was found, or that there is nothing. */
const TROUBLE: readonly (readonly [what: string, how: (sample: Sample) => Serve, outcome: SourceOutcome])[] = [
  ['429 with seconds', () => saying('{}', { 'retry-after': '20' }, 429), 'rate_limited'],
  ['429 with a date', () => saying('{}', { 'retry-after': new Date(Date.now() + 20_500).toUTCString() }, 429), 'rate_limited'],
  ['429 without a word', () => saying('', {}, 429), 'rate_limited'],
  ['403', () => saying('{}', {}, 403), 'blocked'],
  ['403 with a bot page', () => saying('<html>Checking your browser', { 'content-type': 'text/html' }, 403), 'blocked'],
  ['401', () => saying('{}', {}, 401), 'login_required'],
  ['451', () => saying('{}', {}, 451), 'blocked'],
  ['500', () => saying('{}', {}, 500), 'unavailable'],
  ['503', () => saying('{}', {}, 503), 'unavailable'],
  ['503 with a whole answer in it', (sample) => withStatus(503, sample.found), 'unavailable'],
  ['202 with a whole answer in it', (sample) => withStatus(202, sample.found), 'indeterminate'],
  ['400', () => saying('{}', {}, 400), 'indeterminate'],
  ['204', () => saying('', {}, 204), 'indeterminate'],
  ['a redirect to its login', () => redirectingTo('/login?next=/', '<form><input type="password">'), 'login_required'],
  ['a redirect to a login elsewhere', () => redirectingTo('http://other.example/login', ''), 'login_required'],
  ['a redirect to another host', () => redirectingTo('http://other.example/search', ''), 'blocked'],
  ['a redirect to nowhere', () => saying('', {}, 302), 'indeterminate'],
  ['redirects without end', () => redirecting('again'), 'indeterminate'],
  [
    'a login page',
    () => saying('<!doctype html><form><input name="p" type=password></form>', { 'content-type': 'text/html' }),
    'login_required',
  ],
  ['a web page', () => saying('<!doctype html><p>No results for Ana Quiñones', { 'content-type': 'text/html' }), 'indeterminate'],
  ['a web page that says it is JSON', () => saying('<html>Ana Quiñones'), 'indeterminate'],
  ['an empty body', () => saying(''), 'indeterminate'],
  ['white space', () => saying(' \n '), 'indeterminate'],
  ['nothing as JSON', () => saying('null'), 'indeterminate'],
  ['an empty object', () => saying('{}'), 'indeterminate'],
  ['words as JSON', () => saying('"no results"'), 'indeterminate'],
  ['half an answer', (sample) => changed(sample.found, (body) => body.subarray(0, body.length - 3)), 'indeterminate'],
  [
    'an answer with more after it',
    (sample) => changed(sample.found, (body) => Buffer.concat([body, Buffer.from('<!-- cached -->')])),
    'indeterminate',
  ],
  ['an answer in Latin-1', (sample) => changed(sample.found, (body) => Buffer.from(body.toString(), 'latin1')), 'indeterminate'],
  ['an answer in UTF-16', (sample) => changed(sample.found, (body) => Buffer.from(body.toString(), 'utf16le')), 'indeterminate'],
  ['another interface', (sample) => saying(sample.anotherShape), 'indeterminate'],
  ['ten megabytes', () => saying(Buffer.alloc(10_000_000, '[1,')), 'indeterminate'],
  ['a compression bomb', () => saying(gzipSync(Buffer.alloc(60_000_000, ' ')), { 'content-encoding': 'gzip' }), 'indeterminate'],
  ['a body that breaks off', () => breakingOff, 'indeterminate'],
  ['nothing in time', () => silence, 'unavailable'],
  ['a reset', () => (request) => request.socket.resetAndDestroy(), 'unavailable'],
  ['hits about somebody else', (sample) => sample.strangers, 'indeterminate'],
];

const silence: Serve = () => undefined;
const breakingOff: Serve = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"results":', () => response.destroy());
};
const redirectingTo =
  (location: string, body: string): Serve =>
  (request, response) => {
    if (request.url?.startsWith('/login')) response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    else response.writeHead(302, { location }).end();
  };
const redirecting =
  (where: string): Serve =>
  (_, response) => {
    response.writeHead(302, { location: `/${where}${Math.random()}` }).end();
  };
const withStatus =
  (status: number, serve: Serve): Serve =>
  (request, response) => {
    const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => typeof response;
    response.writeHead = (_status: number, ...rest: unknown[]) => writeHead(status, ...rest);
    serve(request, response);
  };
const changed =
  (serve: Serve, change: (body: Buffer) => Buffer): Serve =>
  (request, response) => {
    const end = response.end.bind(response) as (body: Buffer) => typeof response;
    response.end = (body?: unknown) => end(change(Buffer.from(String(body))));
    serve(request, response);
  };

for (const id of SOURCE_IDS) {
  describe(`the source ${id}`, () => {
    const source = SOURCE_CONNECTORS[id];
    const sample = SAMPLES[id];
    let site: LoopbackSite;
    before(async () => {
      site = await startSite();
    });
    after(() => site.close());

    const run = async (serve: Serve, step = sample.step, patient = true): Promise<SearchResult> => {
      site.serve(serve);
      const door = openTestDoor({ hosts: { 'site.example': site.place }, limits: { answerMs: patient ? 10_000 : 300 } });
      try {
        return await source.run(QUERY, step, door);
      } finally {
        await door.close();
      }
    };

    it('is registered under its own name, with terms and a version', () => {
      expect(source.id).to.equal(id);
      expect(source.version).to.match(/^\d+$/);
      expect(URL.canParse(source.policy.termsUrl)).to.equal(true);
      expect(source.policy.termsReviewed).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(source.policy.intervalMs).to.be.at.least(200);
    });

    it('plans the same request every time, on the site of the step, whatever is asked', () => {
      const letters = fc.string({
        unit: fc.constantFrom('a', 'É', 'ß', '😀', '"', "'", '&', '=', '#', '?', '/', '%', '+', ' ', '\u202E', '\n'),
      });
      fc.assert(
        fc.property(letters, (query) => {
          const [first, second] = [source.plan(query, sample.step), source.plan(query, sample.step)];
          expect(first).to.deep.equal(second);
          expect(new URL(first.url).origin).to.equal('http://site.example');
          expect(new URL(first.url).hash).to.equal('');
          const sent = [...new URL(first.url).searchParams.values()];
          if (id !== 'mastodon') expect(sent.map((value) => value.replaceAll('\r\n', '\n'))).to.include(query);
        }),
      );
    });

    it('asks first what it planned', async () => {
      const before = site.asked.length;
      await run(sample.found);
      expect(`http://site.example${site.asked[before]?.url}`).to.equal(source.plan(QUERY, sample.step).url);
    });

    it('finds what is there, and says nothing more', async () => {
      const { outcome, reason, hits, retryAfterMs } = await run(sample.found);
      expect({ outcome, reason, retryAfterMs, hits: hits.length }).to.deep.equal({
        outcome: 'found',
        reason: null,
        retryAfterMs: null,
        hits: 1,
      });
      expect(hits[0]).to.include({ rank: 1 });
      expect(hits[0]?.title).to.include('Ana Quiñones');
      expect(hits[0]?.url).to.match(/^http:\/\/(site|paper)\.example\//);
    });

    it('says none when the source says zero', async () => {
      const { outcome, reason, hits, pages } = await run(sample.none);
      expect({ outcome, reason, hits, pages: pages.length }).to.deep.equal({ outcome: 'none', reason: null, hits: [], pages: 1 });
    });

    for (const [what, how, outcome] of TROUBLE) {
      it(`says ${outcome} to ${what}`, async () => {
        const result = await run(how(sample), sample.step, how(sample) !== silence);
        expect(result.outcome, result.reason ?? '').to.equal(outcome);
        expect(result.reason).to.match(/^[A-Z].{10,}[.)]$/);
        expect(result.hits).to.deep.equal([]);
        expect(result.pages).to.have.length.at.least(1);
        if (/ seconds| date/.test(what)) expect(result.retryAfterMs).to.be.within(15_000, 21_000);
      });

      if (what !== 'hits about somebody else') {
        it(`keeps what it has, and says that it is not all, when the second request ends in ${what}`, async () => {
          const result = await run(sample.more(how(sample)), sample.step, how(sample) !== silence);
          expect([result.outcome, result.hits.length], result.reason ?? '').to.deep.equal(['partial', 1]);
          expect(result.reason).to.be.a('string');
          expect(result.pages).to.have.length(2);
        });
      }
    }

    it('does not take an error in a success for an answer', async () => {
      const { outcome } = await run(saying(sample.errorInSuccess));
      expect(outcome).to.be.oneOf(['indeterminate', 'unavailable']);
    });

    it('never claims anything from an answer with a part missing or changed', async () => {
      const whole = await bodyOf(site, sample.found);
      const cut = fc.integer({ min: 1, max: whole.length - 1 });
      await fc.assert(
        fc.asyncProperty(cut, fc.constantFrom('', '\u0000', 'null', '{', '<'), async (at, between) => {
          const { outcome } = await run(saying(whole.slice(0, at) + between));
          expect(outcome).not.to.be.oneOf(['found', 'none', 'partial']);
        }),
        { numRuns: 60 },
      );
    });

    it('keeps the step’s limit of hits and says so', async () => {
      const { outcome, hits, reason } = await run(sample.more(sample.more(sample.found)), { ...sample.step, hits: 1, pages: 1 });
      expect([outcome, hits.length]).to.deep.equal(['found', 1]);
      expect(reason).to.match(/^Only the first /);
    });

    it('is described in docs/sources.md, row by row', () => {
      const docs = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8');
      const section = docs.split(/^## /m).find((part) => part.includes(`\`${id}\``)) ?? '';
      const common = docs.split(/^## /m).find((part) => part.startsWith('What answers mean')) ?? '';
      for (const [kind, [outcome, because]] of Object.entries(source.verdicts)) {
        const row = `| ${kind} | ${outcome} | ${because} |`;
        expect(section.includes(row) || common.includes(row), row).to.equal(true);
      }
    });
  });
}

async function bodyOf(site: LoopbackSite, serve: Serve): Promise<string> {
  site.serve(serve);
  // Every sample's first answer is the one for page 1 of a search.
  const answer = await fetch(`http://${site.place}/?pageno=1&page=1`);
  return answer.text();
}
