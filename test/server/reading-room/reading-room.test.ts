import { expect } from 'chai';
import type pg from 'pg';
import { sha256 } from '../../../core/canonical.ts';
import type { ReportId, RequisitionId } from '../../../core/ids.ts';
import { pages } from '../../../server/pages/index.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { buildReport, TEST_HTML, TEST_PDF } from '../../support/reports.ts';

const REASON = 'The driving described bears directly on driving a patrol car.';

describe('The reading room', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let other: RequisitionId;
  let panelist: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency, { number: 'R-1' });
    // A requisition on whose panel somebody else sits.
    other = await buildRequisition(database, agency, { number: 'R-2', title: 'Dispatcher' });
    const colleague = await buildAccount(database, { email: 'colleague@evenhand.test', roles: ['panelist'] });
    await database.owner.query(
      "update intake.requisition_member set account_id = $2 where requisition_id = $1 and part = 'panelist'",
      [other, colleague],
    );
    panelist = await server.signIn('panelist');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const readsOf = (report: ReportId) =>
    rowsOf<{ detail: { form: string; sha256: string } }>(
      "select body::jsonb -> 'detail' as detail from ledger.act where kind = 'report.read' and subject = $1 order by at",
      [report],
    );
  const pathOf = (report: ReportId) => `/reading-room/reports/${report}`;

  it('lists released reports of one’s own panels by applicant number, and counts nothing else', async () => {
    for (const number of ['A-0003', 'A-0002']) await buildReport(database, agency, requisition, { number });
    await buildReport(database, agency, requisition, { number: 'A-0004', status: 'rendering' });
    await buildReport(database, agency, requisition, { number: 'A-0005', status: 'blocked' });
    await buildReport(database, agency, other, { number: 'A-0006' });
    await buildApplicant(database, agency, requisition, { number: 'A-0007' });
    const { text } = await panelist.get('/reading-room');
    expect(text.indexOf('A-0002')).to.be.greaterThan(0).and.to.be.lessThan(text.indexOf('A-0003'));
    for (const hidden of ['A-0004', 'A-0005', 'A-0006', 'A-0007', 'R-2', 'Dispatcher'])
      expect(text, hidden).not.to.include(hidden);
  });

  it('says so when no report is released yet, and to somebody who sits on no panel', async () => {
    await buildAccount(database, { email: 'idle@evenhand.test', roles: ['panelist'] });
    const idle = await server.signInAs('idle@evenhand.test');
    expect((await idle.get('/reading-room')).text).to.include('You sit on no panel yet');
    const colleague = await server.signInAs('colleague@evenhand.test');
    expect((await colleague.get('/reading-room')).text).to.include('R-2 Dispatcher');
  });

  it('shows a report from its record, and records that it was read', async () => {
    const report = await buildReport(database, agency, requisition, {
      number: 'A-0010',
      description: 'Tells of "a <b>race</b> & more".',
    });
    const page = await panelist.get(pathOf(report));
    expect(page.status).to.equal(200);
    expect(page.text).to.include('Internet vetting report').and.to.include('A-0010').and.to.include('Test Agency');
    expect(page.text).to.include('&lt;b&gt;race&lt;/b&gt;').and.not.to.include('<b>race</b>');
    const [read, ...more] = await readsOf(report);
    expect(more).to.deep.equal([]);
    const { json } = theOnly(await rowsOf<{ json: string }>('select json from release.report where id = $1', [report]));
    expect(read?.detail).to.include({ form: 'page', sha256: sha256(json) });
    expect(page.text).to.include(sha256(json)).and.to.include(sha256(TEST_PDF)).and.to.include(sha256(TEST_HTML));
  });

  it('hands out the released files exactly as hashed, under safe names', async () => {
    const report = await buildReport(database, agency, requisition, { number: 'A-0011' });
    const html = await panelist.get(`${pathOf(report)}/files/html`);
    expect(html.text).to.equal(TEST_HTML);
    expect(html.headers.get('content-disposition')).to.equal('attachment; filename="report-R-1-A-0011-v1.html"');
    expect(html.headers.get('content-security-policy')).to.include('sandbox');
    const pdf = await panelist.get(`${pathOf(report)}/files/pdf`);
    expect(pdf.text).to.equal(TEST_PDF.toString());
    expect(pdf.headers.get('content-type')).to.equal('application/pdf');
    const json = await panelist.get(`${pathOf(report)}/files/json`);
    expect(JSON.parse(json.text)).to.have.property('form', 'evenhand.report.1');
    expect((await readsOf(report)).map(({ detail }) => detail.form)).to.deep.equal(['html', 'pdf', 'json']);
    expect((await panelist.get(`${pathOf(report)}/files/exe`)).status).to.equal(404);
  });

  it('keeps one decision for each person and report, with a reason of some length', async () => {
    const report = await buildReport(database, agency, requisition, { number: 'A-0012' });
    const path = `${pathOf(report)}/decision`;
    await panelist.get(pathOf(report));
    const short = await panelist.post(path, { choice: 'continue', reason: 'Fine.' });
    expect(short.status).to.equal(422);
    expect(short.text).to.include('Fine.').and.to.include('at least 20 characters');
    const none = await panelist.post(path, { choice: 'reject', reason: REASON });
    expect(none.status).to.equal(422);
    expect(none.text).to.include('Choose one of the three');
    for (const click of [1, 2])
      expect((await panelist.post(path, { choice: 'ask_applicant', reason: REASON })).location, `click ${click}`).to.equal(
        pathOf(report),
      );
    const changed = await panelist.post(path, { choice: 'continue', reason: REASON });
    expect(changed.status).to.equal(409);
    const kept = await rowsOf<{ choice: string; decided_by: string }>(
      'select choice, decided_by from release.decision where report_id = $1',
      [report],
    );
    expect(kept).to.deep.equal([{ choice: 'ask_applicant', decided_by: agency.panelist }]);
    const acts = await rowsOf('select from ledger.act where kind = $1 and subject = $2', ['decision.recorded', report]);
    expect(acts).to.have.length(1);
    const page = await panelist.get(pathOf(report));
    expect(page.text).to.include('Ask the applicant first').and.not.to.include('Record the decision');
  });

  it('asks for the newer version once there is one', async () => {
    const report = await buildReport(database, agency, requisition, { number: 'A-0013' });
    const newer = await buildReport(database, agency, requisition, { number: 'A-0013', edition: 2 });
    const shelf = await panelist.get('/reading-room');
    expect(shelf.text).to.include(newer).and.not.to.include(report);
    expect((await panelist.get(pathOf(report))).text).to.include(pathOf(newer));
    expect((await panelist.post(`${pathOf(report)}/decision`, { choice: 'continue', reason: REASON })).status).to.equal(409);
  });

  it('refuses to show a record that is not what was hashed', async () => {
    const report = await buildReport(database, agency, requisition, { number: 'A-0014' });
    await database.owner.query('alter table release.report disable trigger keep_released');
    await database.owner.query('alter table release.report drop constraint report_check');
    await database.owner.query("update release.report set json = replace(json, 'bridge', 'street') where id = $1", [report]);
    await database.owner.query('alter table release.report enable trigger keep_released');
    const page = await panelist.get(pathOf(report));
    expect(page.status).to.equal(500);
    expect(page.text).to.include('its hash does not fit').and.not.to.include('street');
    expect(await readsOf(report)).to.have.length(0);
  });

  describe('has nothing else', () => {
    it('for ids of other requisitions, of unreleased reports and of nothing', async () => {
      const elsewhere = await buildReport(database, agency, other, { number: 'A-0020' });
      const rendering = await buildReport(database, agency, requisition, { number: 'A-0021', status: 'rendering' });
      for (const id of [elsewhere, rendering, 'aaaaaaaa-0000-4000-8000-00000000ffff' as ReportId, 'x' as ReportId]) {
        expect((await panelist.get(pathOf(id))).status, id).to.equal(404);
        expect((await panelist.get(`${pathOf(id)}/files/pdf`)).status, id).to.equal(404);
        const decision = await panelist.post(`${pathOf(id)}/decision`, { choice: 'continue', reason: REASON });
        expect(decision.status, id).to.equal(404);
      }
      expect(await rowsOf('select from release.decision where report_id = $1', [elsewhere])).to.have.length(0);
    });

    it('on any page of any other role, whatever real ids are put into its address', async () => {
      const applicant = await buildApplicant(database, agency, requisition);
      const closed = pages.filter(({ roles }) => !roles.includes('panelist') && roles.length > 0);
      const open = new Set(
        pages.filter(({ roles }) => roles.includes('panelist')).map(({ method, path }) => `${method} ${path}`),
      );
      for (const { method, path } of closed.filter((page) => !open.has(`${page.method} ${page.path}`))) {
        const address = path.replaceAll(/:[a-z]+/g, (name) => (name === ':requisition' ? requisition : applicant));
        const answer = method === 'get' ? await panelist.get(address) : await panelist.post(address, {});
        if (address === '/') expect(answer.location, 'the start page').to.equal('/reading-room');
        else expect(answer.status, `${method} ${path}`).to.equal(404);
      }
    });
  });

  it('is closed to everybody else', async () => {
    const report = await buildReport(database, agency, requisition, { number: 'A-0030' });
    for (const seat of ['investigator', 'second', 'outsider', 'supervisor', 'auditor', 'administrator'] as const) {
      const desk = await server.signIn(seat);
      expect((await desk.get(pathOf(report))).status, seat).to.equal(404);
      expect((await desk.get('/reading-room')).status, seat).to.equal(404);
    }
    expect((await server.visitor().get(pathOf(report))).location).to.match(/^\/sign-in/);
  });
});
