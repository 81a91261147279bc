import { expect } from 'chai';
import type { ApplicantId, BlockId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { startRound } from '../../../sql/round/start.ts';
import { listLate, startSupplement } from '../../../sql/round/supplement.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator, buildRound, finishRound } from '../../support/investigation.ts';

describe('A round that applicants come late to', () => {
  let database: TestDatabase;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  after(() => database.drop());
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
  });

  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);
  const searchLate = () => asFirst((transaction) => startSupplement(transaction, round));
  const rowsOf = async (text: string, values: readonly unknown[] = [round]) =>
    (await database.owner.query(text, [...values])).rows as Record<string, unknown>[];
  const codeOf = async (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error as { code?: string }).code,
    );

  it('searches for them by every step of the same protocol version, with controls of their own, and goes on', async () => {
    await finishRound(database, round, 'found');
    const late = await buildApplicant(database, agency, requisition, { number: `A-LATE-${round.slice(0, 4).toUpperCase()}` });
    expect((await asFirst((transaction) => listLate(transaction, round))).map(({ id }) => id)).to.deep.equal([late]);
    await searchLate();
    expect(await rowsOf('select status, finished_at from evidence.round where id = $1')).to.deep.equal([
      { status: 'running', finished_at: null },
    ]);
    const cells = await rowsOf(
      `select s.kind, s.applicant_id = $2 as late, s.observed from evidence.search s join evidence.block b on b.id = s.block_id
       where b.round_id = $1 and b.supplement_id is not null order by s.position`,
      [round, late],
    );
    expect(cells).to.deep.equal([
      { kind: 'positive_control', late: null, observed: null },
      { kind: 'applicant', late: true, observed: null },
      { kind: 'negative_control', late: null, observed: null },
      { kind: 'positive_control', late: null, observed: null },
    ]);
    const steps = await rowsOf(
      'select step_id, count(*)::int as blocks, count(distinct supplement_id)::int as late from evidence.block where round_id = $1 group by step_id',
    );
    expect(steps).to.deep.equal([{ step_id: 'wiki-name', blocks: 2, late: 1 }]);
    const { id: block } = theOnly(
      await rowsOf('select id from evidence.block where round_id = $1 and supplement_id is not null'),
    ) as { id: BlockId };
    expect(await rowsOf('select queue from evidence.pending_job where subject = $1', [block])).to.deep.equal([
      { queue: 'block' },
    ]);
    expect(await rowsOf("select kind from ledger.act where subject = $1 and kind = 'round.supplemented'")).to.have.length(1);
  });

  it('searches for nobody twice', async () => {
    expect(await codeOf(searchLate())).to.equal('BAD_INPUT');
    await buildApplicant(database, agency, requisition);
    await searchLate();
    expect(await codeOf(searchLate())).to.equal('BAD_INPUT');
    const cells = await rowsOf(
      'select applicant_id, count(*)::int as n from evidence.search where round_id = $1 and applicant_id is not null group by applicant_id',
    );
    expect(cells.map(({ n }) => n)).to.deep.equal([1, 1]);
  });

  it('leaves them to the newer round, once there is one', async () => {
    await finishRound(database, round, 'found');
    await database.owner.query("update evidence.round set started_at = now() - interval '1 day' where id = $1", [round]);
    await asFirst((transaction) => startRound(transaction, requisition));
    await buildApplicant(database, agency, requisition);
    expect(await asFirst((transaction) => listLate(transaction, round))).to.deep.equal([]);
    expect(await codeOf(searchLate())).to.equal('NOT_FOUND');
  });

  const REFUSALS: readonly (readonly [what: string, code: string, spoil: (late: ApplicantId) => string, mend: string])[] = [
    [
      'who have not consented',
      'CONSENT_MISSING',
      (late) => `update intake.consent set withdrawn_on = current_date where applicant_id = '${late}'`,
      'select 1',
    ],
    [
      'by somebody whose training has lapsed',
      'CREDENTIAL_STALE',
      () => "update access.account set trained_until = '2020-01-01' where display_name = 'The investigator'",
      "update access.account set trained_until = '2099-01-01' where display_name = 'The investigator'",
    ],
    [
      'after the last day of searching',
      'WINDOW_CLOSED',
      () => `update intake.requisition set search_until = (now() at time zone 'utc')::date - 1 where id = '${requisition}'`,
      'select 1',
    ],
  ];
  for (const [what, code, spoil, mend] of REFUSALS) {
    it(`does not search for people ${what}, and says so`, async () => {
      const late = await buildApplicant(database, agency, requisition);
      await database.owner.query(spoil(late));
      try {
        expect(await codeOf(searchLate())).to.equal(code);
      } finally {
        await database.owner.query(mend);
      }
      expect(await rowsOf('select id from evidence.supplement where round_id = $1')).to.deep.equal([]);
    });
  }
});

describe('The last day of searching', () => {
  let database: TestDatabase;
  let agency: Agency;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  after(() => database.drop());

  it('still counts, and the day after no round starts', async () => {
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    const setDay = (shift: number) =>
      database.owner.query(
        "update intake.requisition set search_until = (now() at time zone 'utc')::date + $2::int where id = $1",
        [requisition, shift],
      );
    await setDay(-1);
    const refused = await buildRound(database, agency, requisition).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'WINDOW_CLOSED');
    await setDay(0);
    expect(await buildRound(database, agency, requisition)).to.be.a('string');
  });
});
