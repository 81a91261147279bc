import { expect } from 'chai';
import { CONTROL_IDS, CONTROLS } from '../../../core/policy/controls.ts';
import { buildAgency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

const CLAUSE = {
  'BI-2.citation': 'General Order 12, III.A.2.d(2)',
  'BI-2.text': 'The search should be made by somebody who does not decide.',
  'BI-2.verb': 'should',
};

describe('The policy page', () => {
  let database: TestDatabase;
  let server: TestServer;

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  it('says at first that nothing is entered and everything enforced, to all who may read it', async () => {
    for (const seat of ['investigator', 'supervisor', 'auditor', 'administrator'] as const) {
      const page = (await (await server.signIn(seat)).get('/policy')).text;
      expect(page, seat).to.include('Policy text not entered yet: all seven are enforced.');
      for (const id of CONTROL_IDS) expect(page, id).to.include(`${id} ${CONTROLS[id].title}`);
      expect(page.match(/class="badge pass">Enforced/g)).to.have.length(7);
      expect(page.includes('Enter the policy'), seat).to.equal(seat === 'supervisor' || seat === 'administrator');
    }
    expect((await (await server.signIn('panelist')).get('/policy')).status).to.equal(404);
  });

  it('refuses half a clause beside its field and keeps everything that was typed', async () => {
    const desk = await server.signIn('supervisor');
    const answer = await desk.post('/policy/edit', {
      opened: '0',
      ...CLAUSE,
      'BI-2.verb': '',
      'BI-7.text': 'Every effort shall be made.',
    });
    expect(answer.status).to.equal(422);
    expect(answer.text)
      .to.include('href="#f-BI-2-verb"')
      .and.to.include('href="#f-BI-7-citation"')
      .and.to.include('Every effort shall be made.')
      .and.to.include(CLAUSE['BI-2.citation'])
      .and.to.match(/id="f-BI-7-verb"[^>]*aria-invalid="true"/);
    expect((await desk.get('/policy')).text).to.include('not entered yet');
  });

  it('shows the clause in force to auditors beside what is enforced, and every version', async () => {
    const desk = await server.signIn('supervisor');
    expect((await desk.post('/policy/edit', { opened: '0', ...CLAUSE })).location).to.equal('/policy');
    const administrator = await server.signIn('administrator');
    const form = (await administrator.get('/policy/edit')).text;
    expect(form).to.include('name="opened" value="1"').and.to.include(CLAUSE['BI-2.text']);
    expect((await administrator.post('/policy/edit', { opened: '1', ...CLAUSE, 'BI-2.verb': 'shall' })).location).to.equal(
      '/policy',
    );

    const auditor = await server.signIn('auditor');
    const page = (await auditor.get('/policy')).text;
    expect(page)
      .to.include(CLAUSE['BI-2.citation'])
      .and.to.include('1 of 7 clauses')
      .and.to.include('<span class="badge">shall</span>')
      .and.to.include('/policy/versions/1')
      .and.not.to.include('not entered yet');
    expect((await auditor.get('/policy/versions/1')).text)
      .to.include('not in force any more')
      .and.to.include('<span class="badge">should</span>');
    expect((await auditor.get('/policy/versions/3')).status).to.equal(404);
    expect((await auditor.get('/policy/edit')).status).to.equal(404);
  });

  it('keeps nothing of a form that was opened before somebody else’s change', async () => {
    const desk = await server.signIn('supervisor');
    const answer = await desk.post('/policy/edit', { opened: '1', ...CLAUSE, 'BI-2.text': 'Something else altogether.' });
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include('Something else altogether.');
    expect((await desk.get('/policy')).text).to.include('Version 2, shown here');
  });
});
