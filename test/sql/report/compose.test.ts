import { expect } from 'chai';
import type { ApplicantId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { REFUSAL_CODES } from '../../../core/release/gate.ts';
import { QUOTATION_WITHHELD } from '../../../core/report/words.ts';
import { loadRefusals, requestReport } from '../../../sql/report/compose.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
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

const TEXT = 'I drove 140 through town last night.';

/** What has to be changed in a finished case for a reason to appear. `$1` is the applicant. */
const SPOILERS: readonly (readonly [code: string, statement: string])[] = [
  ['CONSENT_MISSING', 'update intake.consent set withdrawn_on = current_date where applicant_id = $1'],
  ['CONSENT_MISSING', "update intake.applicant set status = 'withdrawn' where id = $1"],
  ['ROUND_UNFINISHED', 'update evidence.search set outcome = null where applicant_id = $1'],
  [
    'CAPTURE_UNJUDGED',
    `with gone as (delete from evidence.attribution a using evidence.capture c where c.id = a.capture_id and c.applicant_id = $1 returning a.capture_id)
     delete from evidence.seats s using gone where s.capture_id = gone.capture_id`,
  ],
  [
    'SECOND_VERDICT_OWED',
    `with judged as (select c.id, s.second_by from evidence.capture c join evidence.seats s on s.capture_id = c.id where c.applicant_id = $1),
       gone as (delete from evidence.attribution a using judged where a.capture_id = judged.id and a.decided_by <> judged.second_by)
     update evidence.seats s set first_by = judged.second_by, second_by = null, second_at = null from judged where s.capture_id = judged.id`,
  ],
  [
    'FINDING_NOT_ATTRIBUTED',
    "delete from evidence.attribution a using evidence.capture c where c.id = a.capture_id and c.applicant_id = $1 and a.seat = 'second'",
  ],
  [
    'ATTRIBUTION_DISPUTED',
    `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
       select c.requisition_id, c.id, 'second', 'not_applicant', 'another town', a.decided_by from evidence.capture c
       join evidence.attribution a on a.capture_id = c.id and a.seat = 'second' where c.applicant_id = $1`,
  ],
  ['NOT_SECOND_READ', "update evidence.finding set status = 'submitted' where applicant_id = $1"],
  ['NOT_SCREENED', 'delete from evidence.screening s using evidence.finding f where f.id = s.finding_id and f.applicant_id = $1'],
  [
    'FILTER_STALE',
    "update evidence.screening s set filter_version = 'f0' from evidence.finding f where f.id = s.finding_id and f.applicant_id = $1",
  ],
  [
    'DESCRIPTION_HELD',
    "update evidence.screening s set outcome = 'held', panel_text = '' from evidence.finding f where f.id = s.finding_id and s.field = 'description' and f.applicant_id = $1",
  ],
  [
    'QUOTATION_HELD',
    "update evidence.screening s set outcome = 'held', panel_text = '' from evidence.finding f where f.id = s.finding_id and s.field = 'quotation' and f.applicant_id = $1",
  ],
  ['CRITERION_NOT_ON_PROTOCOL', "update evidence.finding set criterion = 'CR-12' where applicant_id = $1"],
  ['POLARITY_MISMATCH', 'update evidence.finding set mitigating = true where applicant_id = $1'],
  ['OUTSIDE_LOOK_BACK', "update evidence.finding set conduct_date = '2001-01-01' where applicant_id = $1"],
  ['OUTSIDE_LOOK_BACK', 'update evidence.finding set conduct_date = null where applicant_id = $1'],
  [
    'RECHECK_MISSING',
    'delete from evidence.recheck k using evidence.capture c where c.id = k.capture_id and c.applicant_id = $1',
  ],
  ['RECHECK_MISSING', 'update evidence.finding set end_at = end_at - 1 where applicant_id = $1'],
  [
    'RECHECK_STALE',
    "update evidence.recheck k set finished_at = now() - interval '9 days' from evidence.capture c where c.id = k.capture_id and c.applicant_id = $1",
  ],
  ['NOT_OWN_WORDS', "update evidence.finding set authorship = 'tagged' where applicant_id = $1"],
];

describe('The state of a case', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    // The statements below break what triggers protect; that is the point of them.
    await database.owner.query('alter table evidence.finding disable trigger user');
    await database.owner.query('alter table evidence.search disable trigger ends_once');
    await database.owner.query('alter table evidence.recheck disable trigger ends_once');
    await database.owner.query('alter table evidence.mask drop constraint mask_requisition_id_screening_id_fkey');
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    await readSecond(
      database,
      agency,
      await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: TEXT }),
    );
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const codes = () =>
    asInvestigator(database, agency.investigator, async (transaction) => [
      ...new Set((await loadRefusals(transaction, applicant)).refusals.map(({ code }) => code)),
    ]);

  it('lets a finished case through', async () => {
    expect(await codes()).to.deep.equal([]);
  });

  for (const [code, statement] of SPOILERS) {
    it(`tells the gate ${code} after ${/^\w+ (?:into |from )?([\w.]+)/.exec(statement)?.[1] ?? ''} ${/set (\w+)/.exec(statement)?.[1] ?? 'rows'}`, async () => {
      await database.owner.query(statement, [applicant]);
      expect(await codes()).to.include(code);
      expect(REFUSAL_CODES).to.include(code);
      const refused = await asInvestigator(database, agency.investigator, (transaction) =>
        requestReport(transaction, applicant),
      ).then(
        () => 'released',
        (error: unknown) => (error as { code?: string }).code,
      );
      expect(refused).to.equal('RELEASE_REFUSED');
      const { rowCount } = await database.owner.query('select from release.report where requisition_id = $1', [requisition]);
      expect(rowCount).to.equal(0);
    });
  }

  it('tells the gate ROUND_MISSING for somebody who was in no round', async () => {
    applicant = await buildApplicant(database, agency, requisition);
    expect(await codes()).to.include('ROUND_MISSING');
  });

  it('holds back what nothing corroborates, and quotes nothing, where the protocol says so', async () => {
    const released = async () => {
      const { rows } = await database.owner.query<{ json: string }>('select json from release.report where requisition_id = $1', [
        requisition,
      ]);
      return JSON.parse(rows[0]!.json) as { adverse: { quotation: string }[]; policy: { controls: { clause: string }[] } };
    };
    await database.owner.query('alter table intake.protocol disable trigger keep_approved');
    try {
      await database.owner.query(
        `update intake.protocol p set body = x.body, sha256 = encode(sha256(convert_to(x.body, 'UTF8')), 'hex')
         from (select p.id, jsonb_set(p.body::jsonb, '{release}', '{"quotations": "never", "corroboration": "required"}')::text as body
               from intake.protocol p join intake.requisition r on r.protocol_id = p.id where r.id = $1) x where x.id = p.id`,
        [requisition],
      );
    } finally {
      await database.owner.query('alter table intake.protocol enable trigger keep_approved');
    }
    expect(await codes()).to.deep.equal(['CORROBORATION_REQUIRED']);
    await database.owner.query("update evidence.finding set corroboration = 'C1' where applicant_id = $1", [applicant]);
    expect(await codes()).to.deep.equal([]);
    await asInvestigator(database, agency.investigator, (transaction) => requestReport(transaction, applicant));
    const { adverse, policy } = await released();
    expect(adverse.map(({ quotation }) => quotation)).to.deep.equal([QUOTATION_WITHHELD]);
    expect(policy.controls.map(({ clause }) => clause)).to.deep.equal(Array<string>(7).fill('no clause entered'));
  });

  it('leaves withdrawn findings out of the report', async () => {
    await database.owner.query("update evidence.finding set status = 'withdrawn' where applicant_id = $1", [applicant]);
    expect(await codes()).to.deep.equal([]);
    await asInvestigator(database, agency.investigator, (transaction) => requestReport(transaction, applicant));
    const { rows } = await database.owner.query<{ json: string }>('select json from release.report where requisition_id = $1', [
      requisition,
    ]);
    expect((JSON.parse(rows[0]!.json) as { adverse: unknown[] }).adverse).to.deep.equal([]);
  });

  it('lets one of two people request a release at the same time', async () => {
    const results = await Promise.allSettled(
      [agency.investigator, agency.second].map((person) =>
        asInvestigator(database, person, (transaction) => requestReport(transaction, applicant)),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
    const { rowCount } = await database.owner.query(
      'select from evidence.pending_job j join release.report r on r.id = j.subject where r.requisition_id = $1',
      [requisition],
    );
    expect(rowCount).to.equal(1);
  });

  it('is nothing to somebody without a part in it', async () => {
    const refused = await asInvestigator(database, agency.outsider, (transaction) => requestReport(transaction, applicant)).then(
      () => 'released',
      (error: unknown) => (error as { code?: string }).code,
    );
    expect(refused).to.equal('NOT_FOUND');
  });
});
