import { expect } from 'chai';
import type pg from 'pg';
import { sha256 } from '../../../core/canonical.ts';
import type { ApplicantId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import { nameProfile, NO_PROFILE } from '../../../core/policy/profile.ts';
import { inTransaction } from '../../../sql/database.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
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
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { attribute, buildCapture, buildFinding, buildRound, finishRound, readSecond } from '../../support/investigation.ts';
import { buildReport } from '../../support/reports.ts';

const NAME = 'Jordan Unmistakable';
const TEXT = 'We took the long bridge at a hundred and ninety.';

describe('The auditor’s desk', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;
  let applicants: ApplicantId[];
  let auditor: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const [step] = smallProtocol().steps;
    if (step === undefined) throw new Error('the small protocol has a step');
    const steps = ['wiki-name', 'wiki-city', 'wiki-handle'].map((id, index) => ({
      ...step,
      id,
      title: `Step called ${id}`,
      query: ['{name}', '{city}', '{handle}'][index] ?? '{name}',
    }));
    const protocol = await buildProtocol(database, agency, { protocol: smallProtocol({ title: 'Three steps', steps }) });
    requisition = await buildRequisition(database, agency, { protocol, number: 'R-77' });
    applicants = [];
    for (const number of ['A-0001', 'A-0002', 'A-0003'])
      applicants.push(
        await buildApplicant(database, agency, requisition, { number, identifiers: { name: NAME, city: 'Springfield' } }),
      );
    round = await buildRound(database, agency, requisition);
    await database.owner.query("update evidence.search set observed = 'none' where kind = 'negative_control'");
    await finishRound(database, round, 'found');
    auditor = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const roundPage = async () => (await auditor.get(`/audit/rounds/${round}`)).text;
  /** The summary line of a test on the round's page. */
  const lineOf = (page: string, test: string) =>
    new RegExp(`<summary>(.*<strong>${test}</strong>.*)</summary>`).exec(page)?.[1] ?? `no ${test}`;
  const passes = async (test: string) => lineOf(await roundPage(), test).includes('Passed');
  const csvRows = async () =>
    (await auditor.get(`/audit/rounds/${round}/matrix.csv`)).text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  it('begins with the record and every round', async () => {
    const page = await auditor.get('/audit');
    expect(page.status).to.equal(200);
    expect(page.text).to.include('R-77').and.to.include(`/audit/rounds/${round}`).and.to.include('9 of 9 searches ended');
    expect((await auditor.get('/')).location).to.equal('/audit');
  });

  it('has a cell for every applicant in every step, with the controls behind each', async () => {
    const page = await roundPage();
    expect(page).to.include('Missing cells: 0').and.to.include('3 applicants in 3 steps are 9 cells');
    const cells = await rowsOf<{ id: string }>('select id from evidence.search where round_id = $1', [round]);
    for (const { id } of cells) expect(page).to.include(`/audit/cells/${id}`);
    expect(page).to.include('Not applicable').and.to.include('Both controls passed.');
  });

  it('says under which version of the agency’s policy the round began', async () => {
    expect(await roundPage()).to.include('none entered: all seven were enforced');
    const profile = nameProfile(NO_PROFILE);
    for (const [version, at] of [
      [1, '2020-01-01'],
      [2, '2099-01-01'],
    ])
      await database.owner.query(
        'insert into intake.policy_profile (version, body, sha256, written_by, written_at) values ($1, $2, $3, $4, $5)',
        [version, profile.body, profile.sha256, agency.supervisor, at],
      );
    expect(await roundPage()).to.include(`version 1, ${profile.sha256}`);
    await database.owner.query('delete from intake.policy_profile');
  });

  it('reads the controls again, and says when a block counts although they failed', async () => {
    await database.owner.query('alter table evidence.search disable trigger ends_once');
    await database.owner.query("update evidence.search set outcome = 'found' where kind = 'negative_control' and step_no = 2");
    expect(await roundPage())
      .to.include('Complete, although its controls failed')
      .and.to.include('for a name that exists nowhere');
    await database.owner.query("update evidence.search set outcome = 'none' where kind = 'negative_control'");
    await database.owner.query('alter table evidence.search enable trigger ends_once');
    expect(await roundPage()).not.to.include('although its controls failed');
  });

  it('never shows a name, an address or what was searched for', async () => {
    const cells = await rowsOf<{ id: string }>("select id from evidence.search where round_id = $1 and kind = 'applicant'", [
      round,
    ]);
    await database.owner.query(
      `insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, status, remote_address, body_sha256, body_bytes, outcome, hits, started_at, finished_at)
       select requisition_id, id, 1, 1, 'http://wiki.example.test/?q=Jordan+Unmistakable', repeat('a', 64), 200, '192.0.2.7', repeat('b', 64), 4711, 'found', 1, now(), now()
       from evidence.search where id = any ($1)`,
      [cells.map(({ id }) => id)],
    );
    const addresses = [
      '/audit',
      `/audit/rounds/${round}`,
      ...['matrix.csv', 'matrix.json', 'matrix.html', 'figures.csv', 'requests.csv'].map(
        (file) => `/audit/rounds/${round}/${file}`,
      ),
      ...cells.map(({ id }) => `/audit/cells/${id}`),
      '/deviations',
      '/access-log',
      '/ledger',
    ];
    for (const address of addresses) {
      const { status, text } = await auditor.get(address);
      expect(status, address).to.equal(200);
      for (const hidden of ['Unmistakable', 'Springfield', 'q=Jordan'])
        expect(text, `${hidden} in ${address}`).not.to.include(hidden);
    }
    const cell = await auditor.get(`/audit/cells/${cells[0]?.id ?? ''}`);
    expect(cell.text)
      .to.include('a'.repeat(64))
      .and.to.include('b'.repeat(64))
      .and.to.include('192.0.2.7')
      .and.to.include('4711');
  });

  it('marks what is unequal, and leads from the figure to its rows and from the row to the applicant', async () => {
    const [cell] = await rowsOf<{ id: string }>(
      'select s.id from evidence.search s where s.round_id = $1 and s.applicant_id = $2 and s.step_no = 1',
      [round, applicants[1]],
    );
    await database.owner.query('update evidence.search set attempts = 1 where round_id = $1 and step_no < 3', [round]);
    await database.owner.query('update evidence.search set attempts = 9 where id = $1', [cell?.id]);
    const page = await roundPage();
    expect(page)
      .to.match(/<tr class="unequal"><td>U-20<\/td><th scope="row"><a href="#U-20">Further attempts for an applicant<\/a>/)
      .and.to.match(/<p id="U-20">[\s\S]*?<a href="#row-A-0002">A-0002<\/a>/)
      .and.to.include(`<p id="U-04-by-step">`)
      .and.to.match(/<tr id="row-A-0002" class="unequal"><th scope="row">A-0002 <a class="badge look" href="#U-04-by-step">/)
      .and.to.match(/<tr id="row-A-0001"><th scope="row">A-0001<\/th>/);
    expect((await csvRows())[2]?.at(-1)).to.equal('U-04 by step; U-20');
    await database.owner.query('update evidence.search set attempts = 0 where round_id = $1', [round]);
  });

  describe('the matrix to take along', () => {
    it('has the same columns in every line, whatever the outcomes are', async () => {
      const searches = await rowsOf<{ id: string }>(
        "select id from evidence.search where round_id = $1 and kind = 'applicant' order by id",
        [round],
      );
      await database.owner.query('alter table evidence.search disable trigger ends_once');
      for (let offset = 0; offset < OUTCOMES.length; offset += 3) {
        for (const [index, { id }] of searches.entries()) {
          const outcome = index === offset % searches.length ? null : OUTCOMES[(offset + index * 5) % OUTCOMES.length];
          await database.owner.query('update evidence.search set outcome = $2 where id = $1', [id, outcome]);
        }
        const [head, ...lines] = await csvRows();
        expect(head).to.have.length(5);
        expect(lines.map(([name]) => name)).to.deep.equal([
          'A-0001',
          'A-0002',
          'A-0003',
          'positive control',
          'negative control',
          'positive control at the end',
          'block',
        ]);
        for (const line of lines) expect(line).to.have.length(5).and.not.to.include('');
      }
      await database.owner.query('update evidence.search set outcome = observed where round_id = $1', [round]);
      await database.owner.query('alter table evidence.search enable trigger ends_once');
    });

    it('is recorded with the hash of exactly what was taken', async () => {
      for (const file of ['matrix.csv', 'matrix.json', 'matrix.html', 'figures.csv', 'requests.csv']) {
        const { text, headers } = await auditor.get(`/audit/rounds/${round}/${file}`);
        const [what = '', form = ''] = file.split('.');
        expect(headers.get('content-disposition')).to.match(
          new RegExp(`attachment; filename="${what}-R-77-[0-9a-f]{8}\\.${form}"`),
        );
        const acts = await rowsOf<{ detail: { sha256: string; form: string } }>(
          "select body::jsonb -> 'detail' as detail from ledger.act where kind = 'ledger.exported' and subject = $1 and body::jsonb -> 'detail' @> $2 order by at desc limit 1",
          [round, { what, form }],
        );
        expect(theOnly(acts).detail.sha256).to.equal(sha256(text));
      }
      const json = JSON.parse((await auditor.get(`/audit/rounds/${round}/matrix.json`)).text) as {
        columns: unknown[];
        rows: { cells: unknown[] }[];
      };
      expect(json.rows.map(({ cells }) => cells.length)).to.deep.equal(Array(7).fill(json.columns.length));
    });

    it('is not there in other forms, or for other rounds', async () => {
      expect((await auditor.get(`/audit/rounds/${round}/matrix.xlsx`)).status).to.equal(404);
      expect((await auditor.get(`/audit/rounds/${requisition}/matrix.csv`)).status).to.equal(404);
      expect((await auditor.get(`/audit/rounds/${requisition}`)).status).to.equal(404);
      expect((await auditor.get(`/audit/cells/${requisition}`)).status).to.equal(404);
    });
  });

  describe('the tests of equal treatment', () => {
    it('pass for a round in which everybody was treated alike', async () => {
      const page = await roundPage();
      for (const test of [
        'U-01',
        'U-02',
        'U-03',
        'U-04',
        'U-04 by step',
        'U-05',
        'U-06',
        'U-07',
        'U-08',
        'U-09',
        'U-11',
        'U-15',
        'U-16',
        'U-19',
        'U-20',
      ])
        expect(lineOf(page, test), test).to.include('Passed');
    });

    /** Changes something as the tables' owner could, looks, and puts it back. */
    const withChange = async (change: string, back: string, look: () => Promise<void>) => {
      await database.owner.query(change);
      try {
        await look();
      } finally {
        await database.owner.query(back);
      }
    };
    const one = () => applicants[0] ?? '';

    const cases: readonly {
      readonly test: string;
      readonly what: string;
      readonly change: () => string;
      readonly back: () => string;
      readonly says: string;
    }[] = [
      {
        test: 'U-04',
        what: 'one applicant took many more pages',
        change: () => `update evidence.search set pages_read = 40 where applicant_id = '${one()}'`,
        back: () => `update evidence.search set pages_read = 0 where applicant_id = '${one()}'`,
        says: 'A-0001',
      },
      {
        test: 'U-05',
        what: 'one applicant was asked about two days later',
        change: () =>
          `update evidence.search set started_at = now() - case when applicant_id = '${one()}' then interval '2 days' else interval '0' end where kind = 'applicant'`,
        back: () => `update evidence.search set started_at = null where kind = 'applicant'`,
        says: '172800 s',
      },
      {
        test: 'U-06',
        what: 'a deviation is not decided',
        change: () =>
          `insert into intake.deviation (requisition_id, reason, asked_by) values ('${requisition}', 'The wiki has moved house.', '${agency.investigator}')`,
        back: () => 'delete from intake.deviation',
        says: 'none yet',
      },
      {
        test: 'U-06',
        what: 'a block is not the protocol’s step',
        change: () => `update evidence.block set step_id = 'facial-search' where step_no = 2`,
        back: () => `update evidence.block set step_id = 'wiki-city' where step_no = 2`,
        says: 'not on the protocol',
      },
      {
        test: 'U-16',
        what: 'a searcher’s training had ended',
        change: () => `update access.account set trained_until = '2020-01-01' where id = '${agency.investigator}'`,
        back: () => `update access.account set trained_until = '2099-01-01' where id = '${agency.investigator}'`,
        says: '2020-01-01',
      },
      {
        test: 'U-19',
        what: 'one applicant got another notice',
        change: () => `update intake.consent set notice_version = 'notice-9' where applicant_id = '${one()}'`,
        back: () => `update intake.consent set notice_version = 'notice-1' where applicant_id = '${one()}'`,
        says: 'notice-9',
      },
      {
        test: 'U-20',
        what: 'one applicant was tried again and again',
        change: () => `update evidence.search set attempts = 9 where applicant_id = '${one()}'`,
        back: () => `update evidence.search set attempts = 0 where applicant_id = '${one()}'`,
        says: 'A-0001',
      },
    ];
    for (const { test, what, change, back, says } of cases) {
      it(`ask to look at ${test} when ${what}`, async () => {
        await withChange(change(), back(), async () => {
          const page = await roundPage();
          expect(lineOf(page, test)).to.include('Look at this');
          // Rows to look at come first.
          const rows = page.slice(page.indexOf('<tbody>', page.indexOf(`The rows behind ${test}`)));
          expect(rows.slice(0, rows.indexOf('</tr>')))
            .to.include(says)
            .and.to.include('badge look');
        });
        expect(await passes(test)).to.equal(true);
      });
    }

    it('find an applicant nobody searched, and a cell that is missing', async () => {
      const cell = theOnly(
        await rowsOf<{ id: string }>(`select id from evidence.search where round_id = $1 and applicant_id = $2 and step_no = 2`, [
          round,
          applicants[2],
        ]),
      );
      const kept = theOnly(
        await rowsOf<{ row: unknown }>('select to_jsonb(s) as row from evidence.search s where id = $1', [cell.id]),
      );
      await database.owner.query('delete from evidence.search_page where search_id = $1', [cell.id]);
      await database.owner.query('delete from evidence.search where id = $1', [cell.id]);
      const page = await roundPage();
      expect(page).to.include('Missing cells: 1');
      expect(lineOf(page, 'U-03')).to.include('Look at this');
      expect((await csvRows())[3]).to.deep.equal(['A-0003', 'found', 'missing', 'not_applicable', 'U-03']);
      await database.owner.query('insert into evidence.search select * from jsonb_populate_record(null::evidence.search, $1)', [
        JSON.stringify(kept.row),
      ]);

      await database.owner.query(
        "insert into intake.applicant (requisition_id, number, created_by, created_at) values ($1, 'A-0009', $2, '2020-01-01')",
        [requisition, agency.investigator],
      );
      expect(lineOf(await roundPage(), 'U-01')).to.include('Look at this');
      await database.owner.query("delete from intake.applicant where number = 'A-0009'");
    });

    it('find a decision by somebody who searched', async () => {
      const report = await buildReport(database, agency, requisition, { number: 'A-0001' });
      await database.owner.query(
        `insert into release.decision (requisition_id, report_id, choice, job_related_reason, decided_by) values ($1, $2, 'continue', 'They drove far too fast for the work.', $3)`,
        [requisition, report, agency.investigator],
      );
      expect(lineOf(await roundPage(), 'U-08')).to.include('Look at this');
      expect(await roundPage()).to.include('They drove far too fast for the work.');
      await database.owner.query('delete from release.decision');
      expect(await passes('U-08')).to.equal(true);
      // The report's finding is nobody's: it was never read, never attributed.
      expect(lineOf(await roundPage(), 'U-09')).to.include('Look at this');
      expect(lineOf(await roundPage(), 'U-11')).to.include('Look at this');
      await database.owner.query('alter table release.report disable trigger keep_released');
      await database.owner.query('delete from release.report');
      await database.owner.query('alter table release.report enable trigger keep_released');
    });

    it('follow a released finding to the two people who attributed it and the one who read it', async () => {
      const [applicant] = applicants;
      if (applicant === undefined) throw new Error('there are applicants');
      const capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
      await attribute(database, agency, capture);
      const finding = await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: TEXT });
      await readSecond(database, agency, finding);
      await buildReport(database, agency, requisition, { number: 'A-0001', finding, capture });
      const page = await roundPage();
      for (const test of ['U-08', 'U-09', 'U-11']) expect(lineOf(page, test), test).to.include('Passed');
      expect(page)
        .to.include('applicant, The investigator')
        .and.to.include('applicant, The second')
        .and.to.include(finding.slice(0, 8));
    });
  });

  describe('the test of integrity (U-15)', () => {
    const released = async () => {
      const report = await buildReport(database, agency, requisition, { number: 'A-0002' });
      const { json_sha256, html_sha256, pdf_sha256 } = theOnly(
        await rowsOf<Record<string, string>>('select json_sha256, html_sha256, pdf_sha256 from release.report where id = $1', [
          report,
        ]),
      );
      return { report, hashes: { jsonSha256: json_sha256 ?? '', htmlSha256: html_sha256 ?? '', pdfSha256: pdf_sha256 ?? '' } };
    };
    const record = (subject: string, hashes: Record<string, string>) =>
      inTransaction(database.pools.worker, null, (transaction) =>
        recordAct(transaction, { kind: 'report.released', subject, detail: hashes }),
      );
    const rowOf = async (report: string) => {
      const page = await roundPage();
      const at = page.indexOf(report);
      return page.slice(page.lastIndexOf('<tr>', at), page.indexOf('</tr>', at));
    };

    it('passes a report that is what the ledger says, and asks to look at any other', async () => {
      const good = await released();
      await record(good.report, good.hashes);
      expect(await rowOf(good.report)).not.to.include('badge look');
      await database.owner.query('alter table release.report disable trigger keep_released');
      await database.owner.query(
        "update release.report set html = 'changed', html_sha256 = encode(sha256('changed'), 'hex') where id = $1",
        [good.report],
      );
      expect(await rowOf(good.report), 'changed with its hash').to.include('badge look');
      await database.owner.query('delete from release.report where id = $1', [good.report]);
      await database.owner.query('alter table release.report enable trigger keep_released');

      const unrecorded = await released();
      expect(await rowOf(unrecorded.report), 'never recorded').to.include('badge look');
    });
  });

  describe('the register of deviations', () => {
    it('shows each with its reason and decision', async () => {
      await database.owner.query(
        `insert into intake.deviation (requisition_id, reason, asked_by, decision, decided_by, decided_at, decision_note)
         values ($1, 'The wiki <b>moved</b> house.', $2, 'approved', $3, now(), 'Same wiki.')`,
        [requisition, agency.investigator, agency.supervisor],
      );
      const { text } = await auditor.get('/deviations');
      expect(text)
        .to.include('The wiki &lt;b&gt;moved&lt;/b&gt; house.')
        .and.to.include('Approved')
        .and.to.include('The supervisor');
    });
  });

  it('is closed to everybody else', async () => {
    for (const seat of ['investigator', 'supervisor', 'panelist', 'administrator'] as const) {
      const desk = await server.signIn(seat);
      for (const address of [
        '/audit',
        `/audit/rounds/${round}`,
        `/audit/rounds/${round}/matrix.csv`,
        '/access-log',
        '/ledger',
        '/ledger/entries/0',
      ])
        expect((await desk.get(address)).status, `${seat} at ${address}`).to.equal(404);
      expect((await desk.post('/ledger/verification', {})).status).to.equal(404);
    }
  });
});
