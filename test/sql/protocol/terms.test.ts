import { mock } from 'node:test';
import { expect } from 'chai';
import type { ProtocolId, RequisitionId } from '../../../core/ids.ts';
import { Failure } from '../../../core/failure.ts';
import { inTransaction } from '../../../sql/database.ts';
import { loadProtocol } from '../../../sql/protocol/protocol.ts';
import { startRound } from '../../../sql/round/start.ts';
import { decideProtocol } from '../../../sql/supervision/protocol.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  smallProtocol,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

describe('A source whose terms were read too long ago', () => {
  let database: TestDatabase;
  let agency: Agency;
  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  after(() => database.drop());

  /** What is done on that day ends in: the failure's code, or "done". */
  async function on(day: string, work: () => Promise<unknown>): Promise<string> {
    mock.timers.enable({ apis: ['Date'], now: new Date(`${day}T12:00:00Z`) });
    try {
      await work();
      return 'done';
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    } finally {
      mock.timers.reset();
    }
  }
  const start = (requisition: RequisitionId) => () =>
    inTransaction(database.pools.investigator, agency.investigator, (transaction) => startRound(transaction, requisition));
  const decide = (id: ProtocolId, decision: 'approved' | 'returned') => () =>
    inTransaction(database.pools.supervisor, agency.supervisor, async (transaction) => {
      const { sha256: opened } = await loadProtocol(transaction, id);
      await decideProtocol(transaction, id, { decision, note: 'Read through.', opened });
    });
  const submitted = (title: string) =>
    buildProtocol(database, agency, { protocol: smallProtocol({ title }), status: 'submitted' });

  it('is not approved, but may be sent back', async () => {
    const protocol = await submitted('Too late');
    expect(await on('2099-01-01', decide(protocol, 'approved'))).to.equal('TERMS_OUTDATED');
    expect(await on('2099-01-01', decide(protocol, 'returned'))).to.equal('done');
    expect(await on('2026-11-20', decide(await submitted('In time'), 'approved'))).to.equal('done');
  });

  it('starts no round, and nobody is asked about', async () => {
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    expect(await on('2099-01-01', start(requisition))).to.equal('TERMS_OUTDATED');
    const { rowCount } = await database.owner.query('select from evidence.search where requisition_id = $1', [requisition]);
    expect(rowCount).to.equal(0);
    expect(await on('2026-11-20', start(requisition))).to.equal('done');
  });
});
