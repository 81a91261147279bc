import { expect } from 'chai';
import { buildAccount, buildAgency, emailOf, TEST_PASSWORD, theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

describe('The sign-in page', () => {
  let database: TestDatabase;
  let server: TestServer;

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const actsOn = async (email: string) => {
    const { rows } = await database.owner.query<{ kind: string }>(
      'select l.kind from ledger.act l join access.account a on a.id::text = l.subject where a.email = $1 order by l.at, l.kind',
      [email],
    );
    return rows.map(({ kind }) => kind);
  };

  it('shows the conditions of use above the button that agrees to them', async () => {
    const { text } = await server.visitor().get('/sign-in');
    expect(text).to.match(/restricted system[\s\S]+recorded[\s\S]+<button[^>]*>I agree/);
  });

  it('opens the start page of the role, and records it', async () => {
    const desk = await server.signIn('administrator');
    const page = await desk.get('/');
    expect(page.status).to.equal(200);
    expect(page.text).to.include('The administrator');
    expect(await actsOn(emailOf('administrator'))).to.deep.equal(['session.opened']);
  });

  it('takes the address in any case', async () => {
    const desk = await server.signInAs(emailOf('administrator').toUpperCase());
    expect((await desk.get('/')).status).to.equal(200);
  });

  it('gives a cookie no script and no other site can use', async () => {
    const answer = await server.visitor().post('/sign-in', { email: emailOf('auditor'), password: TEST_PASSWORD });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('evenhand='));
    expect(cookie).to.match(/^evenhand=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('keeps the hash of the token, never the token', async () => {
    const desk = await server.signIn('auditor');
    const { rows } = await database.owner.query<{ kept: string }>(
      'select encode(token_hash, $1) || form_token as kept from access.session',
      ['escape'],
    );
    for (const { kept } of rows) expect(kept).not.to.include(desk.cookie('evenhand'));
  });

  it('goes on to the page that was asked for, if it is one of ours', async () => {
    const visitor = server.visitor();
    const sent = await visitor.get('/accounts/new?x=1');
    expect(sent.location).to.equal('/sign-in?to=%2Faccounts%2Fnew%3Fx%3D1');
    const form = await visitor.follow(sent);
    expect(form.text).to.include('value="/accounts/new?x&#x3D;1"');
    const credentials = { email: emailOf('administrator'), password: TEST_PASSWORD };
    expect((await visitor.post('/sign-in', { ...credentials, to: '/accounts/new?x=1' })).location).to.equal('/accounts/new?x=1');
    for (const to of ['https://elsewhere.test/', '//elsewhere.test', '/\\elsewhere.test', 'javascript:alert(1)', '/a\nb', '']) {
      expect((await server.visitor().post('/sign-in', { ...credentials, to })).location, to).to.equal('/');
    }
  });

  it('says the same of an unknown address, a wrong password and a locked account', async () => {
    await buildAccount(database, { email: 'locked@evenhand.test', roles: ['panelist'] });
    await database.owner.query("update access.account set status = 'locked' where email = 'locked@evenhand.test'");
    const answers = [
      await server.visitor().post('/sign-in', { email: 'nobody@evenhand.test', password: TEST_PASSWORD }),
      await server.visitor().post('/sign-in', { email: emailOf('outsider'), password: 'not the password' }),
      await server.visitor().post('/sign-in', { email: 'locked@evenhand.test', password: TEST_PASSWORD }),
    ];
    const problems = answers.map(({ status, text }) => [status, /<div class="problem-summary"[^]*?<\/div>/.exec(text)?.[0]]);
    expect(problems[0]?.[0]).to.equal(403);
    expect(problems[0]?.[1]).to.include('not right, or the account is locked');
    expect(problems[1]).to.deep.equal(problems[0]);
    expect(problems[2]).to.deep.equal(problems[0]);
  });

  it('keeps the address that was typed, inert, and never the password', async () => {
    const answer = await server
      .visitor()
      .post('/sign-in', { email: '"><script>alert(1)</script>', password: 'my secret typing' });
    expect(answer.text)
      .to.include('&quot;&gt;&lt;script&gt;')
      .and.not.to.include('<script>alert')
      .and.not.to.include('my secret typing');
  });

  it('locks an account at the fifth wrong password, whatever is typed after, until it is released', async () => {
    const email = 'forgetful@evenhand.test';
    await buildAccount(database, { email, roles: ['panelist'] });
    for (let guess = 1; guess <= 5; guess += 1)
      await server.visitor().post('/sign-in', { email, password: `guess number ${guess}` });
    expect((await server.visitor().post('/sign-in', { email, password: TEST_PASSWORD })).status).to.equal(403);
    expect(await actsOn(email)).to.include('account.locked');
    await database.owner.query("update access.account set status = 'active', failed_attempts = 0 where email = $1", [email]);
    expect((await server.visitor().post('/sign-in', { email, password: TEST_PASSWORD })).status).to.equal(303);
  });

  it('counts guesses made at once one by one', async () => {
    const email = 'stormed@evenhand.test';
    await buildAccount(database, { email, roles: ['panelist'] });
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => server.visitor().post('/sign-in', { email, password: `guess number ${n}` })),
    );
    const { rows } = await database.owner.query<{ status: string; failed_attempts: number }>(
      'select status, failed_attempts from access.account where email = $1',
      [email],
    );
    expect(theOnly(rows)).to.deep.equal({ status: 'locked', failed_attempts: 5 });
  });

  it('forgets wrong passwords once the right one was given', async () => {
    const email = 'fumbling@evenhand.test';
    await buildAccount(database, { email, roles: ['panelist'] });
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 4; guess += 1)
        await server.visitor().post('/sign-in', { email, password: 'almost but not quite' });
      expect((await server.visitor().post('/sign-in', { email, password: TEST_PASSWORD })).status).to.equal(303);
    }
  });

  it('ends the session of whoever used the browser before', async () => {
    const first = await server.signIn('panelist');
    const token = first.cookie('evenhand')!;
    await first.post('/sign-in', { email: emailOf('auditor'), password: TEST_PASSWORD });
    const thief = server.visitor();
    thief.setCookie('evenhand', token);
    expect((await thief.get('/')).location).to.equal('/sign-in');
  });

  it('tells somebody without a role to ask for one', async () => {
    await buildAccount(database, { email: 'new@evenhand.test', roles: [] });
    const answer = await server.visitor().post('/sign-in', { email: 'new@evenhand.test', password: TEST_PASSWORD });
    expect(answer.status).to.equal(403);
    expect(answer.text).to.include('has no role yet');
  });

  it('refuses a form sent from another site', async () => {
    for (const origin of ['https://elsewhere.test', 'null', 'http://127.0.0.1:1']) {
      const answer = await server
        .visitor()
        .postBare('/sign-in', { email: emailOf('auditor'), password: TEST_PASSWORD }, { origin });
      expect(answer.status, origin).to.equal(403);
      expect(answer.headers.getSetCookie(), origin).to.deep.equal([]);
    }
  });
});
