import { expect } from 'chai';
import { pages } from '../../../server/pages/index.ts';
import { ApiClient } from '../../support/api-client.ts';
import { buildAccount, buildAgency, emailOf, TEST_PASSWORD, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient, Fields } from '../../support/desk-client.ts';

const WANTED: Fields = {
  name: 'Nightly export',
  scopes: ['requisitions:read', 'rounds:read'],
  days: '90',
  password: TEST_PASSWORD,
};

describe('API tokens', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let desk: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    await buildAccount(database, { email: 'both@evenhand.test', name: 'Two Hats', roles: ['investigator', 'panelist'] });
    server = await openServer(database, { pages });
  });
  after(async () => {
    await server.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.owner.query('delete from access.api_token');
    desk = await server.signIn('investigator');
  });

  const tokens = async () =>
    (
      await database.owner.query<{ id: string; scopes: string[]; token_hash: Buffer; days: number }>(
        'select id, scopes, token_hash, extract(day from expires_at - created_at)::int as days from access.api_token',
      )
    ).rows;
  const make = async (changes: Fields = {}, by = desk) => {
    const answer = await by.post('/tokens', { ...WANTED, ...changes });
    return { answer, token: /evenhand_[\w-]{43}/.exec(answer.text)?.[0] ?? null };
  };

  it('are made by their holder, shown once, and kept as a hash only', async () => {
    const { answer, token } = await make();
    expect(answer.status).to.equal(200);
    const kept = theOnly(await tokens());
    expect(kept.scopes).to.deep.equal(['requisitions:read', 'rounds:read']);
    expect(kept.days).to.equal(90);
    expect(kept.token_hash).to.have.length(32);
    const list = await desk.get('/tokens');
    expect(list.text)
      .to.include('Nightly export')
      .and.to.include('Start')
      .and.not.to.include(token ?? 'evenhand_');
  });

  it('are in the ledger by id and scopes, without their name', async () => {
    await make();
    const { id } = theOnly(await tokens());
    await desk.post('/tokens/revoke', { token: id });
    const { rows } = await database.owner.query<{ kind: string; actor: string; body: string }>(
      'select kind, actor, body from ledger.act where subject = $1 order by at',
      [id],
    );
    expect(rows.map(({ kind, actor }) => [kind, actor])).to.deep.equal([
      ['api_token.made', agency.investigator],
      ['api_token.revoked', agency.investigator],
    ]);
    expect(rows[0]?.body).to.include('"reads":"requisitions+rounds"').and.not.to.include('Nightly');
  });

  it('are not made without the password, however open the desk is', async () => {
    const { answer } = await make({ password: 'a wrong password altogether' });
    expect(answer.status).to.equal(422);
    expect(answer.text).to.include('This is not your password').and.to.include('value="Nightly export"');
    expect(await tokens()).to.deep.equal([]);
    await database.owner.query('update access.account set failed_attempts = 0');
  });

  for (const [what, changes, said] of [
    ['without a name', { name: ' ' }, 'Write what it is for.'],
    ['without anything to do', { scopes: [] }, 'Choose at least one thing'],
    ['for longer than a year', { days: '366' }, 'Choose from the list.'],
    ['with a scope of another role', { scopes: ['accounts:write'] }, 'A token of the role investigator cannot'],
    ['with a scope there is not', { scopes: ['everything:write'] }, 'Choose from the list.'],
  ] as const) {
    it(`are not made ${what}, and nothing else that was typed is lost`, async () => {
      const { answer } = await make(changes);
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include(said);
      if (!('name' in changes)) expect(answer.text).to.include('value="Nightly export"');
      expect(await tokens()).to.deep.equal([]);
    });
  }

  it('are not for panel members, who read reports themselves', async () => {
    const panelist = await server.signIn('panelist');
    expect((await panelist.get('/tokens')).status).to.equal(404);
    const { answer } = await make({}, panelist);
    expect(answer.status).to.equal(404);
    expect((await panelist.open('/')).text).not.to.include('href="/tokens"');
    expect(await tokens()).to.deep.equal([]);
  });

  it('are revoked by nobody but their holder and an administrator', async () => {
    await make();
    const { id } = theOnly(await tokens());
    const second = await server.signIn('second');
    expect((await second.post('/tokens/revoke', { token: id })).status).to.equal(404);
    const administrator = await server.signIn('administrator');
    const address = `/accounts/${agency.investigator}`;
    expect((await administrator.get(address)).text).to.include('Nightly export');
    expect((await administrator.post(`/accounts/${agency.outsider}/tokens/revoke`, { token: id })).status).to.equal(404);
    expect(await tokens()).to.have.length(1);
    expect((await administrator.post(`${address}/tokens/revoke`, { token: id })).location).to.equal(address);
    expect(await tokens()).to.deep.equal([]);
  });

  it('end when five wrong passwords lock the account', async () => {
    const both = await server.signInAs('both@evenhand.test');
    if ((await both.open('/')).text.includes('Act as Investigator')) await both.post('/role', { role: 'investigator' });
    await make({}, both);
    expect(await tokens()).to.have.length(1);
    const visitor = server.visitor();
    for (let tries = 0; tries < 5; tries += 1) await visitor.post('/sign-in', { email: 'both@evenhand.test', password: 'wrong' });
    expect(await tokens()).to.deep.equal([]);
  });

  it('end when an administrator locks the account, and when the role is taken', async () => {
    const administrator = await server.signIn('administrator');
    const second = await server.signIn('second');
    const address = `/accounts/${agency.second}`;
    await make({}, second);
    await administrator.post(`${address}/status`, { status: 'locked' });
    expect(await tokens()).to.deep.equal([]);
    await administrator.post(`${address}/status`, { status: 'active' });
    await make({}, await server.signInAs(emailOf('second')));
    expect(await tokens()).to.have.length(1);
    await administrator.post(`${address}/revoke`, { role: 'investigator' });
    expect(await tokens()).to.deep.equal([]);
    await administrator.post(`${address}/grant`, { role: 'investigator' });
  });

  it('say when they were last used, and that their time is over', async () => {
    const { token } = await make();
    expect((await desk.get('/tokens')).text)
      .to.include('Never')
      .and.not.to.include('Expired');
    const program = new ApiClient(server.url, token);
    expect((await program.get('/token')).status).to.equal(200);
    expect((await desk.get('/tokens')).text).not.to.include('Never');
    await database.owner.query(
      "update access.api_token set created_at = now() - interval '91 days', expires_at = now() - interval '1 day'",
    );
    expect((await program.get('/token')).status).to.equal(401);
    expect((await desk.get('/tokens')).text).to.include('Expired');
  });

  it('are nobody’s business without signing in', async () => {
    const visitor = server.visitor();
    expect((await visitor.get('/tokens')).location).to.match(/^\/sign-in/);
    expect((await visitor.post('/tokens', WANTED)).location).to.match(/^\/sign-in/);
  });
});
