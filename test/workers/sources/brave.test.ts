import { expect } from 'chai';
import { saying } from '../egress/loopback-site.ts';
import { braveAnswer } from './samples/brave.ts';
import { json, QUERY, send } from './samples/sample.ts';
import { SourceSite } from './support.ts';

describe('what brave makes of its answers', () => {
  const site = new SourceSite();
  before(() => site.start());
  after(() => site.close());

  it('asks for exactly what was planned: no spelling, no filters, whole words', async () => {
    const { asked } = await site.run('brave', json(braveAnswer([])));
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({
      q: QUERY,
      count: '10',
      offset: '0',
      country: 'US',
      search_lang: 'en',
      safesearch: 'off',
      spellcheck: 'false',
      text_decorations: 'false',
      result_filter: 'web',
    });
  });

  for (const [what, body, outcome] of [
    [
      'a query it changed',
      { ...braveAnswer([]), query: { original: QUERY, altered: 'Anna Quinones', more_results_available: false } },
      'indeterminate',
    ],
    ['another query', { ...braveAnswer([]), query: { original: 'Somebody', more_results_available: false } }, 'indeterminate'],
    ['a list that is null', { ...braveAnswer([]), web: null }, 'indeterminate'],
    ['nothing listed, but more of it', braveAnswer([], true), 'indeterminate'],
    ['nothing said about more', { ...braveAnswer([]), query: { original: QUERY } }, 'indeterminate'],
    ['an empty list', { ...braveAnswer([]), web: { results: [] } }, 'none'],
  ] as const) {
    it(`says ${outcome} to ${what}`, async () => {
      expect((await site.run('brave', json(body))).outcome).to.equal(outcome);
    });
  }

  it('says that the key was not accepted, in words of its own', async () => {
    const error = { code: 'SUBSCRIPTION_TOKEN_INVALID', detail: 'The token a-key is invalid.' };
    const { outcome, reason } = await site.run('brave', saying(JSON.stringify({ error }), {}, 422));
    expect([outcome, reason]).to.deep.equal(['unavailable', 'Brave did not accept the key of the agency.']);
  });

  it('counts pages, not results, and stops at the tenth', async () => {
    const { outcome, reason, asked } = await site.run(
      'brave',
      (request, response) => {
        const offset = new URL(request.url ?? '', 'http://x').searchParams.get('offset') ?? '';
        const answer = braveAnswer([`Ana Quiñones ${offset}`], true);
        answer.web?.results.forEach((result) => (result.url += offset));
        send(response, answer);
      },
      { pages: 20, hits: 100 },
    );
    expect(asked.map(({ searchParams }) => searchParams.get('offset'))).to.deep.equal(
      Array.from({ length: 10 }, (_, page) => String(page)),
    );
    expect([outcome, reason]).to.deep.equal(['found', 'Brave gives no more than 10 pages; there are more.']);
  });
});
