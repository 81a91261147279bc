import { expect } from 'chai';
import { buildAccount, buildAgency, theOnly, type Agency } from '../../support/builders.ts';
import { buildCase, type Case } from '../../support/case.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

const WHY = 'Charge 2026-17 <b>was</b> announced';

describe('Holds', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let own: Case;
  let supervisor: DeskClient;
  let second: DeskClient;
  let auditor: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    own = await buildCase(database, agency);
    await buildAccount(database, { email: 'other@evenhand.test', name: 'Second Supervisor', roles: ['supervisor'] });
    server = await openServer(database);
    supervisor = await server.signIn('supervisor');
    second = await server.signInAs('other@evenhand.test');
    auditor = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const holds = async () =>
    (
      await database.owner.query<{ id: string; applicant_id: string | null }>(
        'select id, applicant_id from intake.hold order by put_at',
      )
    ).rows;
  const actsOn = async (subject: string) =>
    (
      await database.owner.query<{ kind: string; detail: unknown }>(
        "select kind, body::jsonb -> 'detail' as detail from ledger.act where subject = $1 order by at",
        [subject],
      )
    ).rows;
  const address = () => `/requisitions/${own.requisition}/holds/new`;

  it('are put with a reason on a whole requisition, once however often the button is pressed', async () => {
    expect((await supervisor.get(`/requisitions/${own.requisition}`)).text).to.include('No hold was ever put');
    const form = (await supervisor.get(address())).text;
    expect(form).to.include('All records of the requisition').and.to.include(`Only those of applicant ${own.applicantNumber}`);
    expect((await supervisor.post(address(), { applicant: '', reason: WHY })).location).to.equal('/holds');
    expect((await supervisor.post(address(), { applicant: '', reason: WHY })).location).to.equal('/holds');
    const { id } = theOnly(await holds());
    expect(await actsOn(id)).to.deep.equal([{ kind: 'hold.put', detail: { requisition: own.requisition } }]);
  });

  it('without a reason, or of somebody else’s applicant, are refused with what was typed', async () => {
    const short = await supervisor.post(address(), { applicant: own.applicant, reason: 'because' });
    expect(short.status).to.equal(422);
    expect(short.text)
      .to.include('at least 10 characters')
      .and.to.include('because')
      .and.to.include(`value="${own.applicant}" selected`);
    const foreign = await buildCase(database, agency);
    const wrong = await supervisor.post(address(), { applicant: foreign.applicant, reason: WHY });
    expect(wrong.status).to.equal(422);
    expect(wrong.text).to.include('is not in this requisition');
    expect(await holds()).to.have.length(1);
  });

  it('are read by supervisors and auditors, as text', async () => {
    for (const desk of [supervisor, second, auditor]) {
      const { text } = await desk.get('/holds');
      expect(text).to.include('&lt;b&gt;was&lt;/b&gt;').and.to.include('by The supervisor').and.not.to.include('<b>was');
    }
    const { id } = theOnly(await holds());
    expect((await auditor.get(`/holds/${id}`)).text)
      .to.include('Supervisors lift holds')
      .and.not.to.include('<textarea');
  });

  it('are lifted by another supervisor than the one who put them, with a reason', async () => {
    const { id } = theOnly(await holds());
    expect((await supervisor.get(`/holds/${id}`)).text).to.include('another supervisor has to lift it');
    expect((await supervisor.post(`/holds/${id}`, { reason: 'It is over, as I say' })).status).to.equal(403);
    expect((await second.post(`/holds/${id}`, { reason: 'short' })).status).to.equal(422);
    for (const time of ['first', 'second'])
      expect((await second.post(`/holds/${id}`, { reason: 'The charge was withdrawn' })).location, time).to.equal('/holds');
    expect((await actsOn(id)).map(({ kind }) => kind)).to.deep.equal(['hold.put', 'hold.lifted']);
    const { text } = await auditor.get('/holds');
    expect(text).to.include('No hold stands').and.to.include('The charge was withdrawn').and.to.include('by Second Supervisor');
  });

  it('can keep one applicant’s records only', async () => {
    await supervisor.post(address(), { applicant: own.applicant, reason: 'A complaint of this applicant' });
    expect((await holds()).map(({ applicant_id: one }) => one)).to.deep.equal([null, own.applicant]);
    expect((await auditor.get('/holds')).text).to.include(`The records of applicant ${own.applicantNumber}`);
  });
});
