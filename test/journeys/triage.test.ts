import { expect } from 'chai';
import type { Browser, KeyInput } from 'puppeteer';
import type { CaptureId } from '../../core/ids.ts';
import { buildAgency, buildApplicant, buildRequisition, emailOf, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { asInvestigator, buildCapture, buildRound, finishRound, type CapturePlace } from '../support/investigation.ts';
import { judgeCapture } from '../../sql/capture/judge.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const PAGES = 12;
const TEXT = 'Jordan Example, Springfield. Ridgeline Runners meet every Sunday. Born in Shelbyville, says the club.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('Captured pages are judged', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let captures: CaptureId[];
  let place: CapturePlace;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    place = { requisition, round, applicant };
    captures = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const capture = await buildCapture(database, server.store, place, {
        text: `${TEXT} Page ${page}.`,
        title: `Page ${page}`,
        signals: [
          { ...at('Springfield'), direction: 'supports', why: 'The city on file.' },
          { ...at('Shelbyville'), direction: 'contradicts', why: 'Another birthplace than the one on file.' },
        ],
      });
      captures.push(capture);
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  const seat = async (who: 'investigator' | 'second', options?: { javaScript: boolean }) => {
    const person = await Person.sitDown(browser, server.url, options);
    await person.signIn(emailOf(who));
    return person;
  };
  const standing = async () =>
    (
      await database.owner.query<{ verdict: string; reason: string }>(
        'select first_verdict as verdict, first_reason as reason from evidence.standing where first_verdict is not null',
      )
    ).rows;

  it('a dozen in a row with keys alone: verdict, reason, an earlier reason by its number, undo, next', async () => {
    const person = await seat('investigator');
    const type = (text: string) => person.page.keyboard.type(text);
    const leaveWith = async (key: KeyInput) => Promise.all([person.page.waitForNavigation(), person.page.keyboard.press(key)]);
    await person.open(`/captures/${captures[0] ?? ''}`);
    await person.sees(`1 of ${PAGES} to judge`);

    await type('x');
    await type('born in another town');
    await leaveWith('Enter');
    await person.sees('Recorded: Somebody else’s. This is the next page to judge.', `1 of ${PAGES - 1} to judge`);

    // Passing one over and coming back to it.
    await leaveWith('j');
    await person.sees(`2 of ${PAGES - 1} to judge`);
    await leaveWith('k');

    await type('x');
    await person.sees('Your last reasons, by their number');
    expect(await person.holds('Because'), 'nothing is filled in before it is asked for').to.equal('');
    await type('1');
    expect(await person.holds('Because')).to.equal('born in another town');
    await person.accessible();
    await leaveWith('Enter');

    await type('a');
    await type('city and club');
    await leaveWith('Enter');
    await leaveWith('z');
    await person.sees('Your verdict on this page is taken back.');
    await type('u');
    await type('12 people of this name run there');
    expect(await person.holds('Because'), 'a digit among words is a word').to.equal('12 people of this name run there');
    await leaveWith('Enter');

    for (let left = PAGES - 3; left > 0; left -= 1) {
      await person.sees(`1 of ${left} to judge`);
      await type('x1');
      await leaveWith('Enter');
    }
    await person.sees('No page of this round is left to judge.');
    const verdicts = await standing();
    expect(verdicts).to.have.length(PAGES);
    expect(
      verdicts.filter(({ verdict, reason }) => verdict === 'not_applicant' && reason === 'born in another town'),
    ).to.have.length(PAGES - 1);
    await person.leave();
  });

  it('again from another list, which next and previous keep to', async () => {
    const person = await seat('investigator');
    await person.open(`/captures/${captures[0] ?? ''}?show=not_theirs`);
    await person.sees(`1 of ${PAGES}`, 'All pages that are not theirs');
    await Promise.all([person.page.waitForNavigation(), person.page.keyboard.press('j')]);
    await person.sees(`2 of ${PAGES}`);
    await person.pick(/^It cannot be told/);
    await person.fill('Because', 'nothing but the name');
    await person.press('Record the verdict');
    await person.sees('This is the next page of the list.', `3 of ${PAGES}`);
    await person.accessible();
    await person.leave();
  });

  it('without JavaScript, with one of one’s last reasons as a button of its own', async () => {
    const person = await seat('investigator', { javaScript: false });
    await person.open(`/captures/${captures[3] ?? ''}`);
    await person.pick(/^This is about somebody else/);
    await person.press(/born in another town$/);
    await person.sees('Recorded: Somebody else’s.');
    await person.leave();
  });

  it('by the second reader as by the first: side by side in sight, blind, with keys alone, on to the next page that waits', async () => {
    const person = await seat('second');
    const leaveWith = async (key: KeyInput) => Promise.all([person.page.waitForNavigation(), person.page.keyboard.press(key)]);
    await person.open('/second-reading');
    await person.followFirst(/^Judge: /);
    await person.sees(`1 of ${PAGES} that wait here`, 'their verdict is hidden until you decide', 'Another birthplace');
    expect(await person.html()).not.to.include('born in another town');
    expect(await person.outOfSight('.pane, .whose form button.primary')).to.deep.equal([]);
    await person.accessible();
    await leaveWith('j');
    await person.sees(`2 of ${PAGES} that wait here`);
    await leaveWith('k');
    await person.page.keyboard.type('x');
    await person.page.keyboard.type('the club names another town');
    await leaveWith('Enter');
    await person.sees('Recorded: Somebody else’s. The first one said the same. This is the next page that waits.');
    await person.sees(`1 of ${PAGES - 1} that wait here`);
    await person.page.keyboard.type('a');
    await person.page.keyboard.type('the city is on it');
    await leaveWith('Enter');
    await person.sees('The first one said otherwise: a supervisor settles it.', `1 of ${PAGES - 2} that wait here`);
    await person.accessible();
    await person.leave();
  });

  it('by two people at once: the second is told, keeps what was typed, and can be the second reader', async () => {
    const capture = await buildCapture(database, server.store, place, { text: TEXT, title: 'Opened twice' });
    const person = await seat('second');
    await person.open(`/captures/${capture}`);
    await person.pick(/^This is the applicant’s page/);
    await person.fill('Because', 'the club knows the handle');
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, capture, { verdict: 'unsure', reason: 'no place is named' }),
    );
    await person.press('Record the verdict');
    await person.sees('Somebody has judged this page since you opened it.');
    expect(await person.holds('Because')).to.equal('the club knows the handle');
    await person.accessible();
    await person.press('Record the second verdict');
    await person.sees('no place is named');
    await person.leave();
  });
});
