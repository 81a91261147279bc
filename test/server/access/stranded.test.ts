import { expect } from 'chai';
import type { ApplicantId, CaptureId, RequisitionId } from '../../../core/ids.ts';
import {
  buildAccount,
  buildAgency,
  buildApplicant,
  buildRequisition,
  emailOf,
  TEST_PASSWORD,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { Answer, DeskClient } from '../../support/desk-client.ts';
import { buildCapture, buildRound } from '../../support/investigation.ts';

const REASON = 'The wiki moved to another host on Monday; ask it <there>.';

describe('A form whose session has ended', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let capture: CaptureId;
  let path: string;
  let desk: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    capture = await buildCapture(database, server.store, { requisition, round, applicant });
    path = `/requisitions/${requisition}/deviations/new`;
  });
  beforeEach(async () => {
    desk = await server.signIn('investigator');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const endSessions = () => database.owner.query('delete from access.session');
  const typedInto = async (address: string) => {
    await desk.get(address);
    await endSessions();
  };
  const asked = async () =>
    (await database.owner.query('select from intake.deviation where requisition_id = $1', [requisition])).rowCount;
  const sealedIn = ({ text }: Answer) => /name="sealed_form" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const signIn = (at: string, sealed: string, email = emailOf('investigator'), password = TEST_PASSWORD) =>
    desk.postBare(at, { sealed_form: sealed, email, password }, { origin: server.url });

  it('goes along through the sign-in page, unreadable, and is there again as typed, with nothing done', async () => {
    await typedInto(path);
    const door = await desk.post(path, { kind: 'other', reason: REASON });
    expect(door.status).to.equal(403);
    expect(door.text)
      .to.include('Nothing you typed is lost')
      .and.to.include(`action="${path}"`)
      .and.not.to.include('moved to another host');
    const again = await signIn(path, sealedIn(door));
    expect(again.status).to.equal(409);
    expect(again.text)
      .to.include('The wiki moved to another host on Monday; ask it &lt;there&gt;.')
      .and.to.include('You have signed in again since you opened this form.');
    expect(await asked()).to.equal(0);
    expect((await desk.post(path, { kind: 'other', reason: REASON })).status).to.equal(303);
    expect(await asked()).to.equal(1);
  });

  it('survives a wrong password on the way', async () => {
    await typedInto(path);
    const door = await desk.post(path, { reason: REASON });
    const refused = await signIn(path, sealedIn(door), emailOf('investigator'), 'not the password');
    expect(refused.status).to.equal(403);
    expect(refused.text)
      .to.include('is not right')
      .and.to.include(`value="${emailOf('investigator')}"`)
      .and.not.to.include('not the password');
    expect((await signIn(path, sealedIn(refused))).text).to.include('moved to another host');
  });

  it('is nobody else’s: another person who signs in there does not get to see it', async () => {
    await typedInto(path);
    const door = await desk.post(path, { reason: REASON });
    const other = await signIn(path, sealedIn(door), emailOf('second'));
    expect(other.location).to.equal('/');
    expect(other.text).not.to.include('moved to another host');
    expect((await desk.get('/')).text).to.include('was not yours, or too old');
  });

  it('is not kept for somebody who never opened it here', async () => {
    const stranger = server.visitor();
    const answer = await stranger.postBare(path, { reason: REASON, form_token: 'made up' }, { origin: server.url });
    expect(answer.location).to.equal('/sign-in');
    const forged = await stranger.postBare(
      path,
      { sealed_form: 'forged', email: emailOf('investigator'), password: TEST_PASSWORD },
      { origin: server.url },
    );
    expect(forged.location).to.equal('/');
  });

  it('comes back in the role it was opened in', async () => {
    const both = await buildAccount(database, { email: 'both@evenhand.test', roles: ['investigator', 'supervisor'] });
    await database.owner.query(
      "insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, 'supervisor', $3)",
      [requisition, both, agency.supervisor],
    );
    desk = await server.signInAs('both@evenhand.test');
    await desk.post('/role', { role: 'supervisor' });
    await typedInto('/requisitions/new');
    const door = await desk.post('/requisitions/new', { number: 'R-77', title: 'A title that was typed' });
    const again = await signIn('/requisitions/new', sealedIn(door), 'both@evenhand.test');
    expect(again.text).to.include('A title that was typed');
  });

  it('is shown again, too, when the same person has signed in meanwhile in another window', async () => {
    await desk.get(path);
    const token = desk.formToken ?? '';
    await desk.post('/sign-in', { email: emailOf('investigator'), password: TEST_PASSWORD });
    const again = await desk.post(path, { reason: 'typed in the first window', form_token: token });
    expect(again.status).to.equal(409);
    expect(again.text).to.include('typed in the first window');
  });

  it('that is only a button is asked about once more', async () => {
    const verdict = { verdict: 'unsure', reason: 'no place is named' };
    await desk.post(`/captures/${capture}/verdict`, { ...verdict, then: 'stay' });
    const { text } = await desk.get(`/captures/${capture}`);
    const attribution = /name="attribution" value="([^"]+)"/.exec(text)?.[1] ?? '';
    await endSessions();
    const takeBack = `/captures/${capture}/verdict/take-back`;
    const door = await desk.post(takeBack, { attribution });
    const again = await signIn(takeBack, sealedIn(door));
    expect(again.text).to.include('Nothing was done yet').and.to.include(attribution).and.to.include('Send it now');
    const { rowCount } = await database.owner.query('select from evidence.taken_back');
    expect(rowCount).to.equal(0);
  });

  it('leaves nothing of what was typed in the ledger or in an address', async () => {
    await typedInto(path);
    const door = await desk.post(path, { reason: REASON });
    const again = await signIn(path, sealedIn(door));
    expect(door.location ?? again.location).to.equal(null);
    const { rowCount } = await database.owner.query("select from ledger.act where body like '%moved to another host%'");
    expect(rowCount).to.equal(0);
  });
});
