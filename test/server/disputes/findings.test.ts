import { expect } from 'chai';
import type pg from 'pg';
import type { ApplicantId, CaptureId, FindingId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { loadCase } from '../../../sql/report/state.ts';
import { releaseRefusals } from '../../../core/release/gate.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { buildReport } from '../../support/reports.ts';
import { attribute, buildCapture, buildFinding, buildRound, finishRound, readSecond } from '../../support/investigation.ts';

const TEXT = 'Jordan Example of Springfield. <script>alert(1)</script> Lights off over the long bridge last night.';
const STANDS_BECAUSE = 'The bridge is named two lines above.';
const RULED_BECAUSE = 'The whole text names the bridge.';

describe('Ruling on a finding that its drafter stands by', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let drafter: DeskClient;
  let reader: DeskClient;
  let supervisor: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    [drafter, reader, supervisor] = [
      await server.signIn('investigator'),
      await server.signIn('second'),
      await server.signIn('supervisor'),
    ];
  });
  afterEach(() => database.owner.query("update evidence.finding set status = 'withdrawn' where status <> 'withdrawn'"));
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const statusOf = async (finding: FindingId) =>
    theOnly(await rowsOf<{ status: string }>('select status from evidence.finding where id = $1', [finding])).status;
  const actsOn = (finding: FindingId, kind: string) =>
    rowsOf<{ detail: Record<string, unknown> }>(
      "select body::jsonb -> 'detail' as detail from ledger.act where subject = $1 and kind = $2",
      [finding, kind],
    );
  const openedOn = async (desk: DeskClient, path: string) => {
    const { text } = await desk.get(path);
    return {
      edition: /name="edition" value="(\d+)"/.exec(text)?.[1] ?? '',
      changedAt: /name="changedAt" value="([^"]+)"/.exec(text)?.[1] ?? '',
    };
  };
  const returned = async (): Promise<FindingId> => {
    const capture = await buildCapture(
      database,
      server.store,
      { requisition, round, applicant },
      { text: TEXT, picture: Buffer.from('a picture') },
    );
    await attribute(database, agency, capture);
    const place = { requisition, applicant, capture };
    const finding = await buildFinding(database, agency, place, {
      text: TEXT,
      words: 'Lights off over the long bridge last night.',
    });
    await readSecond(database, agency, finding, 'disagree');
    return finding;
  };
  const disputed = async (): Promise<FindingId> => {
    const finding = await returned();
    const opened = await openedOn(drafter, `/findings/${finding}`);
    const answer = await drafter.post(`/findings/${finding}/dispute`, { ...opened, standBy: STANDS_BECAUSE });
    expect(answer.status).to.equal(303);
    return finding;
  };
  const rule = async (finding: FindingId, ruling: string, reason = RULED_BECAUSE, desk = supervisor) =>
    desk.post(`/disputes/findings/${finding}`, {
      ...(await openedOn(supervisor, `/disputes/findings/${finding}`)),
      ruling,
      reason,
    });
  const refusalsOf = async (finding: FindingId) => {
    const file = await inTransaction(database.pools.investigator, agency.investigator, (transaction) =>
      loadCase(transaction, applicant),
    );
    return releaseRefusals(file.state).flatMap(({ code, about }) => (about === finding ? [code] : []));
  };

  it('begins with the drafter, who says why, once, and waits on the supervisor’s first page', async () => {
    const finding = await returned();
    const path = `/findings/${finding}`;
    expect((await drafter.get(path)).text)
      .to.include('If you stand by it')
      .and.to.include('read against the page');
    const opened = await openedOn(drafter, path);
    for (const click of [1, 2])
      expect((await drafter.post(`${path}/dispute`, { ...opened, standBy: STANDS_BECAUSE })).status, `click ${click}`).to.equal(
        303,
      );
    expect(await statusOf(finding)).to.equal('disputed');
    expect(await actsOn(finding, 'finding.disputed')).to.deep.equal([{ detail: { edition: 1 } }]);
    expect((await supervisor.get('/')).text)
      .to.include(`href="/disputes/findings/${finding}"`)
      .and.to.match(/Disputed findings to rule on<\/a><\/th><td class="number">1/)
      .and.to.include(STANDS_BECAUSE)
      .and.to.include('read against the page');
    expect((await supervisor.get(`/requisitions/${requisition}`)).text).to.include(`href="/disputes/findings/${finding}"`);
    expect(await refusalsOf(finding)).to.deep.equal(['FINDING_DISPUTED']);
  });

  it('shows the supervisor both reasons, what the panel would read, what is hidden and the page', async () => {
    const finding = await disputed();
    const page = await supervisor.get(`/disputes/findings/${finding}`);
    expect(page.text)
      .to.include('What the panel would read')
      .and.to.include('Describes driving far above the limit.')
      .and.to.include('read against the page')
      .and.to.include('The second')
      .and.to.include(STANDS_BECAUSE)
      .and.to.include('The investigator')
      .and.to.include('/pictures/screenshot/0')
      .and.to.include('&lt;script&gt;')
      .and.not.to.include('<script>alert');
    expect((await actsOn(finding, 'finding.disputed')).length).to.equal(1);
  });

  it('confirms what stands, with its reason and its act, and the release asks nothing more of it', async () => {
    const finding = await disputed();
    expect((await rule(finding, 'stands')).location).to.equal('/');
    expect(await statusOf(finding)).to.equal('confirmed');
    const [act, ...more] = await actsOn(finding, 'finding.ruled');
    expect(act?.detail).to.include({ edition: 1, ruling: 'stands' });
    expect(more).to.deep.equal([]);
    expect(await refusalsOf(finding)).to.deep.equal([]);
    expect((await supervisor.get('/')).text).not.to.include(`/disputes/findings/${finding}`);
    for (const [desk, path] of [
      [drafter, `/findings/${finding}`],
      [reader, `/second-reading/findings/${finding}`],
    ] as const)
      expect((await desk.get(path)).text)
        .to.include(RULED_BECAUSE)
        .and.to.include('it stands')
        .and.to.include(STANDS_BECAUSE);
  });

  it('sends what goes back to its drafter with the instruction, for a new edition that is read again', async () => {
    const finding = await disputed();
    const instruction = 'Leave the bridge out of the description.';
    expect((await rule(finding, 'goes_back', instruction)).status).to.equal(303);
    expect(await statusOf(finding)).to.equal('returned');
    expect(await refusalsOf(finding)).to.deep.equal(['NOT_SECOND_READ']);
    expect((await drafter.get('/')).text).to.include(`/findings/${finding}`);
    expect((await drafter.get(`/findings/${finding}/edit`)).text)
      .to.include('A supervisor ruled that it goes back')
      .and.to.include(instruction)
      .and.to.include('read against the page');
    const again = await drafter.post(`/findings/${finding}/dispute`, {
      ...(await openedOn(drafter, `/findings/${finding}`)),
      standBy: 'I still stand by it.',
    });
    expect(again.status).to.equal(403);
    expect(again.text).to.include('A supervisor has ruled on this edition');
  });

  it('is done once however often it is sent, and tells whoever was slower', async () => {
    const finding = await disputed();
    const fields = {
      ...(await openedOn(supervisor, `/disputes/findings/${finding}`)),
      ruling: 'goes_back',
      reason: RULED_BECAUSE,
    };
    for (const click of [1, 2])
      expect((await supervisor.post(`/disputes/findings/${finding}`, fields)).status, `click ${click}`).to.equal(303);
    expect(await actsOn(finding, 'finding.ruled')).to.have.length(1);
    const late = await supervisor.post(`/disputes/findings/${finding}`, { ...fields, ruling: 'stands' });
    expect(late.status).to.equal(403);
    expect(late.text).to.include('does not wait for a ruling').and.to.include(RULED_BECAUSE);
    expect(await statusOf(finding)).to.equal('returned');
  });

  it('wants one of the two and a reason, and keeps what was typed', async () => {
    const finding = await disputed();
    const neither = await rule(finding, '');
    expect(neither.status).to.equal(422);
    expect(neither.text).to.include('hoose whether it stands or goes back').and.to.include(RULED_BECAUSE);
    const silent = await rule(finding, 'stands', '');
    expect(silent.status).to.equal(422);
    expect(silent.text).to.match(/id="f-ruling-stands"[^>]*checked/);
    const wordless = await drafter.post(`/findings/${await returned()}/dispute`, {
      edition: '1',
      changedAt: new Date().toISOString(),
      standBy: ' ',
    });
    expect(wordless.status).to.equal(422);
    expect(await statusOf(finding)).to.equal('disputed');
  });

  it('lets nobody change the finding, hide words in it or read it again meanwhile, but lets it be withdrawn', async () => {
    const finding = await disputed();
    const page = await drafter.get(`/findings/${finding}`);
    expect(page.text)
      .to.include('With a supervisor')
      .and.to.include('No supervisor has ruled yet')
      .and.not.to.include('Change it</a>')
      .and.not.to.include('Hide these words');
    expect((await drafter.get(`/findings/${finding}/edit`)).status).to.equal(403);
    const opened = await openedOn(drafter, `/findings/${finding}`);
    const mask = {
      ...opened,
      field: 'quotation',
      words: 'long bridge',
      class: 'PC-NATORIGIN',
      role: 'bystander',
      reason: 'a place',
    };
    expect((await reader.post(`/findings/${finding}/masks`, mask)).status).to.equal(403);
    const anew = await reader.post(`/second-reading/findings/${finding}`, { ...opened, verdict: 'agree', reason: 'after all' });
    expect(anew.status).to.equal(409);
    expect((await drafter.post(`/findings/${finding}/withdraw`, opened)).status).to.equal(303);
    expect((await supervisor.get('/')).text).not.to.include(`/disputes/findings/${finding}`);
  });

  it('cannot stand by what the filter would treat otherwise by now, nor let it stand', async () => {
    const finding = await disputed();
    await database.owner.query("update evidence.screening set filter_version = 'f0-old' where finding_id = $1", [finding]);
    const refused = await rule(finding, 'stands');
    expect(refused.status).to.equal(409);
    expect(refused.text).to.include('Another version of the filter');
    expect((await rule(finding, 'goes_back')).status).to.equal(303);

    const other = await returned();
    await database.owner.query("update evidence.screening set filter_version = 'f0-old' where finding_id = $1", [other]);
    const stale = await drafter.post(`/findings/${other}/dispute`, {
      ...(await openedOn(drafter, `/findings/${other}`)),
      standBy: STANDS_BECAUSE,
    });
    expect(stale.status).to.equal(409);
    expect(stale.text).to.include('screened anew').and.to.include(STANDS_BECAUSE);
    expect(await statusOf(other)).to.equal('returned');
  });

  it('is nothing to a supervisor without a part in it, to its two people, and where nobody disputes', async () => {
    const finding = await disputed();
    const quiet = await returned();
    await buildAccount(database, { email: 'stranger@evenhand.test', roles: ['supervisor'] });
    const stranger = await server.signInAs('stranger@evenhand.test');
    expect((await stranger.get('/')).text).not.to.include(finding);
    for (const [desk, id] of [
      [stranger, finding],
      [drafter, finding],
      [reader, finding],
      [supervisor, quiet],
    ] as const) {
      expect((await desk.get(`/disputes/findings/${id}`)).status).to.equal(404);
      const fields = { edition: '1', changedAt: new Date().toISOString(), ruling: 'stands', reason: RULED_BECAUSE };
      expect((await desk.post(`/disputes/findings/${id}`, fields)).status).to.equal(404);
    }
    const meddling = await reader.post(`/findings/${quiet}/dispute`, {
      ...(await openedOn(reader, `/findings/${quiet}`)),
      standBy: 'it was fine',
    });
    expect(meddling.status).to.equal(403);
    expect(await statusOf(finding)).to.equal('disputed');
    expect(await statusOf(quiet)).to.equal('returned');
  });

  it('is told to an auditor beside the released finding, with the reader who disagreed', async () => {
    const finding = await disputed();
    await rule(finding, 'stands');
    const { capture, number } = theOnly(
      await rowsOf<{ capture: CaptureId; number: string }>(
        'select f.capture_id as capture, a.number from evidence.finding f join intake.applicant a on a.id = f.applicant_id where f.id = $1',
        [finding],
      ),
    );
    await buildReport(database, agency, requisition, { number, finding, capture });
    const page = await (await server.signIn('auditor')).get(`/audit/rounds/${round}`);
    expect(page.text).to.include('The supervisor, as a supervisor, after The second disagreed');
    expect(page.text).to.match(/0 of 1 released finding did not\./);
  });

  it('is counted nowhere among readings: the figures of agreement stay what they were', async () => {
    const tallies = () =>
      rowsOf<{ verdict: string; count: number }>(
        'select verdict, count(*)::int as count from evidence.second_reading where requisition_id = $1 group by 1 order by 1',
        [requisition],
      );
    const finding = await disputed();
    const before = await tallies();
    await rule(finding, 'stands');
    expect(await tallies()).to.deep.equal(before);
  });
});
