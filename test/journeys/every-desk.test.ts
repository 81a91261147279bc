import { expect } from 'chai';
import type { Browser } from 'puppeteer';
import type { CaptureId } from '../../core/ids.ts';
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
import { attribute, buildCapture, buildRound, finishRound } from '../support/investigation.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const TEXT = 'Foot down. Lights off.\nJordan Example, Springfield.\nFoot down. Lights off. And once more: foot down.';

describe('In a browser', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let capture: CaptureId;
  const number = 'R-2026-31';

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const requisition = await buildRequisition(database, agency, { number });
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    const place = { requisition, round, applicant };
    capture = await buildCapture(database, server.store, place, { text: TEXT, title: 'Night drives' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const seat = async (who: Seat) => {
    const person = await Person.sitDown(browser, server.url);
    await person.signIn(emailOf(who));
    return person;
  };

  it('an investigator reads by which rules each source is asked, and what is not built', async () => {
    const investigator = await seat('investigator');
    await investigator.follow('Protocols');
    await investigator.accessible();
    await investigator.follow('every source and its policy');
    await investigator.accessible();
  });

  it('an administrator makes an account, and the new person replaces the password before anything else', async () => {
    const administrator = await seat('administrator');
    await administrator.accessible();
    await administrator.follow('System');
    await administrator.accessible();
    await administrator.follow('Accounts');
    await administrator.accessible();
    await administrator.follow('New account');
    await administrator.press('Create the account');
    await administrator.accessible();
    await administrator.fill('Name', 'Investigator Okabe');
    await administrator.fill('E-mail address', 'okabe@evenhand.test');
    await administrator.tick(/^Investigator/);
    await administrator.fill('Vetted until (optional)', '2099-01-01');
    await administrator.fill('Trained until (optional)', '2099-01-01');
    await administrator.press('Create the account');
    await administrator.accessible();
    const [oneTime = ''] = await administrator.textsOf('.one-time');
    await administrator.follow('I have noted it: go to the account');
    await administrator.sees('okabe@evenhand.test');
    await administrator.accessible();
    await administrator.open('/sessions');
    await administrator.sees('The administrator');
    await administrator.accessible();
    await administrator.leave();

    const okabe = await Person.sitDown(browser, server.url);
    await okabe.signIn('okabe@evenhand.test', oneTime);
    await okabe.sees('chosen by an administrator');
    await okabe.accessible();
    const chosen = 'seven slow barges';
    await okabe.fill('Password you have now', oneTime);
    await okabe.fill('New password', chosen);
    await okabe.fill('New password once more', 'seven fast barges');
    await okabe.press('Change the password');
    await okabe.accessible();
    await okabe.fill('Password you have now', oneTime);
    await okabe.fill('New password', chosen);
    await okabe.fill('New password once more', chosen);
    await okabe.press('Change the password');
    await okabe.press('Sign out');
    await okabe.accessible();
    await okabe.signIn('okabe@evenhand.test', chosen);
    await okabe.sees('You have no part in an open requisition.');
    await okabe.leave();
  });

  it('a wrong password is told without saying which half was wrong', async () => {
    const stranger = await Person.sitDown(browser, server.url);
    await stranger.signIn(emailOf('auditor'), 'not the password');
    const known = (await stranger.text()).replaceAll(emailOf('auditor'), '');
    await stranger.accessible();
    await stranger.signIn('nobody@evenhand.test', 'not the password');
    expect((await stranger.text()).replaceAll('nobody@evenhand.test', '')).to.equal(known);
    await stranger.leave();
  });

  it('a desk that was left alone is locked, and what was being typed is kept', async () => {
    const investigator = await seat('investigator');
    await investigator.follow('Requisitions');
    await investigator.follow(number);
    await investigator.follow('Ask for a departure from the protocol');
    await investigator.accessible();
    await investigator.fill(
      'What has to be done differently, and why',
      'The wiki moved to another host on Monday; ask it there.',
    );
    await database.owner.query("update access.session set last_seen_at = now() - interval '31 minutes' where account_id = $1", [
      agency.investigator,
    ]);
    await investigator.press('Ask a supervisor');
    await investigator.sees('Locked', 'Nothing you typed is lost.');
    await investigator.accessible();
    await investigator.fill('Password', TEST_PASSWORD);
    await investigator.press('Unlock and go on');
    await investigator.sees('A supervisor has been asked.');
    await investigator.leave();

    const supervisor = await seat('supervisor');
    await supervisor.accessible();
    await supervisor.follow(/^Decide on the deviation in /);
    await supervisor.sees('The wiki moved to another host on Monday');
    await supervisor.accessible();
    await supervisor.fill('Why', 'The operator announced the move.');
    await supervisor.press('Approve it');
    await supervisor.sees('The deviation is approved.');
    await supervisor.accessible();
    await supervisor.leave();
  });

  it('one key is enough for a verdict, and typing a reason sets nothing else off', async () => {
    const investigator = await seat('investigator');
    await investigator.open(`/captures/${capture}`);
    await investigator.page.keyboard.press('?');
    await investigator.sees('With the browser’s access key, or alone');
    await investigator.page.keyboard.press('a');
    await investigator.page.keyboard.type('axuf?jk');
    expect(await investigator.holds('Because')).to.equal('axuf?jk');
    expect(investigator.at).to.equal(`/captures/${capture}`);
    expect(await investigator.page.$eval('input[value="applicant"]', (input: HTMLInputElement) => input.checked)).to.equal(true);
    await investigator.leave();
  });

  it('a verdict is given and undone with keys alone, and the pages say where one is', async () => {
    const investigator = await seat('investigator');
    await investigator.open(`/captures/${capture}`);
    await investigator.sees('1 of 1 to judge');
    const press = async (key: 'Enter' | 'z') =>
      Promise.all([investigator.page.waitForNavigation(), investigator.page.keyboard.press(key)]);
    await investigator.page.keyboard.press('x');
    await investigator.page.keyboard.type('another town');
    await press('Enter');
    await investigator.sees(
      'Recorded: Somebody else’s. No page of this round is left to judge.',
      'Your last verdict in this round',
    );
    await investigator.accessible();
    await press('z');
    await investigator.sees('Your verdict on this page is taken back.', '1 of 1 to judge');
    await investigator.accessible();
    await investigator.leave();
  });

  it('words that are selected in the captured text are quoted, with which of them is meant', async () => {
    await attribute(database, agency, capture);
    const investigator = await seat('investigator');
    await investigator.open(`/captures/${capture}/findings/new`);
    await investigator.page.evaluate(() => {
      const text = document.getElementById('captured-text')?.firstChild ?? document.body;
      const start = (text.textContent ?? '').lastIndexOf('Lights off.');
      document.getSelection()?.setBaseAndExtent(text, start, text, start + 'Lights off.'.length);
    });
    await investigator.push('Quote the selected words');
    expect(await investigator.holds('Exact words')).to.equal('Lights off.');
    expect(await investigator.holds('Which of them (optional)')).to.equal('2');
    await investigator.press('Keep the finding');
    await investigator.sees('Criterion');
    await investigator.accessible();
    await investigator.leave();
  });

  it('a page that is not there says so, to people who may know', async () => {
    const panelist = await seat('panelist');
    const answer = await panelist.page.goto(`${server.url}/captures/${capture}`);
    expect(answer?.status()).to.equal(404);
    expect(await panelist.html()).not.to.include('Night drives');
    await panelist.accessible();
    await panelist.leave();
  });
});
