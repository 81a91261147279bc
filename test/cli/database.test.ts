import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { rolePassword } from '../../sql/connect.ts';
import { buildAgency, buildApplicant, buildProtocol, buildRequisition, emailOf, smallProtocol } from '../support/builders.ts';
import { asSuperuser, freshDatabase, type TestDatabase } from '../support/database.ts';
import { setUpCode } from '../../server/session/first-account.ts';
import { openStore } from '../../store/store.ts';
import { scrubSome } from '../../workers/scrub/scrub.ts';
import { buildCapture, buildRound, finishRound } from '../support/investigation.ts';
import { testPostgres, TEST_SECRET } from '../support/postgres.ts';
import { evenhand, without } from './support/terminal.ts';
import { MAIL_PASSWORD, openMailSink } from '../support/mail-sink.ts';

const settingsOf = ({ url, secret }: Pick<TestDatabase, 'url' | 'secret'>) => ({ DATABASE_URL: url, EVENHAND_SECRET: secret });

describe('evenhand migrate', () => {
  it('makes an empty database ready, and changes nothing the second time', async () => {
    const { url: maintenance } = await testPostgres();
    const name = `empty_${randomBytes(6).toString('hex')}`;
    await asSuperuser(maintenance, `create database ${name}`);
    try {
      const url = new URL(maintenance);
      url.pathname = `/${name}`;
      const settings = settingsOf({ url: url.href, secret: TEST_SECRET });
      const first = await evenhand(['migrate', '--json'], settings);
      expect(first.code).to.equal(0);
      expect((JSON.parse(first.out) as { applied: string[] }).applied).to.have.length.greaterThan(1);
      expect(await evenhand(['migrate'], settings)).to.deep.include({ code: 0, out: 'The database is up to date.\n' });
      expect(await evenhand(['round', 'status'], settings)).to.deep.include({ code: 0, out: 'No round has been started.\n' });
    } finally {
      await asSuperuser(maintenance, `drop database ${name} with (force)`);
    }
  });
});

describe('evenhand user', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await freshDatabase()));
  afterEach(() => database.drop());

  const user = (...args: string[]) => evenhand(['user', ...args, '--json'], settingsOf(database));
  const first = () => user('add', '--email', 'Robin@Agency.test', '--name', 'Robin', '--role', 'administrator');

  it('makes the first account an administrator’s, and tells the password once', async () => {
    const { code, out } = await first();
    expect(code).to.equal(0);
    const { email, password } = JSON.parse(out) as { email: string; password: string };
    expect(email).to.equal('robin@agency.test');
    expect(password).to.have.length.greaterThan(11);
    const { rows } = await database.owner.query<{ password_once: boolean }>('select password_once from access.account');
    expect(rows).to.deep.equal([{ password_once: true }]);
  });

  it('makes no first account that is not an administrator', async () => {
    const { code, err } = await user('add', '--email', 'p@agency.test', '--name', 'P', '--role', 'panelist');
    expect(code).to.equal(2);
    expect(err).to.include('The first account has to be an administrator');
  });

  it('makes no second account without naming who acts, and records who did', async () => {
    await first();
    const another = ['add', '--email', 'dunne@agency.test', '--name', 'Dunne', '--role', 'investigator'];
    const refused = await user('add', '--email', 'eve@agency.test', '--name', 'Eve', '--role', 'administrator');
    expect(refused).to.deep.include({ code: 1, out: '' });
    expect(refused.err).to.include('There are accounts already').and.to.include('--as EMAIL');
    expect((await user(...another, '--as', 'robin@agency.test', '--vetted-until', '2099-01-01')).code).to.equal(0);
    const accounts = JSON.parse((await user('list', '--as', 'robin@agency.test')).out) as { email: string; roles: string[] }[];
    expect(accounts.map(({ email, roles }) => [email, ...roles])).to.have.deep.members([
      ['robin@agency.test', 'administrator'],
      ['dunne@agency.test', 'investigator'],
    ]);
  });

  it('names each part of an account that is wrong', async () => {
    const { code, err } = await user('add', '--email', 'nobody', '--role', 'emperor', '--vetted-until', 'soon');
    expect(code).to.equal(2);
    for (const wrong of ['--email must be an e-mail address', '--name is missing', '--role', '--vetted-until must be a day'])
      expect(err).to.include(wrong);
  });

  it('refuses roles that one person must not hold together', async () => {
    await first();
    const both = ['--role', 'investigator', '--role', 'administrator', '--as', 'robin@agency.test'];
    const { code, err } = await user('add', '--email', 'x@agency.test', '--name', 'X', ...both);
    expect(code).to.equal(1);
    expect(err).to.match(/administrator/i);
  });

  it('releases a locked account for an administrator, and for nobody else', async () => {
    await buildAgency(database);
    await database.owner.query("update access.account set status = 'locked' where email = $1", [emailOf('panelist')]);
    const status = async () =>
      (
        await database.owner.query<{ status: string }>('select status from access.account where email = $1', [
          emailOf('panelist'),
        ])
      ).rows[0]?.status;
    expect((await user('release', emailOf('panelist'))).code).to.equal(2);
    expect((await user('release', emailOf('panelist'), '--as', emailOf('auditor'))).code).to.equal(1);
    expect(await status()).to.equal('locked');
    expect((await user('release', emailOf('panelist'), '--as', emailOf('administrator'))).code).to.equal(0);
    expect(await status()).to.equal('active');
  });

  it('says what to do when it is told half of it', async () => {
    for (const half of [[], ['frob'], ['release'], ['release', 'nobody', '--as', 'x@agency.test']]) {
      const { code, err } = await user(...half);
      expect(code, half.join(' ')).to.equal(2);
      expect(err, half.join(' ')).to.match(/user add|user release EMAIL|--as|administrator/);
    }
  });
});

describe('evenhand round status', () => {
  it('counts cells and captures of one requisition, or of all', async () => {
    const database = await freshDatabase();
    try {
      const agency = await buildAgency(database);
      for (const number of ['R-1', 'R-2']) {
        const requisition = await buildRequisition(database, agency, { number });
        await buildApplicant(database, agency, requisition);
        const round = await buildRound(database, agency, requisition);
        if (number === 'R-2') await finishRound(database, round, 'none');
      }
      const status = async (...args: string[]) =>
        JSON.parse((await evenhand(['round', 'status', ...args, '--json'], settingsOf(database))).out) as Record<
          string,
          unknown
        >[];
      expect(await status()).to.have.length(2);
      const [one] = await status('R-1');
      expect(one).to.deep.include({ requisition: 'R-1', status: 'running', cells: 1, ended: 0, captures: 0 });
      const [two] = await status('R-2');
      expect(two).to.deep.include({ status: 'finished', ended: 1, by_outcome: { none: 1 } });
      expect(await status('R-3')).to.deep.equal([]);
      const { out } = await evenhand(['round', 'status', 'R-2'], settingsOf(database));
      expect(out).to.match(/^R-2 {2}\S+ {2}finished {2}cells 1\/1 {2}captures 0\/0 {2}none 1\n$/);
      expect((await evenhand(['round'], settingsOf(database))).code).to.equal(2);
    } finally {
      await database.drop();
    }
  });
});

describe('evenhand doctor', () => {
  let database: TestDatabase;
  let store: string;
  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    store = mkdtempSync(join(tmpdir(), 'evenhand-doctor-'));
  });
  after(async () => {
    await database.drop();
    rmSync(store, { recursive: true });
  });

  const wellSettings = () => ({
    ...settingsOf(database),
    REDIS_URL: 'redis://127.0.0.1:6379',
    EVENHAND_MASTER_KEY: randomBytes(32).toString('base64'),
    EVENHAND_LEDGER_KEY: randomBytes(32).toString('base64'),
    EVENHAND_STORE: store,
    EVENHAND_BROWSER: process.execPath,
  });
  const examine = async (settings: Record<string, string>) => {
    const { code, out } = await evenhand(['doctor', '--json'], settings);
    const { well, examined } = JSON.parse(out) as { well: boolean; examined: { what: string; well: boolean; detail: string }[] };
    return { code, well, unwell: examined.filter((one) => !one.well) };
  };

  it('finds nothing wrong with an installation that is well', async () => {
    expect(await examine(wellSettings())).to.deep.equal({ code: 0, well: true, unwell: [] });
    const { out } = await evenhand(['doctor'], wellSettings());
    expect(out)
      .to.match(/ok {4}database/)
      .and.not.to.include('WRONG');
  });

  it('says whether the mail server lets Evenhand in, and repeats no password', async () => {
    const sink = await openMailSink();
    try {
      const mail = { ...wellSettings(), EVENHAND_SMTP_URL: sink.url, EVENHAND_MAIL_FROM: 'evenhand@agency.test' };
      expect((await examine(mail)).unwell).to.deep.equal([]);
      const wrong = await examine({ ...mail, EVENHAND_SMTP_URL: sink.url.replace(MAIL_PASSWORD, 'hush-hush') });
      expect([wrong.code, wrong.unwell.map(({ what }) => what)]).to.deep.equal([1, ['mail']]);
      expect(wrong.unwell[0]?.detail).to.include('EAUTH').and.not.to.include('hush');
      const fromNobody = await examine({ ...mail, EVENHAND_MAIL_FROM: '' });
      expect(fromNobody.unwell[0]?.detail).to.include('EVENHAND_MAIL_FROM is not set');
      expect(sink.letters).to.deep.equal([]);
    } finally {
      await sink.close();
    }
  });

  it('names evidence that was not intact when it was last read', async () => {
    const damagedDatabase = await freshDatabase();
    try {
      const agency = await buildAgency(damagedDatabase);
      const requisition = await buildRequisition(damagedDatabase, agency);
      const applicant = await buildApplicant(damagedDatabase, agency, requisition);
      const place = { requisition, applicant, round: await buildRound(damagedDatabase, agency, requisition) };
      const evidence = openStore({ dir: join(store, 'evidence'), masterKey: Buffer.alloc(32, 5) });
      const capture = await buildCapture(damagedDatabase, evidence, place);
      rmSync(join(store, 'evidence'), { recursive: true });
      await scrubSome(damagedDatabase.pools.worker, evidence, 0);
      const { code, unwell } = await examine({ ...wellSettings(), ...settingsOf(damagedDatabase) });
      expect([code, unwell.map(({ what }) => what)]).to.deep.equal([1, ['evidence']]);
      expect(unwell[0]?.detail).to.include(`1 piece(s) are not as they were stored: ${capture} text 0 (missing)`);
    } finally {
      await damagedDatabase.drop();
    }
  });

  it('names the key that a source in use is missing', async () => {
    const database = await freshDatabase();
    try {
      const agency = await buildAgency(database);
      const [step] = smallProtocol().steps;
      const asksBrave = { ...step!, source: 'brave' as const, site: 'https://api.search.brave.com', parameters: {} };
      const protocol = await buildProtocol(database, agency, { protocol: smallProtocol({ steps: [asksBrave] }) });
      await buildRequisition(database, agency, { protocol });
      const settings = { ...wellSettings(), ...settingsOf(database) };
      const { code, unwell } = await examine(settings);
      expect([code, unwell.map(({ what }) => what)]).to.deep.equal([1, ['keys']]);
      expect(unwell[0]?.detail).to.match(/^EVENHAND_KEY_BRAVE is not set/);
      expect((await examine({ ...settings, EVENHAND_KEY_BRAVE: 'a-key' })).unwell).to.deep.equal([]);
    } finally {
      await database.drop();
    }
  });

  it('says how to begin while nobody can sign in', async () => {
    const empty = await freshDatabase();
    try {
      const { code, unwell } = await examine({
        ...wellSettings(),
        ...settingsOf(empty),
        EVENHAND_URL: 'https://desk.agency.test',
      });
      expect([code, unwell.map(({ what }) => what)]).to.deep.equal([1, ['accounts']]);
      expect(unwell[0]?.detail).to.include('/set-up at https://desk.agency.test').and.to.include(setUpCode(empty.secret));
    } finally {
      await empty.drop();
    }
  });

  it('names everything that is wrong at once, with what to do', async () => {
    const settings = without(wellSettings(), 'EVENHAND_LEDGER_KEY');
    const { code, unwell } = await examine({
      ...settings,
      EVENHAND_STORE: '/nowhere/at/all',
      EVENHAND_BROWSER: '/nowhere/browser',
    });
    expect(code).to.equal(1);
    expect(unwell.map(({ what }) => what)).to.deep.equal(['settings', 'store', 'browser']);
    expect(unwell[0]?.detail).to.include('EVENHAND_LEDGER_KEY');
  });

  it('tells a wrong secret from a database that is away', async () => {
    const { unwell } = await examine({ ...wellSettings(), EVENHAND_SECRET: 'another secret, as long as it has to be' });
    expect(unwell[0]?.detail)
      .to.match(/password authentication failed/)
      .and.to.include('EVENHAND_SECRET');
    const away = await examine({ ...wellSettings(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(away.unwell[0]?.detail).to.match(/ECONNREFUSED/);
  });

  it('notices a role that could pass the wall', async () => {
    const { url } = await testPostgres();
    await asSuperuser(url, 'alter role evenhand_panelist bypassrls');
    try {
      const { unwell } = await examine(wellSettings());
      expect(unwell.map(({ what }) => what)).to.deep.equal(['wall']);
      expect(unwell[0]?.detail).to.include('nobypassrls');
    } finally {
      await asSuperuser(url, 'alter role evenhand_panelist nobypassrls');
    }
  });

  it('never prints a secret', async () => {
    const settings = wellSettings();
    const { out, err } = await evenhand(['doctor'], { ...settings, EVENHAND_MASTER_KEY: 'c2hvcnQ=' });
    for (const secret of [
      settings.EVENHAND_SECRET,
      settings.EVENHAND_LEDGER_KEY,
      'c2hvcnQ=',
      rolePassword(TEST_SECRET, 'worker'),
    ])
      expect(out + err).not.to.include(secret);
  });
});
