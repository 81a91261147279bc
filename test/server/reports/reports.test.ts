import { expect } from 'chai';
import { Report } from '../../../core/report/report.ts';
import type { ApplicantId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { buildAgency, buildApplicant, buildRequisition, shortId, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import {
  answerRecheck,
  attribute,
  buildCapture,
  buildFinding,
  buildRound,
  finishRound,
  readSecond,
} from '../../support/investigation.ts';

const TEXT = 'I drove 140 through town last night. Jordan Example says so.';

describe('A report', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let number: string;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
  });
  beforeEach(async () => {
    number = `P-${shortId()}`;
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition, {
      number,
      identifiers: { name: 'Jordan Example', handle: 'jordan_ex' },
    });
    round = await buildRound(database, agency, requisition);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const page = () => desk.get(`/applicants/${applicant}/report`);
  const request = () => desk.post(`/applicants/${applicant}/report`, {});
  const editions = async () =>
    (
      await database.owner.query<{ id: string; edition: number; status: string; json: string }>(
        'select id, edition, status, json from release.report where requisition_id = $1 order by edition',
        [requisition],
      )
    ).rows;
  /** A finding on an attributed page, read by a second person. */
  const confirmedFinding = async (words = 'I drove 140 through town last night.') => {
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words });
    await readSecond(database, agency, finding);
    return { capture, finding };
  };

  it('is kept back, with everything that stands in the way and where to mend it', async () => {
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    const before = await page();
    expect(before.text)
      .to.include('A search of the round has not ended')
      .and.to.include(`href="/captures/${capture}"`)
      .and.not.to.include('Request the release');
    const answer = await request();
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include('cannot be released yet').and.to.include('has not been judged');
    expect(await editions()).to.deep.equal([]);
  });

  it('of somebody with nothing to report is requested, stored and promised in one go', async () => {
    await finishRound(database, round);
    expect((await page()).text).to.include('Request the release');
    expect((await request()).status).to.equal(303);
    const [edition] = await editions();
    expect(edition).to.include({ edition: 1, status: 'rendering' });
    const report = Report.parse(JSON.parse(edition!.json));
    expect(report).to.deep.include({ applicant: { number }, adverse: [], mitigating: [] });
    expect(report.coverage).to.include({ planned: 1, searched: 1 });
    const { rows: jobs } = await database.owner.query('select queue from evidence.pending_job where subject = $1', [edition!.id]);
    expect(jobs).to.deep.equal([{ queue: 'report' }]);
    const { rows: acts } = await database.owner.query<{ kind: string; body: string }>(
      'select kind, body from ledger.act where subject = $1',
      [edition!.id],
    );
    expect(acts.map(({ kind }) => kind)).to.deep.equal(['report.requested']);
    expect((await page()).text).to.include('Being written');
  });

  it('is not requested twice while it is being written, and again afterwards as the next edition', async () => {
    await finishRound(database, round);
    await request();
    const again = await request();
    expect(again.status).to.equal(409);
    expect(again.text).to.include('being written already');
    await database.owner.query("update release.report set status = 'blocked', blocked_by = $2 where requisition_id = $1", [
      requisition,
      JSON.stringify([{ where: 'the text of the HTML', words: 'Jordan <b>', why: 'a name of the applicant' }]),
    ]);
    expect((await page()).text)
      .to.include('Kept back')
      .and.to.include('a name of the applicant, in the text of the HTML: “Jordan &lt;b&gt;”');
    expect((await request()).status).to.equal(303);
    expect((await editions()).map(({ edition }) => edition)).to.deep.equal([1, 2]);
  });

  it('counts for the panel only what was released: one that was kept back leaves no gap', async () => {
    await finishRound(database, round);
    await request();
    await database.owner.query("update release.report set status = 'blocked', blocked_by = '[]' where requisition_id = $1", [
      requisition,
    ]);
    await request();
    const [first, second] = (await editions()).map(({ json }) => Report.parse(JSON.parse(json)).report.version);
    expect([first, second]).to.deep.equal([1, 1]);
  });

  it('waits for the live page to be asked again, which anybody on the case can have done anew', async () => {
    await finishRound(database, round, 'found');
    const { finding } = await confirmedFinding();
    expect((await page()).text)
      .to.include('The page still says the same')
      .and.to.include('The quoted words still stood there.');
    await database.owner.query('alter table evidence.recheck disable trigger ends_once');
    await database.owner.query("update evidence.recheck set finished_at = finished_at - interval '8 days'");
    await database.owner.query('alter table evidence.recheck enable trigger ends_once');
    expect((await page()).text).to.include('last asked more than 7 days ago');
    for (const said of ['One page is asked again.', 'The pages are being asked already.']) {
      const answer = await desk.post(`/applicants/${applicant}/rechecks`, {});
      expect(answer.status).to.equal(303);
      expect((await page()).text).to.include(said);
    }
    await answerRecheck(database, finding, 'missing');
    const asked = await page();
    expect(asked.text).to.include('could not be seen there any more').and.to.include('Request the release');
    await request();
    const [edition] = await editions();
    expect(edition!.json).to.match(/On \d{4}-\d\d-\d\d the page was asked again and this could not be seen on it any more\./);
  });

  it('does not let somebody ask pages again whose vetting has passed', async () => {
    await finishRound(database, round, 'found');
    await confirmedFinding();
    await database.owner.query("update access.account set vetted_until = '2020-01-01' where id = $1", [agency.investigator]);
    const answer = await desk.post(`/applicants/${applicant}/rechecks`, {});
    await database.owner.query("update access.account set vetted_until = '2099-01-01' where id = $1", [agency.investigator]);
    expect([answer.status, answer.text.includes('vetting or training date has passed')]).to.deep.equal([403, true]);
  });

  it('does not have pages asked again once the requisition is closed: nobody is watched', async () => {
    await finishRound(database, round, 'found');
    await confirmedFinding();
    await database.owner.query("update intake.requisition set status = 'closed' where id = $1", [requisition]);
    const answer = await desk.post(`/applicants/${applicant}/rechecks`, {});
    expect([answer.status, answer.text.includes('nobody is watched afterwards')]).to.deep.equal([403, true]);
  });

  it('holds what the filter let pass and nothing of what was typed or captured', async () => {
    await finishRound(database, round, 'found');
    const { capture, finding } = await confirmedFinding(TEXT);
    await desk.post(`/applicants/${applicant}/responses`, {
      finding,
      body: 'It was my brother, says Jordan Example.',
      receivedOn: '2026-01-02',
    });
    expect((await request()).status).to.equal(303);
    const [edition] = await editions();
    const report = Report.parse(JSON.parse(edition!.json));
    expect(report.adverse).to.have.lengthOf(1);
    expect(report.adverse[0]).to.include({
      finding: finding.slice(0, 8),
      criterion: 'CR-04',
      description: 'Describes driving far above the limit.',
    });
    expect(report.adverse[0]?.evidence.capture).to.equal(capture.slice(0, 8));
    expect(report.responses.list).to.have.lengthOf(1);
    expect(edition!.json).to.not.match(/Jordan|Example|jordan_ex|blog\.example/);
  });

  it('goes without a quotation that is held back', async () => {
    await finishRound(database, round, 'found');
    const { finding } = await confirmedFinding();
    await database.owner.query('alter table evidence.finding disable trigger finding_changes');
    await database.owner.query('update evidence.finding set quotation_held = true where id = $1', [finding]);
    await database.owner.query('alter table evidence.finding enable trigger finding_changes');
    expect((await request()).status).to.equal(303);
    const [edition] = await editions();
    expect(Report.parse(JSON.parse(edition!.json)).adverse[0]?.quotation).to.include('withheld');
  });

  it('waits for consent that was taken back', async () => {
    await finishRound(database, round);
    await desk.post(`/applicants/${applicant}/consents/withdraw`, {});
    expect((await request()).status).to.equal(409);
    expect((await page()).text).to.include('consent is missing or withdrawn');
  });

  it('waits for a finding that no second person has read, and leads to it', async () => {
    await finishRound(database, round, 'found');
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    const finding = await buildFinding(
      database,
      agency,
      { requisition, applicant, capture },
      { text: TEXT, words: 'I drove 140 through town last night.' },
    );
    expect((await page()).text)
      .to.include('No second reader has confirmed')
      .and.to.include(`href="/findings/${finding}"`);
    expect((await request()).status).to.equal(409);
  });

  it('waits for everybody’s vetting and training, and for open departures from the protocol', async () => {
    await finishRound(database, round);
    await database.owner.query(
      "insert into intake.deviation (requisition_id, reason, asked_by) values ($1, 'the wiki has moved house', $2)",
      [requisition, agency.investigator],
    );
    expect((await page()).text).to.include('A departure from the protocol was asked for');
    await database.owner.query("update access.account set vetted_until = '2020-01-01' where id = $1", [agency.investigator]);
    try {
      expect((await page()).text).to.include('is not current');
    } finally {
      await database.owner.query("update access.account set vetted_until = '2099-01-01' where id = $1", [agency.investigator]);
    }
  });

  it('waits for a page that is promised and not captured yet', async () => {
    await finishRound(database, round, 'found');
    await database.owner.query(
      "insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key) values ($1, $2, $3, 'http://x.test/', 'x')",
      [requisition, round, applicant],
    );
    expect((await request()).status).to.equal(409);
  });

  it('is nothing that somebody without a part in the requisition can see or request', async () => {
    await finishRound(database, round);
    const outsider = await server.signIn('outsider');
    expect((await outsider.get(`/applicants/${applicant}/report`)).status).to.equal(404);
    expect((await outsider.post(`/applicants/${applicant}/report`, {})).status).to.equal(404);
    expect(await editions()).to.deep.equal([]);
  });
});
