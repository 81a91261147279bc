import { expect } from 'chai';
import type { ApplicantId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { countCaptures, listCaptures, findNeighbours } from '../../../sql/capture/capture.ts';
import { inTransaction } from '../../../sql/database.ts';
import { listRequisitions, listWork } from '../../../sql/requisition/requisition.ts';
import { listBlocks, listCells, listControls, listHits, listRounds, loadCell } from '../../../sql/round/round.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { asInvestigator, attribute, buildCapture, buildRound, finishRound } from '../../support/investigation.ts';

describe('A stored round', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let requisition: RequisitionId;
  let applicants: ApplicantId[];
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicants = [
      await buildApplicant(database, agency, requisition, { number: 'A-1' }),
      await buildApplicant(database, agency, requisition, {
        number: 'A-2',
        identifiers: { alias: 'Only An Alias', name: 'Bo Due' },
      }),
    ];
    round = await buildRound(database, agency, requisition);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);

  it('counts the cells of applicants and not the controls', async () => {
    const [before] = await asFirst((transaction) => listRounds(transaction, requisition));
    expect(before).to.include({ status: 'running', cells: 2, ended: 0, searched: 0, captures: 0 });
    await finishRound(database, round, 'found');
    const [after] = await asFirst((transaction) => listRounds(transaction, requisition));
    expect(after).to.include({ status: 'finished', cells: 2, ended: 2, searched: 2 });
  });

  it('lists its controls and its applicants’ cells, step by step, with the step as the protocol named it', async () => {
    const { blocks, controls, cells } = await asFirst(async (transaction) => ({
      blocks: await listBlocks(transaction, round),
      controls: await listControls(transaction, round),
      cells: await listCells(transaction, round),
    }));
    expect(blocks.map(({ stepNo, title, source }) => [stepNo, title, source])).to.deep.equal([
      [1, 'Name in the town wiki', 'mediawiki'],
    ]);
    expect(controls.map(({ kind }) => kind)).to.deep.equal(['positive_control', 'negative_control', 'positive_control']);
    expect(cells.map(({ applicantNumber }) => applicantNumber)).to.deep.equal(['A-1', 'A-2']);
    const cell = await asFirst((transaction) => loadCell(transaction, cells[1]!.id));
    expect(cell).to.include({ roundId: round, applicantNumber: 'A-2' });
    expect(cell.queries).to.have.members(['Bo Due', 'Only An Alias']);
  });

  it('lists its captures the strongest suggestion first, and those that wait in the same order', async () => {
    const place = { requisition, round, applicant: applicants[0]! };
    const weak = await buildCapture(database, server.store, place, { suggested: 'T0' });
    const strong = await buildCapture(database, server.store, place, { suggested: 'T2' });
    const judged = await buildCapture(database, server.store, place, { suggested: 'T1' });
    await attribute(database, agency, judged);
    const { all, waiting, counts, neighbours, ofTheOther, others } = await asFirst(async (transaction) => ({
      all: await listCaptures(transaction, round, null, 'all'),
      waiting: await listCaptures(transaction, round, applicants[0]!, 'to_judge'),
      counts: await countCaptures(transaction, round, null),
      neighbours: await findNeighbours(transaction, round, judged, { filter: 'to_judge', applicant: null }),
      ofTheOther: await findNeighbours(transaction, round, judged, { filter: 'all', applicant: applicants[1]! }),
      others: await listCaptures(transaction, round, applicants[1]!, 'all'),
    }));
    expect(all.map(({ id }) => id)).to.deep.equal([strong, judged, weak]);
    expect(waiting.map(({ id }) => id)).to.deep.equal([strong, weak]);
    expect(counts).to.deep.equal({ toJudge: 2, failed: 0, all: 3 });
    expect(neighbours).to.deep.equal({ listed: false, previous: strong, next: weak, first: strong, others: 2, before: 1 });
    expect(ofTheOther).to.deep.equal({ listed: false, previous: null, next: null, first: null, others: 0, before: 0 });
    expect(others).to.deep.equal([]);
    expect(all.find(({ id }) => id === judged)?.tier).to.equal('T3');
  });

  it('is shown to nobody who names no actor, or has no part in it', async () => {
    const looks = async (transaction: Parameters<Parameters<typeof asInvestigator>[2]>[0]) => [
      await listRounds(transaction, requisition),
      await listBlocks(transaction, round),
      await listCells(transaction, round),
      await listCaptures(transaction, round, null, 'all'),
      await listRequisitions(transaction),
      await listWork(transaction),
    ];
    const empty = [[], [], [], [], [], []];
    expect(await inTransaction(database.pools.investigator, null, looks)).to.deep.equal(empty);
    expect(await asInvestigator(database, agency.outsider, looks)).to.deep.equal(empty);
    const { rows } = await database.owner.query<{ search_id: never }>('select search_id from evidence.hit limit 1');
    expect(
      await asInvestigator(database, agency.outsider, (transaction) => listHits(transaction, rows[0]!.search_id)),
    ).to.deep.equal([]);
  });
});
