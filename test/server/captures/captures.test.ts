import { expect } from 'chai';
import fc from 'fast-check';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { markSignals } from '../../../server/pages/captures/text.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { attribute, buildCapture, buildRound, finishRound, type CaptureToBuild } from '../../support/investigation.ts';

describe('Judging captured pages', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const capture = (what: CaptureToBuild = {}) => buildCapture(database, server.store, { requisition, round, applicant }, what);
  const judge = (id: CaptureId, verdict: string, reason = 'same city and club') =>
    desk.post(`/captures/${id}/verdict`, { verdict, reason });
  const verdicts = async (id: CaptureId) =>
    (
      await database.owner.query<{ verdict: string }>(
        'select verdict from evidence.attribution where capture_id = $1 order by decided_at',
        [id],
      )
    ).rows.map(({ verdict }) => verdict);
  const acts = async (id: CaptureId, kind: string) =>
    (await database.owner.query('select from ledger.act where subject = $1 and kind = $2', [id, kind])).rowCount;

  it('goes from page to page until none is left', async () => {
    const first = await capture({ title: 'Strong lead', suggested: 'T2' });
    const second = await capture({ title: 'Weak lead', suggested: 'T0' });
    const list = await desk.get(`/rounds/${round}/captures`);
    expect(list.text).to.include('To judge (2)');
    expect(list.text.indexOf('Strong lead')).to.be.lessThan(list.text.indexOf('Weak lead'));
    expect((await judge(first, 'not_applicant')).location).to.equal(`/captures/${second}`);
    expect((await judge(second, 'unsure')).location).to.equal(`/rounds/${round}/captures?show=to_judge`);
    expect((await desk.get(`/rounds/${round}/captures`)).text).to.include('Every captured page here has been judged');
    expect((await desk.get(`/rounds/${round}/captures?show=not_theirs`)).text)
      .to.include('Strong lead')
      .and.to.include('Weak lead');
  });

  it('stays on the applicant’s page, where a finding can begin', async () => {
    const id = await capture();
    expect((await desk.get(`/captures/${id}`)).text).to.not.include('Draft a finding');
    expect((await judge(id, 'applicant')).location).to.equal(`/captures/${id}`);
    expect((await desk.get(`/captures/${id}`)).text).to.include('Draft a finding');
  });

  it('keeps every verdict, the latest standing, and the same one twice as one', async () => {
    const id = await capture();
    await judge(id, 'applicant');
    await judge(id, 'applicant');
    await judge(id, 'not_applicant', 'another birthplace');
    expect(await verdicts(id)).to.deep.equal(['applicant', 'not_applicant']);
    expect((await desk.get(`/captures/${id}`)).text)
      .to.include('Not the applicant (TX)')
      .and.to.include('another birthplace');
  });

  it('keeps one verdict of a form that is sent twice at the same moment', async () => {
    const id = await capture();
    await Promise.all([judge(id, 'unsure'), judge(id, 'unsure')]);
    expect(await verdicts(id)).to.deep.equal(['unsure']);
  });

  it('wants a verdict and a reason, and keeps what was typed', async () => {
    const id = await capture();
    const without = await judge(id, 'unsure', ' ');
    expect(without.status).to.equal(422);
    expect(without.text)
      .to.match(/id="f-verdict-unsure"[^>]*checked/)
      .and.to.include('f-reason-problem');
    const wrong = await judge(id, 'probably', 'same city & <b>club</b>');
    expect(wrong.status).to.equal(422);
    expect(wrong.text).to.include('f-verdict-problem').and.to.include('same city &amp; &lt;b&gt;club');
    expect(await verdicts(id)).to.deep.equal([]);
  });

  it('cannot be done by the person who gave the second verdict', async () => {
    const id = await capture();
    await attribute(database, agency, id);
    const second = await server.signIn('second');
    expect((await second.get(`/captures/${id}`)).text).to.not.include('Record the verdict');
    const answer = await second.post(`/captures/${id}/verdict`, { verdict: 'not_applicant', reason: 'changed my mind' });
    expect(answer.status).to.equal(403);
  });

  it('cannot be done where nothing was captured', async () => {
    const id = await capture({ state: 'failed' });
    expect((await judge(id, 'applicant')).status).to.equal(422);
    expect((await desk.get(`/rounds/${round}/captures?show=failed`)).text).to.include('Could not be captured');
  });

  it('marks what speaks for and against, and warns of look-alikes', async () => {
    const text = 'Born in Springfield, lives in Shelbyville.';
    const id = await capture({
      text,
      suggested: 'TX',
      signals: [
        { start: 8, end: 19, direction: 'supports', why: 'the city on file' },
        { start: 30, end: 41, direction: 'contradicts', why: 'another city' },
      ],
    });
    const page = await desk.get(`/captures/${id}`);
    expect(page.text).to.include('<mark class="signal supports" title="the city on file">Springfield</mark>');
    expect(page.text).to.include('<mark class="signal contradicts" title="another city">Shelbyville</mark>');
    expect(page.text).to.include('look-alike');
  });

  it('says when the same text was judged not the applicant before, by whom and why, without taking the verdict over', async () => {
    const text = 'Ridgeline Runners meet every Sunday at the clock tower and run to the quarry. '.repeat(3);
    await judge(await capture({ text, title: 'The first copy' }), 'not_applicant', 'another <b>town</b>');
    const copy = await capture({ text });
    const page = await desk.get(`/captures/${copy}`);
    expect(page.text)
      .to.include(
        'A page with this very text was judged not the applicant: Somebody else’s, “another &lt;b&gt;town&lt;/b&gt;”, The investigator',
      )
      .and.to.include('one page, not two that agree')
      .and.to.include('The first copy');
    expect((await desk.get(`/rounds/${round}/captures`)).text).to.include('Judged not the applicant before');
    expect(await verdicts(copy)).to.deep.equal([]);
  });

  it('records every view, of the page and of its pictures', async () => {
    const id = await capture({ picture: Buffer.from('picture bytes') });
    const page = await desk.get(`/captures/${id}`);
    const [, src = ''] = /<img class="evidence-image" src="([^"]+)"/.exec(page.text) ?? [];
    const picture = await desk.get(src);
    expect(picture.status).to.equal(200);
    expect(picture.text).to.equal('picture bytes');
    expect(picture.headers.get('content-type')).to.equal('image/png');
    expect(await acts(id, 'evidence.viewed')).to.equal(2);
  });

  it('hands out nothing but pictures', async () => {
    const id = await capture({ picture: Buffer.from('x') });
    for (const kind of ['html', 'text', 'record', '..'])
      expect((await desk.get(`/captures/${id}/pictures/${kind}/0`)).status, kind).to.equal(404);
    for (const ordinal of ['1', '-1', 'x', '99999999999'])
      expect((await desk.get(`/captures/${id}/pictures/screenshot/${ordinal}`)).status).to.equal(404);
    await database.owner.query(
      "update evidence.artefact set media_type = 'text/html' where capture_id = $1 and kind = 'screenshot'",
      [id],
    );
    expect((await desk.get(`/captures/${id}/pictures/screenshot/0`)).status).to.equal(404);
  });

  it('says when the evidence is not as it was stored, and shows none of it', async () => {
    const id = await capture({ text: 'the true words', picture: Buffer.from('x') });
    await database.owner.query('update evidence.artefact set sha256 = $2 where capture_id = $1', [id, 'f'.repeat(64)]);
    const page = await desk.get(`/captures/${id}`);
    expect(page.status).to.equal(200);
    expect(page.text).to.include('There is no such evidence').and.not.to.include('the true words');
    expect((await desk.get(`/captures/${id}/pictures/screenshot/0`)).status).to.equal(404);
  });

  it('leaves a captured page inert, whatever it holds', async () => {
    const hostile = `</pre><script>alert(1)</script><img src=x onerror="alert(2)">{{7*7}}&lt;`;
    const id = await capture({
      text: hostile,
      title: hostile,
      url: 'javascript:alert(3)',
      signals: [{ start: 0, end: 20, direction: 'supports', why: hostile }],
    });
    for (const path of [`/captures/${id}`, `/rounds/${round}/captures?show=all`]) {
      const page = await desk.get(path);
      expect(page.text, path)
        .to.not.include('<script>alert')
        .and.not.to.include('<img src=x')
        .and.not.to.include('href="javascript:');
    }
  });

  it('is not there for somebody without a part in the requisition', async () => {
    const id = await capture({ picture: Buffer.from('x') });
    const outsider = await server.signIn('outsider');
    for (const path of [`/captures/${id}`, `/captures/${id}/pictures/screenshot/0`])
      expect((await outsider.get(path)).status).to.equal(404);
    expect((await outsider.post(`/captures/${id}/verdict`, { verdict: 'applicant', reason: 'not my business' })).status).to.equal(
      404,
    );
    expect(await acts(id, 'evidence.viewed')).to.equal(0);
  });
});

describe('A marked text', () => {
  it('is the text, whole and in order, whatever the signals are', () => {
    const signal = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      direction: fc.constantFrom('supports' as const, 'contradicts' as const),
      why: fc.constant('because'),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 25 }), fc.array(signal, { maxLength: 5 }), (text, signals) => {
        expect(
          markSignals(text, signals)
            .map((part) => part.text)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});
