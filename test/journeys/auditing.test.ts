import { randomBytes } from 'node:crypto';
import type { Browser } from 'puppeteer';
import type { RoundId } from '../../core/ids.ts';
import { signerFrom } from '../../core/ledger/note.ts';
import { judgeCapture } from '../../sql/capture/judge.ts';
import { inTransaction } from '../../sql/database.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';
import { buildAgency, buildApplicant, buildRequisition, emailOf, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { asInvestigator, attribute, buildCapture, buildFinding, buildRound, finishRound } from '../support/investigation.ts';
import { openBrowser } from './support/browser.ts';
import { Person } from './support/person.ts';

const TEXT = 'Jordan Example of Springfield took the long bridge at a hundred and ninety.';

describe('In a browser, an auditor who believes nothing', function () {
  this.timeout(90_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let auditor: Person;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const requisition = await buildRequisition(database, agency, { number: 'R-2026-40' });
    const applicant = await buildApplicant(database, agency, requisition, { number: 'A-0001' });
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    await database.owner.query(
      "update evidence.search set attempts = 2, started_at = now() - interval '3 seconds', finished_at = now() where round_id = $1",
      [round],
    );
    const place = { requisition, round, applicant };
    const theirs = await buildCapture(database, server.store, place, { text: TEXT, title: 'Night drives' });
    await attribute(database, agency, theirs);
    const finding = await buildFinding(database, agency, { ...place, capture: theirs }, { text: TEXT, words: TEXT });
    await database.owner.query(
      `insert into evidence.person_mask (requisition_id, finding_id, edition, field, start_at, end_at, class, role, reason, added_by)
       values ($1, $2, 1, 'quotation', 0, 2, 'PC-RELIGION', 'subject', 'gives it away', $3)`,
      [requisition, finding, agency.investigator],
    );
    const other = await buildCapture(database, server.store, place, { text: 'Somebody else.', title: 'A namesake' });
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, other, { verdict: 'not_applicant', reason: 'another town' }),
    );
    const signer = signerFrom('evenhand.test', randomBytes(32));
    const sign = () => inTransaction(database.pools.worker, null, (transaction) => sequenceActs(transaction, signer));
    await sign();
    browser = await openBrowser();
    auditor = await Person.sitDown(browser, server.url);
    await auditor.signIn(emailOf('auditor'));
    await sign();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await database.drop();
  });

  it('sees parity drawn, and follows a figure to its rows and a row to its search', async () => {
    await auditor.follow(/^Round of /);
    await auditor.follow('Parity in pictures');
    await auditor.sees('Time of the searches', 'Further attempts', 'Cannot be told.', 'religion or its absence');
    await auditor.accessible();
    await auditor.follow('Found 1');
    await auditor.sees('Only step 1, outcome “Found”', 'A-0001', '3 s');
    await auditor.accessible();
    await auditor.follow('A-0001');
    await auditor.sees('Place in the block', 'No request was made.');
  });

  it('draws a sample, judges it with the keyboard and without the former verdicts, and sees how far both agree', async () => {
    await auditor.open(`/audit/rounds/${round}/samples`);
    await auditor.fill(/^How many pages/, '3');
    await auditor.press('Draw the sample');
    await auditor.sees('2 pages of this round have been judged');
    await auditor.accessible();
    await auditor.fill(/^How many pages/, '2');
    await auditor.fill(/^Seed/, 'dice-3-1-4-1-5');
    await auditor.press('Draw the sample');
    await auditor.sees('dice-3-1-4-1-5', '0 of 2 judged again', 'Nothing is compared before the sample is finished.');
    await auditor.accessible();
    await auditor.follow('Judge the next page');
    for (let page = 1; page <= 2; page += 1) {
      await auditor.sees(`Page ${page} of 2`, 'What was said of it before is not shown.');
      await auditor.accessible();
      await auditor.page.keyboard.press('a');
      await auditor.page.keyboard.type('the city on file');
      await auditor.press('Record the verdict');
    }
    await auditor.sees('That was the last page.', '50 % (9 % to 91 %)', 'Disagreements first');
    await auditor.accessible();
  });

  it('finds who saw what, and takes it along', async () => {
    await auditor.follow('Access log');
    await auditor.choose('About', 'sample');
    await auditor.press('Show these');
    await auditor.sees('An auditor finished a sample', 'seed dice-3-1-4-1-5');
    await auditor.accessible();
    const file = await auditor.contentsOf('Take them all along as CSV');
    if (!file.includes('sample.drawn')) throw new Error(file);
    await auditor.fill(/^To what/, 'Jordan Example');
    await auditor.press('Show these');
    await auditor.sees('never a name');
    await auditor.accessible();
  });

  it('walks from a signed head to an entry, and from the entry to the command that proves it without us', async () => {
    await auditor.follow('Ledger');
    await auditor.unfold('What this proves, for somebody who believes nothing');
    await auditor.accessible();
    await auditor.follow('All signed heads');
    await auditor.accessible();
    await auditor.followFirstRow();
    await auditor.sees('Proved It goes on from the head', 'What it added');
    await auditor.accessible();
    await auditor.followFirstRow();
    await auditor.unfold('Compute it without us');
    await auditor.sees('node -e');
    await auditor.accessible();
    await auditor.follow('With this head');
    await auditor.sees('What it added');
  });
});
