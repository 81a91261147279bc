import { expect } from 'chai';
import pino from 'pino';
import { findBrowser } from '../../../local/browser.ts';
import type { ApplicantId, FindingId, ReportId, RequisitionId } from '../../../core/ids.ts';
import { withdrawApplicant, withdrawConsent } from '../../../sql/applicant/applicant.ts';
import { requestReport } from '../../../sql/report/compose.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { reportHandler } from '../../../workers/report/handler.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { heldLease } from '../../support/lease.ts';
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

describe('The rendering of a requested report', function () {
  this.timeout(30_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let finding: FindingId;
  let report: ReportId;

  before(async () => {
    const found = findBrowser(process.env);
    if (found === null) throw new Error('no browser; run local/bootstrap.mjs');
    browser = await openBrowser({ ...found, identity: 'Evenhand/test', log: pino({ level: 'silent' }) });
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
    finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: TEXT });
    await readSecond(database, agency, finding);
    report = await asFirst((transaction) => requestReport(transaction, applicant));
  });
  after(async () => {
    await server.close();
    await database.drop();
    await browser.close();
  });

  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);
  const render = () =>
    reportHandler({
      worker: database.pools.worker,
      agency: 'Test Agency',
      printPdf: (html) => browser.renderPdf(html),
    }).run(report, heldLease());
  const ending = async () =>
    theOnly(
      (
        await database.owner.query<{ status: string; blocked_by: { why: string }[] | null }>(
          'select status, blocked_by from release.report where id = $1',
          [report],
        )
      ).rows,
    );
  const acts = async () =>
    (
      await database.owner.query<{ kind: string }>(
        "select kind from ledger.act where subject = $1 and kind in ('report.released', 'report.blocked')",
        [report],
      )
    ).rows.map(({ kind }) => kind);

  it('releases it once when nothing has changed', async () => {
    await render();
    await render();
    expect(await ending()).to.deep.equal({ status: 'released', blocked_by: null });
    expect(await acts()).to.deep.equal(['report.released']);
  });

  const changes: readonly (readonly [what: string, change: () => Promise<unknown>, why: RegExp])[] = [
    [
      'the applicant took the consent back',
      () => asFirst((transaction) => withdrawConsent(transaction, applicant, new Date().toISOString().slice(0, 10))),
      /consent/,
    ],
    ['the applicant withdrew', () => asFirst((transaction) => withdrawApplicant(transaction, applicant)), /withdrew/],
    [
      'its finding was withdrawn',
      () =>
        database.owner.query("update evidence.finding set status = 'withdrawn', changed_at = clock_timestamp() where id = $1", [
          finding,
        ]),
      /finding/,
    ],
    [
      'somebody thinks that the page is not the applicant’s',
      () =>
        database.owner.query(
          `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
           select requisition_id, capture_id, 'second', 'not_applicant', 'another town', $2 from evidence.finding where id = $1`,
          [finding, agency.second],
        ),
      /whose page/,
    ],
    ['another round was started', () => buildRound(database, agency, requisition), /round/],
    [
      'the filter was replaced',
      () =>
        database.owner.query(
          `with older as (select id, regexp_replace(json, '"version":"[^"]+"', '"version":"f0-older"') as json from release.report where id = $1)
           update release.report r set json = older.json, json_sha256 = encode(sha256(convert_to(older.json, 'UTF8')), 'hex') from older where r.id = older.id`,
          [report],
        ),
      /filter/,
    ],
  ];
  for (const [what, change, why] of changes) {
    it(`keeps it back when, since it was asked for, ${what}`, async () => {
      await change();
      await render();
      const { status, blocked_by: reasons } = await ending();
      expect(status).to.equal('blocked');
      expect(reasons?.map((reason) => reason.why).join()).to.match(why);
      expect(await acts()).to.deep.equal(['report.blocked']);
    });
  }
});
