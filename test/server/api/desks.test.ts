import { expect } from 'chai';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { bodyOf, clientOf, itemsOf, type ApiClient } from '../../support/api-client.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import {
  asInvestigator,
  attribute,
  buildCapture,
  buildFinding,
  buildRound,
  finishRound,
  readSecond,
} from '../../support/investigation.ts';
import { lengthenLists } from '../../support/long-lists.ts';

const TEXT = 'Jordan Example of Springfield. Lights off over the long bridge last night.';
const WORDS = 'Lights off over the long bridge last night.';
const FIRST_SAID = 'the mayor told me so';

describe('What supervisors and auditors do, through the API', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;
  let applicant: ApplicantId;
  let investigator: ApiClient;
  let supervisor: ApiClient;
  let auditor: ApiClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    for (let n = 0; n < 3; n += 1) await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    investigator = await clientOf(database, server.url, agency, 'investigator');
    supervisor = await clientOf(database, server.url, agency, 'supervisor');
    auditor = await clientOf(database, server.url, agency, 'auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const captured = () => buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
  const judged = async (): Promise<CaptureId> => {
    const capture = await captured();
    const judgement = { verdict: 'applicant', reason: FIRST_SAID } as const;
    await asInvestigator(database, agency.investigator, (transaction) => judgeCapture(transaction, capture, judgement));
    return capture;
  };
  const viewsOf = async (subject: string) =>
    (
      await database.owner.query<{ purpose: string }>(
        "select body::jsonb #>> '{detail,purpose}' as purpose from ledger.act where kind = 'evidence.viewed' and subject = $1 and body::jsonb #>> '{detail,token}' is not null",
        [subject],
      )
    ).rows.map(({ purpose }) => purpose);

  it('a page on which two disagree is found, read on record, and settled by a third', async () => {
    const capture = await judged();
    expect(itemsOf(await supervisor.get('/disputes'))).to.deep.equal([]);
    expect((await supervisor.get(`/disputes/${capture}`)).status).to.equal(404);
    await asInvestigator(database, agency.second, (transaction) =>
      judgeSecond(transaction, capture, { verdict: 'not_applicant', reason: 'another year of birth' }),
    );
    expect(itemsOf(await supervisor.get('/disputes')).map(({ captureId }) => captureId)).to.deep.equal([capture]);
    const dispute = bodyOf(await supervisor.get(`/disputes/${capture}`));
    expect(dispute).to.deep.include({ text: TEXT, settlements: [] });
    expect(dispute['sides']).to.have.length(2);
    expect(await viewsOf(capture)).to.deep.equal(['attribution']);
    const path = `/disputes/${capture}/settlements`;
    const neither = await supervisor.post(path, { verdict: 'nobody', reason: 'The club book has the year.' });
    expect(neither.status).to.equal(422);
    const settled = await supervisor.post(path, { verdict: 'not_applicant', reason: 'The club book has the year.' });
    expect(settled.status, settled.text).to.equal(201);
    expect(bodyOf(settled)['settlements']).to.have.length(1);
    const late = await supervisor.post(path, { verdict: 'applicant', reason: 'On second thought.', seen: null });
    expect([late.status, bodyOf(late)['code']]).to.deep.equal([409, 'STALE_FORM']);
    expect(itemsOf(await supervisor.get('/disputes'))).to.deep.equal([]);
  });

  it('a finding its drafter stands by is put before a supervisor, read on record, and ruled on', async () => {
    const capture = await captured();
    await attribute(database, agency, capture);
    const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: WORDS });
    await readSecond(database, agency, finding, 'disagree');
    const openedBy = async (client: ApiClient, path: string) => {
      const { edition, changedAt } = bodyOf(await client.get(path));
      return { edition, changedAt };
    };
    const opened = await openedBy(investigator, `/findings/${finding}`);
    const empty = await investigator.post(`/findings/${finding}/dispute`, { ...opened, reason: '' });
    expect(empty.status).to.equal(422);
    expect(empty.text).to.include('say why you stand by it');
    const raised = await investigator.post(`/findings/${finding}/dispute`, { ...opened, reason: 'The bridge is named above.' });
    expect(bodyOf(raised)['status'], raised.text).to.equal('disputed');
    expect(itemsOf(await supervisor.get('/disputes/findings')).map(({ id }) => id)).to.deep.equal([finding]);
    const read = bodyOf(await supervisor.get(`/disputes/findings/${finding}`));
    expect(read['text']).to.equal(TEXT);
    expect(await viewsOf(capture)).to.deep.equal(['finding']);
    const path = `/disputes/findings/${finding}/ruling`;
    const ruling = { ruling: 'goes_back', reason: 'Say which bridge.' };
    expect((await supervisor.post(path, { ...opened, ...ruling })).status).to.equal(409);
    const now = await openedBy(supervisor, `/disputes/findings/${finding}`);
    const ruled = await supervisor.post(path, { ...now, ...ruling });
    expect(bodyOf(ruled)['status'], ruled.text).to.equal('returned');
    expect(itemsOf(await supervisor.get('/disputes/findings'))).to.deep.equal([]);
  });

  it('a sample is drawn, judged blind to what was said, and compared', async () => {
    await Promise.all([judged(), judged()]);
    const path = `/audit/rounds/${round}/samples`;
    expect((await auditor.post(path, { size: 0, seed: 'dice-4-2-6' })).status).to.equal(422);
    const drawn = await auditor.post(path, { size: 2, seed: 'dice-4-2-6-1-1' });
    expect(drawn.status, drawn.text).to.equal(201);
    const { id, nextPage } = bodyOf(drawn);
    expect(itemsOf(await auditor.get(path)).map((sample) => sample['id'])).to.deep.equal([id]);
    let page = String(nextPage);
    for (const left of [1, 0]) {
      const read = await auditor.get(`/audit/samples/pages/${page}`);
      expect(bodyOf(read)['text'], read.text).to.equal(TEXT);
      expect(read.text).not.to.include(FIRST_SAID).and.not.to.include('The investigator');
      const judgement = { verdict: 'applicant', reason: 'The page names the city.' };
      const said = await auditor.post(`/audit/samples/pages/${page}/verdicts`, judgement);
      expect(said.status, said.text).to.equal(201);
      expect(bodyOf(said)['compared']).to.have.length(left === 0 ? 2 : 0);
      page = String(bodyOf(said)['nextPage']);
    }
    expect(bodyOf(await auditor.get(`/audit/samples/${String(id)}`))).to.deep.include({ nextPage: null, reread: 2 });
    const another = bodyOf(await auditor.post(path, { size: 1, seed: 'dice-1-1-1-1' }));
    expect(bodyOf(await auditor.post(`/audit/samples/${String(another['id'])}/end`))['finishedAt']).to.be.a('string');
    expect((await auditor.get(`/audit/samples/pages/${String(another['nextPage'])}`)).status).to.equal(403);
  });

  it('a hold is put by one supervisor and lifted by another', async () => {
    const email = 'other.supervisor@evenhand.test';
    const other = await buildAccount(database, { email, roles: ['supervisor'] });
    const second = await clientOf(database, server.url, { ...agency, supervisor: other }, 'supervisor');
    const reason = 'The matter of the spring intake.';
    const put = await supervisor.post(`/requisitions/${requisition}/holds`, { reason });
    expect(put.status, put.text).to.equal(201);
    const { id } = bodyOf(put);
    const again = await supervisor.post(`/requisitions/${requisition}/holds`, { reason });
    expect(bodyOf(again)['id']).to.equal(id);
    for (const client of [supervisor, auditor]) {
      expect(itemsOf(await client.get('/holds')).map((hold) => hold['id'])).to.deep.equal([id]);
      expect(bodyOf(await client.get(`/holds/${String(id)}`))).to.deep.include({ reason, liftedAt: null });
    }
    const lift = (client: ApiClient) => client.post(`/holds/${String(id)}/lifting`, { reason: 'The matter is closed.' });
    expect((await lift(supervisor)).status).to.equal(403);
    expect(bodyOf(await lift(second))).to.deep.include({ liftReason: 'The matter is closed.' });
  });

  describe('a long list', () => {
    const named = (item: Record<string, unknown>) => item['id'] ?? item['captureId'] ?? item['round'] ?? item['index'];

    /** Every item of a list, asked for so many at a time, going on until there is nothing more. */
    async function walk(client: ApiClient, path: string, limit: number, cursor = 'after'): Promise<unknown[]> {
      const names: unknown[] = [];
      for (let query = `limit=${limit}`; query !== '';) {
        const { items, next } = bodyOf(await client.get(`${path}${path.includes('?') ? '&' : '?'}${query}`)) as {
          items: Record<string, unknown>[];
          next: string | number | null;
        };
        expect(items.length).to.be.at.most(limit);
        names.push(...items.map(named));
        query = next === null ? '' : `limit=${limit}&${cursor}=${next}`;
      }
      return names;
    }

    before(async () => {
      await lengthenLists(database, agency, requisition, 12);
      for (let n = 0; n < 5; n += 1) {
        await captured();
        await buildApplicant(database, agency, requisition);
        await buildRequisition(database, agency);
        await supervisor.post(`/requisitions/${requisition}/holds`, { reason: `The matter number ${n}.` });
      }
    });

    for (const [seat, path] of [
      ['investigator', () => '/requisitions'],
      ['investigator', () => `/requisitions/${requisition}/applicants`],
      ['investigator', () => `/requisitions/${requisition}/findings`],
      ['investigator', () => `/requisitions/${requisition}/deviations`],
      ['investigator', () => `/rounds/${round}/captures?show=all`],
      ['investigator', () => '/protocols'],
      ['supervisor', () => '/deviations?state=waiting'],
      ['supervisor', () => '/holds'],
      ['auditor', () => '/audit/requisitions'],
      ['auditor', () => `/audit/rounds/${round}/samples`],
      ['administrator', () => '/accounts'],
    ] as const)
      it(`is the same in one piece and in many, each item once: ${path().replaceAll('undefined', '…')} (${seat})`, async () => {
        const client = await clientOf(database, server.url, agency, seat);
        const whole = await walk(client, path(), 500);
        expect(new Set(whole).size).to.equal(whole.length);
        expect(whole.length).to.be.greaterThan(path().includes('samples') || path().includes('findings') ? 0 : 4);
        expect(await walk(client, path(), 2)).to.deep.equal(whole);
      });

    it('of cells and of the matrix goes on by applicants', async () => {
      const cells = await walk(investigator, `/rounds/${round}/cells`, 500);
      expect(await walk(investigator, `/rounds/${round}/cells`, 1)).to.deep.equal(cells);
      const rows: unknown[] = [];
      let after = '';
      do {
        const { matrix, next } = bodyOf(await auditor.get(`/audit/rounds/${round}/matrix?limit=2${after}`)) as {
          matrix: { rows: unknown[] };
          next: string | null;
        };
        rows.push(...matrix.rows);
        after = next === null ? '' : `&after=${next}`;
      } while (after !== '');
      const whole = bodyOf(await auditor.get(`/audit/rounds/${round}/matrix?limit=500`));
      expect(rows).to.deep.equal((whole['matrix'] as { rows: unknown[] }).rows);
      expect(rows).to.have.length.greaterThan(3);
    });

    it('says what is wrong with what was asked', async () => {
      for (const query of ['limit=0', 'limit=501', 'limit=many', 'after=first'])
        expect((await investigator.get(`/requisitions?${query}`)).status, query).to.equal(422);
    });
  });
});
