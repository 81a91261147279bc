import { expect } from 'chai';
import type { BlockId, SearchId } from '../../../core/ids.ts';
import { unavailable } from '../../../core/round/trouble.ts';
import { inTransaction } from '../../../sql/database.ts';
import { listHits } from '../../../sql/round/round.ts';
import { lockRun, settle, supersedeRun } from '../../../sql/round/settle.ts';
import { listCells, loadBlock, observe, type Block, type Cell, type Observation } from '../../../sql/round/work.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator, buildRound } from '../../support/investigation.ts';

const TROUBLE = unavailable('Not every applicant could be searched.');

describe('A block of a round', () => {
  let database: TestDatabase;
  let agency: Agency;
  let block: BlockId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  beforeEach(async () => {
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    await buildApplicant(database, agency, requisition, { identifiers: { city: 'Springfield' } });
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: BlockId }>('select id from evidence.block where round_id = $1', [round]);
    block = theOnly(rows).id;
  });
  after(() => database.drop());

  const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.pools.worker, null, work);
  const rowsOf = async (text: string) => (await database.owner.query(text, [block])).rows as unknown[];
  const load = () => asWorker((transaction) => loadBlock(transaction, block));

  async function see(cell: Cell, outcome: Observation['outcome'], pages: readonly string[] = [], of?: Block): Promise<void> {
    const hits = pages.map((page, index) => ({
      url: `http://blog.example.test/${page}`,
      title: `Page ${page}`,
      snippet: 'Jordan',
      publishedAt: null,
      subjectKey: null,
      rank: index + 1,
    }));
    const seen = of ?? (await load());
    await asWorker((transaction) =>
      observe(transaction, seen, cell, { outcome, reason: null, sourceVersion: '1', pages: 1, hits }),
    );
  }

  /** Everything that is still open, as on a good day; the applicant finds these pages. */
  async function seeRest(...pages: string[]): Promise<Cell> {
    const cells = await asWorker((transaction) => listCells(transaction, block));
    for (const cell of cells) {
      if (cell.observed !== null) continue;
      if (cell.kind === 'applicant') await see(cell, 'found', pages);
      else await see(cell, cell.kind === 'negative_control' ? 'none' : 'found');
    }
    return theOnly(cells.filter(({ kind, queries }) => kind === 'applicant' && queries.length > 0));
  }

  const again = () =>
    asWorker(async (transaction) => {
      const loaded = await loadBlock(transaction, block);
      await lockRun(transaction, loaded);
      await supersedeRun(transaction, loaded, TROUBLE);
    });

  it('is asked again as a whole: what was seen is kept, and only what had nothing to ask stays ended', async () => {
    await seeRest('first');
    await again();
    expect(await load()).to.include({ run: 2, settled: false });
    const cells = await asWorker((transaction) => listCells(transaction, block));
    expect(cells.filter(({ observed }) => observed !== null).map(({ observed }) => observed)).to.deep.equal(['not_applicable']);
    const kept = await rowsOf(
      'select k.run, s.kind, k.observed, k.hits_found from evidence.superseded k join evidence.search s on s.id = k.search_id where s.block_id = $1 order by s.position',
    );
    expect(kept).to.have.deep.members([
      { run: 1, kind: 'positive_control', observed: 'found', hits_found: 0 },
      { run: 1, kind: 'applicant', observed: 'found', hits_found: 1 },
      { run: 1, kind: 'negative_control', observed: 'none', hits_found: 0 },
      { run: 1, kind: 'positive_control', observed: 'found', hits_found: 0 },
    ]);
  });

  it('lets the hits of the run that counts be captured, and no others', async () => {
    await seeRest('first', 'both');
    await again();
    const cell = await seeRest('both', 'second');
    await asWorker(async (transaction) => settle(transaction, await loadBlock(transaction, block), null));
    expect(
      await rowsOf(
        `select c.url, (select count(*) from evidence.pending_job j where j.subject = c.id)::int as jobs from evidence.capture c
         where exists (select from evidence.search s where s.block_id = $1 and s.applicant_id = c.applicant_id) order by c.url`,
      ),
    ).to.deep.equal([
      { url: 'http://blog.example.test/both', jobs: 1 },
      { url: 'http://blog.example.test/second', jobs: 1 },
    ]);
    const shown = await asInvestigator(database, agency.investigator, (transaction) => listHits(transaction, cell.id));
    expect(shown.map(({ title }) => title)).to.deep.equal(['Page both', 'Page second']);
  });

  it('that stays in trouble is unavailable for everyone, and its hits are sealed: there, but shown to nobody who decides', async () => {
    const cell = await seeRest('hit');
    await asWorker(async (transaction) => settle(transaction, await loadBlock(transaction, block), TROUBLE));
    expect(
      await rowsOf("select outcome from evidence.search where block_id = $1 and kind = 'applicant' order by outcome"),
    ).to.deep.equal([{ outcome: 'not_applicable' }, { outcome: 'unavailable' }]);
    expect(await rowsOf('select status from evidence.block where id = $1')).to.deep.equal([{ status: 'unavailable' }]);
    const seen = async (role: 'investigator' | 'supervisor' | 'auditor', id: SearchId) =>
      inTransaction(database.pools[role], agency[role], async ({ client }) => {
        return (
          await client.query<{ capture_id: string | null }>('select capture_id from evidence.hit where search_id = $1', [id])
        ).rows;
      });
    expect(await seen('investigator', cell.id)).to.deep.equal([]);
    expect(await seen('supervisor', cell.id)).to.deep.equal([]);
    expect(await seen('auditor', cell.id)).to.deep.equal([{ capture_id: null }]);
    expect(
      await rowsOf('select c.id from evidence.capture c join evidence.block b on b.round_id = c.round_id where b.id = $1'),
    ).to.deep.equal([]);
  });

  it('takes no answer of an earlier run from a worker that was away', async () => {
    const before = await load();
    await seeRest('first');
    await again();
    const cells = await asWorker((transaction) => listCells(transaction, block));
    await see(cells[0]!, 'found', [], before);
    expect((await asWorker((transaction) => listCells(transaction, block)))[0]?.observed).to.equal(null);
    expect(await asWorker((transaction) => lockRun(transaction, before))).to.equal(null);
  });
});
