import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { exportTo } from '../../cli/export.ts';
import { exportIn } from '../../cli/verify.ts';
import { readCheckpointVkey } from '../../cli/vkey.ts';
import type { ApplicantId } from '../../core/ids.ts';
import { verifyExport } from '../../core/ledger/verify.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import { takeSeat, type Seat } from '../../cli/demo/seat.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { inTransaction } from '../../sql/database.ts';
import { startRound } from '../../sql/round/start.ts';
import type { Workers } from '../../workers/main.ts';
import { SOURCE_CONNECTORS } from '../../workers/sources/index.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  emailOf,
  smallProtocol,
  TEST_PASSWORD,
  type Agency,
} from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { openTestDoor } from '../workers/egress/support.ts';
import { openWorkFloor, type WorkFloor } from '../support/workers.ts';
import { REAL_SEARCHES, stepOf } from './searches.ts';

const run = promisify(execFile);
const SITES = ['mediawiki', 'wordpress', 'nginx-front', 'searx'];
const script = (site: string, verb: 'up' | 'down') =>
  run('bash', [fileURLToPath(new URL(`${site}.sh`, import.meta.url)), verb], { maxBuffer: 64 * 1024 * 1024 });

/** Names the product is told, as an operator of intranet sources would. */
const HOSTS = {
  'wiki.real.test': 21010,
  'blog.real.test': 21012,
  'search.real.test': 21014,
  'limited.real.test': 21101,
  'login.real.test': 21103,
  'down.real.test': 21105,
  'moved.real.test': 21106,
  'moved-to.real.test': 21107,
  'legal.real.test': 21108,
};

const wordpress = (id: string, host: keyof typeof HOSTS): Step =>
  step(id, 'wordpress-rest', host, { apiPath: '/wp-json/wp/v2/' }, 'Quillfeather');

function step(
  id: string,
  source: Step['source'],
  host: keyof typeof HOSTS,
  parameters: Record<string, unknown>,
  positive: string,
): Step {
  return {
    id,
    title: `Step ${id}`,
    technique: 'T-01',
    source,
    site: `http://${host}`,
    query: '{name}',
    parameters,
    pages: 2,
    hits: 4,
    control: { positive },
  };
}

const STEPS: Step[] = [
  step(
    'wiki',
    'mediawiki',
    'wiki.real.test',
    { apiPath: '/api.php', pagePath: '/index.php/', namespaces: [0, 2] },
    'Quillfeather',
  ),
  wordpress('blog', 'blog.real.test'),
  step('search', 'searxng', 'search.real.test', { engine: 'practicewiki', language: 'en' }, 'Avery Quillfeather'),
  step('dead-engine', 'searxng', 'search.real.test', { engine: 'downengine', language: 'en' }, 'Avery Quillfeather'),
  wordpress('limited', 'limited.real.test'),
  wordpress('login', 'login.real.test'),
  wordpress('down', 'down.real.test'),
  wordpress('moved', 'moved.real.test'),
  wordpress('legal', 'legal.real.test'),
];

/** The first is on the wiki, the second in the blog, the third nowhere. */
const PEOPLE = { 'A-1': 'Avery Quillfeather', 'A-2': 'Repair Quillfeather', 'A-3': 'Jorunn Vestergaard-Oyelaran' } as const;

/** What each step may say for each of them, given what these servers really hold and do. */
const EXPECTED: Record<string, readonly [string, string, string]> = {
  wiki: ['found', 'none', 'none'],
  blog: ['none', 'found', 'none'],
  search: ['found', 'none', 'none'],
  // The engine is down: listed as such once, then left out in silence. Neither answer proves anything.
  'dead-engine': ['voided', 'voided', 'voided'],
  limited: ['none', 'found', 'none'],
  login: ['login_required', 'login_required', 'login_required'],
  down: ['unavailable', 'unavailable', 'unavailable'],
  moved: ['blocked', 'blocked', 'blocked'],
  legal: ['blocked', 'blocked', 'blocked'],
};

describe('A round against real sites', function () {
  this.timeout(900_000);
  let database: TestDatabase;
  let agency: Agency;
  let floor: WorkFloor;
  let workers: Workers;
  let server: Awaited<ReturnType<typeof startServer>>;
  let seats: { investigator: Seat; second: Seat; panelist: Seat };
  const applicants: ApplicantId[] = [];
  let round: string;

  before(async () => {
    for (const site of SITES) await script(site, 'up');
    database = await freshDatabase();
    agency = await buildAgency(database);
    floor = await openWorkFloor(database, HOSTS, { EVENHAND_BACKOFF_MS: '1000' });
    workers = await floor.start();
    server = await startServer(readConfig({ ...floor.environment, EVENHAND_PORT: '0', EVENHAND_LOG_LEVEL: 'silent' }));
    const sit = async (who: 'investigator' | 'second' | 'panelist') => {
      const seat = takeSeat(server.url);
      await seat.send(await seat.open('/sign-in'), '/sign-in', { email: emailOf(who), password: TEST_PASSWORD });
      return seat;
    };
    seats = { investigator: await sit('investigator'), second: await sit('second'), panelist: await sit('panelist') };
  });
  after(async () => {
    // Undefined when the sites could not be brought up; they are taken down all the same.
    await (server as typeof server | undefined)?.stop();
    await (workers as typeof workers | undefined)?.stop();
    await (floor as typeof floor | undefined)?.close();
    await (database as typeof database | undefined)?.drop();
    for (const site of [...SITES].reverse()) await script(site, 'down');
  });

  it('claims what these servers really hold, and nothing of those that refuse or fail', async () => {
    const protocol = await buildProtocol(database, agency, {
      protocol: smallProtocol({ title: 'Real sites', steps: STEPS, patienceMs: 10_000, criteria: ['CR-20'] }),
    });
    const requisition = await buildRequisition(database, agency, { protocol });
    for (const [number, name] of Object.entries(PEOPLE)) {
      applicants.push(await buildApplicant(database, agency, requisition, { number, identifiers: { name, city: 'Millbrook' } }));
    }
    round = await inTransaction(database.pools.investigator, agency.investigator, (transaction) =>
      startRound(transaction, requisition),
    );
    await eventually(
      async () =>
        (await rows<{ status: string }>('select status from evidence.round where id = $1', [round]))[0]?.status === 'finished',
      600_000,
    );

    const cells = await rows<{ step_no: number; number: string; outcome: string; reason: string | null }>(
      `select s.step_no, a.number, s.outcome, s.reason from evidence.search s join intake.applicant a on a.id = s.applicant_id
       where s.round_id = $1 order by s.step_no, a.number`,
      [round],
    );
    const seen = Object.fromEntries(
      STEPS.map(({ id }, index) => [id, cells.filter(({ step_no }) => step_no === index + 1).map(({ outcome }) => outcome)]),
    );
    expect(seen, JSON.stringify(cells, null, 1)).to.deep.equal(EXPECTED);
  });

  for (const searches of REAL_SEARCHES) {
    it(`answers as it was recorded: ${searches.name}`, async () => {
      const door = openTestDoor({ hosts: { 'site.example': `127.0.0.1:${searches.port}` } });
      for (const [query, outcome, hits] of searches.expected) {
        const result = await SOURCE_CONNECTORS[searches.source].run(query, stepOf(searches), door);
        expect([result.outcome, result.hits.length], query).to.deep.equal([outcome, hits]);
      }
      await door.close();
    });
  }

  it('captures the pages that were found, whole', async () => {
    const captures = await rows<{ state: string; quality: string; reasons: string[]; url: string }>(
      'select state, quality, reasons, url from evidence.capture where round_id = $1',
      [round],
    );
    expect(captures.length).to.be.greaterThan(2);
    for (const { state, quality, reasons, url } of captures) {
      expect(state, `${url} ${reasons.join()}`).to.not.equal('failed');
      expect(quality, url).to.equal('ok');
    }
  });

  it('releases a report for everyone, and the ledger verifies', async () => {
    const captures = await rows<{ id: string; url: string }>('select id, url from evidence.capture where round_id = $1', [round]);
    for (const { id } of captures) {
      await seats.investigator.send(await seats.investigator.open(`/captures/${id}`), '/verdict', {
        verdict: 'not_applicant',
        reason: 'Nothing on the page but the name fits the intake.',
      });
    }
    for (const applicant of applicants)
      await seats.investigator.send(await seats.investigator.open(`/applicants/${applicant}/report`), '/report');
    const reports = () => rows<{ status: string; blocked_by: unknown }>('select status, blocked_by from release.report', []);
    await eventually(async () => (await reports()).every(({ status }) => status !== 'rendering'), 120_000);
    for (const { status, blocked_by } of await reports()) expect(status, JSON.stringify(blocked_by)).to.equal('released');
    expect((await seats.panelist.open('/reading-room')).text)
      .to.include('A-1')
      .and.include('A-3');

    await eventually(async () => (await rows<{ n: number }>('select count(*) as n from ledger.unsequenced', []))[0]?.n === 0);
    const out = mkdtempSync(join(tmpdir(), 'evenhand-real-'));
    const vkey = readCheckpointVkey(floor.environment);
    const exported = await exportTo(database.pools.worker, out, vkey);
    expect(exported.reports).to.have.length(3);
    expect((await verifyExport(exportIn(out), vkey)).filter(({ ok }) => !ok)).to.deep.equal([]);
  });

  async function rows<Row extends object>(query: string, values: readonly unknown[]): Promise<Row[]> {
    return (await database.owner.query<Row>(query, [...values])).rows;
  }
});
