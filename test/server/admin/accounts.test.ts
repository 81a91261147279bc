import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { AccountId } from '../../../core/ids.ts';
import {
  buildAccount,
  buildAgency,
  buildApplicant,
  buildRequisition,
  emailOf,
  theOnly,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { inTransaction } from '../../../sql/database.ts';
import { signWorker } from '../../../sql/health/workers.ts';
import { beginScrub, noteScrubbed, takeScrubPieces } from '../../../sql/scrub/scrub.ts';
import { openStore } from '../../../store/store.ts';
import { buildCapture, buildRound } from '../../support/investigation.ts';
import type { DeskClient } from '../../support/desk-client.ts';

describe('The administrator', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let desk: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    await buildRequisition(database, agency);
    server = await openServer(database);
    desk = await server.signIn('administrator');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const somebody = (roles: Parameters<typeof buildAccount>[1]['roles'] = []) => {
    const email = `${randomUUID()}@evenhand.test`;
    return buildAccount(database, { email, name: 'Sam Somebody', roles });
  };
  const actsOn = async (id: AccountId) => {
    const { rows } = await database.owner.query<{ kind: string; actor: string; role: string; body: string }>(
      'select kind, actor, role, body from ledger.act where subject = $1 order by at, kind',
      [id],
    );
    return rows;
  };
  const rolesOf = async (id: AccountId) => {
    const { rows } = await database.owner.query<{ role: string }>(
      'select role from access.role_grant where account_id = $1 order by role',
      [id],
    );
    return rows.map(({ role }) => role);
  };

  it('creates an account whose password is shown once and replaced at the first sign-in', async () => {
    const email = 'Nina.Novak@Evenhand.test';
    const answer = await desk.post('/accounts/new', {
      name: 'Nina Novak',
      email,
      roles: ['investigator'],
      vetted_until: '2098-05-31',
      trained_until: '',
    });
    expect(answer.status).to.equal(200);
    const password = /<code class="one-time">([a-z0-9-]+)<\/code>/.exec(answer.text)?.[1] ?? '';
    expect(password).to.match(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    const href = /href="(\/accounts\/[0-9a-f-]+)"/.exec(answer.text)?.[1] ?? '';
    const page = await desk.get(href);
    expect(page.text)
      .to.include('Nina Novak')
      .and.to.include('nina.novak@evenhand.test')
      .and.to.include('31 May 2098')
      .and.not.to.include(password);
    const nina = await server.signInAs(email, password);
    expect((await nina.get('/')).location).to.equal('/password');
    const acts = await actsOn(href.slice('/accounts/'.length) as AccountId);
    expect(acts.map(({ kind }) => kind)).to.have.members(['account.created', 'account.role_granted', 'session.opened']);
    expect(JSON.stringify(acts)).not.to.match(/nina|novak|evenhand\.test/i);
  });

  const wrong: readonly (readonly [what: string, fields: Record<string, string | string[]>, said: string])[] = [
    ['without a name', { name: ' ', email: 'a@b.test', roles: 'panelist' }, 'Write the name.'],
    ['without an address', { name: 'A', email: 'a', roles: 'panelist' }, 'such as name@agency.gov'],
    ['without a role', { name: 'A', email: 'a@b.test' }, 'Choose at least one role'],
    ['with a role there is not', { name: 'A', email: 'a@b.test', roles: 'owner' }, 'Choose from the list'],
    [
      'with roles that exclude each other',
      { name: 'A', email: 'a@b.test', roles: ['auditor', 'panelist'] },
      'An auditor holds no other role',
    ],
    [
      'with a date that is none',
      { name: 'A', email: 'a@b.test', roles: 'panelist', vetted_until: '31.5.2027' },
      'year-month-day',
    ],
    [
      'with the address of somebody',
      { name: 'A', email: emailOf('panelist'), roles: 'panelist' },
      'an account with this address already',
    ],
  ];
  for (const [what, fields, said] of wrong) {
    it(`is shown the form again, as typed, ${what}`, async () => {
      const before = await database.owner.query('select from access.account');
      const answer = await desk.post('/accounts/new', fields);
      expect(answer.status).to.be.oneOf([422, 409]);
      expect(answer.text)
        .to.include(said)
        .and.to.include(`value="${String(fields['email'])}"`);
      expect((await database.owner.query('select from access.account')).rowCount).to.equal(before.rowCount);
    });
  }

  it('gives a role and takes it away, and records both', async () => {
    const id = await somebody(['investigator']);
    expect((await desk.post(`/accounts/${id}/grant`, { role: 'panelist' })).location).to.equal(`/accounts/${id}`);
    expect(await rolesOf(id)).to.deep.equal(['investigator', 'panelist']);
    await desk.post(`/accounts/${id}/revoke`, { role: 'investigator' });
    expect(await rolesOf(id)).to.deep.equal(['panelist']);
    const acts = await actsOn(id);
    expect(acts.map(({ kind }) => kind)).to.deep.equal(['account.role_granted', 'account.role_revoked']);
    expect(acts.every(({ actor, role }) => actor === agency.administrator && role === 'administrator')).to.equal(true);
  });

  it('gives a role once, however often it is asked for', async () => {
    const id = await somebody();
    await desk.get(`/accounts/${id}`);
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.post(`/accounts/${id}/grant`, { role: 'panelist' })));
    expect(answers.map(({ status }) => status)).to.deep.equal([303, 303, 303, 303, 303]);
    expect((await actsOn(id)).map(({ kind }) => kind)).to.deep.equal(['account.role_granted']);
  });

  it('is told why a role cannot be given', async () => {
    const id = await somebody(['supervisor']);
    expect((await desk.get(`/accounts/${id}`)).text).to.include('A supervisor approves what is searched for');
    const answer = await desk.post(`/accounts/${id}/grant`, { role: 'panelist' });
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include('A supervisor approves what is searched for');
    expect(await rolesOf(id)).to.deep.equal(['supervisor']);
  });

  it('cannot give two excluding roles at once', async () => {
    const id = await somebody();
    await desk.get(`/accounts/${id}`);
    const answers = await Promise.all(
      ['auditor', 'panelist', 'administrator', 'investigator'].map((role) => desk.post(`/accounts/${id}/grant`, { role })),
    );
    expect(answers.filter(({ status }) => status === 303).length).to.be.greaterThan(0);
    const held = await rolesOf(id);
    expect(held.includes('auditor') || held.includes('administrator') ? held.length === 1 : true, held.join()).to.equal(true);
  });

  it('cannot take a role that a part in a requisition needs', async () => {
    const answer = await desk.post(`/accounts/${agency.panelist}/revoke`, { role: 'panelist' });
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include('lock the account instead');
    expect(await rolesOf(agency.panelist)).to.deep.equal(['panelist']);
  });

  it('sets the dates of vetting and training, once for one form', async () => {
    const id = await somebody(['investigator']);
    await desk.post(`/accounts/${id}/dates`, { vetted_until: '2030-02-28', trained_until: '2031-12-31' });
    await desk.post(`/accounts/${id}/dates`, { vetted_until: '2030-02-28', trained_until: '2031-12-31' });
    expect((await desk.get(`/accounts/${id}`)).text)
      .to.include('28 Feb 2030')
      .and.to.include('31 Dec 2031');
    expect((await actsOn(id)).map(({ kind }) => kind)).to.deep.equal(['account.dated']);
    const wrongDate = await desk.post(`/accounts/${id}/dates`, { vetted_until: '2030-02-30', trained_until: '' });
    expect(wrongDate.status).to.equal(422);
    expect(wrongDate.text).to.include('value="2030-02-30"');
  });

  it('locks and releases an account, and its sessions end at once', async () => {
    const id = await somebody(['panelist']);
    const { rows } = await database.owner.query<{ email: string }>('select email from access.account where id = $1', [id]);
    const { email } = theOnly(rows);
    const person = await server.signInAs(email);
    await desk.post(`/accounts/${id}/status`, { status: 'locked' });
    expect((await person.get('/')).location).to.equal('/sign-in');
    expect((await desk.get('/')).text).to.include('Sam Somebody is locked');
    expect((await server.visitor().post('/sign-in', { email, password: 'quiet harbour lantern' })).status).to.equal(403);
    await desk.post(`/accounts/${id}/status`, { status: 'active' });
    await server.signInAs(email);
    expect((await actsOn(id)).map(({ kind }) => kind)).to.include.members([
      'account.locked',
      'session.closed',
      'account.released',
    ]);
  });

  it('replaces a forgotten password and ends what was open', async () => {
    const id = await somebody(['panelist']);
    const { rows } = await database.owner.query<{ email: string }>('select email from access.account where id = $1', [id]);
    const { email } = theOnly(rows);
    const person = await server.signInAs(email);
    const answer = await desk.post(`/accounts/${id}/password`, {});
    const password = /<code class="one-time">([a-z0-9-]+)<\/code>/.exec(answer.text)?.[1] ?? '';
    expect((await person.get('/')).location).to.equal('/sign-in');
    expect((await (await server.signInAs(email, password)).get('/')).location).to.equal('/password');
  });

  it('does not change the own account', async () => {
    const own = `/accounts/${agency.administrator}`;
    expect((await desk.get(own)).text).to.include('This is your own account');
    for (const [verb, fields] of [
      ['grant', { role: 'investigator' }],
      ['revoke', { role: 'administrator' }],
      ['status', { status: 'locked' }],
      ['dates', { vetted_until: '2099-01-01' }],
      ['password', {}],
      ['sign-out', {}],
    ] as const) {
      expect((await desk.post(`${own}/${verb}`, fields)).status, verb).to.equal(403);
    }
  });

  it('sees who is signed in, without anything that opens a session', async () => {
    await server.signIn('auditor');
    const { text } = await desk.get('/sessions');
    expect(text).to.include('The auditor').and.to.include('Auditor');
    const { rows } = await database.owner.query<{ hash: string; form_token: string }>(
      "select encode(token_hash, 'hex') as hash, form_token from access.session",
    );
    for (const { hash, form_token: token } of rows.filter((row) => row.form_token !== desk.formToken)) {
      expect(text).not.to.include(hash).and.not.to.include(token);
    }
  });

  it('is warned of investigators who may not search', async () => {
    await buildAccount(database, {
      email: 'stale@evenhand.test',
      name: 'Stale Stella',
      roles: ['investigator'],
      trainedUntil: '2020-01-01',
    });
    expect((await desk.get('/')).text).to.include('The training of Stale Stella is not current');
    expect((await desk.get('/accounts')).text).to.include('1 Jan 2020</time>: not current');
  });

  it('sees a name with markup in it as that name', async () => {
    const name = '<script>alert(1)</script>" onload="x';
    const id = await somebody();
    await database.owner.query('update access.account set display_name = $2 where id = $1', [id, name]);
    for (const path of ['/accounts', `/accounts/${id}`, '/']) {
      const { text } = await desk.get(path);
      expect(text).to.include('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload').and.not.to.include('<script>alert');
    }
  });

  it('sees when all evidence was last read again, and which pieces were not intact', async () => {
    expect((await desk.get('/health')).text).to.include('Not read again yet');
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    const dir = mkdtempSync(join(tmpdir(), 'evenhand-health-'));
    const store = openStore({ dir, masterKey: Buffer.alloc(32, 5) });
    const capture = await buildCapture(database, store, { requisition, round, applicant }, { text: 'Jordan was here' });
    const scrub = () =>
      inTransaction(database.pools.worker, null, async (transaction) => {
        await beginScrub(transaction, 0);
        const taken = await takeScrubPieces(transaction, 8);
        const gone = taken!.pieces.map((piece) => ({ piece, found: 'missing' as const, bytes: 0 }));
        await noteScrubbed(transaction, taken!.id, gone);
      });
    await scrub();
    await scrub();
    rmSync(dir, { recursive: true });
    const { text } = await desk.get('/health');
    expect(text)
      .to.include('pieces are not as they were stored')
      .and.to.include(`<code>${capture}</code></th><td>text 0`)
      .and.to.include('1 pieces');
    expect(text).not.to.include('Jordan');
  });

  it('sees how old promised work is, and nothing of what is in it', async () => {
    await database.owner.query(
      "insert into evidence.pending_job (queue, subject, run_after, last_error) values ('capture', gen_random_uuid(), now() - interval '1 hour', 'Jordan was not there')",
    );
    const { text } = await desk.get('/health');
    expect(text)
      .to.match(
        /Captures<\/th><td><span class="badge bad">Look at this<\/span><\/td><td>1 promised and not finished; the oldest could have begun 1 hour ago/,
      )
      .and.not.to.include('Jordan');
    expect(text).to.include('No worker runs');
  });

  it('sees every worker, and where two of them are set differently', async () => {
    const sign = (captures: string) =>
      inTransaction(database.pools.worker, null, (transaction) =>
        signWorker(transaction, {
          id: randomUUID(),
          machine: `machine-${captures}`,
          version: '0.1.0',
          clockAheadMs: 7,
          stampAheadMs: null,
          stampedAt: null,
          storeFreeBytes: 5e11,
          storeBytes: 1e12,
          backedUpAt: null,
          settings: { EVENHAND_CAPTURES: captures, EVENHAND_LEDGER_KEY: 'set' },
        }),
      );
    await sign('2');
    await sign('4');
    const { text } = await desk.get('/health');
    expect(text).to.include('2 running').and.to.include('machine-4').and.to.include('500.0 of 1000.0 GB free');
    const shown = (await desk.get('/settings')).text;
    expect(shown).to.include('1 worker on machine-2').and.to.include('1 worker on machine-4');
    expect(shown)
      .to.match(/EVENHAND_CAPTURES<\/code><\/th><td>4</)
      .and.to.include('Retention classes');
  });
});
