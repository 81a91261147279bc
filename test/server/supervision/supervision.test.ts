import { expect } from 'chai';
import type pg from 'pg';
import type { RequisitionId } from '../../../core/ids.ts';
import {
  buildAccount,
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  shortId,
  smallProtocol,
  theOnly,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

describe('The supervisor’s desk', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const submitted = (title: string) =>
    buildProtocol(database, agency, { protocol: smallProtocol({ title }), status: 'submitted' });
  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const stateOf = async (protocol: string) =>
    theOnly(
      await rowsOf<{ status: string; sha256: string; decided_by: string | null; decision_note: string | null }>(
        'select status, sha256, decided_by, decision_note from intake.protocol where id = $1',
        [protocol],
      ),
    );
  const actsOn = (subject: string) =>
    rowsOf<{ kind: string; detail: unknown }>(
      "select kind, body::jsonb -> 'detail' as detail from ledger.act where subject = $1 order by at",
      [subject],
    );

  describe('protocols handed in', () => {
    it('shows what would be done in words and approves exactly that, with a record', async () => {
      const protocol = await submitted('Words first');
      const desk = await server.signIn('supervisor');
      expect((await desk.get('/')).text).to.include('Words first');
      const page = await desk.get(`/protocols/${protocol}/decision`);
      const { sha256 } = await stateOf(protocol);
      expect(page.text)
        .to.include(sha256)
        .and.to.include('wiki.example.test')
        .and.to.include('the full name')
        .and.to.match(/Asked by its terms, read on \d{4}-\d\d-\d\d: one request every/);

      const fields = { opened: sha256, decision: 'approved', note: '' };
      expect((await desk.post(`/protocols/${protocol}/decision`, fields)).location).to.equal('/');
      expect((await desk.post(`/protocols/${protocol}/decision`, fields)).location, 'a second click').to.equal('/');
      expect(await stateOf(protocol)).to.include({ status: 'approved', decided_by: agency.supervisor });
      expect(await actsOn(protocol)).to.deep.equal([{ kind: 'protocol.approved', detail: { sha256, version: 1 } }]);
    });

    it('says in words what a version changes against the approved one', async () => {
      await buildProtocol(database, agency, { protocol: smallProtocol({ title: 'Changing' }) });
      const draft = smallProtocol({ title: 'Changing', criteria: ['CR-03'], lookBackYears: 3 });
      const second = await buildProtocol(database, agency, { protocol: draft, status: 'submitted', version: 2 });
      const first = await submitted('Never seen before');
      const desk = await server.signIn('supervisor');
      expect((await desk.get(`/protocols/${second}/decision`)).text)
        .to.include('Against version 1')
        .and.to.include('The look-back was 7 years and is 3 years.')
        .and.to.include('CR-04 Reckless conduct may no longer be reported.');
      expect((await desk.get(`/protocols/${first}/decision`)).text).to.include('the first version of its title');
    });

    it('returns one only with a note, and keeps what was typed', async () => {
      const protocol = await submitted('To be returned');
      const desk = await server.signIn('supervisor');
      const { sha256 } = await stateOf(protocol);
      const refused = await desk.post(`/protocols/${protocol}/decision`, { opened: sha256, decision: 'returned', note: 'x' });
      expect(refused.status).to.equal(422);
      expect(refused.text)
        .to.include('Say what has to be changed')
        .and.to.match(/<textarea[^>]*>\s*x<\/textarea>/i);
      await desk.post(`/protocols/${protocol}/decision`, { opened: sha256, decision: 'returned', note: 'Name the site.' });
      expect(await stateOf(protocol)).to.include({ status: 'returned', decision_note: 'Name the site.' });
    });

    it('refuses a decision on a text that is not the one that was read', async () => {
      const protocol = await submitted('Changed meanwhile');
      const desk = await server.signIn('supervisor');
      const answer = await desk.post(`/protocols/${protocol}/decision`, { opened: 'a'.repeat(64), decision: 'approved' });
      expect(answer.status).to.equal(409);
      expect(await stateOf(protocol)).to.include({ status: 'submitted' });
    });

    it('does not let somebody approve a draft of their own', async () => {
      const both = await buildAccount(database, { email: 'both@evenhand.test', roles: ['investigator', 'supervisor'] });
      const protocol = await submitted('My own');
      await database.owner.query('update intake.protocol set drafted_by = $2 where id = $1', [protocol, both]);
      const desk = await server.signInAs('both@evenhand.test');
      await desk.post('/role', { role: 'supervisor' });
      const { sha256 } = await stateOf(protocol);
      expect((await desk.get(`/protocols/${protocol}/decision`)).text).to.include('another supervisor has to decide');
      const answer = await desk.post(`/protocols/${protocol}/decision`, { opened: sha256, decision: 'approved' });
      expect(answer.status).to.equal(403);
      expect(await stateOf(protocol)).to.include({ status: 'submitted' });
    });

    it('has nothing for ids that name nothing', async () => {
      const desk = await server.signIn('supervisor');
      for (const id of ['7b0f3c3e-6a0e-4d0c-9d39-6a9f3c1c0001', 'not-an-id', "' or true --"])
        expect((await desk.get(`/protocols/${encodeURIComponent(id)}/decision`)).status).to.equal(404);
    });
  });

  describe('requisitions', () => {
    const open = async (number = `R-${shortId()}`) => {
      const protocol = await buildProtocol(database, agency, { protocol: smallProtocol({ title: `P ${shortId()}` }) });
      const desk = await server.signIn('supervisor');
      const answer = await desk.post('/requisitions/new', { number, title: 'Patrol officer', protocol });
      return {
        desk,
        answer,
        protocol,
        number,
        path: answer.location ?? '',
        id: (answer.location ?? '').split('/').pop() as RequisitionId,
      };
    };
    const membersOf = (id: string) =>
      rowsOf<{ account_id: string; part: string }>(
        'select account_id, part from intake.requisition_member where requisition_id = $1',
        [id],
      );

    it('opens one on an approved protocol, with the supervisor in it', async () => {
      const { answer, id, desk, path } = await open();
      expect(answer.status).to.equal(303);
      expect(await membersOf(id)).to.deep.equal([{ account_id: agency.supervisor, part: 'supervisor' }]);
      const page = await desk.get(path);
      expect(page.text).to.include('needs 2 investigators').and.to.include('no panel member');
    });

    it('closes the search window when the supervisor says, and never in the past', async () => {
      const { protocol, desk } = await open();
      const wanted = { number: `R-${shortId()}`, title: 'Patrol officer', protocol };
      const past = await desk.post('/requisitions/new', { ...wanted, searchUntil: '2020-01-01' });
      expect(past.status).to.equal(422);
      expect(past.text).to.include('Last day of searching: Must not be in the past.').and.to.include('2020-01-01');
      const opened = await desk.post('/requisitions/new', { ...wanted, searchUntil: '2099-06-30' });
      expect((await desk.get(opened.location ?? '')).text).to.include('2099-06-30');
    });

    it('says which number is in use and keeps the form', async () => {
      const { number, protocol, desk } = await open();
      const again = await desk.post('/requisitions/new', { number, title: 'Typed title', protocol });
      expect(again.status).to.equal(422);
      expect(again.text)
        .to.include('in use by another requisition')
        .and.to.include('Typed title')
        .and.to.include('aria-invalid="true"');
    });

    it('refuses a protocol that is not approved, also one that was forged into the form', async () => {
      const draft = await submitted(`Unapproved ${shortId()}`);
      const desk = await server.signIn('supervisor');
      const answer = await desk.post('/requisitions/new', { number: `R-${shortId()}`, title: 'Patrol officer', protocol: draft });
      expect(answer.status).to.equal(409);
      expect(answer.text).to.match(/is not approved/i);
    });

    it('gives people their parts, and the same part twice once', async () => {
      const { desk, id } = await open();
      for (const [person, part] of [
        [agency.investigator, 'investigator'],
        [agency.second, 'investigator'],
        [agency.second, 'investigator'],
        [agency.panelist, 'panelist'],
      ])
        expect((await desk.post(`/requisitions/${id}/members`, { person: person ?? '', part: part ?? '' })).status).to.equal(303);
      expect(await membersOf(id)).to.have.length(4);
      expect((await desk.get(`/requisitions/${id}`)).text).not.to.include('needs 2 investigators');
      expect((await actsOn(id)).filter(({ kind }) => kind === 'requisition.member_added')).to.have.length(4);
    });

    it('tells each conflict beside the person, and changes nothing', async () => {
      const { desk, id } = await open();
      const twoHats = await buildAccount(database, {
        email: `two-${shortId().toLowerCase()}@evenhand.test`,
        roles: ['investigator', 'panelist'],
      });
      await desk.post(`/requisitions/${id}/members`, { person: twoHats, part: 'investigator' });
      // The builders' protocols are drafted by the investigator, who is given the panel's role here.
      await database.owner.query(
        "insert into access.role_grant (account_id, role) values ($1, 'panelist') on conflict do nothing",
        [agency.investigator],
      );
      const conflicts = [
        { person: twoHats, part: 'panelist', says: 'one person has one part' },
        { person: agency.auditor, part: 'investigator', says: 'has not been granted the role of investigator' },
        { person: agency.investigator, part: 'panelist', says: 'drafted or approved the protocol' },
      ];
      const before = await membersOf(id);
      for (const { person, part, says } of conflicts) {
        const answer = await desk.post(`/requisitions/${id}/members`, { person, part });
        expect(answer.status, says).to.equal(409);
        expect(answer.text.toLowerCase()).to.include(says).and.to.include('f-person-problem');
      }
      expect(await membersOf(id)).to.deep.equal(before);
    });

    it('is not found for a requisition that is not there', async () => {
      const desk = await server.signIn('supervisor');
      expect((await desk.get('/requisitions/7b0f3c3e-6a0e-4d0c-9d39-6a9f3c1c0001')).status).to.equal(404);
      const forged = await desk.post('/requisitions/7b0f3c3e-6a0e-4d0c-9d39-6a9f3c1c0001/members', {
        person: agency.second,
        part: 'investigator',
      });
      expect(forged.status).to.equal(404);
    });
  });

  describe('deviations', () => {
    let requisition: RequisitionId;
    before(async () => {
      requisition = await buildRequisition(database, agency);
      await buildApplicant(database, agency, requisition, {
        identifiers: { name: 'Jordan Quill', handle: 'quilljordan', alias: 'Ed (the) [+*' },
      });
      // Stands inside a word of the reason below, and is not meant there.
      await buildApplicant(database, agency, requisition, { identifiers: { name: 'Anne-Marie Quill', handle: 'wik' } });
    });
    const rows = () =>
      rowsOf<{ id: string; decision: string | null; decision_note: string | null }>(
        'select id, decision, decision_note from intake.deviation where requisition_id = $1',
        [requisition],
      );

    it('are asked for by investigators, once, and decided by a supervisor with a reason', async () => {
      const investigator = await server.signIn('investigator');
      const path = `/requisitions/${requisition}/deviations/new`;
      const reason = 'The wiki was moved to another address during the round.';
      await investigator.get(path);
      for (const click of [1, 2])
        expect((await investigator.post(path, { reason })).location, `click ${click}`).to.equal(`/requisitions/${requisition}`);
      const { id } = theOnly(await rows());

      const supervisor = await server.signIn('supervisor');
      expect((await supervisor.get('/')).text).to.include(reason);
      const silent = await supervisor.post(`/deviations/${id}`, { decision: 'approved', note: '' });
      expect(silent.status).to.equal(422);
      await supervisor.post(`/deviations/${id}`, { decision: 'approved', note: 'Same wiki, new address.' });
      expect(theOnly(await rows())).to.include({ decision: 'approved', decision_note: 'Same wiki, new address.' });
      expect((await supervisor.get('/deviations')).text).to.include('Same wiki, new address.');
      const otherwise = await supervisor.post(`/deviations/${id}`, { decision: 'refused', note: 'On second thought.' });
      expect(otherwise.status).to.equal(409);
      expect((await actsOn(id)).map(({ kind }) => kind)).to.deep.equal(['deviation.asked', 'deviation.decided']);
    });

    describe('for an extra search', () => {
      let applicant: string;
      const path = () => `/requisitions/${requisition}/deviations/new`;
      const latest = async () =>
        (
          await rowsOf<{ id: string; reach: string | null; done_by: string | null; technique: string | null }>(
            'select id, reach, done_by, technique from intake.deviation where requisition_id = $1 order by asked_at desc limit 1',
            [requisition],
          )
        )[0];
      const ask = async (reason: string, changes: Record<string, string> = {}) => {
        const desk = await server.signIn('investigator');
        const answer = await desk.post(path(), { kind: 'extra_search', technique: 'T-02', applicant, reason, ...changes });
        return { desk, answer };
      };
      before(async () => {
        applicant = await buildApplicant(database, agency, requisition, { number: 'A-7700' });
      });

      it('pass the technique gate: forbidden ones are refused, conditional ones ask for their condition, nothing typed is lost', async () => {
        const reason = 'A-7700 told us of a page on another wiki.';
        const refused: readonly (readonly [changes: Record<string, string>, says: RegExp, field: string])[] = [
          [{ technique: 'T-13' }, /T-13 is forbidden\. Fake accounts/, 'f-technique-problem'],
          [{ technique: '' }, /Choose by which technique/, 'f-technique-problem'],
          [{ technique: 'T-17' }, /T-17 is conditional: record counsel/, 'f-condition-problem'],
          [{ kind: 'other' }, /Is for an extra search/, 'f-technique-problem'],
          [{ applicant: 'nobody' }, /Choose an applicant/, 'f-applicant-problem'],
        ];
        for (const [changes, says, field] of refused) {
          const { answer } = await ask(reason, changes);
          expect(answer.status, field).to.equal(422);
          expect(answer.text).to.match(says).and.to.include(field).and.to.include(reason);
        }
      });

      it('name whom they are approved for, are done only after that, and are on record to the auditor', async () => {
        const { desk, answer } = await ask('A-7700 told us of a page on another wiki.');
        expect(answer.status).to.equal(303);
        const { id = '' } = (await latest()) ?? {};
        expect((await desk.get(path())).text).not.to.include(`${id}/done`);
        expect((await desk.post(`/requisitions/${requisition}/deviations/${id}/done`, {})).status, 'before the fact').to.equal(
          403,
        );

        const supervisor = await server.signIn('supervisor');
        expect((await supervisor.get(`/deviations/${id}`)).text).to.include('Extra search by T-02, about A-7700');
        const silent = await supervisor.post(`/deviations/${id}`, { decision: 'approved', note: 'Job-related.' });
        expect(silent.status).to.equal(422);
        expect(silent.text).to.include('f-reach-problem').and.to.include('Job-related.');
        await supervisor.post(`/deviations/${id}`, { decision: 'approved', note: 'Job-related.', reach: 'cohort' });

        expect((await desk.get(path())).text)
          .to.include('Approved, and not on record as done')
          .and.to.include('for everybody in the requisition');
        for (const click of [1, 2])
          expect((await desk.post(`/requisitions/${requisition}/deviations/${id}/done`, {})).status, `click ${click}`).to.equal(
            303,
          );
        expect(await latest()).to.include({ reach: 'cohort', done_by: agency.investigator, technique: 'T-02' });
        expect(await actsOn(id)).to.deep.equal([
          { kind: 'deviation.asked', detail: { requisition, kind: 'extra_search', technique: 'T-02' } },
          { kind: 'deviation.decided', detail: { decision: 'approved', requisition, reach: 'cohort' } },
          { kind: 'deviation.done', detail: { requisition, kind: 'extra_search' } },
        ]);
        const register = (await (await server.signIn('auditor')).get('/deviations')).text;
        expect(register)
          .to.include('Extra search by T-02, about A-7700')
          .and.to.include('for everybody in the requisition')
          .and.to.match(/Done .* by The investigator/);
      });

      it('are refused without saying whom they would have been for, and nothing of them is done', async () => {
        const { desk } = await ask('A hunch about A-7700 and another town.');
        const { id = '' } = (await latest()) ?? {};
        const supervisor = await server.signIn('supervisor');
        await supervisor.post(`/deviations/${id}`, { decision: 'refused', note: 'A hunch is no reason.' });
        expect(await latest()).to.include({ reach: null, done_by: null });
        expect((await desk.post(`/requisitions/${requisition}/deviations/${id}/done`, {})).status).to.equal(403);
      });

      it('are for applicants of the requisition only', async () => {
        const elsewhere = await buildApplicant(database, agency, await buildRequisition(database, agency));
        const { answer } = await ask('Somebody of another requisition.', { applicant: elsewhere });
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include('is not in this requisition'.replace('is', 'Is'));
      });
    });

    it('may not name an applicant, because auditors read them', async () => {
      const investigator = await server.signIn('investigator');
      for (const named of [
        'JORDAN QUILL moved away.',
        'The account @quilljordan is new.',
        'It was ed (the) [+* who moved.',
        'Ask anne-marie  quill again.',
      ]) {
        const answer = await investigator.post(`/requisitions/${requisition}/deviations/new`, { reason: named });
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include('names an applicant');
      }
    });

    it('are for the requisition’s own investigators only', async () => {
      const outsider = await server.signIn('outsider');
      expect((await outsider.get(`/requisitions/${requisition}/deviations/new`)).status).to.equal(404);
      const forged = await outsider.post(`/requisitions/${requisition}/deviations/new`, {
        reason: 'I would like to look anyway.',
      });
      expect(forged.status).to.equal(404);
    });
  });

  it('names investigators whose vetting or training has ended', async () => {
    await buildAccount(database, {
      email: 'late@evenhand.test',
      name: 'Late Investigator',
      roles: ['investigator'],
      vettedUntil: '2020-01-31',
    });
    const desk = await server.signIn('supervisor');
    expect((await desk.get('/')).text).to.include('Late Investigator: vetting ended on 2020-01-31');
  });

  it('shows pages two people disagree on, with both verdicts', async () => {
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const { owner } = database;
    const round = theOnly(
      (
        await owner.query<{ id: string }>(
          `insert into evidence.round (requisition_id, protocol_id, protocol_sha256, seed, started_by)
           select r.id, p.id, p.sha256, 'seed', $2 from intake.requisition r join intake.protocol p on p.id = r.protocol_id where r.id = $1 returning id`,
          [requisition, agency.investigator],
        )
      ).rows,
    ).id;
    const capture = theOnly(
      (
        await owner.query<{ id: string }>(
          `insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, finished_at)
           values ($1, $2, $3, 'http://a.example/', 'a', 'complete', now()) returning id`,
          [requisition, round, applicant],
        )
      ).rows,
    ).id;
    for (const [seat, verdict, by] of [
      ['first', 'applicant', agency.investigator],
      ['second', 'not_applicant', agency.second],
    ])
      await owner.query(
        `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by) values ($1, $2, $3, $4, 'The reason of ' || $3, $5)`,
        [requisition, capture, seat, verdict, by],
      );
    const desk = await server.signIn('supervisor');
    expect((await desk.get('/')).text)
      .to.include('The reason of first')
      .and.to.include('The reason of second');
  });
});
