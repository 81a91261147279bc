import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../core/ids.ts';
import {
  buildAgency,
  buildApplicant,
  buildRequisition,
  emailOf,
  TEST_PASSWORD,
  type Agency,
  type Seat,
} from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { attribute, buildCapture, buildFinding, buildRound, finishRound } from '../support/investigation.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const TEXT = 'Jordan Example, Springfield. Hit 131 on Route 9 after church, lights off. Best night of the year.';
const TYPED = 'The wiki moved to another host on Monday; ask it there.';
/** What whoever decides has before them without scrolling: the evidence side by side, and the button. */
const DESK = '.pane, .whose form button';
const FIELD = 'What has to be done differently, and why';

describe('Trouble, in a browser', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let person: Person;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    browser = await openBrowser();
  });
  afterEach(() => person.leave());
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const seat = async (who: Seat, javaScript = true) => {
    const seated = await Person.sitDown(browser, server.url, { javaScript });
    await seated.signIn(emailOf(who));
    return seated;
  };
  const capture = (title: string): Promise<CaptureId> =>
    buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT, title });
  const askedFor = async (reason: string) =>
    (await database.owner.query('select from intake.deviation where reason = $1', [reason])).rowCount;
  const verdictsOn = async (id: CaptureId) =>
    (await database.owner.query('select from evidence.attribution where capture_id = $1', [id])).rowCount;

  for (const javaScript of [true, false]) {
    it(`a session that ends in mid-edit loses nothing that was typed, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const typed = `${TYPED} (${javaScript ? 'with' : 'without'})`;
      person = await seat('investigator', javaScript);
      await person.open(`/requisitions/${requisition}/deviations/new`);
      await person.fill(FIELD, typed);
      await database.owner.query('delete from access.session where account_id = $1', [agency.investigator]);
      await person.press('Ask a supervisor');
      await person.sees('Your session has ended. Nothing you typed is lost');
      expect(await person.html()).not.to.include('moved to another host');
      if (javaScript) await person.accessible();
      await person.fill('E-mail address', emailOf('investigator'));
      await person.fill('Password', TEST_PASSWORD);
      await person.press('I agree – sign in');
      await person.sees('You have signed in again since you opened this form.');
      expect(await person.holds(FIELD)).to.equal(typed);
      if (javaScript) await person.accessible();
      expect(await askedFor(typed)).to.equal(0);
      await person.press('Ask a supervisor');
      await person.sees('A supervisor has been asked.');
      expect(await askedFor(typed)).to.equal(1);
    });
  }

  it('a connection that is lost while sending is told on the page, which keeps everything', async () => {
    const typed = `${TYPED} (offline)`;
    person = await seat('investigator');
    await person.open(`/requisitions/${requisition}/deviations/new`);
    await person.fill(FIELD, typed);
    await person.page.setOfflineMode(true);
    await person.push('Ask a supervisor');
    await person.page.waitForSelector('.unsent');
    await person.sees('The server cannot be reached. Nothing was sent');
    expect(await person.holds(FIELD)).to.equal(typed);
    await person.page.setOfflineMode(false);
    await person.accessible();
    await person.press('Ask a supervisor');
    await person.sees('A supervisor has been asked.');
    expect(await askedFor(typed)).to.equal(1);
  });

  for (const javaScript of [true, false]) {
    it(`a button that is pressed twice does its work once, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const id = await capture(`Pressed twice, ${javaScript ? 'with' : 'without'}`);
      person = await seat('investigator', javaScript);
      await person.open(`/captures/${id}`);
      await person.pick(/^It cannot be told/);
      await person.fill('Because', 'No place is named.');
      const button = await person.page.$('button[name="then"]');
      await Promise.all([person.page.waitForNavigation({ waitUntil: 'networkidle0' }), button?.click({ count: 2 })]);
      await person.sees('Recorded: Cannot be told.');
      expect(await verdictsOn(id)).to.equal(1);
    });
  }

  it('whoever goes back after sending sees how it stands now, and sending again from there does nothing twice', async () => {
    const id = await capture('Gone back');
    person = await seat('investigator');
    await person.open(`/captures/${id}`);
    await person.pick(/^It cannot be told/);
    await person.fill('Because', 'No place is named.');
    await person.press('Record and stay here');
    await person.page.goBack();
    await person.sees('Your verdict on this page: Cannot be told.');
    await person.accessible();
    await person.pick(/^It cannot be told/);
    await person.fill('Because', 'No place is named.');
    await person.press('Record and stay here');
    expect(await verdictsOn(id)).to.equal(1);
  });

  it('a form that was left open while its finding changed elsewhere is told so, and keeps what was typed', async () => {
    const id = await capture('Changed elsewhere');
    await attribute(database, agency, id);
    const place = { requisition, applicant, capture: id };
    const finding = await buildFinding(database, agency, place, { text: TEXT, words: 'Hit 131 on Route 9' });
    person = await seat('investigator');
    await person.open(`/findings/${finding}/edit`);
    await person.fill('What the conduct is', 'Describes driving at 131 miles an hour without lights.');
    await database.owner.query('update evidence.finding set edition = edition + 1, changed_at = now() where id = $1', [finding]);
    await person.press(/^Keep the/);
    await person.sees('changed');
    expect(await person.holds('What the conduct is')).to.equal('Describes driving at 131 miles an hour without lights.');
    await person.accessible();
  });

  it('the later of two people on one page is offered the second seat with what they typed, and learns nothing before', async () => {
    const id = await capture('Two at once');
    const other = await seat('second');
    person = await seat('investigator');
    for (const one of [person, other]) await one.open(`/captures/${id}`);
    await person.pick(/^This is the applicant’s page/);
    await person.fill('Because', 'Name and city are on it.');
    await person.press('Record and stay here');
    await other.pick('This is about somebody else');
    await other.fill('Because', 'Another year of birth.');
    await other.press('Record the verdict');
    await other.sees('Somebody has judged this page since you opened it.', 'their verdict is hidden until you decide');
    expect(await other.html()).not.to.include('Name and city are on it.');
    expect(await other.holds('Because')).to.equal('Another year of birth.');
    await other.accessible();
    await other.press('Record the second verdict');
    await other.sees('Both verdicts are shown below.', 'Name and city are on it.', 'A supervisor settles it');
    await other.accessible();
    await other.leave();

    const supervisor = await seat('supervisor');
    await supervisor.sees('Disputed pages to settle');
    await supervisor.accessible();
    await supervisor.follow(/^Settle/);
    await supervisor.sees('Name and city are on it.', 'Another year of birth.', 'The investigator', 'The second');
    expect(await supervisor.outOfSight(DESK)).to.deep.equal([]);
    await supervisor.accessible();
    await supervisor.press('Settle it');
    await supervisor.sees('Say whose page it is', 'Say what on the page decides it');
    await supervisor.accessible();
    await supervisor.pick(/^This is the applicant’s page/);
    await supervisor.fill('Why', 'The year was of the club.');
    await supervisor.press('Settle it');
    await supervisor.sees('Settled: The applicant’s.');
    await supervisor.open(`/disputes/${id}`);
    await supervisor.sees('How it was settled', 'The year was of the club.');
    await supervisor.accessible();
    await supervisor.leave();
    await person.open(`/captures/${id}`);
    await person.sees('Settled by a supervisor: The applicant’s', 'The year was of the club.', 'Draft a finding');
  });

  it('a finding on which two people disagree is put before a supervisor, who reads both and sends it back', async () => {
    const id = await capture('Disagreed on');
    await attribute(database, agency, id);
    const place = { requisition, applicant, capture: id };
    const finding = await buildFinding(database, agency, place, {
      text: TEXT,
      words: 'Hit 131 on Route 9 after church, lights off.',
    });
    person = await seat('investigator');
    await person.open(`/findings/${finding}`);
    await person.press('Hand it to a second reader');
    const reader = await seat('second');
    await reader.open(`/second-reading/findings/${finding}`);
    expect(await reader.outOfSight(DESK)).to.deep.equal([]);
    await reader.fill('Why', 'The church tells a religion by its time.');
    await reader.press('Return it to the drafter');
    await person.open('/');
    await person.sees('1 finding was returned to you');
    await person.follow(/^Change it, or stand by it/);
    await person.sees('If you stand by it', 'The church tells a religion by its time.');
    await person.press('Put it before a supervisor');
    await person.sees('Say why you stand by it');
    await person.accessible();
    await person.fill('Why you stand by it', 'The word is masked; the time is that of the conduct.');
    await person.press('Put it before a supervisor');
    await person.sees('With a supervisor', 'No supervisor has ruled yet');
    await person.accessible();

    const supervisor = await seat('supervisor');
    await supervisor.sees('Disputed findings to rule on', 'the time is that of the conduct');
    await supervisor.accessible();
    await supervisor.follow(/^Rule on the finding/);
    await supervisor.sees('The church tells a religion by its time.', 'The word is masked', 'What the panel would read');
    expect(await supervisor.outOfSight(DESK)).to.deep.equal([]);
    await supervisor.press('Rule');
    await supervisor.sees('Choose whether it stands or goes back');
    await supervisor.accessible();
    await supervisor.pick(/^It goes back/);
    await supervisor.fill('Why', 'Quote from “lights off” on.');
    await supervisor.press('Rule');
    await supervisor.sees('Ruled: it goes back to its drafter.');
    await supervisor.leave();

    await person.open(`/findings/${finding}/edit`);
    await person.sees('A supervisor ruled that it goes back: Quote from “lights off” on.');
    await person.accessible();
    await reader.open(`/second-reading/findings/${finding}`);
    await reader.sees('Quote from “lights off” on.');
    await reader.accessible();
    await reader.leave();
  });
});
