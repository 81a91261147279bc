import { expect } from 'chai';
import pino from 'pino';
import type { BlockId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { startRound } from '../../../sql/round/start.ts';
import { blockHandler } from '../../../workers/round/block.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  smallProtocol,
  theOnly,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { heldLease } from '../../support/lease.ts';
import { startSite, type LoopbackSite } from '../egress/loopback-site.ts';
import { openTestDoor } from '../egress/support.ts';
import { send } from '../sources/samples/sample.ts';

const KEY = 'the-key-of-the-agency';

describe('A step whose source needs a key', () => {
  let database: TestDatabase;
  let agency: Agency;
  let site: LoopbackSite;
  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    // Brave's answer to whatever was asked: that there is nothing.
    site = await startSite((request, response) => {
      const original = new URL(request.url ?? '', 'http://x').searchParams.get('q');
      send(response, { type: 'search', query: { original, more_results_available: false } });
    });
  });
  after(async () => {
    await site.close();
    await database.drop();
  });

  /** Runs a round of one such step for one applicant; answers what was observed of each cell, and all that was written down. */
  async function runStep(keys: { brave?: string }) {
    const [step] = smallProtocol().steps;
    const brave = { ...step!, source: 'brave' as const, site: 'http://api.search.brave.com', parameters: {} };
    const title = `With ${Object.keys(keys).length} keys`;
    const protocol = await buildProtocol(database, agency, { protocol: smallProtocol({ title, steps: [brave] }) });
    const requisition = await buildRequisition(database, agency, { protocol });
    await buildApplicant(database, agency, requisition);
    const round = await inTransaction(database.pools.investigator, agency.investigator, (transaction) =>
      startRound(transaction, requisition),
    );
    const rows = async <Row extends object>(text: string) => (await database.owner.query<Row>(text, [round])).rows;
    const block = theOnly(await rows<{ id: BlockId }>('select id from evidence.block where round_id = $1'));
    const door = openTestDoor({ hosts: { 'api.search.brave.com': site.place }, keys });
    const work = { worker: database.pools.worker, door, backoffMs: 1, log: pino({ level: 'silent' }) };
    await blockHandler(work).run(block.id, heldLease());
    await door.close();
    const cells = await rows<{ kind: string; observed: string | null; reason: string | null }>(
      'select kind, observed, reason from evidence.search where round_id = $1 order by position',
    );
    const pages = await rows(
      'select p.* from evidence.search_page p join evidence.search s on s.id = p.search_id where s.round_id = $1',
    );
    const acts = (await database.owner.query('select body from ledger.act')).rows;
    return { cells, written: JSON.stringify({ cells, pages, acts }), pages: pages.length };
  }

  it('is unavailable when none is set, says so plainly, and asks nobody', async () => {
    const { cells } = await runStep({});
    const control = cells.find(({ kind }) => kind === 'positive_control');
    expect(control?.observed).to.equal('unavailable');
    expect(control?.reason).to.equal('This source needs a key of the agency, and none is set on the workers.');
    expect(cells.filter(({ kind, observed }) => kind === 'applicant' && observed === 'found')).to.deep.equal([]);
    expect(site.asked).to.deep.equal([]);
  });

  it('is asked with it, and nothing of it is written down', async () => {
    const { written, pages } = await runStep({ brave: KEY });
    expect(pages).to.be.greaterThan(0);
    expect(site.asked[0]?.headers['x-subscription-token']).to.equal(KEY);
    expect(written).not.to.include(KEY);
  });
});
