import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import { pages } from '../../server/pages/index.ts';
import { ROLES, type Page } from '../../server/page.ts';
import { buildAgency, emailOf, SEAT_ROLES, type Seat } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { buildHostileCase, type HostileIds } from '../support/hostile.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';
import { whatDoesNotReflow } from './support/reflow.ts';

/** What everything that was captured or typed says: a sentence that ends in a word longer than any window is wide. */
const LONG = `An account of the night, told by ${'Donaudampfschiffahrtselektrizitaeten'.repeat(2)}`;

/** Nothing is sequenced here, and the policy has had no version. */
const NOT_STORED = ['/ledger/entries/:index', '/ledger/checkpoints/:size', '/policy/versions/:version'];
const isFile = (path: string) => /\.(?:csv|json|html)$|\/files\/:form$|\/pictures\//.test(path);

describe('Magnified to 200 and to 400 per cent', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let ids: readonly HostileIds[];

  before(async () => {
    database = await freshDatabase();
    const agency = await buildAgency(database);
    server = await openServer(database);
    ids = await buildHostileCase(database, server.store, agency, LONG);
    await database.owner.query('update access.account set display_name = $1', [LONG]);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  /** Where a page of the role has something to show; null for files and for what there is no example of. */
  async function addressOf(desk: DeskClient, path: string): Promise<string | null> {
    for (const known of ids) {
      const address = path.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? '0');
      const { status, headers } = await desk.get(address);
      if (status === 200 && /^text\/html/.test(headers.get('content-type') ?? '') && !headers.has('content-disposition'))
        return address;
    }
    return null;
  }

  const walked = new Set<Page>();
  const walk = async (seat: Seat) => {
    const desk = await server.signIn(seat);
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf(seat));
    const lost: string[] = [];
    const mine = pages.filter((page) => page.method === 'get' && page.roles.includes(SEAT_ROLES[seat]) && !walked.has(page));
    for (const page of mine) {
      const address = await addressOf(desk, page.path);
      if (address === null) continue;
      await person.open(address);
      lost.push(...(await whatDoesNotReflow(person.page)).map((one) => `${page.path}: ${one}`));
      walked.add(page);
    }
    await person.leave();
    expect(lost).to.deep.equal([]);
  };

  for (const seat of [...ROLES, 'second'] as const) {
    it(`nothing of any page of the ${seat} is lost, and no page is scrolled sideways`, () => walk(seat));
  }

  it('and these are all the pages there are, but for files and what nothing is stored for', () => {
    const left = pages.filter((page) => page.method === 'get' && !walked.has(page)).map(({ path }) => path);
    expect(left.filter((path) => !isFile(path) && !NOT_STORED.includes(path))).to.deep.equal([]);
  });
});
