import { expect } from 'chai';
import type pg from 'pg';
import type { ApplicantId, CaptureId, FindingId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { loadFinding } from '../../../sql/finding/finding.ts';
import { submitFinding } from '../../../sql/finding/save.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { asInvestigator, buildCapture, buildFinding, buildRound } from '../../support/investigation.ts';

const TEXT = 'We took the long bridge at a hundred and ninety. <script>alert(1)</script> Nobody was hurt.';
const FIRST_REASON = 'same club and same town, said the first';

describe('The second reader’s desk', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;
  let applicant: ApplicantId;
  let first: DeskClient;
  let second: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    first = await server.signIn('investigator');
    second = await server.signIn('second');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const judgedPage = async (verdict: 'applicant' | 'not_applicant' = 'applicant', title = 'A judged page') => {
    const signals = [{ start: 0, end: 2, direction: 'supports' as const, why: 'the town is named' }];
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT, title, signals });
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, capture, { verdict, reason: FIRST_REASON }),
    );
    return capture;
  };
  const tierOf = async (capture: CaptureId) =>
    theOnly(await rowsOf<{ tier: string }>('select tier from evidence.standing where capture_id = $1', [capture])).tier;

  describe('judging a page', () => {
    it('shows the evidence and nothing of the first verdict, until the second one is given', async () => {
      const capture = await judgedPage();
      const path = `/second-reading/pages/${capture}`;
      expect((await second.get('/second-reading')).text).to.include(path);
      const before = await second.get(path);
      expect(before.text).to.include('the town is named').and.to.include('hundred and ninety');
      expect(before.text)
        .not.to.include(FIRST_REASON)
        .and.not.to.include('The applicant’s</strong>')
        .and.not.to.include('The investigator');
      expect((await second.post(path, { verdict: 'applicant', reason: 'the club page names both' })).location).to.equal(path);
      const after = await second.get(path);
      expect(after.text).to.include(FIRST_REASON).and.to.include('the club page names both').and.to.include('(T3)');
      expect(await tierOf(capture)).to.equal('T3');
      expect((await second.get('/second-reading')).text).not.to.include(path);
    });

    it('keeps captured markup inert', async () => {
      const page = await second.get(`/second-reading/pages/${await judgedPage('applicant', '<img src=x onerror=alert(1)>')}`);
      expect(page.text).not.to.include('<script>alert').and.not.to.include('<img src=x');
      expect(page.text).to.include('&lt;script&gt;');
    });

    it('makes it a dispute when the two disagree, which neither of them settles by giving way', async () => {
      const capture = await judgedPage();
      const path = `/second-reading/pages/${capture}`;
      await second.get(path);
      await second.post(path, { verdict: 'not_applicant', reason: 'another birth year' });
      expect(await tierOf(capture)).to.equal('disputed');
      expect((await second.get(path)).text)
        .to.include('You disagree. A supervisor settles it')
        .and.not.to.include('Record the verdict');
      const given = await second.post(path, { verdict: 'applicant', reason: 'the year was of the club' });
      expect(given.status).to.equal(403);
      expect(given.text).to.include('A supervisor settles it').and.to.include('the year was of the club');
      expect(
        (await first.post(`/captures/${capture}/verdict`, { verdict: 'not_applicant', reason: 'so be it' })).status,
      ).to.equal(403);
      expect(await tierOf(capture)).to.equal('disputed');
    });

    it('has leads in the list whatever the first verdict was', async () => {
      const capture = await judgedPage('not_applicant');
      expect((await second.get('/second-reading')).text).to.include(`/second-reading/pages/${capture}`);
    });

    it('is not for the person who gave the first verdict', async () => {
      const capture = await judgedPage();
      const path = `/second-reading/pages/${capture}`;
      expect((await first.get('/second-reading')).text).not.to.include(path);
      expect((await first.get(path)).status).to.equal(403);
      const forged = await first.post(path, { verdict: 'applicant', reason: 'I agree with myself' });
      expect(forged.status).to.equal(403);
      expect(await tierOf(capture)).not.to.equal('T3');
    });

    it('is nothing to people without a part in the requisition, and nothing before a first verdict', async () => {
      const judged = await judgedPage();
      const outsider = await server.signIn('outsider');
      expect((await outsider.get(`/second-reading/pages/${judged}`)).status).to.equal(404);
      expect(
        (await outsider.post(`/second-reading/pages/${judged}`, { verdict: 'applicant', reason: 'let me in' })).status,
      ).to.equal(404);
      const fresh = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
      expect((await second.get(`/second-reading/pages/${fresh}`)).status).to.equal(403);
    });

    it('keeps what was typed when the verdict is missing', async () => {
      const path = `/second-reading/pages/${await judgedPage()}`;
      const refused = await second.post(path, { reason: 'typed before choosing' });
      expect(refused.status).to.equal(422);
      expect(refused.text)
        .to.include('typed before choosing')
        .and.to.include('Say whose page it is')
        .and.not.to.include(FIRST_REASON);
    });

    it('records each look and the verdict once, in the same words twice', async () => {
      const capture = await judgedPage();
      const path = `/second-reading/pages/${capture}`;
      await second.get(path);
      for (let click = 0; click < 2; click += 1) await second.post(path, { verdict: 'applicant', reason: 'clicked twice' });
      const acts = await rowsOf<{ kind: string }>('select kind from ledger.act where subject = $1 and actor = $2 order by at', [
        capture,
        agency.second,
      ]);
      expect(acts.map(({ kind }) => kind)).to.deep.equal(['evidence.viewed', 'attribution.decided']);
    });
  });

  describe('reading a finding', () => {
    const submitted = async () => {
      const capture = await judgedPage();
      const place = { requisition, applicant, capture };
      const finding = await buildFinding(database, agency, place, {
        text: TEXT,
        words: 'We took the long bridge at a hundred and ninety.',
      });
      await asInvestigator(database, agency.investigator, async (transaction) =>
        submitFinding(transaction, finding, await loadFinding(transaction, finding)),
      );
      await asInvestigator(database, agency.second, (transaction) =>
        judgeSecond(transaction, capture, { verdict: 'applicant', reason: 'the club page names both' }),
      );
      return finding;
    };
    const statusOf = async (finding: FindingId) =>
      theOnly(await rowsOf<{ status: string }>('select status from evidence.finding where id = $1', [finding])).status;
    const openedIn = (text: string) => ({
      edition: /name="edition" value="(\d+)"/.exec(text)?.[1] ?? '',
      changedAt: /name="changedAt" value="([^"]+)"/.exec(text)?.[1] ?? '',
    });

    it('shows what the panel will read and confirms exactly that edition', async () => {
      const finding = await submitted();
      const path = `/second-reading/findings/${finding}`;
      expect((await second.get('/second-reading')).text).to.include(path);
      const page = await second.get(path);
      expect(page.text)
        .to.include('What the panel will read')
        .and.to.include('far above the limit')
        .and.to.include('Nobody was hurt')
        .and.to.include('it is not sufficient alone')
        .and.to.include('The page is being asked.')
        .and.to.include('finds nothing of the applicant left in these words');
      const fields = { ...openedIn(page.text), verdict: 'agree', reason: 'compared with the page' };
      for (const click of [1, 2])
        expect((await second.post(path, fields)).location, `click ${click}`).to.equal('/second-reading');
      expect(await statusOf(finding)).to.equal('confirmed');
      const readings = await rowsOf<{ verdict: string; read_by: string }>(
        'select verdict, read_by from evidence.second_reading where finding_id = $1',
        [finding],
      );
      expect(readings).to.deep.equal([{ verdict: 'agree', read_by: agency.second }]);
    });

    it('returns it with a reason the drafter reads', async () => {
      const finding = await submitted();
      const path = `/second-reading/findings/${finding}`;
      const opened = openedIn((await second.get(path)).text);
      expect((await second.post(path, { ...opened, verdict: 'disagree', reason: '' })).status).to.equal(422);
      await second.post(path, { ...opened, verdict: 'disagree', reason: 'the date is missing from the page' });
      expect(await statusOf(finding)).to.equal('returned');
      expect((await first.get(`/findings/${finding}`)).text).to.include('the date is missing from the page');
    });

    it('leads on to the one that has waited longest', async () => {
      const [one, other] = [await submitted(), await submitted()];
      const opened = openedIn((await second.get(`/second-reading/findings/${other}`)).text);
      const answer = await second.post(`/second-reading/findings/${other}`, {
        ...opened,
        verdict: 'agree',
        reason: 'as drafted',
      });
      expect(answer.location).to.equal(`/second-reading/findings/${one}`);
      expect((await second.follow(answer)).text).to.include('The finding is confirmed. This is the next one that waits.');
    });

    it('is not for the person who drafted it', async () => {
      const finding = await submitted();
      const path = `/second-reading/findings/${finding}`;
      expect((await first.get('/second-reading')).text).not.to.include(path);
      expect((await first.get(path)).status).to.equal(403);
      const opened = openedIn((await second.get(path)).text);
      expect((await first.post(path, { ...opened, verdict: 'agree', reason: 'it is fine, I wrote it' })).status).to.equal(403);
      expect(await statusOf(finding)).to.equal('submitted');
    });

    it('refuses an agreement to another edition than the one that was open', async () => {
      const finding = await submitted();
      const path = `/second-reading/findings/${finding}`;
      const opened = openedIn((await second.get(path)).text);
      const hidden = await second.post(`/findings/${finding}/masks`, {
        ...opened,
        field: 'quotation',
        words: 'long bridge',
        class: 'PC-NATORIGIN',
        role: 'bystander',
        reason: 'names the place',
      });
      expect(hidden.status).to.equal(303);
      const stale = await second.post(path, { ...opened, verdict: 'agree', reason: 'what I typed stays' });
      expect(stale.status).to.equal(409);
      expect(stale.text).to.include('what I typed stays');
      expect(await statusOf(finding)).to.equal('submitted');
      const current = await second.get(path);
      expect((await second.post(path, { ...openedIn(current.text), verdict: 'agree', reason: 'read anew' })).status).to.equal(
        303,
      );
    });

    it('does not take an agreement to what another filter screened', async () => {
      const finding = await submitted();
      await database.owner.query("update evidence.screening set filter_version = 'f0-old' where finding_id = $1", [finding]);
      const path = `/second-reading/findings/${finding}`;
      const page = await second.get(path);
      expect(page.text).to.include('another version of the filter').and.not.to.include('value="agree"');
      const forged = await second.post(path, { ...openedIn(page.text), verdict: 'agree', reason: 'agreed anyway' });
      expect(forged.status).to.equal(409);
      expect(await statusOf(finding)).to.equal('submitted');
      expect(
        (await second.post(path, { ...openedIn(page.text), verdict: 'disagree', reason: 'screen it again' })).status,
      ).to.equal(303);
    });

    it('does not take an agreement to what would be filtered otherwise by now', async () => {
      const finding = await submitted();
      await database.owner.query(
        `insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by) values ($1, $2, 'alias', 'Bridge Hundred', 'declared', $3)`,
        [requisition, applicant, agency.investigator],
      );
      const page = await second.get(`/second-reading/findings/${finding}`);
      expect(page.text).to.include('would be filtered otherwise now');
    });

    it('says what a second detector still finds in the words that would be read', async () => {
      const finding = await submitted();
      await database.owner.query(
        "update evidence.screening set panel_text = 'Jordan Example said so.' where finding_id = $1 and field = 'description'",
        [finding],
      );
      const page = await second.get(`/second-reading/findings/${finding}`);
      expect(page.text)
        .to.include('A second detector still finds something')
        .and.to.include('Description: “Jordan Example”, a name of the applicant');
    });

    it('is nothing to people without a part in the requisition', async () => {
      const finding = await submitted();
      const outsider = await server.signIn('outsider');
      expect((await outsider.get(`/second-reading/findings/${finding}`)).status).to.equal(404);
      expect((await outsider.get('/second-reading')).text).not.to.include(finding);
    });
  });
});
