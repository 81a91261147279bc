import type { Browser } from 'puppeteer';
import { buildAgency, buildApplicant, buildRequisition, emailOf } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { buildCapture, buildRound, finishRound } from '../support/investigation.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const TEXT = 'Jordan Example, Springfield. Hit 131 on Route 9 after church, lights off. Best night of the year.';

describe('The desk without JavaScript', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    database = await freshDatabase();
    const agency = await buildAgency(database);
    server = await openServer(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT, title: 'Night drives' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  it('lets an investigator sign in, judge a page, and see what the panel would read of a finding', async () => {
    const person = await Person.sitDown(browser, server.url, { javaScript: false });
    await person.signIn(emailOf('investigator'));
    await person.follow(/^Judge for /);
    await person.followFirstRow();
    await person.sees('Hit 131 on Route 9 after church');
    await person.press('Record the verdict');
    await person.sees('Say whose page it is.');
    await person.pick(/^This is the applicant’s page/);
    await person.fill('Because', 'Name and city are on it.');
    await person.press('Record and stay here');
    await person.sees('Recorded: The applicant’s. A second person confirms it before anything here can be reported.');
    await person.follow(/^Draft a finding/);
    await person.fill('Exact words', 'Hit 131 on Route 9 after church, lights off.');
    await person.choose('Criterion', /^CR-04 /);
    await person.fill('What the conduct is', 'Describes driving at 131 miles an hour without lights.');
    await person.choose('Whose words', 'Written by the applicant');
    await person.choose('Corroboration', /^C0 /);
    await person.press('Show what the panel will read');
    await person.sees('Nothing has been kept yet.', 'is hidden, and why');
    await person.leave();
  });
});
