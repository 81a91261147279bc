import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { KEYS } from '../../../core/protocol/keys.ts';
import { policyOf, SOURCE_IDS, SOURCES } from '../../../core/protocol/sources.ts';
import type { DoorAnswer } from '../../../workers/egress/door.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import type { SearchResult } from '../../../workers/sources/source.ts';
import { saying, startSite, type LoopbackSite, type Serve } from '../egress/loopback-site.ts';
import { openTestDoor } from '../egress/support.ts';
import { SAMPLES } from './samples.ts';
import { QUERY } from './samples/sample.ts';
import { ANSWER_BYTES_MAX, TROUBLE } from './trouble.ts';

const KEY = 'a-key-of-the-agency';

/** Longer than any answer takes here, and no longer, because one of the troubles is that none comes. Milliseconds. */
const PATIENCE_MS = 10_000;
const IMPATIENCE_MS = 150;

for (const id of SOURCE_IDS) {
  describe(`the source ${id}`, () => {
    const source = SOURCE_CONNECTORS[id];
    const sample = SAMPLES[id];
    const policy = policyOf(id);
    const { hostname, origin } = new URL(sample.step.site);
    let site: LoopbackSite;
    before(async () => {
      site = await startSite();
    });
    after(() => site.close());

    const run = async (serve: Serve, { step = sample.step, answerMs = PATIENCE_MS, key = true } = {}): Promise<SearchResult> => {
      site.serve((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(404).end();
        else serve(request, response);
      });
      const door = openTestDoor({
        hosts: { [hostname]: site.place },
        keys: key && policy.key !== null ? { [policy.key]: KEY } : {},
        limits: { answerMs, apiBytesMax: ANSWER_BYTES_MAX, pageBytesMax: ANSWER_BYTES_MAX },
      });
      try {
        return await source.run(QUERY, step, door);
      } finally {
        await door.close();
      }
    };
    const asked = () => site.asked.filter(({ url }) => url !== '/robots.txt');

    it('is registered under its own name, with a version and a whole policy', () => {
      expect(source.id).to.equal(id);
      expect(source.version).to.match(/^\d+$/);
      expect(new URL(policy.termsUrl).protocol).to.equal('https:');
      expect(policy.termsReviewed).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(policy.sendsNameTo).to.match(/^[a-z].{5,}[^.]$/i);
      expect(policy.intervalMs).to.be.at.least(200);
      expect(policy.requestsPerDayMax).to.be.within(1, 86_400_000 / policy.intervalMs);
      expect(sample.origin).to.match(/^(recorded from .+ \d|written from https:\/\/)/);
    });

    it('knows its own parameters and refuses any other', () => {
      const { parameters } = SOURCES[id];
      expect(parameters.safeParse(sample.step.parameters).success).to.equal(true);
      expect(parameters.safeParse({ ...sample.step.parameters, surprise: 1 }).success).to.equal(false);
    });

    it('plans the same request every time, on the site of the step, whatever is asked', () => {
      const letters = fc.string({
        unit: fc.constantFrom('a', 'É', 'ß', '😀', '"', "'", '&', '=', '#', '?', '/', '%', '+', ' ', '\u202E', '\n'),
      });
      const sent = (url: URL, query: string) =>
        [...url.searchParams.values()].some((value) => value.replaceAll('\r\n', '\n') === query);
      fc.assert(
        fc.property(letters, (query) => {
          const [first, second] = [source.plan(query, sample.step), source.plan(query, sample.step)];
          expect(first).to.deep.equal(second);
          const url = new URL(first.url);
          expect([url.origin, url.hash]).to.deep.equal([origin, '']);
          expect((sample.carries ?? sent)(url, query), first.url).to.equal(true);
        }),
      );
    });

    it('asks first what it planned, at its own pace and budget', async () => {
      const wishes: unknown[] = [];
      const answer: DoorAnswer = {
        kind: 'refused',
        refusal: 'unreachable',
        detail: '',
        url: origin,
        redirects: [],
        startedAt: new Date(),
        finishedAt: new Date(),
        retryAfterMs: null,
      };
      await source.run(QUERY, sample.step, { ask: (request) => Promise.resolve((wishes.push(request), answer)) });
      const { intervalMs, requestsPerDayMax: perDayMax, key } = policy;
      expect(wishes[0]).to.include({
        ...source.plan(QUERY, sample.step),
        intervalMs,
        perDayMax,
        ...(key === null ? {} : { key }),
      });
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
      expect(hits[0]?.url).to.match(/^https?:\/\//);
    });

    it('says none when the source says zero', async () => {
      const { outcome, reason, hits, pages } = await run(sample.none);
      expect({ outcome, reason, hits, pages: pages.length }).to.deep.equal({ outcome: 'none', reason: null, hits: [], pages: 1 });
    });

    for (const [what, how, usually] of TROUBLE) {
      const outcome = sample.says?.[what] ?? usually;
      const answerMs = what === 'nothing in time' ? IMPATIENCE_MS : PATIENCE_MS;
      it(`says ${outcome} to ${what}`, async () => {
        const result = await run(how(sample), { answerMs });
        expect(result.outcome, result.reason ?? '').to.equal(outcome);
        expect(result.reason).to.match(/^[A-Z].{10,}[.)]$/);
        expect(result.hits).to.deep.equal([]);
        expect(result.pages).to.have.length.at.least(1);
        if (/ seconds| date/.test(what)) expect(result.retryAfterMs).to.be.within(15_000, 21_000);
      });

      const { more } = sample;
      if (more !== null && what !== 'hits about somebody else') {
        it(`keeps what it has, and says that it is not all, when the second request ends in ${what}`, async () => {
          const result = await run(more(how(sample)), { answerMs });
          expect([result.outcome, result.hits.length], result.reason ?? '').to.deep.equal(['partial', 1]);
          expect(result.reason).to.be.a('string');
          expect(result.pages).to.have.length(2);
        });
      }
    }

    it('does not take an error in a success for an answer', async () => {
      const { outcome } = await run(saying(sample.errorInSuccess, { 'content-type': sample.contentType ?? 'application/json' }));
      expect(outcome).to.be.oneOf(['indeterminate', 'unavailable']);
    });

    it('claims nothing from a whole answer under any status but those that are answers', async () => {
      const [first] = (await run(sample.found)).pages;
      const statuses = Array.from({ length: 900 }, (_, index) => index + 100);
      for (const status of statuses.filter((status) => status !== 200 && sample.statuses?.includes(status) !== true)) {
        const ask = () => Promise.resolve({ ...first?.answer, status } as DoorAnswer);
        const { outcome, reason } = await source.run(QUERY, sample.step, { ask });
        expect(outcome, String(status)).not.to.be.oneOf(['found', 'none', 'partial']);
        expect(reason).to.match(/^[A-Z].{10,}[.)]$/);
      }
    });

    it('never claims anything from an answer with a part missing or changed', async () => {
      const whole = await bodyOf(site, sample.found);
      const cut = fc.integer({ min: 1, max: whole.length - 1 });
      const headers = { 'content-type': sample.contentType ?? 'application/json' };
      await fc.assert(
        fc.asyncProperty(cut, fc.constantFrom('', '\u0000', 'null', '{', '<'), async (at, between) => {
          const { outcome } = await run(saying(whole.slice(0, at) + between, headers));
          expect(outcome).not.to.be.oneOf(['found', 'none', 'partial']);
        }),
        { numRuns: 60 },
      );
    });

    const { more, pastTheEnd, malformedCursor } = sample;
    if (more !== null) {
      it('keeps the step’s limit of hits and says so', async () => {
        const step = { ...sample.step, hits: 1, pages: 1 };
        const { outcome, hits, reason } = await run(more(more(sample.found)), { step });
        expect([outcome, hits.length]).to.deep.equal(['found', 1]);
        expect(reason).to.match(/^Only the first /);
      });
    }
    if (more !== null && pastTheEnd !== null) {
      it('takes what comes past the last page for the end', async () => {
        const { outcome, hits, reason } = await run(more(pastTheEnd));
        expect([outcome, hits.length, reason]).to.deep.equal(['found', 1, null]);
      });
    }
    if (more !== null && malformedCursor !== null) {
      it('does not take a place it cannot go on from for the end', async () => {
        const { outcome, hits } = await run(more(malformedCursor));
        expect([outcome, hits.length]).to.deep.equal(['partial', 1]);
      });
    }

    const key = policy.key;
    if (key !== null) {
      it('sends the agency’s key in a header, and leaves no trace of it', async () => {
        const from = asked().length;
        const result = await run(sample.found);
        const [first] = asked().slice(from);
        expect(first?.headers[KEYS[key].header]).to.equal(KEYS[key].prefix + KEY);
        expect(first?.url).not.to.include(KEY);
        expect(JSON.stringify(result)).not.to.include(KEY);
      });

      it('says unavailable without its key, and asks nobody', async () => {
        const from = asked().length;
        const { outcome, reason } = await run(sample.found, { key: false });
        expect([outcome, asked().length - from]).to.deep.equal(['unavailable', 0]);
        expect(reason).to.match(/needs a key/);
      });
    }

    it('is described in docs/sources.md, row by row', () => {
      const docs = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8');
      const section = docs.split(/^## /m).find((part) => part.split('\n')[0]?.includes(`(\`${id}\`)`) === true) ?? '';
      const common = docs.split(/^## /m).find((part) => part.startsWith('What answers mean')) ?? '';
      for (const [kind, [outcome, because]] of Object.entries(source.verdicts)) {
        const row = `| ${kind} | ${outcome} | ${because} |`;
        expect(section.includes(row) || common.includes(row), row).to.equal(true);
      }
    });

    it('stands in docs/sources.md with its policy', () => {
      const docs = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8');
      const { termsUrl, termsReviewed, governedBy, intervalMs, requestsPerDayMax, key, sendsNameTo } = policy;
      const named = key === null ? 'none' : `\`${KEYS[key].setting}\``;
      const cells = [
        `\`${id}\``,
        `[terms](${termsUrl})`,
        termsReviewed,
        governedBy,
        `${intervalMs} ms`,
        requestsPerDayMax,
        named,
      ];
      expect(docs).to.include(`| ${[...cells, sendsNameTo].join(' | ')} |`);
    });
  });
}

async function bodyOf(site: LoopbackSite, serve: Serve): Promise<string> {
  site.serve(serve);
  // Every sample's first answer is the one for page 1 of a search.
  const answer = await fetch(`http://${site.place}/?pageno=1&page=1`);
  return answer.text();
}
