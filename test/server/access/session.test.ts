import { expect } from 'chai';
import { goTo, show, type Page } from '../../../server/page.ts';
import { pages } from '../../../server/pages/index.ts';
import { buildAccount, buildAgency, emailOf, TEST_PASSWORD, theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';

/** A form of the test's own, that says what it was sent. */
const sent: unknown[] = [];
const NOTE: readonly Page[] = [
  {
    method: 'get',
    path: '/note',
    roles: ['auditor'],
    handle: () =>
      Promise.resolve(show('admin/home', { title: 'Note', setUp: null, tasks: [], moreTasks: false, accounts: 0, sessions: 0 })),
  },
  {
    method: 'post',
    path: '/note',
    roles: ['auditor'],
    handle: (desk) => {
      sent.push(desk.typed);
      return Promise.resolve(goTo('/note', 'Kept & noted.'));
    },
  },
];

describe('A session', () => {
  let database: TestDatabase;
  let server: TestServer;
  let desk: DeskClient;

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    await buildAccount(database, { email: 'both@evenhand.test', name: 'Two Hats', roles: ['investigator', 'supervisor'] });
    server = await openServer(database, { pages: [...NOTE, ...pages] });
  });
  after(async () => {
    await server.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.owner.query('delete from access.session');
    sent.length = 0;
    desk = await server.signIn('auditor');
  });

  const leaveAlone = (interval: string) =>
    database.owner.query('update access.session set last_seen_at = now() - $1::interval', [interval]);
  const openedAgo = (interval: string) =>
    database.owner.query('update access.session set created_at = now() - $1::interval', [interval]);

  it('shows a notice once, to the person it was for', async () => {
    await desk.post('/note', { text: 'x' });
    expect((await desk.get('/note')).text).to.include('role="status">Kept &amp; noted.</p>');
    expect((await desk.get('/note')).text).not.to.include('Kept &amp; noted.');
    await desk.post('/note', { text: 'x' });
    const other = await server.signIn('administrator');
    other.setCookie('evenhand_notice', desk.cookie('evenhand_notice')!);
    expect((await other.get('/')).text).not.to.include('Kept &amp; noted.');
  });

  it('does not believe a notice it did not write', async () => {
    desk.setCookie('evenhand_notice', `${Buffer.from('Call this number').toString('base64url')}.AAAA`);
    expect((await desk.get('/note')).text).not.to.include('Call this number');
  });

  describe('left alone for half an hour', () => {
    beforeEach(async () => {
      await desk.get('/note');
      await leaveAlone('31 minutes');
    });

    it('shows nothing but the lock', async () => {
      const locked = await desk.get('/note?page=2');
      expect(locked.status).to.equal(403);
      expect(locked.text).to.include('Unlock and go on').and.not.to.include('>Note<').and.not.to.include('aria-label="Main"');
    });

    it('goes on where it was, under a new token', async () => {
      const before = desk.cookie('evenhand');
      await desk.get('/note?page=2');
      const answer = await desk.post('/unlock', { to: '/note?page=2', unlock_password: TEST_PASSWORD });
      expect(answer.location).to.equal('/note?page=2');
      expect(desk.cookie('evenhand')).not.to.equal(before);
      expect((await desk.follow(answer)).status).to.equal(200);
      const thief = server.visitor();
      thief.setCookie('evenhand', before!);
      expect((await thief.get('/note')).location).to.match(/^\/sign-in/);
    });

    it('carries what was typed through the lock', async () => {
      const locked = await desk.post('/note', { text: 'two\nlines & <b>', tags: ['a', 'b'] });
      expect(locked.status).to.equal(403);
      expect(sent).to.deep.equal([]);
      expect(locked.text).to.include('action="/note"').and.to.include('value="two\nlines &amp; &lt;b&gt;"');
      const answer = await desk.post('/note', { text: 'two\nlines & <b>', tags: ['a', 'b'], unlock_password: TEST_PASSWORD });
      expect(answer.location).to.equal('/note');
      expect(sent).to.deep.equal([{ text: 'two\nlines & <b>', tags: ['a', 'b'] }]);
    });

    it('does nothing with a wrong password, and counts it', async () => {
      const answer = await desk.post('/note', { text: 'x', unlock_password: 'not the password' });
      expect(answer.status).to.equal(403);
      expect(answer.text).to.include('That was not right').and.to.include('name="text" value="x"');
      expect(sent).to.deep.equal([]);
      const { rows } = await database.owner.query<{ failed_attempts: number }>(
        'select failed_attempts from access.account where email = $1',
        [emailOf('auditor')],
      );
      expect(theOnly(rows).failed_attempts).to.equal(1);
      await desk.post('/unlock', { to: '/note', unlock_password: TEST_PASSWORD });
    });

    it('does not carry a form that was not its own', async () => {
      const answer = await desk.postBare('/note', { text: 'planted', form_token: 'forged' }, { origin: server.url });
      expect(answer.status).to.equal(403);
      expect(answer.text).not.to.include('planted').and.not.to.include('unlock_password');
    });

    it('can be ended without the password', async () => {
      await desk.get('/note');
      expect((await desk.post('/sign-out', {})).location).to.equal('/sign-in');
      expect((await desk.get('/note')).location).to.match(/^\/sign-in/);
    });

    it('is not woken by a page that refreshes itself', async () => {
      expect((await desk.get('/note', { 'x-evenhand-live': '1' })).status).to.equal(403);
    });
  });

  it('is kept alive by people, not by pages that refresh themselves', async () => {
    const seen = async () => {
      const { rows } = await database.owner.query<{ idle: number }>(
        'select extract(epoch from now() - last_seen_at)::integer as idle from access.session',
      );
      return theOnly(rows).idle;
    };
    await leaveAlone('20 minutes');
    await desk.get('/note', { 'x-evenhand-live': '1' });
    expect(await seen()).to.be.greaterThan(1_100);
    await desk.get('/note');
    expect(await seen()).to.be.lessThan(60);
  });

  it('asks for the password after twelve hours, however busy it was', async () => {
    await openedAgo('12 hours 1 minute');
    expect((await desk.get('/note')).status).to.equal(403);
    await desk.post('/unlock', { to: '/note', unlock_password: TEST_PASSWORD });
    expect((await desk.get('/note')).status).to.equal(200);
  });

  it('is over after a day', async () => {
    await openedAgo('24 hours 1 minute');
    expect((await desk.get('/note')).location).to.match(/^\/sign-in/);
  });

  it('ends with the lock of its account', async () => {
    await database.owner.query("update access.account set status = 'disabled' where email = $1", [emailOf('auditor')]);
    expect((await desk.get('/note')).location).to.match(/^\/sign-in/);
    await database.owner.query("update access.account set status = 'active' where email = $1", [emailOf('auditor')]);
  });

  it('ends at the door, and stays ended', async () => {
    const token = desk.cookie('evenhand')!;
    await desk.get('/note');
    await desk.post('/sign-out', {});
    expect(desk.cookie('evenhand')).to.equal(undefined);
    const thief = server.visitor();
    thief.setCookie('evenhand', token);
    expect((await thief.get('/note')).location).to.match(/^\/sign-in/);
  });

  it('cannot be opened with a token somebody made up', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), '%00', "' or 1=1"]) {
      const thief = server.visitor();
      thief.setCookie('evenhand', token);
      expect((await thief.get('/note')).status, token).to.equal(303);
    }
  });

  describe('of somebody with two roles', () => {
    beforeEach(async () => {
      desk = await server.signInAs('both@evenhand.test');
    });

    it('acts in one of them, and in the other after a switch', async () => {
      expect((await desk.get('/')).text)
        .to.match(/class="role">Investigator</)
        .and.to.include('Act as Supervisor');
      const answer = await desk.post('/role', { role: 'supervisor' });
      expect(answer.location).to.equal('/');
      expect((await desk.get('/')).text).to.match(/class="role">Supervisor</);
    });

    it('is worth nothing under its former tokens after a switch', async () => {
      await desk.get('/');
      const [token, formToken] = [desk.cookie('evenhand')!, desk.formToken!];
      await desk.post('/role', { role: 'supervisor' });
      const thief = server.visitor();
      thief.setCookie('evenhand', token);
      expect((await thief.get('/')).location).to.equal('/sign-in');
      expect((await desk.post('/role', { role: 'investigator', form_token: formToken })).status).to.equal(403);
    });

    it('takes no role that was not granted', async () => {
      for (const role of ['administrator', 'panelist', 'owner', '']) {
        expect((await desk.post('/role', { role })).status, role).to.equal(404);
      }
    });

    it('ends when its role is taken away', async () => {
      await database.owner.query(
        "delete from access.role_grant g using access.account a where a.id = g.account_id and a.email = 'both@evenhand.test' and g.role = 'investigator'",
      );
      expect((await desk.get('/')).location).to.equal('/sign-in');
    });
  });

  describe('with a form', () => {
    const refused: readonly (readonly [
      what: string,
      fields: (own: string) => Record<string, string>,
      headers?: Record<string, string>,
    ])[] = [
      ['without a token', () => ({ text: 'x' })],
      ['with an empty token', () => ({ text: 'x', form_token: '' })],
      ['with a forged token', () => ({ text: 'x', form_token: 'A'.repeat(43) })],
      ['with its token, from another site', (own) => ({ text: 'x', form_token: own }), { origin: 'https://elsewhere.test' }],
      ['with its token, from a hidden origin', (own) => ({ text: 'x', form_token: own }), { origin: 'null' }],
    ];
    for (const [what, fields, headers] of refused) {
      it(`is not obeyed ${what}`, async () => {
        await desk.get('/password');
        const answer = await desk.postBare('/note', fields(desk.formToken!), headers ?? { origin: server.url });
        expect(answer.status).to.equal(403);
        expect(sent).to.deep.equal([]);
      });
    }

    it('is not obeyed with the token of somebody else', async () => {
      const other = await server.signIn('administrator');
      await other.get('/');
      const answer = await desk.postBare('/note', { text: 'x', form_token: other.formToken! }, { origin: server.url });
      expect(answer.status).to.equal(403);
      expect(sent).to.deep.equal([]);
    });

    it('is not obeyed when it is sent as something that is no form', async () => {
      await desk.get('/password');
      for (const type of ['application/json', 'text/plain']) {
        const answer = await desk.postBare(
          '/note',
          { form_token: desk.formToken! },
          { origin: server.url, 'content-type': type },
        );
        expect(answer.status, type).to.equal(422);
      }
      expect(sent).to.deep.equal([]);
    });
  });

  describe('that began with a password somebody else chose', () => {
    const email = 'fresh@evenhand.test';
    beforeEach(async () => {
      await buildAccount(database, { email: `${String(Math.random())}${email}`, roles: ['auditor'], passwordOnce: true });
      const { rows } = await database.owner.query<{ email: string }>(
        "select email from access.account where email like '%fresh@%' order by created_at desc limit 1",
      );
      desk = await server.signInAs(theOnly(rows).email);
    });

    it('shows nothing before it is replaced', async () => {
      expect((await desk.get('/note')).location).to.equal('/password');
      expect((await desk.post('/note', { text: 'x' })).location).to.equal('/password');
      expect(sent).to.deep.equal([]);
    });

    it('refuses a bad new one with its reason, and shows no password again', async () => {
      const tries: readonly (readonly [current: string, next: string, again: string, why: string])[] = [
        [TEST_PASSWORD, 'short', 'short', 'at least 12'],
        [TEST_PASSWORD, 'password1234', 'password1234', 'tried first'],
        [TEST_PASSWORD, TEST_PASSWORD, TEST_PASSWORD, 'have not got now'],
        [TEST_PASSWORD, 'long enough, honestly', 'but not the same', 'not the same'],
        ['not my password', 'long enough, honestly', 'long enough, honestly', 'not your password'],
      ];
      for (const [current, password, again, why] of tries) {
        const answer = await desk.post('/password', { current, password, again });
        expect(answer.status, why).to.equal(422);
        expect(answer.text).to.include(why).and.not.to.include(password);
      }
    });

    it('goes on after it, and ends all others', async () => {
      const elsewhere = server.visitor();
      elsewhere.setCookie('evenhand', desk.cookie('evenhand')!);
      const password = 'a lighthouse keeper’s lunch';
      expect((await desk.post('/password', { current: TEST_PASSWORD, password, again: password })).location).to.equal('/');
      expect((await desk.get('/note')).status).to.equal(200);
      expect((await elsewhere.get('/note')).location).to.match(/^\/sign-in/);
    });
  });
});
