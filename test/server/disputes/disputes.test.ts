import { expect } from 'chai';
import type pg from 'pg';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { asInvestigator, buildCapture, buildRound } from '../../support/investigation.ts';

const TEXT = 'Jordan Example of Springfield rows. <script>alert(1)</script> Born in another year.';

describe('Settling what two people disagree on', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let supervisor: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    supervisor = await server.signIn('supervisor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const judged = async (second: 'applicant' | 'not_applicant' | 'unsure'): Promise<CaptureId> => {
    const signals = [{ start: 0, end: 14, direction: 'supports' as const, why: 'the full name is there' }];
    const capture = await buildCapture(
      database,
      server.store,
      { requisition, round, applicant },
      { text: TEXT, signals, picture: Buffer.from('a picture') },
    );
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, capture, { verdict: 'applicant', reason: 'the club names both' }),
    );
    await asInvestigator(database, agency.second, (transaction) =>
      judgeSecond(transaction, capture, { verdict: second, reason: 'another year of birth' }),
    );
    return capture;
  };
  const tierOf = async (capture: CaptureId) =>
    theOnly(await rowsOf<{ tier: string }>('select tier from evidence.standing where capture_id = $1', [capture])).tier;
  const actsOn = (capture: CaptureId) =>
    rowsOf<{ detail: unknown }>("select body::jsonb -> 'detail' as detail from ledger.act where subject = $1 and kind = $2", [
      capture,
      'attribution.settled',
    ]);
  const reason = 'The club book has the year that is on file.';

  it('shows the evidence and both sides with their names and reasons, from the supervisor’s first page', async () => {
    const capture = await judged('not_applicant');
    const home = await supervisor.get('/');
    expect(home.text)
      .to.include(`href="/disputes/${capture}"`)
      .and.to.match(/Disputed pages to settle<\/a><\/th><td class="number">\d/);
    const page = await supervisor.get(`/disputes/${capture}`);
    expect(page.text)
      .to.include('(T2). The page holds what is known.')
      .and.to.include('The investigator')
      .and.to.include('the club names both')
      .and.to.include('The second')
      .and.to.include('another year of birth')
      .and.to.include('the full name is there')
      .and.to.include('&lt;script&gt;')
      .and.not.to.include('<script>alert');
    expect((await supervisor.get(`/captures/${capture}/pictures/screenshot/0`)).status).to.equal(200);
  });

  it('records the decision with its reason and its act, and the page stands as was decided', async () => {
    const capture = await judged('not_applicant');
    expect((await supervisor.post(`/disputes/${capture}`, { verdict: 'applicant', reason })).location).to.equal('/');
    expect(await tierOf(capture)).to.equal('T3');
    expect(await actsOn(capture)).to.deep.equal([{ detail: { verdict: 'applicant' } }]);
    expect((await supervisor.get('/')).text).not.to.include(`/disputes/${capture}`);
    const reader = await server.signIn('second');
    expect((await reader.get(`/captures/${capture}`)).text)
      .to.include('Settled by a supervisor: The applicant’s')
      .and.to.include(reason);
    expect((await reader.get(`/second-reading/pages/${capture}`)).text).to.include(reason);
  });

  it('is done once however often it is sent, and a later decision replaces it', async () => {
    const capture = await judged('not_applicant');
    for (const click of [1, 2])
      expect((await supervisor.post(`/disputes/${capture}`, { verdict: 'applicant', reason })).status, `click ${click}`).to.equal(
        303,
      );
    expect(await actsOn(capture)).to.have.length(1);
    const [, seen = ''] = /name="seen" value="([^"]+)"/.exec((await supervisor.get(`/disputes/${capture}`)).text) ?? [];
    const anew = { verdict: 'unsure', reason: 'The club book was of a namesake.', seen };
    expect((await supervisor.post(`/disputes/${capture}`, anew)).status).to.equal(303);
    expect(await tierOf(capture)).not.to.equal('T3');
  });

  it('tells a supervisor that another was quicker, and keeps what was typed', async () => {
    const other = await buildAccount(database, { email: 'other@evenhand.test', name: 'Quick Supervisor', roles: ['supervisor'] });
    await database.owner.query(
      "insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, 'supervisor', $3)",
      [requisition, other, agency.supervisor],
    );
    const quick = await server.signInAs('other@evenhand.test');
    const capture = await judged('unsure');
    await supervisor.get(`/disputes/${capture}`);
    await quick.post(`/disputes/${capture}`, { verdict: 'unsure', reason: 'nobody can tell' });
    const told = await supervisor.post(`/disputes/${capture}`, { verdict: 'applicant', reason, seen: '' });
    expect(told.status).to.equal(409);
    expect(told.text).to.include('Quick Supervisor has settled this').and.to.include('nobody can tell').and.to.include(reason);
  });

  it('wants one of the two sides and a reason', async () => {
    const capture = await judged('unsure');
    expect((await supervisor.get(`/disputes/${capture}`)).text).not.to.include('value="not_applicant"');
    const neither = await supervisor.post(`/disputes/${capture}`, { verdict: 'not_applicant', reason });
    expect(neither.status).to.equal(422);
    expect(neither.text).to.include('Choose one of the two sides').and.to.include(reason);
    const silent = await supervisor.post(`/disputes/${capture}`, { verdict: 'unsure', reason: '' });
    expect(silent.status).to.equal(422);
    expect(silent.text).to.match(/id="f-verdict-unsure"[^>]*checked/);
    expect(await tierOf(capture)).to.equal('disputed');
  });

  it('is nothing to a supervisor without a part in the requisition, to the two readers, and where nobody disagrees', async () => {
    const capture = await judged('not_applicant');
    const agreed = await judged('applicant');
    await buildAccount(database, { email: 'stranger@evenhand.test', roles: ['supervisor'] });
    const stranger = await server.signInAs('stranger@evenhand.test');
    for (const [desk, id] of [
      [stranger, capture],
      [await server.signIn('investigator'), capture],
      [await server.signIn('second'), capture],
      [supervisor, agreed],
    ] as const) {
      expect((await desk.get(`/disputes/${id}`)).status).to.equal(404);
      expect((await desk.post(`/disputes/${id}`, { verdict: 'applicant', reason })).status).to.equal(404);
    }
    expect(await tierOf(capture)).to.equal('disputed');
  });
});
