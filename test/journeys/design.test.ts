import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import { designPage } from '../../server/pages/design/show.ts';
import { pages } from '../../server/pages/index.ts';
import { buildAgency, emailOf } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

describe('The design system', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    server = await openServer(database, { pages: [...pages, designPage] });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  it('shows every component in every state, and each is accessible', async () => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf('administrator'));
    await person.open('/design');
    await person.sees('The one next step', 'Refused: what was typed is still there', 'Look here:', '96 of 160 searches ended');
    await person.accessible();
    await person.leave();
  });

  it('lets a title that turns text around turn nothing beside it', async () => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf('administrator'));
    await person.open('/design');
    const leftOf = (id: string) => person.page.$eval(id, (element) => element.getBoundingClientRect().left);
    expect(await leftOf('#beside')).to.be.greaterThan(await leftOf('#turned'));
    expect(await person.page.$eval('#beside', ({ textContent }) => textContent)).to.equal('12 pages');
    await person.leave();
  });

  it('sorts a whole list by its heads, and narrows it by typing', async () => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf('administrator'));
    await person.open('/design');
    const first = () => person.page.$eval('table[data-whole] tbody tr:not([hidden]) th', ({ textContent }) => textContent);
    expect(await first()).to.equal('A-0001');
    await person.push('Since');
    expect(await first()).to.equal('A-0001');
    await person.push('Since');
    expect(await first()).to.equal('A-0060');
    // Rows that are equal stay in the order in which they were.
    await person.push('Pages');
    expect(await first()).to.equal('A-0047');
    expect(await person.page.$eval('th[aria-sort]', ({ textContent, ariaSort }) => `${textContent} ${ariaSort}`)).to.equal(
      'Pages ascending',
    );
    await person.fill('Show only rows with', 'partial');
    await person.sees('9 of 60 rows');
    expect(await first()).to.equal('A-0011');
    await person.accessible();
    await person.leave();
  });

  it('moves nothing for people who asked for less movement', async () => {
    const person = await Person.sitDown(browser, server.url);
    await person.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await person.signIn(emailOf('administrator'));
    await person.open('/design');
    const moving = await person.page.$$eval('*', (elements) =>
      elements.flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration === '0s' && animationName === 'none' ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving).to.deep.equal([]);
    await person.leave();
  });
});
