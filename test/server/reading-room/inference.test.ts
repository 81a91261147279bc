import { expect } from 'chai';
import fc from 'fast-check';
import pino from 'pino';
import type { ApplicantId, CaptureId, ReportId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { findBrowser } from '../../../local/browser.ts';
import { requestReport } from '../../../sql/report/compose.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { textsOfPdf } from '../../../workers/report/artefact-text.ts';
import { reportHandler } from '../../../workers/report/handler.ts';
import { buildAgency, buildApplicant, buildRequisition, shortId, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
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
import { heldLease } from '../../support/lease.ts';

const WORDS = 'I drove 140 through town last night.';
const PROTECTED = 'As a Baptist and a union man I pray before every march.';

/** What an investigator knew of one of the two applicants and not of the other, and the panel may not notice. */
interface Hidden {
  /** Pages that were captured and are not the applicant's. */
  readonly otherPages: number;
  /** Findings that were drafted and withdrawn. */
  readonly withdrawn: number;
  /** Reports that were kept back before the one that was released. */
  readonly keptBack: number;
  readonly attempts: number;
  /** Whether this applicant's report was asked for first. */
  readonly first: boolean;
}

describe('What a panel member can infer', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let browser: Browser;
  let panelist: DeskClient;

  before(async () => {
    const found = findBrowser(process.env);
    if (found === null) throw new Error('no browser; run local/bootstrap.mjs');
    browser = await openBrowser({ ...found, identity: 'Evenhand/test', log: pino({ level: 'silent' }) });
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    panelist = await server.signIn('panelist');
  });
  after(async () => {
    await server.close();
    await database.drop();
    await browser.close();
  });

  interface Place {
    readonly requisition: RequisitionId;
    readonly round: RoundId;
    readonly applicant: ApplicantId;
  }
  const capture = async (place: Place, text: string): Promise<CaptureId> => {
    const id = await buildCapture(database, server.store, place, { text });
    await attribute(database, agency, id);
    return id;
  };
  const draft = async (place: Place, page: CaptureId, text: string) =>
    buildFinding(database, agency, { ...place, capture: page }, { text, words: WORDS });

  /** Everything that becomes of one applicant up to the finding that is reported; with what is hidden, if anything is. */
  const work = async (place: Place, hidden: Hidden | null, finds: boolean) => {
    const text = hidden === null ? WORDS : `${PROTECTED} ${WORDS}`;
    if (finds) await readSecond(database, agency, await draft(place, await capture(place, text), text));
    if (hidden === null) return;
    for (let n = 0; n < hidden.otherPages; n += 1) {
      const id = await capture(place, PROTECTED);
      await database.owner.query("update evidence.attribution set verdict = 'not_applicant' where capture_id = $1", [id]);
    }
    for (let n = 0; n < hidden.withdrawn; n += 1) {
      const finding = await draft(place, await capture(place, text), text);
      await database.owner.query("update evidence.finding set status = 'withdrawn' where id = $1", [finding]);
    }
    await database.owner.query(
      'update evidence.search set attempts = $2, pages_read = $2, hits_found = $2 where applicant_id = $1',
      [place.applicant, hidden.attempts],
    );
  };

  const release = async (applicant: ApplicantId, number: string, keptBack: number): Promise<ReportId> => {
    for (let edition = 1; edition <= keptBack; edition += 1)
      await database.owner.query(
        `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, requested_by, blocked_by)
         select requisition_id, number, $2, 'blocked', '{}', encode(sha256('{}'), 'hex'), $3, '[]' from intake.applicant where id = $1`,
        [applicant, edition, agency.investigator],
      );
    const report = await asInvestigator(database, agency.investigator, (transaction) => requestReport(transaction, applicant));
    await reportHandler({
      worker: database.pools.worker,
      agency: 'Test Agency',
      printPdf: (html) => browser.renderPdf(html),
    }).run(report, heldLease());
    const { rows } = await database.owner.query<{ status: string }>('select status from release.report where id = $1', [report]);
    expect(theOnly(rows).status, number).to.equal('released');
    return report;
  };

  /** A text without what may differ: the applicant's number, random ids, and hashes of texts that hold these. */
  const level = (text: string, number: string) =>
    text
      .replaceAll(number, 'NUMBER')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{16}|[0-9a-f]{8})\b/g, 'HASH');

  /** Everything a panel member gets to see of one applicant. */
  const seenOf = async (report: ReportId, number: string) => {
    const shelf = (await panelist.get('/reading-room')).text;
    const row = /<tr>(?:(?!<tr>)[\s\S])*?<\/tr>/g;
    const path = `/reading-room/reports/${report}`;
    const page = await panelist.get(path);
    const pdf = await panelist.get(`${path}/files/pdf`);
    const files = [await panelist.get(`${path}/files/html`), await panelist.get(`${path}/files/json`)];
    const dates = pdf.text.match(/\(D:\d+[^)]*\)|\(node\d+\)/g) ?? [];
    return {
      row: (shelf.match(row) ?? []).filter((one) => one.includes(number)).map((one) => level(one, number)),
      page: level(page.text, number),
      files: files.map(({ text }) => level(text, number)),
      pdf: (await textsOfPdf(pdf.bytes)).map(({ where, text }) => [where, level(text, number)]),
      dates,
      headers: [...page.headers.keys()].sort(),
    };
  };

  const hiddenMatter: fc.Arbitrary<Hidden> = fc.record({
    otherPages: fc.integer({ min: 0, max: 2 }),
    withdrawn: fc.integer({ min: 0, max: 2 }),
    keptBack: fc.integer({ min: 0, max: 3 }),
    attempts: fc.integer({ min: 1, max: 9 }),
    first: fc.boolean(),
  });

  for (const [what, finds] of [
    ['whose reports hold the same finding', true],
    ['of whom there is nothing to report', false],
  ] as const) {
    it(`of two applicants ${what}: nothing, from row, page, files and their insides`, async () => {
      await fc.assert(
        fc.asyncProperty(hiddenMatter, async (hidden) => {
          const requisition = await buildRequisition(database, agency);
          const numbers = [`A-${shortId()}`, `A-${shortId()}`] as const;
          const applicants = [
            await buildApplicant(database, agency, requisition, { number: numbers[0] }),
            await buildApplicant(database, agency, requisition, { number: numbers[1] }),
          ] as const;
          const round = await buildRound(database, agency, requisition);
          // Found and none look alike to the panel: what was found may be nobody's, or protected.
          await database.owner.query("update evidence.search set observed = 'none' where applicant_id = $1", [applicants[0]]);
          await finishRound(database, round, 'found');
          await work({ requisition, round, applicant: applicants[0] }, null, finds);
          await work({ requisition, round, applicant: applicants[1] }, hidden, finds);
          const order = hidden.first ? [1, 0] : [0, 1];
          const reports = new Map<number, ReportId>();
          for (const at of order)
            reports.set(at, await release(applicants[at] ?? applicants[0], numbers[at] ?? '', at === 1 ? hidden.keptBack : 0));
          const plain = await seenOf(reports.get(0) ?? ('' as ReportId), numbers[0]);
          const other = await seenOf(reports.get(1) ?? ('' as ReportId), numbers[1]);
          expect(plain.row).to.have.length(1);
          expect(other).to.deep.equal(plain);
        }),
        { numRuns: 2 },
      );
    });
  }

  it('from ids: nothing, because they are random', async () => {
    const { rows } = await database.owner.query<{ id: string }>('select id from release.report order by requested_at');
    const ids = rows.map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(6);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect([...ids].sort()).not.to.deep.equal(ids);
  });

  it('from what is listed first: nothing, because it is the number', async () => {
    const shelf = (await panelist.get('/reading-room')).text;
    for (const table of shelf.match(/<tbody>[\s\S]*?<\/tbody>/g) ?? []) {
      const numbers = [...table.matchAll(/reports\/[^"]+">([^<]+)</g)].map(([, number]) => number);
      expect(numbers).to.deep.equal([...numbers].sort());
    }
  });
});
