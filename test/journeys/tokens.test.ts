import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import { ApiClient } from '../support/api-client.ts';
import { buildAgency, buildRequisition, emailOf, TEST_PASSWORD, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

describe('API tokens at a desk', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let agency: Agency;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    await buildRequisition(database, agency, { number: 'R-1' });
    server = await openServer(database);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const signIn = async (seat: 'investigator' | 'administrator') => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf(seat));
    return person;
  };
  const make = async (person: Person, name: string) => {
    await person.fill(/^Name/, name);
    await person.tick('See your requisitions');
    await person.tick('Start rounds');
    await person.choose(/^Valid for/, '30 days');
    await person.fill(/^Your password/, TEST_PASSWORD);
    await person.press('Make the token');
    const [token = ''] = await person.textsOf('code.one-time');
    return token;
  };

  it('are made, used and revoked by keyboard', async () => {
    const person = await signIn('investigator');
    await person.follow('Tokens');
    await person.sees('You have no token.');
    await person.accessible();

    await person.press('Make the token');
    await person.sees('The token was not made.', 'Write what it is for.');
    await person.accessible();

    const token = await make(person, 'Nightly export');
    expect(token).to.match(/^evenhand_[\w-]{43}$/);
    await person.accessible();
    const program = new ApiClient(server.url, token);
    expect((await program.get('/requisitions')).text).to.include('R-1');

    await person.follow('I have copied it');
    await person.sees('Nightly export', 'See your requisitions', 'Start rounds');
    expect(await person.html()).not.to.include(token);
    await person.accessible();
    await person.press(/^Revoke the token Nightly export$/);
    await person.sees('The token is revoked.', 'You have no token.');
    expect((await program.get('/requisitions')).status).to.equal(401);
    await person.leave();
  });

  it('are revoked by an administrator on the page of the account', async () => {
    const person = await signIn('investigator');
    await person.open('/tokens');
    const token = await make(person, 'Left behind');
    await person.leave();
    const administrator = await signIn('administrator');
    await administrator.open(`/accounts/${agency.investigator}`);
    await administrator.sees('Left behind', 'Investigator');
    await administrator.accessible();
    await administrator.press(/^Revoke the token Left behind$/);
    await administrator.sees('A token of The investigator is revoked.', 'No program acts for this person.');
    expect((await new ApiClient(server.url, token).get('/token')).status).to.equal(401);
    await administrator.leave();
  });
});
