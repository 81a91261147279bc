import { expect } from 'chai';
import { setUpCode } from '../../../server/session/first-account.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

describe('An empty installation', () => {
  let database: TestDatabase;
  let server: TestServer;

  before(async () => {
    database = await freshDatabase();
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const PASSWORD = 'five plain words in a row';
  const filled = (changes: Readonly<Record<string, string>> = {}) => ({
    code: setUpCode(database.secret),
    name: 'Robin Castellane',
    email: 'Robin@Agency.test',
    password: PASSWORD,
    again: PASSWORD,
    ...changes,
  });
  const accounts = async () =>
    (await database.owner.query<{ email: string; password_once: boolean }>('select email, password_once from access.account'))
      .rows;

  it('begins with the set-up, not with a sign-in nobody could use', async () => {
    const visitor = server.visitor();
    const page = await visitor.follow(await visitor.follow(await visitor.get('/')));
    expect(page.status).to.equal(200);
    expect(page.text).to.include('Set-up code').and.to.include('evenhand -- doctor');
  });

  for (const [what, field, typed, told] of [
    ['without the code', 'code', '', 'Type the code'],
    ['with another code', 'code', 'aaaaa-aaaaa-aaaaa-aaaaa', 'not the code of this installation'],
    ['without a name', 'name', ' ', 'Write your name'],
    ['without an e-mail address', 'email', 'robin', 'Write an e-mail address'],
    ['with a short password', 'password', 'short', 'Choose at least 12 characters'],
    ['with two different passwords', 'again', 'six plain words in a row', 'not the same as above'],
  ] as const) {
    it(`is set up by nobody ${what}, and loses nothing that was typed but passwords`, async () => {
      const { status, text } = await server.visitor().post('/set-up', filled({ [field]: typed }));
      expect(status).to.equal(422);
      expect(text).to.include(told).and.not.to.include(PASSWORD);
      if (field !== 'name') expect(text).to.include('value="Robin Castellane"');
      expect(await accounts()).to.deep.equal([]);
    });
  }

  it('takes no form from another site', async () => {
    const { status } = await server.visitor().post('/set-up', filled(), { origin: 'https://elsewhere.test' });
    expect(status).to.equal(403);
    expect(await accounts()).to.deep.equal([]);
  });

  it('makes whoever has the code its administrator, signs them in and says what is next', async () => {
    const visitor = server.visitor();
    const code = setUpCode(database.secret).toUpperCase().replaceAll('-', ' ');
    const answer = await visitor.post('/set-up', filled({ code }));
    expect(answer.location).to.equal('/');
    const { text } = await visitor.follow(answer);
    expect(text).to.include('Getting started: 0 of 4 done').and.to.include('Two investigators, vetted and trained');
    expect(await accounts()).to.deep.equal([{ email: 'robin@agency.test', password_once: false }]);
    const { rows } = await database.owner.query<{ kind: string }>('select kind from ledger.act order by at, kind');
    expect(rows.map(({ kind }) => kind)).to.include.members(['account.created', 'account.role_granted', 'session.opened']);
  });

  it('is set up once: afterwards the code opens nothing', async () => {
    expect((await server.visitor().get('/set-up')).location).to.equal('/sign-in');
    expect((await server.visitor().post('/set-up', filled({ email: 'second@agency.test' }))).location).to.equal('/sign-in');
    expect(await accounts()).to.have.length(1);
  });
});

describe('The code for the set-up', () => {
  it('is another one for every installation, and easy to copy', () => {
    expect(setUpCode('a'.repeat(32))).to.match(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
    expect(setUpCode('a'.repeat(32))).to.equal(setUpCode('a'.repeat(32)));
    expect(setUpCode('a'.repeat(32))).not.to.equal(setUpCode('b'.repeat(32)));
  });
});
