import { expect } from 'chai';
import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  shortId,
  smallProtocol,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { buildCapture, buildRound, finishRound } from '../../support/investigation.ts';

/** Two steps, one of which needs an employer, which only some applicants have. */
const twoSteps = () => {
  const { steps, ...protocol } = smallProtocol({ title: `Two steps ${shortId()}` });
  const [first] = steps;
  return {
    ...protocol,
    steps: [first!, { ...first!, id: 'wiki-employer', title: 'Employer in the town wiki', query: '{name} {employer}' }],
  };
};

describe('A round', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let requisition: RequisitionId;
  let applicants: ApplicantId[];

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency, {
      protocol: await buildProtocol(database, agency, { protocol: twoSteps() }),
    });
    applicants = [
      await buildApplicant(database, agency, requisition, {
        number: `P-${shortId()}`,
        identifiers: { name: 'Ana Uno', employer: 'Harbour Works' },
      }),
      await buildApplicant(database, agency, requisition, { number: `P-${shortId()}`, identifiers: { name: 'Bo Due' } }),
    ];
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const planPath = () => `/requisitions/${requisition}/rounds/new`;
  const rounds = async () =>
    (await database.owner.query<{ id: string }>('select id from evidence.round where requisition_id = $1', [requisition])).rows;

  it('is shown cell by cell with its reason before anything is asked, also where there is nothing to ask', async () => {
    const page = await desk.get(planPath());
    expect(page.status).to.equal(200);
    expect(page.text).to.include('2 applicants in 2 steps: 4 cells, 3 queries; 1 cell has nothing to ask');
    expect(page.text).to.include('Ana Uno Harbour Works').and.to.include('No employer is on file for this applicant.');
    expect(page.text).to.include('Not applicable').and.to.include('Start the round');
    expect(await rounds()).to.deep.equal([]);
  });

  it('starts once, however often it is asked for', async () => {
    const first = await desk.post(planPath(), {});
    expect(first.status).to.equal(303);
    const second = await desk.post(planPath(), {});
    expect(second.status).to.equal(409);
    expect(second.text).to.include('already running');
    expect(await rounds()).to.have.lengthOf(1);
  });

  it('starts once when two people ask for it at the same moment', async () => {
    const second = await server.signIn('second');
    await second.get(planPath());
    const answers = await Promise.all([desk.post(planPath(), {}), second.post(planPath(), {})]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 409]);
    expect(await rounds()).to.have.lengthOf(1);
  });

  it('does not start without everybody’s consent, and says whose is missing', async () => {
    const number = `P-${shortId()}`;
    await buildApplicant(database, agency, requisition, { number, consented: false });
    expect((await desk.get(planPath())).text)
      .to.include(`Applicant ${number} has no consent in force`)
      .and.not.to.include('Start the round</button>');
    const answer = await desk.post(planPath(), {});
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include(`Applicant ${number} has no consent in force`);
    expect(await rounds()).to.deep.equal([]);
  });

  it('does not start for somebody whose training has run out', async () => {
    await database.owner.query("update access.account set trained_until = '2020-01-01' where id = $1", [agency.investigator]);
    try {
      const answer = await desk.post(planPath(), {});
      expect(answer.status).to.equal(403);
      expect(answer.text).to.include('not current');
    } finally {
      await database.owner.query("update access.account set trained_until = '2099-01-01' where id = $1", [agency.investigator]);
    }
    expect(await rounds()).to.deep.equal([]);
  });

  it('does not start without anybody to search for', async () => {
    const empty = await buildRequisition(database, agency);
    const answer = await desk.post(`/requisitions/${empty}/rounds/new`, {});
    expect(answer.status).to.equal(422);
    expect(answer.text).to.include('no active applicant');
  });

  it('shows every applicant in every step, with as many cells in each row', async () => {
    const round = await buildRound(database, agency, requisition);
    const planned = await desk.get(`/rounds/${round}`);
    expect(planned.text).to.include('Planned').and.to.include('0 of 4 searches ended').and.to.include('data-live-url');
    expect(planned.text).to.include('it cannot be told how long the rest will take');
    await database.owner.query(
      "update evidence.search set started_at = now(), finished_at = now(), observed = 'none' where id = (select id from evidence.search where round_id = $1 and kind = 'applicant' and observed is null order by step_no limit 1)",
      [round],
    );
    expect((await desk.get(`/rounds/${round}`)).text).to.match(
      /About \d+ searches a minute; at this pace everything is asked in about/,
    );
    await finishRound(database, round, 'none');
    const page = await desk.get(`/rounds/${round}`);
    const [matrix = ''] = /Every applicant in every step<\/caption>.*?<\/table>/s.exec(page.text) ?? [];
    const rows = [...matrix.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => (row.match(/<td>/g) ?? []).length);
    expect(rows).to.deep.equal([0, 2, 2]);
    expect(matrix).to.include('Not applicable').and.to.include('None');
    expect(page.text).to.include('4 of 4 searches ended, 3 of them as found or none').and.to.include('Both controls passed.');
  });

  it('shows what a cell asked, why, and what came back', async () => {
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: string }>(
      'select id from evidence.search where round_id = $1 and applicant_id = $2 and step_no = 1',
      [round, applicants[0]],
    );
    const search = rows[0]!.id;
    await database.owner.query(
      `insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, status, body_sha256, body_bytes, outcome, hits, started_at, finished_at)
       values ($1, $2, 1, 1, 'http://wiki.example.test/?q=<b>', 'x', 200, 'abc123', 512, 'found', 1, now(), now())`,
      [requisition, search],
    );
    await buildCapture(database, server.store, { requisition, round, applicant: applicants[0]! }, { title: '<i>Hit</i>' });
    const page = await desk.get(`/rounds/cells/${search}`);
    expect(page.text).to.include('The approved step asks for the full name').and.to.include('Ana Uno');
    expect(page.text).to.include('abc123').and.to.include('?q&#x3D;&lt;b&gt;').and.to.include('&lt;i&gt;Hit&lt;/i&gt;');
    expect(page.text).to.not.include('<i>Hit');
  });

  it('names applicants who came late, and has them searched for in the same steps', async () => {
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'none');
    expect((await desk.get(`/rounds/${round}`)).text).to.not.include('came late');
    const number = `P-${shortId()}`;
    await buildApplicant(database, agency, requisition, { number, identifiers: { name: 'Cy Tardy' } });
    const page = await desk.get(`/rounds/${round}`);
    expect(page.text).to.include('Applicants who came late').and.to.include(number).and.to.include('Search for them too');
    const answer = await desk.post(`/rounds/${round}/late`, {});
    expect([answer.status, answer.location]).to.deep.equal([303, `/rounds/${round}`]);
    const after = await desk.get(`/rounds/${round}`);
    expect(after.text)
      .to.include('Running')
      .and.to.include('4 of 6 searches ended')
      .and.to.include('for applicants who came late');
    const [head = ''] = /<thead>.*?<\/thead>/s.exec(after.text) ?? [];
    expect(head.match(/<th /g), 'the matrix has no column more').to.have.length(3);
    const again = await desk.post(`/rounds/${round}/late`, {});
    expect(again.status).to.equal(422);
    expect(again.text).to.include('in this round already');
  });

  it('shows how a cell had ended in runs that were set aside, and that their hits are sealed', async () => {
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: string }>(
      'select id from evidence.search where round_id = $1 and applicant_id = $2 and step_no = 1',
      [round, applicants[0]],
    );
    const search = rows[0]!.id;
    await database.owner.query(
      `insert into evidence.superseded (search_id, run, requisition_id, observed, reason, last_attempt, pages_read, hits_found, finished_at)
       values ($1, 1, $2, 'partial', 'The second page broke off.', 1, 1, 3, now())`,
      [search, requisition],
    );
    await database.owner.query("update evidence.block set status = 'unavailable', run = 2 where round_id = $1", [round]);
    await database.owner.query(
      "update evidence.search set hits_found = 2, observed = 'found', outcome = 'unavailable' where id = $1",
      [search],
    );
    const page = await desk.get(`/rounds/cells/${search}`);
    expect(page.text).to.include('Earlier runs, set aside').and.to.include('The second page broke off.');
    expect(page.text)
      .to.include('2, kept sealed')
      .and.to.include('nobody is judged on it')
      .and.not.to.include('No hit was recorded');
    const auditor = await server.signIn('auditor');
    const audited = await auditor.get(`/audit/cells/${search}`);
    expect(audited.text).to.include('Earlier runs, set aside').and.to.include('2, kept sealed');
    expect((await desk.get(`/rounds/${round}`)).text).to.include('Unavailable for everyone, run 2');
  });

  it('does not start after the last day of searching, and says so before anybody tries', async () => {
    await database.owner.query("update intake.requisition set search_until = '2020-02-29' where id = $1", [requisition]);
    const page = await desk.get(planPath());
    expect(page.text).to.include('The last day of searching for this requisition was 2020-02-29.');
    expect((await desk.post(planPath(), {})).status).to.equal(409);
    expect(await rounds()).to.deep.equal([]);
  });

  it('is not there for somebody without a part in the requisition, whatever is typed as its id', async () => {
    const round = await buildRound(database, agency, requisition);
    const outsider = await server.signIn('outsider');
    for (const path of [`/rounds/${round}`, planPath(), `/rounds/${round}/captures`])
      expect((await outsider.get(path)).status, path).to.equal(404);
    for (const path of ['/rounds/nothing', '/rounds/11111111-1111-4111-8111-111111111111', '/rounds/cells/1', '/rounds/%00']) {
      expect((await desk.get(path)).status, path).to.be.oneOf([400, 404]);
    }
    expect((await outsider.post(planPath(), {})).status).to.equal(404);
    expect((await outsider.post(`/rounds/${round}/late`, {})).status).to.equal(404);
  });
});
