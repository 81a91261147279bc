import { expect } from 'chai';
import type { Step } from '../../../core/protocol/protocol.ts';
import type { SourceId } from '../../../core/protocol/sources.ts';
import type { DoorAnswer, DoorRequest } from '../../../workers/egress/door.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import { QUERY, step } from './samples/sample.ts';

/** Runs a source on answers made by hand, one for each request in turn, and says what was asked. */
async function run(
  id: SourceId,
  parameters: Record<string, unknown>,
  answers: readonly unknown[],
  { query = QUERY, ...changes }: Partial<Step> = {},
) {
  const asked: URL[] = [];
  const ask = ({ url }: DoorRequest): Promise<DoorAnswer> => {
    asked.push(new URL(url));
    const body = Buffer.from(JSON.stringify(answers[asked.length - 1]));
    const now = new Date();
    const common = { url, redirects: [], startedAt: now, finishedAt: now, retryAfterMs: null };
    return Promise.resolve({
      ...common,
      kind: 'answered',
      status: 200,
      headers: {},
      body,
      bodySha256: '',
      finalUrl: url,
      remoteAddress: '',
    });
  };
  const result = await SOURCE_CONNECTORS[id].run(query, { ...step(id, parameters), pages: 5, hits: 100, ...changes }, { ask });
  return { ...result, asked };
}
const asks = (asked: readonly URL[], name: string) => asked.map((url) => url.searchParams.get(name));

const member = (id: number) => ({
  user_id: id,
  display_name: `Ana Quiñones ${id}`,
  link: `https://stackoverflow.com/users/${id}`,
});
const members = (id: number, more: boolean) => ({ items: [member(id)], has_more: more, quota_max: 300, quota_remaining: 100 });
const comment = (id: string, author = 'ana_q') => ({
  objectID: id,
  author,
  created_at: '2025-03-01T10:00:00Z',
  story_title: 'Clocks',
  comment_text: '<p>By Ana Qui&ntilde;ones, Ana Quiñones &amp; Daughters',
});
const found = (page: number, pages: number, nbHits: number, query = QUERY) => ({
  hits: [comment(String(page + 1))],
  page,
  nbPages: pages,
  nbHits,
  exhaustiveNbHits: true,
  query,
});
const COLUMNS = ['timestamp', 'original', 'statuscode'];
const capture = (day: string) => [`201903${day}050607`, 'https://www.people.example/Ana-Quinones/', '200'];
const ADDRESS = { address: 'http://people.example/{slug}' };

describe('reading to the end', () => {
  it('goes on at Stack Exchange while there is more', async () => {
    const { outcome, reason, hits, asked } = await run('stackexchange', { community: 'unix' }, [
      members(1, true),
      members(2, true),
      members(3, false),
    ]);
    expect([outcome, reason, hits.map(({ subjectKey }) => subjectKey)]).to.deep.equal([
      'found',
      null,
      ['unix:1', 'unix:2', 'unix:3'],
    ]);
    expect([asks(asked, 'page'), asks(asked, 'inname'), asks(asked, 'site')]).to.deep.equal([
      ['1', '2', '3'],
      ['Ana Quiñones', 'Ana Quiñones', 'Ana Quiñones'],
      ['unix', 'unix', 'unix'],
    ]);
  });

  it('goes on at Hacker News to its last page, and says partial of more than it can reach', async () => {
    const whole = await run('hn-algolia', {}, [found(0, 2, 2), found(1, 2, 2)]);
    expect([whole.outcome, whole.reason, asks(whole.asked, 'page')]).to.deep.equal(['found', null, ['0', '1']]);
    const capped = await run('hn-algolia', {}, [found(0, 2, 5_000), found(1, 2, 5_000)]);
    expect([capped.outcome, capped.reason]).to.deep.equal(['partial', 'The source counted 5000 but listed 2.']);
  });

  it('asks Hacker News for one author by name, and shows pages people can open', async () => {
    const { outcome, hits, asked } = await run('hn-algolia', { by: 'author' }, [found(0, 1, 1, '')], { query: 'ana_q' });
    expect([outcome, asks(asked, 'tags'), asks(asked, 'query'), asks(asked, 'typoTolerance')]).to.deep.equal([
      'found',
      ['(story,comment),author_ana_q'],
      [''],
      ['false'],
    ]);
    expect(hits[0]).to.include({
      url: 'https://news.ycombinator.com/item?id=1',
      title: 'Comment by ana_q on: Clocks',
      subjectKey: 'ana_q',
    });
  });

  it('goes on in the archive with the key it was given, and never asks it to save', async () => {
    const { outcome, reason, hits, asked } = await run('wayback-cdx', ADDRESS, [
      [COLUMNS, capture('04'), [], ['example,people)/ana 2']],
      [COLUMNS, capture('05')],
    ]);
    expect([outcome, reason, asks(asked, 'resumeKey')]).to.deep.equal(['found', null, [null, 'example,people)/ana 2']]);
    expect(hits.map(({ url, publishedAt }) => [url, publishedAt])).to.deep.equal([
      ['http://site.example/web/20190304050607/https://www.people.example/Ana-Quinones/', '2019-03-04T05:06:07Z'],
      ['http://site.example/web/20190305050607/https://www.people.example/Ana-Quinones/', '2019-03-05T05:06:07Z'],
    ]);
    for (const { pathname } of asked) expect(pathname).to.equal('/cdx/search/cdx');
    expect([asks(asked, 'url')[0], asks(asked, 'matchType')[0]]).to.deep.equal(['http://people.example/ana-quinones', 'exact']);
  });

  it('takes pages below an address only where the step says so', async () => {
    const below = [COLUMNS, ['20190304050607', 'http://people.example/ana-quinones/posts', '200']];
    expect((await run('wayback-cdx', ADDRESS, [below])).outcome).to.equal('indeterminate');
    expect((await run('wayback-cdx', { ...ADDRESS, match: 'prefix' }, [below])).outcome).to.equal('found');
  });

  it('goes on at CourtListener on its own host, and not elsewhere', async () => {
    const docket = (id: number) => ({
      docket_absolute_url: `/docket/${id}/x/`,
      caseName: 'Quiñones v. Millbrook',
      party: ['Ana Quiñones'],
    });
    const site = 'https://www.courtlistener.com';
    const next = `${site}/api/rest/v4/search/?cursor=abc&q=x`;
    const whole = await run(
      'courtlistener',
      {},
      [
        { count: 2, next, results: [docket(1)] },
        { count: 2, next: null, results: [docket(2)] },
      ],
      { site },
    );
    expect([whole.outcome, whole.reason, asks(whole.asked, 'cursor')]).to.deep.equal(['found', null, [null, 'abc']]);
    expect(whole.hits[0]?.url).to.equal('https://www.courtlistener.com/docket/1/x/');
    const elsewhere = await run(
      'courtlistener',
      {},
      [{ count: 2, next: next.replace('www.', 'www.evil.'), results: [docket(1)] }],
      { site },
    );
    expect([elsewhere.outcome, elsewhere.asked.length]).to.deep.equal(['indeterminate', 1]);
  });
});

describe('how long Stack Exchange and the archive ask to be left alone', () => {
  const wish = (id: SourceId, status: number, body: string) =>
    SOURCE_CONNECTORS[id].asksToWaitMs?.(status, Buffer.from(body)) ?? null;
  for (const [what, id, status, body, ms] of [
    ['a wish to back off', 'stackexchange', 200, '{"items":[],"has_more":false,"backoff":10,"quota_remaining":3}', 10_000],
    [
      'an allowance that is used up',
      'stackexchange',
      400,
      '{"error_message":"too many requests from this IP, more requests available in 67194 seconds"}',
      67_194_000,
    ],
    ['an answer without a wish', 'stackexchange', 200, '{"items":[],"has_more":false,"quota_remaining":3}', null],
    ['a 429 that names no time', 'wayback-cdx', 429, '', 60_000],
    ['any other answer', 'wayback-cdx', 503, '', null],
  ] as const) {
    it(`is read from ${what}`, () => {
      expect(wish(id, status, body)).to.equal(ms);
    });
  }
});
