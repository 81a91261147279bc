import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import type { CaptureId } from '../../core/ids.ts';
import { buildAgency, buildApplicant, buildRequisition, emailOf, TEST_PASSWORD, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { eventually } from '../support/eventually.ts';
import { attribute, buildCapture, buildRound, finishRound } from '../support/investigation.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const QUOTED = 'Hit 131 on Route 9 after church with my brother, lights off.';
const TEXT = `Jordan Example, Springfield.\n${QUOTED} Best night of the year.`;
const DESCRIPTION = 'Describes driving at 131 miles an hour without lights.';

describe('A finding is drafted', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let capture: CaptureId;
  let person: Person;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition, { identifiers: { name: 'Jordan Example' } });
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf('investigator'));
    await person.open(`/captures/${capture}/findings/new`);
  });
  afterEach(() => person.leave());
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const typeAll = async (description = DESCRIPTION) => {
    await person.fill('Exact words', QUOTED);
    await person.choose('Criterion', /^CR-04 /);
    await person.fill('What the conduct is', description);
    await person.choose('Whose words', 'Written by the applicant');
    await person.choose('Corroboration', /^C0 /);
  };
  const status = async () => (await person.textsOf('#screening-status')).join('');
  const saysInTime = (words: string) => eventually(async () => (await status()).includes(words), 10_000);
  const panelReads = async () => (await person.textsOf('.panel-text')).join(' ');

  it('with what the panel will read beside it while it is typed, each hidden stretch explained and widened by keys', async () => {
    await person.fill('Exact words', QUOTED);
    await saysInTime('Read by the filter as typed.');
    expect(await panelReads()).to.not.include('church');
    expect((await person.textsOf('.mask-link')).join(' | ')).to.include('applicant');
    await person.sees('tells religion or its absence, about the applicant', 'Rule religion/', 'Law: Title VII');
    await person.sees('What the filter hides can be widened here, never shown.');
    await person.accessible();

    await person.page.focus('a[data-class="PC-RELIGION"]');
    await person.page.keyboard.press('Enter');
    expect(await person.holds('Mask 1: words to hide (optional)')).to.include('church');
    await person.fill('Mask 1: words to hide (optional)', 'Route 9 after church');
    await person.fill('Mask 1: because (optional)', 'the road tells which church');
    await eventually(async () => !(await panelReads()).includes('Route'), 10_000);
    await person.accessible();

    await typeAll();
    await saysInTime('Description: 0 hidden.');
    await person.sees('Not corroborated; not sufficient alone', 'Nothing corroborates it');
    await person.choose('Corroboration', /^C1 /);
    await eventually(async () => (await panelReads()).includes('Corroborated by a second source online'), 10_000);
    await person.sees('Recorded as C1, but nothing on record shows it.');
    await person.accessible();
    await person.choose('Corroboration', /^C0 /);
    await eventually(async () => (await panelReads()).includes('not sufficient alone'), 10_000);
    await person.press('Keep the finding');
    await person.sees('The finding is kept.', 'the road tells which church');
    expect(await panelReads()).to.not.include('Route');

    await person.follow('Change it');
    await saysInTime('Read by the filter as typed.');
    await person.fill('Mask 1: words to hide (optional)', 'church');
    await person.press('Keep the finding');
    await person.sees('why “Route 9 after church” may be shown again');
    await person.accessible();
    await person.fill('Why words hidden by hand are shown again (optional)', 'the road is long');
    await person.press('Keep the finding');
    await person.sees('Shown again:', 'the road is long');
    await person.accessible();
  });

  it('with words quoted and hidden by selecting them, and the quoted words marked where they stand', async () => {
    const select = (selector: string, words: string) =>
      person.page.evaluate(
        (where, wanted) => {
          const within = document.querySelector(where)?.childNodes ?? [];
          const text = [...within].find(({ textContent }) => textContent?.includes(wanted)) ?? document.body;
          const start = (text.textContent ?? '').indexOf(wanted);
          document.getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
        },
        selector,
        words,
      );
    const marked = () => person.page.evaluate(() => [...(CSS.highlights.get('quoted') ?? [])].map(String).join());
    await select('#captured-text', QUOTED);
    await person.push('Quote the selected words');
    expect(await person.holds('Exact words')).to.equal(QUOTED);
    expect(await marked()).to.equal(QUOTED);
    await saysInTime('Read by the filter as typed.');
    await select('[data-text-of="quotation"]', 'lights off');
    await person.push('Hide the selected words');
    expect(await person.holds('Mask 1: words to hide (optional)')).to.equal('lights off');
    await person.fill('Mask 1: because (optional)', 'only he drives that way');
    await eventually(async () => !(await panelReads()).includes('lights off'), 10_000);
    await person.fill('Exact words', 'words nobody wrote');
    expect(await marked()).to.equal('');
  });

  it('and says so when it cannot be read or kept because the server is away; nothing typed is lost', async () => {
    await typeAll('Describes driving far above the limit.');
    await saysInTime('Description: 0 hidden.');
    await person.page.setOfflineMode(true);
    await person.fill('What the conduct is', 'Describes driving far above the limit, at night.');
    await saysInTime('Could not be read by the filter: The server cannot be reached.');
    await person.push('Keep the finding');
    await person.page.waitForSelector('.unsent');
    await person.sees('Nothing was sent, and everything you typed is still here.');
    await person.accessible();
    await person.page.setOfflineMode(false);
    await person.press('Keep the finding');
    await person.sees('The finding is kept.', 'Describes driving far above the limit, at night.');
  });

  it('and outlasts the end of the session, masks and all', async () => {
    await typeAll('Describes driving at great speed.');
    await person.unfold('Hide more words');
    await person.fill('Mask 1: words to hide (optional)', 'lights off');
    await database.owner.query('delete from access.session where account_id = $1', [agency.investigator]);
    await person.fill('Mask 1: because (optional)', 'only he drives that way');
    await saysInTime('Could not be read by the filter: Your desk is locked or your session has ended');
    await person.press('Keep the finding');
    await person.sees('Your session has ended. Nothing you typed is lost');
    await person.fill('E-mail address', emailOf('investigator'));
    await person.fill('Password', TEST_PASSWORD);
    await person.press('I agree – sign in');
    expect(await person.holds('What the conduct is')).to.equal('Describes driving at great speed.');
    expect(await person.holds('Mask 1: words to hide (optional)')).to.equal('lights off');
    await person.press('Keep the finding');
    await person.sees('The finding is kept.', 'Describes driving at great speed.', 'only he drives that way');
  });

  it('and outlasts a desk that was locked', async () => {
    await typeAll('Describes driving with the lights off.');
    await database.owner.query("update access.session set last_seen_at = now() - interval '31 minutes' where account_id = $1", [
      agency.investigator,
    ]);
    await person.press('Keep the finding');
    await person.sees('Locked');
    await person.fill('Password', TEST_PASSWORD);
    await person.press('Unlock and go on');
    await person.sees('The finding is kept.', 'Describes driving with the lights off.');
  });
});
