import { expect } from 'chai';
import type pg from 'pg';
import { drawSample, hashOfJudged } from '../../../core/audit/sample.ts';
import type { Verdict } from '../../../core/attribution/tier.ts';
import { sha256 } from '../../../core/canonical.ts';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { asInvestigator, buildCapture, buildRound, finishRound } from '../../support/investigation.ts';

const TEXT = 'Jordan of Springfield took the long bridge.';
const FORMER_REASON = 'the mayor told me so';
const SEED = 'dice-4-2-6-1-1';
const JUDGEMENT = { verdict: 'applicant', reason: 'The page names the city.' };

describe('A sample judged again', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  let round: RoundId;
  let applicant: ApplicantId;
  let auditor: DeskClient;
  let judged: { id: CaptureId; verdict: Verdict }[];

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const samplesPath = () => `/audit/rounds/${round}/samples`;
  const detailOf = async (kind: string, subject: string) =>
    theOnly(
      await rowsOf<{ detail: Record<string, unknown> }>(
        "select body::jsonb -> 'detail' as detail from ledger.act where kind = $1 and subject = $2",
        [kind, subject],
      ),
    ).detail;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency, { number: 'R-91' });
    applicant = await buildApplicant(database, agency, requisition, { number: 'A-0001' });
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    judged = [];
    for (const verdict of ['applicant', 'applicant', 'not_applicant', 'not_applicant', 'unsure'] as const) {
      const id = await buildCapture(
        database,
        server.store,
        { requisition, round, applicant },
        {
          text: TEXT,
          title: 'At the bridge',
          picture: Buffer.from('a picture'),
          signals: [{ start: 10, end: 21, direction: 'supports', why: 'The city on file.' }],
        },
      );
      await asInvestigator(database, agency.investigator, (transaction) =>
        judgeCapture(transaction, id, { verdict, reason: FORMER_REASON }),
      );
      judged.push({ id, verdict });
    }
    await buildCapture(database, server.store, { requisition, round, applicant }, { title: 'Not judged yet' });
    auditor = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  /** Draws as the auditor and answers the sample's id. */
  const drawn = async (size: number, seed = SEED, desk = auditor): Promise<string> => {
    const answer = await desk.post(samplesPath(), { size: String(size), seed });
    expect(answer.status, answer.text).to.equal(303);
    return (answer.location ?? '').split('/').at(-1) ?? '';
  };
  const nextPage = async (sample: string) =>
    /href="(\/audit\/samples\/pages\/[^"]+)"/.exec((await auditor.get(`/audit/samples/${sample}`)).text)?.[1] ?? '';
  const end = (sample: string) => auditor.post(`/audit/samples/${sample}/end`, {});

  it('is drawn only with a size and a seed that can be used, and what was typed is kept', async () => {
    for (const [size, seed, says] of [
      ['', SEED, 'Must be at least 1'],
      ['6', SEED, '5 pages of this round have been judged'],
      ['2', 'short', 'Must be 8 to 64 letters'],
      ['2', '5551234567', 'Must hold a letter'],
    ] as const) {
      const answer = await auditor.post(samplesPath(), { size, seed });
      expect(answer.status, says).to.equal(422);
      expect(answer.text).to.include(says).and.to.include(`value="${seed}"`);
    }
    expect(await rowsOf('select from evidence.sample')).to.have.length(0);
  });

  it('follows from its seed, and size, seed and what it was drawn from are recorded before anything is shown', async () => {
    const sample = await drawn(4);
    expect(await detailOf('sample.drawn', sample)).to.deep.equal({
      round,
      size: 4,
      seed: SEED,
      judged: 5,
      judgedSha256: hashOfJudged(judged),
    });
    const pages = await rowsOf<{ id: string }>(
      'select capture_id as id from evidence.sampled where sample_id = $1 order by place',
      [sample],
    );
    expect(pages.map(({ id }) => id)).to.deep.equal(drawSample(judged, 4, SEED).map(({ id }) => id));
    expect(await rowsOf("select from ledger.act where kind = 'evidence.viewed'")).to.have.length(0);
    const again = await auditor.post(samplesPath(), { size: '4', seed: SEED });
    expect(again.status).to.equal(409);
    await end(sample);
  });

  it('shows each page as a second reader sees it, with nothing of what was said before', async () => {
    const sample = await drawn(3);
    const path = await nextPage(sample);
    const page = await auditor.get(path);
    expect(page.status).to.equal(200);
    expect(page.text).to.include('At the bridge').and.to.include('<mark class="signal supports"').and.to.include('Page 1 of 3');
    for (const capture of judged) expect(page.text).not.to.include(capture.id);
    for (const hidden of [FORMER_REASON, 'The investigator', 'Verdicts so far', 'Standing'])
      expect(page.text, hidden).not.to.include(hidden);
    const picture = await auditor.get(`${path}/pictures/screenshot/0`);
    expect(picture.text).to.equal('a picture');
    const views = await rowsOf("select from ledger.act where kind = 'evidence.viewed' and actor = $1", [agency.auditor]);
    expect(views).to.have.length(2);
    const overview = await auditor.get(`/audit/samples/${sample}`);
    for (const hidden of [FORMER_REASON, 'Former verdict', 'Cohen']) expect(overview.text, hidden).not.to.include(hidden);
    expect((await auditor.get(`/audit/samples/${sample}/sample.json`)).status).to.equal(403);
    await end(sample);
    expect((await auditor.get(path)).status, 'after the end').to.equal(403);
    expect((await auditor.get(`${path}/pictures/screenshot/0`)).status).to.equal(404);
  });

  it('closes a page once it is judged, and keeps the first verdict', async () => {
    const sample = await drawn(2);
    const path = await nextPage(sample);
    const short = await auditor.post(path, { verdict: 'unsure', reason: '' });
    expect(short.status).to.equal(422);
    expect(short.text)
      .to.include('At the bridge')
      .and.to.match(/value="unsure"[^>]*checked/);
    const first = await auditor.post(path, JUDGEMENT);
    expect(first.location)
      .to.match(/^\/audit\/samples\/pages\//)
      .and.not.to.equal(path);
    expect((await auditor.post(path, JUDGEMENT)).location, 'sent twice').to.equal(first.location);
    expect((await auditor.post(path, { ...JUDGEMENT, verdict: 'unsure' })).status).to.equal(409);
    expect((await auditor.get(path)).status).to.equal(409);
    const kept = await rowsOf<{ verdict: string }>(
      'select r.verdict from evidence.reread r join evidence.sampled d on d.id = r.sampled_id where d.sample_id = $1',
      [sample],
    );
    expect(kept).to.deep.equal([{ verdict: 'applicant' }]);
    await end(sample);
    expect((await auditor.get(`/audit/samples/${sample}`)).text).to.include('1 of 2 judged again');
  });

  it('ends with agreement, kappa and their ranges, and every disagreement leads to its record', async () => {
    const sample = await drawn(5, 'the-whole-round');
    for (let next = await nextPage(sample); next !== ''; next = await nextPage(sample)) await auditor.post(next, JUDGEMENT);
    const page = await auditor.get(`/audit/samples/${sample}`);
    expect(page.text).to.include('40 % (12 % to 77 %)').and.to.include('0.00 (');
    expect([...page.text.matchAll(/<tr class="unequal"><th scope="row"><a href="\/access-log\?subject/g)]).to.have.length(3);
    expect(page.text).to.include('The investigator').and.to.include('5 of 5 judged again');
    expect(await detailOf('sample.finished', sample)).to.deep.equal({ size: 5, judged: 5, agreed: 2, kappa: 0 });
    const file = await auditor.get(`/audit/samples/${sample}/sample.json`);
    const taken = JSON.parse(file.text) as { seed: string; pages: { capture: string; former: string; again: string }[] };
    expect(taken.seed).to.equal('the-whole-round');
    expect(taken.pages.map(({ former }) => former).sort()).to.deep.equal(judged.map(({ verdict }) => verdict).sort());
    expect(file.text).not.to.include('names the city');
    const lines = (await auditor.get(`/audit/samples/${sample}/sample.csv`)).text.trimEnd().split('\r\n');
    expect(lines).to.have.length(6);
    const [record] = await rowsOf<{ hash: string }>(
      "select body::jsonb #>> '{detail,sha256}' as hash from ledger.act where kind = 'ledger.exported' and subject = $1 order by at limit 1",
      [sample],
    );
    expect(record?.hash).to.equal(sha256(file.text));
  });

  it('compares with the verdict that stood when it was drawn, whatever was decided afterwards', async () => {
    const sample = await drawn(1, 'before-the-change');
    const { id } = theOnly(drawSample(judged, 1, 'before-the-change'));
    await asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, id, { verdict: 'unsure', reason: 'changed my mind' }),
    );
    await asInvestigator(database, agency.second, (transaction) =>
      judgeSecond(transaction, id, { verdict: 'unsure', reason: 'read anew' }),
    );
    await auditor.post(await nextPage(sample), JUDGEMENT);
    const { pages } = JSON.parse((await auditor.get(`/audit/samples/${sample}/sample.json`)).text) as {
      pages: { former: string; second: string | null }[];
    };
    expect(pages).to.have.length(1);
    expect(pages[0]).to.include({ former: judged.find((page) => page.id === id)?.verdict, second: null });
  });

  it('is open to nobody but the auditor who drew it', async () => {
    await buildAccount(database, { email: 'other.auditor@evenhand.test', roles: ['auditor'] });
    const other = await server.signInAs('other.auditor@evenhand.test');
    const sample = await drawn(2, 'mine-alone');
    const path = await nextPage(sample);
    expect((await other.get(path)).status).to.equal(403);
    expect((await other.get(`${path}/pictures/screenshot/0`)).status).to.equal(404);
    expect((await other.post(path, JUDGEMENT)).status).to.equal(403);
    expect((await other.post(`/audit/samples/${sample}/end`, {})).status).to.equal(403);
    expect((await other.get(`/audit/samples/${sample}`)).text).not.to.include('Judge the next page');
    for (const seat of ['investigator', 'supervisor', 'panelist', 'administrator'] as const) {
      const desk = await server.signIn(seat);
      for (const address of [path, `/audit/samples/${sample}`, samplesPath()])
        expect((await desk.get(address)).status, `${seat} ${address}`).to.equal(404);
    }
    await end(sample);
  });
});
