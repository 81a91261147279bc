import { expect } from 'chai';
import type { Work } from '../../../sql/requisition/requisition.ts';
import type { RequisitionId } from '../../../core/ids.ts';
import { tasksOf } from '../../../server/pages/requisitions/tasks.ts';
import { ageInWords } from '../../../server/pages/requisitions/words.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { attribute, buildCapture, buildFinding, buildRound, finishRound, readSecond } from '../../support/investigation.ts';

const TEXT = 'I drove 140 through town last night.';

describe('The investigator’s start page', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;

  beforeEach(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
  });
  afterEach(async () => {
    await server.close();
    await database.drop();
  });

  const taskTexts = (text: string) => [...text.matchAll(/<tr>\s*<th scope="row">([^<]*)<\/th>/g)].map(([, task]) => task);

  it('says so when nothing waits', async () => {
    const desk = await server.signIn('outsider');
    expect((await desk.get('/')).text)
      .to.include('Nothing waits for you')
      .and.to.include('no part in an open requisition');
  });

  it('leads through a case: consent, round, pages, findings, second reading, report', async () => {
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition, { consented: false });
    const desk = await server.signIn('investigator');
    const second = await server.signIn('second');
    const tasks = async (client = desk) => taskTexts((await client.get('/')).text);

    expect(await tasks()).to.deep.equal(['1 applicant has no consent in force; no round can start']);
    await desk.post(`/applicants/${applicant}/consents`, { noticeVersion: 'notice-1', consentedOn: '2026-01-01' });
    expect(await tasks()).to.deep.equal([]);

    const round = await buildRound(database, agency, requisition);
    expect(await tasks()).to.deep.equal(['A round is running: 0 of 4 searches have ended']);

    await finishRound(database, round, 'found');
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    expect(await tasks()).to.deep.equal(['1 captured page waits for a verdict on whose it is']);

    await attribute(database, agency, capture);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: TEXT });
    expect(await tasks()).to.deep.equal(['1 finding is still a draft of yours']);
    expect(await tasks(second)).to.deep.equal([]);

    const page = await desk.get(`/findings/${finding}`);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
    await desk.post(`/findings/${finding}/submit`, { edition: hidden('edition'), changedAt: hidden('changedAt') });
    expect(await tasks()).to.deep.equal([]);
    expect(await tasks(second)).to.deep.equal(['1 finding of a colleague waits for a second reading']);
  });

  it('leads to the page or finding that has waited longest, and to pages that wait for a second verdict', async () => {
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    const place = { requisition, round, applicant };
    const [first, later] = [
      await buildCapture(database, server.store, place, { text: TEXT }),
      await buildCapture(database, server.store, place, { text: TEXT }),
    ];
    const desk = await server.signIn('investigator');
    const judged = { verdict: 'applicant', reason: 'same city and club' };
    await desk.post(`/captures/${first}/verdict`, judged);
    await desk.post(`/captures/${later}/verdict`, judged);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture: first }, { text: TEXT, words: TEXT });
    const second = await server.signIn('second');
    const home = await second.get('/');
    expect(taskTexts(home.text)).to.deep.equal(['2 pages that colleagues judged wait for a second verdict']);
    expect(home.text).to.include(`href="/second-reading/pages/${first}"`);
    await second.post(`/second-reading/pages/${first}`, judged);
    expect((await second.get('/')).text).to.include(`href="/second-reading/pages/${later}"`);
    expect((await desk.get('/')).text).to.include(`href="/findings/${finding}"`);
  });

  it('asks for the report once everything else is done, and for returned findings first', async () => {
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const other = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: TEXT });
    await readSecond(database, agency, finding, 'disagree');
    const desk = await server.signIn('investigator');
    expect(taskTexts((await desk.get('/')).text)).to.deep.equal([
      '1 finding was returned to you',
      '1 applicant has nothing left to do but the report',
    ]);
    await desk.post(`/applicants/${other}/report`, {});
    expect(taskTexts((await desk.get('/')).text)).to.deep.equal(['1 finding was returned to you']);
  });
});

describe('A requisition', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  it('shows its protocol with its hash, who has which part, and applicants by number only', async () => {
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition, { number: 'N-1', identifiers: { name: 'Jordan Example' } });
    await buildApplicant(database, agency, requisition, { number: 'N-2', consented: false });
    const desk = await server.signIn('investigator');
    const page = await desk.get(`/requisitions/${requisition}`);
    expect(page.text)
      .to.include('N-1')
      .and.to.include('None in force')
      .and.to.include('The panelist: Panel')
      .and.not.to.include('Jordan Example');
    expect(page.text).to.match(/<code class="hash">[0-9a-f]{64}<\/code>/);
    expect((await desk.get('/requisitions')).text).to.include(requisition);
  });

  it('is listed for nobody without a part in it', async () => {
    const requisition = await buildRequisition(database, agency);
    const outsider = await server.signIn('outsider');
    expect((await outsider.get('/requisitions')).text).to.not.include(requisition);
    expect((await outsider.get(`/requisitions/${requisition}`)).status).to.equal(404);
  });
});

describe('The order of tasks', () => {
  const NOW = new Date('2026-03-10T12:00:00Z');
  const work = (changes: Partial<Work>): Work => ({
    id: '11111111-1111-4111-8111-111111111111' as RequisitionId,
    number: 'R-1',
    title: 'Title',
    runningRound: null,
    runningSince: null,
    cellsTotal: 0,
    cellsDone: 0,
    toJudge: 0,
    toJudgeSince: null,
    toJudgeRound: null,
    drafts: 0,
    draftsSince: null,
    oldestDraft: null,
    returned: 0,
    returnedSince: null,
    oldestReturned: null,
    toRead: 0,
    toReadSince: null,
    oldestToRead: null,
    toConfirm: 0,
    toConfirmSince: null,
    oldestToConfirm: null,
    confirmed: 0,
    withoutReport: 0,
    withoutReportSince: null,
    applicants: 0,
    withoutConsent: 0,
    ...changes,
  });

  it('puts what holds up a colleague first, then the longest wait', () => {
    const tasks = tasksOf(
      [
        work({ number: 'R-1', drafts: 1, draftsSince: new Date('2026-03-01') }),
        work({ number: 'R-2', returned: 2, returnedSince: new Date('2026-03-09') }),
        work({ number: 'R-3', returned: 1, returnedSince: new Date('2026-03-02') }),
      ],
      NOW,
    );
    expect(tasks.map(({ requisition, what }) => `${requisition.slice(0, 3)} ${what.split(' ')[0] ?? ''}`)).to.deep.equal([
      'R-3 1',
      'R-2 2',
      'R-1 1',
    ]);
  });

  const ages = [
    ['2026-03-10T11:59:30Z', 'just now'],
    ['2026-03-10T11:15:00Z', 'for 45 minutes'],
    ['2026-03-10T10:30:00Z', 'for 1 hour'],
    ['2026-03-08T13:00:00Z', 'for 47 hours'],
    ['2026-03-01T12:00:00Z', 'for 9 days'],
    ['2026-03-11T12:00:00Z', 'just now'],
  ] as const;
  for (const [since, words] of ages) {
    it(`says "${words}" of something that waits since ${since}`, () => {
      expect(ageInWords(new Date(since), NOW)).to.equal(words);
    });
  }
});
