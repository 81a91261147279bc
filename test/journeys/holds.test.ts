import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import { inTransaction } from '../../sql/database.ts';
import { signWorker } from '../../sql/health/workers.ts';
import { buildAccount, buildAgency, emailOf } from '../support/builders.ts';
import { buildCase, type Case } from '../support/case.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

describe('In a browser, of what keeps an installation in order', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let own: Case;

  before(async () => {
    database = await freshDatabase();
    const agency = await buildAgency(database);
    await buildAccount(database, { email: 'other@evenhand.test', name: 'Supervisor Adeyemi', roles: ['supervisor'] });
    own = await buildCase(database, agency);
    server = await openServer(database);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const seat = async (email: string) => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(email);
    return person;
  };

  it('a supervisor puts a hold, which another one lifts and an auditor reads', async () => {
    const supervisor = await seat(emailOf('supervisor'));
    await supervisor.open(`/requisitions/${own.requisition}`);
    await supervisor.follow('Put a hold');
    await supervisor.accessible();
    await supervisor.press('Put the hold');
    await supervisor.sees('Say why in at least 10 characters');
    await supervisor.accessible();
    await supervisor.fill('Why', 'Charge 2026-17 of the commission was announced');
    await supervisor.press('Put the hold');
    await supervisor.sees('Nothing it covers can be destroyed');
    await supervisor.accessible();
    await supervisor.leave();

    const second = await seat('other@evenhand.test');
    await second.follow('Holds');
    await second.follow(/^Look at the hold/);
    await second.accessible();
    await second.fill('Why it is not needed any more', 'The charge was withdrawn on 3 March');
    await second.press('Lift the hold');
    await second.sees('No hold stands.');
    await second.accessible();
    await second.leave();

    const auditor = await seat(emailOf('auditor'));
    await auditor.follow('Holds');
    await auditor.sees('Supervisor Adeyemi');
    await auditor.accessible();
    await auditor.leave();
  });

  it('an administrator reads how every part of the installation is', async () => {
    await inTransaction(database.pools.worker, null, (transaction) =>
      signWorker(transaction, {
        id: randomUUID(),
        machine: 'alder',
        version: '0.1.0',
        clockAheadMs: 12,
        stampAheadMs: 61_000,
        stampedAt: new Date(),
        storeFreeBytes: 612e9,
        storeBytes: 2000e9,
        backedUpAt: null,
        settings: { EVENHAND_CAPTURES: '2', EVENHAND_LEDGER_KEY: 'set', EVENHAND_SCRUB_HOURS: '24' },
      }),
    );
    const administrator = await seat(emailOf('administrator'));
    await administrator.follow('System');
    await administrator.sees('612.0 of 2000.0 GB free');
    await administrator.accessible();
    await administrator.follow('Settings');
    await administrator.sees('Retention classes');
    await administrator.accessible();
    await administrator.leave();
  });

  it('somebody switches off the reminders, without a script', async () => {
    const panelist = await seat(emailOf('panelist'));
    await panelist.follow('Reminders');
    await panelist.accessible();
    await panelist.press('Send me no more reminders');
    await panelist.sees('You are not reminded.');
    expect((await database.owner.query('select from access.reminder where not wanted')).rowCount).to.equal(1);
    await panelist.leave();
  });
});
