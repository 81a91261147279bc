import { expect } from 'chai';
import { practiceWeb, visibleText } from './visit.ts';

const FORUM = 'http://forum.practice.test';

describe('the practice forum', () => {
  const visitor = practiceWeb();

  it('lists its threads for everybody, without what is in them', async () => {
    const text = visibleText((await visitor.get(`${FORUM}/`)).text);
    expect(text).to.contain('Best black coffee in Millbrook?');
    expect(text).not.to.contain('The kiosk at Union Station');
  });

  for (const path of ['/t/best-black-coffee', '/t/no-such-thread', '/members/beanie']) {
    it(`sends ${path} to a login page that says 200`, async () => {
      const answer = await visitor.get(FORUM + path);
      expect([answer.status, answer.headers.location]).to.deep.equal([302, `/login?return=${encodeURIComponent(path)}`]);
      const login = await visitor.get(`${FORUM}${answer.headers.location ?? ''}`);
      expect(login.status).to.equal(200);
      expect(login.text).to.contain('type="password"');
    });
  }

  it('asks robots to stay away from members', async () => {
    expect((await visitor.get(`${FORUM}/robots.txt`)).text).to.contain('Disallow: /members/');
  });
});
