import { expect } from 'chai';
import { saying } from '../egress/loopback-site.ts';
import { actor, actorsThen, post } from './samples/bluesky.ts';
import { firstThen, json, send } from './samples/sample.ts';
import { SourceSite } from './support.ts';

const HIDDEN = [{ src: 'did:plc:1', val: '!no-unauthenticated' }];
const ana = (id: string, labels: readonly object[] = []) => actor('Ana Quiñones', id, labels);
const problem = (error: string, message: string, status: number) => saying(JSON.stringify({ error, message }), {}, status);

describe('what bluesky makes of its answers', () => {
  const site = new SourceSite();
  before(() => site.start());
  after(() => site.close());

  it('lists accounts by their DID first, then their posts', async () => {
    const { outcome, hits, asked } = await site.run(
      'bluesky',
      actorsThen([ana('1')], undefined, json({ feed: [post('3k', '1')] })),
    );
    expect([outcome, asked.length]).to.deep.equal(['found', 2]);
    expect(hits.map(({ url, subjectKey }) => [url, subjectKey])).to.deep.equal([
      ['https://bsky.app/profile/did:plc:1', 'did:plc:1'],
      ['https://bsky.app/profile/did:plc:1/post/3k', 'did:plc:1'],
    ]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({ q: 'Ana Quiñones', limit: '10' });
    expect(Object.fromEntries(asked[1]?.searchParams ?? [])).to.deep.equal({
      actor: 'did:plc:1',
      limit: '9',
      filter: 'posts_with_replies',
    });
  });

  it('leaves out whoever asks to be shown to signed-in people only, and says how many', async () => {
    const { outcome, reason, hits, asked } = await site.run(
      'bluesky',
      actorsThen([ana('1', HIDDEN), ana('2')], undefined, json({ feed: [post('3k', '2')] })),
    );
    expect([outcome, hits.map(({ subjectKey }) => subjectKey), asked.length]).to.deep.equal([
      'found',
      ['did:plc:2', 'did:plc:2'],
      2,
    ]);
    expect(reason).to.equal('1 account asks to be shown to signed-in people only: left out.');
  });

  it('says login required, and neither found nor none, when that is everybody', async () => {
    const { outcome, reason, hits, asked } = await site.run(
      'bluesky',
      actorsThen([ana('1', HIDDEN)], undefined, json({ feed: [] })),
    );
    expect([outcome, hits, asked.length]).to.deep.equal(['login_required', [], 1]);
    expect(reason).to.match(/signed-in people only: left out\. Nobody else was listed\.$/);
  });

  it('counts only those among them who may be meant', async () => {
    const stranger = actor('Somebody Else', '9', HIDDEN);
    const none = await site.run('bluesky', actorsThen([stranger], undefined, json({ feed: [] })));
    expect([none.outcome, none.reason]).to.deep.equal(['indeterminate', 'Every account listed was about something else.']);
    const both = await site.run('bluesky', actorsThen([stranger, ana('1', HIDDEN)], undefined, json({ feed: [] })));
    expect(both.outcome).to.equal('login_required');
    expect(both.reason).to.match(/^1 account asks .* 1 account left out: nothing of the query is in it\./);
  });

  it('does not count a label that was taken back', async () => {
    const labels = [{ ...HIDDEN[0], neg: true }];
    expect((await site.run('bluesky', actorsThen([ana('1', labels)], undefined, json({ feed: [] })))).hits).to.have.length(1);
  });

  it('marks a repost, and refuses another account’s posts', async () => {
    const repost = post('9z', '7', { reason: { $type: 'app.bsky.feed.defs#reasonRepost' } });
    const marked = await site.run('bluesky', actorsThen([ana('1')], undefined, json({ feed: [repost] })));
    expect(marked.hits[1]).to.include({
      title: 'Repost of @user7.bsky.example: Post 9z',
      url: 'https://bsky.app/profile/did:plc:7/post/9z',
      subjectKey: 'did:plc:1',
    });
    const mixed = await site.run('bluesky', actorsThen([ana('1')], undefined, json({ feed: [post('9z', '7')] })));
    expect([mixed.outcome, mixed.hits.length]).to.deep.equal(['partial', 1]);
  });

  it('takes an empty page after others for the end, and an empty first page that goes on for nothing', async () => {
    const pages = firstThen(
      (url) => url.includes('cursor='),
      json({ actors: [], cursor: 'c2' }),
      json({ actors: [ana('1')], cursor: 'c1' }),
    );
    const ends = await site.run(
      'bluesky',
      firstThen((url) => url.includes('searchActors'), pages, json({ feed: [] })),
    );
    expect([ends.outcome, ends.reason, ends.hits.length]).to.deep.equal(['found', null, 1]);
    expect((await site.run('bluesky', json({ actors: [], cursor: 'c1' }))).outcome).to.equal('indeterminate');
  });

  it('does not call the service down when it only forgot its own cursor', async () => {
    const { outcome, reason, asked } = await site.run(
      'bluesky',
      actorsThen([ana('1')], 'c1', problem('InternalServerError', 'Internal Server Error', 500)),
    );
    expect([outcome, asked.length]).to.deep.equal(['partial', 2]);
    expect(reason).to.match(/place to go on from that it had named itself\. It said: InternalServerError/);
  });

  for (const [error, message] of [
    ['AccountDeactivated', 'Account is deactivated'],
    ['AccountTakedown', 'Account has been suspended'],
    ['InvalidRequest', 'Profile not found'],
  ] as const) {
    it(`keeps the account and says that its posts are gone (${error})`, async () => {
      const { outcome, reason, hits } = await site.run(
        'bluesky',
        actorsThen([ana('1')], undefined, problem(error, message, 400)),
      );
      expect([outcome, hits.length]).to.deep.equal(['partial', 1]);
      expect(reason).to.match(/taken down, deactivated or deleted/);
    });
  }

  it('follows the posts of an account to the step’s limit', async () => {
    const { outcome, hits, asked } = await site.run(
      'bluesky',
      (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
        const at = Number(searchParams.get('cursor') ?? 0);
        if (pathname.endsWith('searchActors')) send(response, { actors: [ana('1')] });
        else send(response, { feed: [post(`k${at}`, '1')], cursor: String(at + 1) });
      },
      { pages: 2 },
    );
    expect([outcome, hits.length, asked.length]).to.deep.equal(['found', 3, 3]);
  });
});
