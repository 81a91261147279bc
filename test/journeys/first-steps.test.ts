import type { Browser } from 'puppeteer';
import { setUpCode } from '../../server/session/first-account.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

describe('The first person at an empty installation', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    database = await freshDatabase();
    server = await openServer(database);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  it('becomes its administrator with the code of the machine, and is led on from there', async () => {
    const robin = await Person.sitDown(browser, server.url);
    await robin.open('/');
    await robin.sees('Nobody has an account here yet.');
    await robin.accessible();
    await robin.fill('Set-up code', 'not the code');
    await robin.fill('Your name', 'Robin Castellane');
    await robin.press('Begin');
    await robin.sees('Write an e-mail address', 'Choose at least 12 characters');
    await robin.accessible();
    await robin.fill('Set-up code', setUpCode(database.secret));
    await robin.fill('Your e-mail address', 'robin@agency.test');
    await robin.fill('Password', 'five plain words in a row');
    await robin.fill('Password once more', 'five plain words in a row');
    await robin.press('Begin');
    await robin.sees('Robin Castellane', 'Getting started: 0 of 4 done');
    await robin.accessible();
    await robin.follow(/Do it now: A supervisor/);
    await robin.sees('New account');
    await robin.leave();
  });
});
