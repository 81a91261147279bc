import { expect } from 'chai';
import { saying } from '../egress/loopback-site.ts';
import { githubAnswer } from './samples/github-users.ts';
import { json, QUERY, send } from './samples/sample.ts';
import { SourceSite } from './support.ts';

describe('what github-users makes of its answers', () => {
  const site = new SourceSite();
  before(() => site.start());
  after(() => site.close());

  it('looks for people only, in the places the step names', async () => {
    const { asked } = await site.run('github-users', json(githubAnswer([])), { parameters: { fields: ['email'] } });
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({
      q: `${QUERY} in:email type:user`,
      per_page: '10',
      page: '1',
    });
  });

  it('shows why an account was listed without opening it', async () => {
    const { hits } = await site.run('github-users', json(githubAnswer(['Ana Quiñones'])));
    expect(hits[0]).to.include({ title: 'Ana Quiñones (user0)', snippet: 'name: Ana Quiñones', subjectKey: '1' });
  });

  it('says partial or cannot tell when GitHub ran out of time, never found or none', async () => {
    const some = await site.run('github-users', json(githubAnswer(['Ana Quiñones'], 1, true)));
    expect([some.outcome, some.hits.length]).to.deep.equal(['partial', 1]);
    expect((await site.run('github-users', json(githubAnswer([], 0, true)))).outcome).to.equal('indeterminate');
  });

  for (const [what, serve, outcome] of [
    ['a count without accounts', json(githubAnswer([], 3)), 'indeterminate'],
    [
      'a spent limit told as a refusal',
      saying('{}', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' }, 403),
      'rate_limited',
    ],
    ['a refusal that asks to wait', saying('{}', { 'retry-after': '60' }, 403), 'rate_limited'],
    ['a refusal with searches left', saying('{}', { 'x-ratelimit-remaining': '9' }, 403), 'blocked'],
    ['a query it does not understand', saying('{"message":"Validation Failed"}', {}, 422), 'indeterminate'],
  ] as const) {
    it(`says ${outcome} to ${what}`, async () => {
      expect((await site.run('github-users', serve)).outcome).to.equal(outcome);
    });
  }

  it('reads no further than the first thousand accounts, and says that there are more', async () => {
    const { outcome, reason, asked } = await site.run(
      'github-users',
      (request, response) => {
        const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
        const answer = githubAnswer(page === 1 ? ['Ana Quiñones'] : ['Somebody Else'], 5_000);
        for (const item of answer.items) item.html_url += String(page);
        send(response, answer);
      },
      { pages: 20, hits: 100 },
    );
    expect([outcome, asked.length]).to.deep.equal(['partial', 10]);
    expect(reason).to.match(/^The source counted 5000 but listed 10\./);
  });
});
