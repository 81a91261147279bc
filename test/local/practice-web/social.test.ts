import { expect } from 'chai';
import { practiceWeb, visibleText, type Json } from './visit.ts';

const SOCIAL = 'http://social.practice.test';

describe('the practice social site', () => {
  const visitor = practiceWeb();
  const accounts = async (q: string): Promise<Json[]> => {
    const reply = await visitor.json(`${SOCIAL}/api/v2/search?type=accounts&q=${encodeURIComponent(q)}`);
    return reply['accounts'] as unknown as Json[];
  };
  const idOf = async (q: string): Promise<string> => (await accounts(q))[0]?.['id'] as unknown as string;

  it('finds accounts by the beginnings of their names, namesakes too', async () => {
    expect((await accounts('trevor hald')).map((account) => account['acct'])).to.have.members(['trev_haldane', 'haldanebrews']);
    expect(await accounts('Zorvath Plimquist')).to.deep.equal([]);
  });

  for (const parameter of ['offset=20', 'resolve=true']) {
    it(`refuses ${parameter} to people who are not signed in`, async () => {
      expect((await visitor.get(`${SOCIAL}/api/v2/search?q=haldane&${parameter}`)).status).to.equal(401);
    });
  }

  it('shows the flags by which an account opts out', async () => {
    const [account] = await accounts('vandermeer');
    expect([account?.['discoverable'], account?.['indexable'], account?.['noindex']]).to.deep.equal([false, false, true]);
    const page = await visitor.get(`${SOCIAL}/@quietpines`);
    expect(page.headers['x-robots-tag']).to.equal('noindex');
  });

  it('pages through posts by the Link header, newest first, until an empty page', async () => {
    let next: string | null = `${SOCIAL}/api/v1/accounts/${await idOf('mpena_runs')}/statuses?limit=3`;
    const ids: string[] = [];
    let pages = 0;
    while (next !== null) {
      const answer = await visitor.get(next);
      ids.push(...(JSON.parse(answer.text) as { id: string }[]).map(({ id }) => id));
      next = /<([^>]+)>; rel="next"/u.exec(String(answer.headers['link']))?.[1] ?? null;
      pages += 1;
    }
    expect(ids).to.deep.equal([...new Set(ids)].sort().reverse());
    // Nine posts fill three pages; only the fourth, empty one shows that there are no more.
    expect([ids.length, pages]).to.deep.equal([9, 4]);
  });

  it('shows a boost with the post it passes on, and hides boosts on request', async () => {
    const id = await idOf('trev_haldane');
    const all = (await visitor.json(`${SOCIAL}/api/v1/accounts/${id}/statuses`)) as unknown as Json[];
    const boost = all.find((post) => (post['reblog'] as unknown) !== null);
    expect(boost?.['reblog']?.['account']?.['acct']).to.equal('rageforge');
    const own = (await visitor.json(`${SOCIAL}/api/v1/accounts/${id}/statuses?exclude_reblogs=true`)) as unknown as Json[];
    expect(own).to.have.length(all.length - 1);
  });

  it('refuses a hidden account everywhere, though its name can be found', async () => {
    const id = await idOf('marchetti');
    expect((await visitor.get(`${SOCIAL}/api/v1/accounts/${id}/statuses`)).status).to.equal(401);
    expect((await visitor.get(`${SOCIAL}/@lou_marchetti`)).status).to.equal(401);
    expect((await visitor.get(`${SOCIAL}/@lou_marchetti/202202012000`)).text).not.to.contain('people I know');
  });

  for (const path of ['/api/v1/accounts/1/statuses', '/api/v1/elsewhere', '/@nobody', '/@mpena_runs/1', '/nowhere']) {
    it(`has nothing at ${path}`, async () => {
      expect((await visitor.get(SOCIAL + path)).status).to.equal(404);
    });
  }

  it('shows posts to readers with the alternative texts of their pictures', async () => {
    const page = await visitor.get(`${SOCIAL}/@soren_builds/202408312358`);
    expect(visibleText(page.text)).to.contain('132 on Route 9');
    expect(page.text).to.contain('alt="Blurred dashboard at night, the needle past 130"');
  });

  it('gives a profile the rest of its list in pieces that end', async () => {
    const first = await visitor.get(`${SOCIAL}/@mpena_runs`);
    expect(first.text.match(/<article/gu)).to.have.length(5);
    const rest = await visitor.get(`${SOCIAL}/@mpena_runs/more?before=202306181520`);
    expect(rest.text.match(/<article/gu)).to.have.length(4);
    expect((await visitor.get(`${SOCIAL}/@mpena_runs/more?before=201905110740`)).text).to.equal('');
  });

  it('draws an avatar as a PNG and a picture as an SVG', async () => {
    const avatar = await visitor.get(`${SOCIAL}/avatars/mpena_runs.png`);
    expect(avatar.bytes.subarray(1, 4).toString('latin1')).to.equal('PNG');
    expect((await visitor.get(`${SOCIAL}/media/clock.svg`)).headers['content-type']).to.match(/^image\/svg\+xml/u);
    expect((await visitor.get(`${SOCIAL}/media/constructor.svg`)).status).to.equal(404);
  });
});

describe('the practice social site with a limit of three', () => {
  const visitor = practiceWeb({ socialRequestsPer5MinMax: 3 });

  it('says how many requests are left and until when, and then 429', async () => {
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await visitor.get(`${SOCIAL}/api/v2/instance`));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['x-ratelimit-remaining'])).to.deep.equal(['2', '1', '0', '0']);
    expect(Date.parse(String(answers[3]?.headers['x-ratelimit-reset']))).to.be.greaterThan(Date.now());
    expect((await visitor.get(`${SOCIAL}/@mpena_runs`)).status).to.equal(200);
  });
});
