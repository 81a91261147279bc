import { expect } from 'chai';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { asInvestigator, buildCapture, buildFinding, buildRound, finishRound, readSecond } from '../../support/investigation.ts';

const NAME = 'Jordan Unmistakable';
const TEXT = 'We took the long bridge at a hundred and ninety.';

const plain = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');

describe('The figures of equal treatment, drawn', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;
  let applicant: ApplicantId;
  let captures: CaptureId[];
  let auditor: DeskClient;

  const judge = async (
    capture: CaptureId,
    first: 'applicant' | 'not_applicant',
    second: 'applicant' | 'not_applicant' | 'unsure',
  ) => {
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, capture, { verdict: first, reason: 'same city' }),
    );
    await asInvestigator(database, agency.second, (transaction) =>
      judgeSecond(transaction, capture, { verdict: second, reason: 'read anew' }),
    );
  };

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency, { number: 'R-88' });
    const numbers = ['A-0001', 'A-0002', 'A-0003', 'A-0004'];
    const people: ApplicantId[] = [];
    for (const number of numbers)
      people.push(await buildApplicant(database, agency, requisition, { number, identifiers: { name: NAME } }));
    applicant = people[0] ?? ('' as ApplicantId);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    // Times of 1, 2, 3 and 40 seconds, the last one after two further attempts.
    await database.owner.query(
      `update evidence.search s set attempts = case when a.number = 'A-0004' then 3 else 1 end, finished_at = now(),
         started_at = now() - make_interval(secs => case a.number when 'A-0001' then 1 when 'A-0002' then 2 when 'A-0003' then 3 else 40 end)
       from intake.applicant a where a.id = s.applicant_id and s.round_id = $1`,
      [round],
    );
    captures = [];
    for (let at = 0; at < 6; at += 1)
      captures.push(await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT }));
    const [one, two, three, four, five] = captures as [CaptureId, CaptureId, CaptureId, CaptureId, CaptureId];
    await judge(one, 'applicant', 'applicant');
    await judge(two, 'applicant', 'applicant');
    await judge(three, 'not_applicant', 'not_applicant');
    await judge(four, 'applicant', 'unsure');
    await judge(five, 'not_applicant', 'not_applicant');
    const finding = await buildFinding(database, agency, { requisition, applicant, capture: one }, { text: TEXT, words: TEXT });
    await database.owner.query(
      `insert into evidence.person_mask (requisition_id, finding_id, edition, field, start_at, end_at, class, role, reason, added_by)
       values ($1, $2, 1, 'quotation', 0, 2, 'PC-RELIGION', 'subject', 'gives it away', $3)`,
      [requisition, finding, agency.investigator],
    );
    await readSecond(database, agency, finding, 'disagree');
    await database.owner.query(
      `insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by) values ($1, $2, 1, 'it is on the page', $3)`,
      [requisition, finding, agency.investigator],
    );
    auditor = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const page = async (path = 'parity') => {
    const answer = await auditor.get(`/audit/rounds/${round}/${path}`);
    expect(answer.status, path).to.equal(200);
    return answer.text;
  };

  it('are beside the same figures in numbers, and each drawing says in words what it shows', async () => {
    const text = await page();
    expect(text).to.include('Times of step 1: 1 s to 40 s, the middle half 1.8 s to 12.3 s, the middle 2.5 s.');
    expect(text).to.match(
      /<td class="number">1 s<\/td><td class="number">1.8 s<\/td><td class="number">2.5 s<\/td><td class="number">12.3 s<\/td><td class="number">40 s<\/td>/,
    );
    expect(text).to.include('Step 1: 2 further attempts, at most 2 for one applicant.').and.to.include('>Found 4<');
    for (const svg of text.match(/<svg class="plot"[^>]*>/g) ?? []) expect(svg).to.match(/role="img"|aria-hidden="true"/);
    for (const drawn of text.match(/<svg[^>]*role="img">.{0,20}/g) ?? []) expect(drawn).to.include('<title>');
  });

  it('tell how far two people agree, beyond what chance gives', async () => {
    const text = plain(await page());
    // 4 of 5 agree; chance gives 0.6 · 0.4 + 0.4 · 0.4 + 0 · 0.2 = 0.4; kappa is 0.4 / 0.6.
    expect(text).to.include('80 % (38 % to 96 %)').and.to.include('Kappa 0.67 (');
    expect(text).to.include('one=applicant&other=unsure">1</a>');
    expect(text).to.include('The second: agreed to 0 of 1 readings.');
  });

  it('say that kappa cannot be told when everything was called the same', async () => {
    const { rows } = await database.owner.query<{ id: string; verdict: string }>('select id, verdict from evidence.attribution');
    await database.owner.query("update evidence.attribution set verdict = 'applicant'");
    expect(await page())
      .to.include('Cannot be told.')
      .and.to.include('100 % (57 % to 100 %)');
    for (const { id, verdict } of rows)
      await database.owner.query('update evidence.attribution set verdict = $2 where id = $1', [id, verdict]);
  });

  it('count what people hid beyond the filter, by class and by person', async () => {
    await database.owner.query(
      `insert into evidence.unmasking (requisition_id, finding_id, edition, words, stretches, reason, shown_by)
       select requisition_id, id, 2, '{We,took}', 2, 'a word too many', $1 from evidence.finding limit 1`,
      [agency.second],
    );
    const text = await page();
    expect(text).to.match(/The second<\/a><\/th><td class="number">0<\/td><td class="number">0<\/td><td class="number">2<\/td>/);
    expect(text).to.include('hidden 0 times by the filter, 1 times by people').and.to.include('100 %');
    expect(await page('masks?class=PC-RELIGION'))
      .to.include('The investigator')
      .and.to.include('Only religion or its absence');
    expect(await page('masks?class=PC-AGE')).to.include('No row fits.');
  });

  it('lead to exactly the rows they were counted from, and from there to the search or the record', async () => {
    const text = plain(await page());
    const links = [...text.matchAll(/href="(\/audit\/rounds\/[^"]+\?[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(links.length).to.be.greaterThan(10);
    for (const href of links) expect((await auditor.get(href)).status, href).to.equal(200);
    const found = await page('searches?step=1&outcome=found');
    expect([...found.matchAll(/<tr><th scope="row"><a href="\/audit\/cells\//g)]).to.have.length(4);
    const verdicts = await page('verdicts?one=applicant&other=applicant');
    expect([...plain(verdicts).matchAll(/<tr><th scope="row"><a href="\/access-log\?subject=/g)]).to.have.length(2);
    expect(await page('readings?verdict=disagree'))
      .to.include('Returned')
      .and.to.include('The drafter stands by it; no supervisor has ruled');
  });

  it('never show a name, an address or a captured word', async () => {
    for (const path of ['parity', 'searches', 'masks', 'verdicts', 'readings']) {
      const text = await page(path);
      for (const hidden of ['Unmistakable', 'blog.example.test', 'bridge', 'gives it away'])
        expect(text, path).not.to.include(hidden);
    }
  });

  it('have no rows for what no figure leads to', async () => {
    for (const path of ['searches?step=x', 'searches?outcome=lost', 'masks?class=hair', 'verdicts?by=me', 'searches?after=1'])
      expect((await auditor.get(`/audit/rounds/${round}/${path}`)).status, path).to.equal(404);
    expect((await auditor.get(`/audit/rounds/${requisition}/parity`)).status).to.equal(404);
    const investigator = await server.signIn('investigator');
    expect((await investigator.get(`/audit/rounds/${round}/parity`)).status).to.equal(404);
  });
});
