import { expect } from 'chai';
import type { ApplicantId, BlockId, CaptureId, RequisitionId } from '../../../core/ids.ts';
import { withdrawApplicant } from '../../../sql/applicant/applicant.ts';
import { beginCapture } from '../../../sql/capture/work.ts';
import { inTransaction } from '../../../sql/database.ts';
import { settle } from '../../../sql/round/settle.ts';
import { listCells, loadBlock, observe, readBeforeAsking, type Cell, type Observation } from '../../../sql/round/work.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator, buildRound } from '../../support/investigation.ts';

const FOUND: Observation = { outcome: 'found', reason: null, sourceVersion: '1', pages: 1, hits: [] };

const hit = (url: string, rank: number): Observation['hits'][number] => ({
  url,
  title: 'A page',
  snippet: 'A snippet',
  publishedAt: null,
  subjectKey: null,
  rank,
});

describe('A cell of a round', () => {
  let database: TestDatabase;
  let agency: Agency;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let block: BlockId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: BlockId }>('select id from evidence.block where round_id = $1', [round]);
    block = theOnly(rows).id;
  });
  after(() => database.drop());

  const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.pools.worker, null, work);
  const cellOfApplicant = async (): Promise<Cell> =>
    theOnly((await asWorker((transaction) => listCells(transaction, block))).filter(({ kind }) => kind === 'applicant'));
  const end = async (cell: Cell, observation: Partial<Observation>) =>
    asWorker(async (transaction) =>
      observe(transaction, await loadBlock(transaction, block), cell, { ...FOUND, ...observation }),
    );

  /** Has the controls pass and settles the block. */
  async function endBlock(): Promise<void> {
    for (const control of await asWorker((transaction) => listCells(transaction, block)))
      if (control.observed === null) await end(control, { outcome: control.kind === 'negative_control' ? 'none' : 'found' });
    await asWorker(async (transaction) => settle(transaction, await loadBlock(transaction, block), null));
  }

  it('is asked for nobody who has withdrawn, and no page found before is opened', async () => {
    const cell = await cellOfApplicant();
    expect(await asWorker((transaction) => readBeforeAsking(transaction, cell.id))).to.include({ consented: true });
    await end(cell, { hits: [hit('http://blog.example.test/1', 1)] });
    await endBlock();
    const { rows } = await database.owner.query<{ id: CaptureId }>('select id from evidence.capture where applicant_id = $1', [
      applicant,
    ]);
    const capture = theOnly(rows).id;
    expect((await asWorker((transaction) => beginCapture(transaction, capture))).consented).to.equal(true);

    await asInvestigator(database, agency.investigator, (transaction) => withdrawApplicant(transaction, applicant));
    expect(await asWorker((transaction) => readBeforeAsking(transaction, cell.id))).to.include({ consented: false });
    expect((await asWorker((transaction) => beginCapture(transaction, capture))).consented).to.equal(false);
  });

  it('ends with what the source said of itself, whatever characters that has', async () => {
    const cell = await cellOfApplicant();
    await end(cell, { outcome: 'indeterminate', reason: 'It said: \u0000 \ud83d' });
    const { rows } = await database.owner.query<{ observed: string; reason: string }>(
      'select observed, reason from evidence.search where id = $1',
      [cell.id],
    );
    expect(theOnly(rows)).to.deep.equal({ observed: 'indeterminate', reason: 'It said: \uFFFD \uFFFD' });
  });

  it('ends once: a second worker’s answer leaves no hit, no promise and no act', async () => {
    const cell = await cellOfApplicant();
    await end(cell, { outcome: 'none' });
    await end(cell, { hits: [hit('http://blog.example.test/late', 1)] });
    const { rows } = await database.owner.query(
      `select (select observed from evidence.search where id = $1) as observed,
         (select count(*) from evidence.hit where search_id = $1)::int as hits,
         (select count(*) from evidence.capture where applicant_id = $2)::int as captures,
         (select count(*) from ledger.act where subject = $1::text)::int as acts`,
      [cell.id, applicant],
    );
    expect(rows).to.deep.equal([{ observed: 'none', hits: 0, captures: 0, acts: 1 }]);
  });

  it('has its pages promised when its block is settled, each once,  however its address was written and however often it was listed', async () => {
    const cell = await cellOfApplicant();
    const written = [
      'http://blog.example.test/1?utm_source=x',
      'http://BLOG.example.test:80/1#top',
      'http://blog.example.test/1',
    ];
    await end(cell, { hits: [...written.map(hit), hit('mailto:somebody@example.test', 9)] });
    await endBlock();
    const { rows } = await database.owner.query(
      `select c.url_key, (select count(*) from evidence.pending_job j where j.subject = c.id)::int as jobs
       from evidence.capture c where c.applicant_id = $1`,
      [applicant],
    );
    expect(rows).to.deep.equal([{ url_key: 'https://blog.example.test/1', jobs: 1 }]);
  });
});
