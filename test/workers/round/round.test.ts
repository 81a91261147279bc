import { expect } from 'chai';
import type { RequisitionId, RoundId } from '../../../core/ids.ts';
import { APPLICANTS, CONTROL_NAME, startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import type { Protocol, Step } from '../../../core/protocol/protocol.ts';
import { inTransaction } from '../../../sql/database.ts';
import { startRound } from '../../../sql/round/start.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  smallProtocol,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openWorkFloor, type WorkFloor } from '../../support/workers.ts';
import { eventually } from '../../support/eventually.ts';

const CONTROL = { positive: CONTROL_NAME };

/** Four steps: a wiki, a paper, a microblog that needs a handle, and a source that is down. */
const STEPS: Step[] = [
  step('wiki', 'mediawiki', 'http://wiki.practice.test', '"{name}"', {
    apiPath: '/w/api.php',
    pagePath: '/wiki/',
    namespaces: [0, 2],
  }),
  step('news', 'wordpress-rest', 'http://news.practice.test', '"{name}"', { apiPath: '/wp-json/wp/v2/' }),
  step('microblog', 'mastodon', 'http://social.practice.test', '{handle}', { statuses: 5 }),
  step('down', 'wordpress-rest', 'http://trouble.practice.test', '"{name}"', { apiPath: '/rest/503/wp-json/wp/v2/' }),
];

function step(id: string, source: Step['source'], site: string, query: string, parameters: Record<string, unknown>): Step {
  return { id, title: `Step ${id}`, technique: 'T-01', source, site, query, parameters, pages: 2, hits: 3, control: CONTROL };
}

const PROTOCOL: Protocol = smallProtocol({
  title: 'Round test',
  steps: STEPS,
  patienceMs: 500,
  deadlineMs: 1_500,
  capture: { ...smallProtocol().capture, settleMs: 200, scrollMs: 300, heightPxMax: 1_500, navigationTimeoutMs: 10_000 },
});

/** Six applicants: found and not, with a handle and without. */
const COHORT = ['A-1001', 'A-1002', 'A-1008', 'A-1009', 'A-1010', 'A-1011'];

/** One cell of the matrix as an auditor compares it. */
interface MatrixCell {
  readonly applicant: string | null;
  readonly step: number;
  readonly kind: string;
  readonly outcome: string | null;
}

describe('a round', function () {
  this.timeout(120_000);
  let web: PracticeWeb;
  let database: TestDatabase;
  let agency: Agency;
  let floor: WorkFloor;

  before(async () => {
    web = await startPracticeWeb();
  });
  after(() => web.close());

  beforeEach(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    floor = await openWorkFloor(database, web.hosts);
  });
  afterEach(async () => {
    await floor.close();
    await database.drop();
  });

  async function openRequisition(): Promise<RequisitionId> {
    const protocol = await buildProtocol(database, agency, { protocol: PROTOCOL });
    const requisition = await buildRequisition(database, agency, { protocol });
    for (const { number, identifiers } of APPLICANTS.filter((each) => COHORT.includes(each.number))) {
      await buildApplicant(database, agency, requisition, {
        number,
        identifiers: Object.fromEntries(identifiers.map(({ kind, value }) => [kind, value])),
      });
    }
    return requisition;
  }

  const start = async (requisition: RequisitionId): Promise<RoundId> =>
    inTransaction(database.pools.investigator, agency.investigator, (transaction) => startRound(transaction, requisition));

  async function matrix(round: RoundId): Promise<MatrixCell[]> {
    const { rows } = await database.owner.query<MatrixCell>(
      `select a.number as applicant, s.step_no as step, s.kind, s.outcome from evidence.search s left join intake.applicant a on a.id = s.applicant_id
       where s.round_id = $1 order by s.step_no, s.kind, a.number`,
      [round],
    );
    return rows;
  }

  const count = async (query: string, round: RoundId): Promise<number> => {
    const { rows } = await database.owner.query<{ n: number }>(query, [round]);
    return rows[0]?.n ?? -1;
  };
  const finished = (round: RoundId) =>
    eventually(
      async () => (await count("select count(*) as n from evidence.round where id = $1 and status = 'finished'", round)) === 1,
      90_000,
    );

  it('has every cell of the matrix before the first request leaves', async () => {
    const asked = web.requests.length;
    const round = await start(await openRequisition());
    const cells = await matrix(round);
    expect(cells.filter(({ kind }) => kind === 'applicant')).to.have.length(STEPS.length * COHORT.length);
    expect(cells.filter(({ kind }) => kind !== 'applicant')).to.have.length(STEPS.length * 3);
    expect(web.requests.length).to.equal(asked);
  });

  it('ends every cell exactly once, with the controls deciding what may be claimed', async () => {
    const round = await start(await openRequisition());
    const workers = await floor.start();
    await finished(round);
    await workers.stop();
    const undisturbed = await matrix(round);

    const outcomes = (stepNo: number) =>
      Object.fromEntries(
        undisturbed.flatMap(({ step: no, applicant, outcome }) =>
          no === stepNo && applicant !== null ? [[applicant, outcome] as const] : [],
        ),
      );
    expect(outcomes(1)).to.include({ 'A-1009': 'none', 'A-1010': 'none' });
    expect(Object.values(outcomes(1))).to.include('found');
    expect(outcomes(3)).to.include({ 'A-1011': 'not_applicable' });
    expect(new Set(Object.values(outcomes(4))), 'a source that is down is down for everyone').to.deep.equal(
      new Set(['unavailable']),
    );
    expect(undisturbed.every(({ outcome }) => outcome !== null)).to.equal(true);
    const asked = web.requests.filter(({ host, path }) => host === 'trouble.practice.test' && path.includes('/rest/503/'));
    expect(
      asked.every(({ path }) => path.includes('Quillfeather')),
      'no applicant is named to a source whose control failed',
    ).to.equal(true);
  });

  it('asks nothing more about an applicant who took the consent back', async () => {
    const round = await start(await openRequisition());
    await database.owner.query(
      "update intake.consent set withdrawn_on = current_date where applicant_id = (select id from intake.applicant where number = 'A-1001')",
    );
    const asked = web.requests.length;
    const workers = await floor.start();
    await finished(round);
    await workers.stop();
    const cells = (await matrix(round)).filter(({ applicant }) => applicant === 'A-1001');
    expect(new Set(cells.map(({ outcome }) => outcome))).to.deep.equal(new Set(['no_consent']));
    const [name] = APPLICANTS.filter(({ number }) => number === 'A-1001').map(({ fullName }) => fullName);
    const paths = web.requests.slice(asked).map(({ path }) => decodeURIComponent(path.replaceAll('+', ' ')));
    expect(paths.filter((path) => path.includes(String(name)))).to.deep.equal([]);
  });
});
