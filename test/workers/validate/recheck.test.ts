import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ApplicantId, CaptureId, FindingId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { loadFinding } from '../../../sql/finding/finding.ts';
import { submitFinding } from '../../../sql/finding/save.ts';
import { listRechecks, type StoredRecheck } from '../../../sql/recheck/recheck.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { recheckHandler } from '../../../workers/validate/recheck.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { heldLease } from '../../support/lease.ts';
import { asInvestigator, attribute, buildCapture, buildFinding, buildRound } from '../../support/investigation.ts';
import { openDesk, type Answer, type Desk } from '../capture/sites.ts';

const WORDS = 'I drove 140 through town last night.';
const TEXT = `Ridgeline\n\n${WORDS}`;
const page = (words: string) => `<!doctype html><title>Post</title><h1>Ridgeline</h1><p>${words}</p>`;

describe('A live page, asked again before release', function () {
  this.timeout(60_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-recheck-'));
  let database: TestDatabase;
  let agency: Agency;
  let desk: Desk;
  let store: Store;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let pages = 0;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    desk = await openDesk();
    store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
  });
  after(async () => {
    await desk.close();
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  /** A finding on a captured page of site.test that is handed in, which promises the re-check. */
  async function handIn(): Promise<{ path: string; capture: CaptureId; finding: FindingId; recheck: string }> {
    const path = `/post-${(pages += 1)}`;
    const capture = await buildCapture(
      database,
      store,
      { requisition, round, applicant },
      { text: TEXT, url: `http://site.test${path}` },
    );
    await attribute(database, agency, capture);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: WORDS });
    await asInvestigator(database, agency.investigator, async (transaction) =>
      submitFinding(transaction, finding, await loadFinding(transaction, finding)),
    );
    const { rows } = await database.owner.query<{ subject: string }>(
      "select j.subject from evidence.pending_job j join evidence.recheck k on k.id = j.subject where j.queue = 'recheck' and k.capture_id = $1",
      [capture],
    );
    return { path, capture, finding, recheck: theOnly(rows).subject };
  }

  const handler = () => recheckHandler({ worker: database.pools.worker, door: desk.door, browser: desk.browser, store });
  const latest = async (capture: CaptureId): Promise<StoredRecheck> =>
    theOnly(
      await inTransaction(database.pools.investigator, agency.investigator, (transaction) => listRechecks(transaction, capture)),
    );

  async function askWhile(answer: Answer | undefined): Promise<StoredRecheck> {
    const { path, capture, recheck } = await handIn();
    desk.show(answer === undefined ? {} : { [path]: answer });
    await handler().run(recheck, heldLease());
    return latest(capture);
  }

  it('is unchanged when it says the same', async () => {
    expect(await askWhile(page(WORDS))).to.deep.include({ verdict: 'unchanged', reason: null, passages: [], httpStatus: 200 });
    expect(desk.requests.filter((request) => request.includes('/post-'))).to.have.length(1);
  });

  it('is changed when it says something else, and the differing words are kept, not the page', async () => {
    const changed = await askWhile(page('I walked through town last night.'));
    expect(changed).to.deep.include({ verdict: 'changed', passages: [{ removed: 'drove 140', added: 'walked' }], leftOut: 0 });
    expect(changed.quotations.map(({ words }) => words)).to.deep.equal(['missing']);
  });

  it('is gone when the site says so', async () => {
    expect(await askWhile(undefined)).to.deep.include({ verdict: 'gone', httpStatus: 404 });
  });

  it('cannot be told behind a sign-in page, and nothing is claimed of the words', async () => {
    const answer = '<!doctype html><title>Sign in</title><form>Sign in to continue <input type="password"></form>';
    const untold = await askWhile(answer);
    expect(untold).to.deep.include({ verdict: 'unknown', reason: 'login_wall' });
    expect(untold.quotations.map(({ words }) => words)).to.deep.equal(['unknown']);
  });

  it('cannot be told when it never ends, keeps its scripts busy and quotes half of it', async () => {
    const hostile: Answer = (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.write('<!doctype html><title>Post</title><h1>Ridgeline</h1><script>for(;;);</script>');
    };
    expect(await askWhile(hostile)).to.deep.include({ verdict: 'unknown' });
  });

  it('is not asked once the consent was taken back, and ends once however often it is worked on', async () => {
    const { path, capture, recheck } = await handIn();
    desk.show({ [path]: page(WORDS) });
    await database.owner.query('update intake.consent set withdrawn_on = current_date where applicant_id = $1', [applicant]);
    await handler().run(recheck, heldLease());
    expect(await latest(capture)).to.deep.include({ verdict: 'unknown', reason: 'consent_withdrawn' });
    await database.owner.query('update intake.consent set withdrawn_on = null where applicant_id = $1', [applicant]);
    await handler().run(recheck, heldLease());
    expect(desk.requests).to.deep.equal([]);
    const { rows } = await database.owner.query("select from ledger.act where kind = 'recheck.finished' and subject = $1", [
      recheck,
    ]);
    expect(rows).to.have.length(1);
  });

  it('ends honestly when our own attempts are used up', async () => {
    const { capture, recheck } = await handIn();
    await handler().giveUp(recheck, 'Given up after 5 failures of our own.');
    expect(await latest(capture)).to.deep.include({ verdict: 'unknown', reason: 'Given up after 5 failures of our own.' });
  });
});
