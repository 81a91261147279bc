import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Failure } from '../../../core/failure.ts';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { inTransaction, violatedConstraint } from '../../../sql/database.ts';
import { markSignals } from '../../../server/pages/captures/text.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import {
  attribute,
  buildCapture,
  buildFinding,
  buildRound,
  finishRound,
  type CaptureToBuild,
} from '../../support/investigation.ts';

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

  it('opens the next page after every verdict, says what was recorded, and how many are left', async () => {
    const first = await capture({ title: 'Strong lead', suggested: 'T2' });
    const second = await capture({ title: 'Weak lead', suggested: 'T0' });
    expect((await desk.get(`/captures/${second}`)).text).to.include('2 of 2 to judge');
    expect((await judge(first, 'applicant')).location).to.equal(`/captures/${second}`);
    const page = await desk.get(`/captures/${second}`);
    expect(page.text)
      .to.include('Recorded: The applicant’s. This is the next page to judge.')
      .and.to.include('1 of 1 to judge')
      .and.to.include(`on <a href="/captures/${first}">Strong lead</a>`);
    expect((await judge(second, 'unsure')).location).to.equal(`/rounds/${round}/captures?show=to_judge`);
    expect((await desk.get(`/rounds/${round}/captures`)).text).to.include('No page of this round is left to judge.');
    expect((await desk.get(`/captures/${second}`)).text).to.include('Judged; 0 to judge');
  });

  it('stays on the page when asked to, where a finding can begin', async () => {
    const id = await capture();
    await capture();
    expect((await desk.get(`/captures/${id}`)).text).to.not.include('Draft a finding');
    const answer = await desk.post(`/captures/${id}/verdict`, { verdict: 'applicant', reason: 'same city', then: 'stay' });
    expect(answer.location).to.equal(`/captures/${id}`);
    expect((await desk.get(`/captures/${id}`)).text).to.include('Draft a finding');
  });

  it('goes on within the list the page was come by, of one applicant if that is the list', async () => {
    const first = await capture({ suggested: 'T2' });
    const second = await capture({ suggested: 'T1' });
    const other = await buildApplicant(database, agency, requisition);
    const place = { requisition, round, applicant: other };
    const foreign = await buildCapture(database, server.store, place);
    const list = `show=to_judge&applicant=${applicant}`;
    expect((await desk.get(`/rounds/${round}/captures?${list}`)).text).to.include(
      `/captures/${first}?applicant&#x3D;${applicant}`,
    );
    const page = await desk.get(`/captures/${first}?applicant=${applicant}`);
    expect(page.text).to.include('1 of 2 to judge').and.to.include(`name="applicant" value="${applicant}"`);
    const judged = { verdict: 'unsure', reason: 'nothing but the name', applicant };
    expect((await desk.post(`/captures/${first}/verdict`, judged)).location).to.equal(
      `/captures/${second}?applicant=${applicant}`,
    );
    const last = await desk.post(`/captures/${second}/verdict`, judged);
    expect(last.location).to.equal(`/rounds/${round}/captures?${list}`);
    expect((await desk.follow(last)).text).to.include('No page of this applicant is left to judge in this round.');
    expect((await desk.get(`/captures/${foreign}?applicant=nobody&show=nothing`)).text).to.include('1 of 1 to judge');
  });

  it('offers one’s own last reasons again, each once, and nobody else’s', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map(() => capture()));
    const [one, two, three, four] = pages as [CaptureId, CaptureId, CaptureId, CaptureId];
    await judge(one, 'unsure', 'only <b>the name</b>');
    await judge(two, 'unsure', 'only <b>the name</b>');
    const second = await server.signIn('second');
    await second.post(`/captures/${three}/verdict`, { verdict: 'unsure', reason: 'a colleague’s reason' });
    const elsewhere = await buildRequisition(database, agency);
    const stranger = await buildApplicant(database, agency, elsewhere);
    const itsRound = await buildRound(database, agency, elsewhere);
    await judge(
      await buildCapture(database, server.store, { requisition: elsewhere, round: itsRound, applicant: stranger }),
      'unsure',
      'of another opening',
    );
    const { text } = await desk.get(`/captures/${four}`);
    expect(text.match(/name="reason" value="[^"]+"/g)).to.deep.equal(['name="reason" value="only &lt;b&gt;the name&lt;/b&gt;"']);
    expect(text).to.match(/<input[^>]*name="reason" value=""/);
    const again = await desk.post(`/captures/${four}/verdict`, { verdict: 'unsure', reason: ['', 'only <b>the name</b>'] });
    expect(again.status).to.equal(303);
    expect(await verdicts(four)).to.deep.equal(['unsure']);
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

  it('offers the second seat to somebody who is too late for the first, and hides what was said from them', async () => {
    const id = await capture();
    const second = await server.signIn('second');
    await second.get(`/captures/${id}`);
    await judge(id, 'unsure', 'no place is named');
    const typed = { verdict: 'not_applicant', reason: 'born in another year' };
    const told = await second.post(`/captures/${id}/verdict`, typed);
    expect(told.status).to.equal(409);
    expect(told.text)
      .to.include('Somebody has judged this page since you opened it')
      .and.to.include(`action="/second-reading/pages/${id}"`)
      .and.to.include('born in another year')
      .and.to.match(/id="f-verdict-not_applicant"[^>]*checked/)
      .and.not.to.include('no place is named');
    expect(await verdicts(id)).to.deep.equal(['unsure']);
    expect((await second.post(`/second-reading/pages/${id}`, typed)).status).to.equal(303);
    expect(await verdicts(id)).to.deep.equal(['unsure', 'not_applicant']);
    expect((await second.get(`/captures/${id}`)).text)
      .to.include('no place is named')
      .and.to.include('Two people disagree');
  });

  it('tells a colleague that a page is judged and nothing of how, wherever it is listed', async () => {
    const text = 'Hit 131 on Route 9 after church, lights off.';
    const theirs = await capture({ text, title: 'Theirs', suggested: 'T2' });
    const others = await capture({ text, title: 'Somebody’s', suggested: 'T2' });
    await judge(theirs, 'applicant', 'the club and the city');
    await judge(others, 'not_applicant', 'another birthplace');
    await buildFinding(database, agency, { requisition, applicant, capture: theirs }, { text, words: 'Hit 131 on Route 9' });
    const second = await server.signIn('second');
    const list = await second.get(`/rounds/${round}/captures?show=all`);
    expect(list.text)
      .to.include('To judge (0)')
      .and.to.include('All (2)')
      .and.not.match(/(?:Judged by a colleague|The applicant’s|Not theirs) \(/);
    const said = (id: CaptureId) => second.get(`/captures/${id}`);
    for (const page of [
      list,
      await second.get(`/rounds/${round}/captures?show=colleagues`),
      await said(theirs),
      await said(others),
    ])
      expect(page.text)
        .to.include('Judged by one person')
        .and.not.to.include('the club and the city')
        .and.not.to.include('another birthplace')
        .and.not.to.include('Judged not the applicant before')
        .and.not.to.include('href="/findings/');
    expect((await said(theirs)).text).to.include(
      'Somebody has judged this page. You can be its second reader: their verdict is hidden until you decide.',
    );
    expect((await second.get(`/requisitions/${requisition}/findings`)).text).not.to.include('Describes driving');
    expect((await second.get(`/applicants/${applicant}/report`)).text).to.include('it waits for your own verdict');
  });

  describe('and taking a verdict back', () => {
    const idOf = async (id: CaptureId, verdict: string) =>
      (
        await database.owner.query<{ id: string }>('select id from evidence.attribution where capture_id = $1 and verdict = $2', [
          id,
          verdict,
        ])
      ).rows[0]?.id ?? '';
    const takeBack = async (id: CaptureId, verdict: string, by = desk) =>
      by.post(`/captures/${id}/verdict/take-back`, { attribution: await idOf(id, verdict) });

    it('is offered on the next page, puts the page back among those to judge, and leaves both on record', async () => {
      const first = await capture({ title: 'Strong lead', suggested: 'T2' });
      const second = await capture({ title: 'Weak lead', suggested: 'T0' });
      await judge(first, 'not_applicant', 'another birthplace');
      expect((await desk.get(`/captures/${second}`)).text).to.match(
        new RegExp(`action="/captures/${first}/verdict/take-back"[^]*accesskey="z" data-key="z"`),
      );
      expect((await takeBack(first, 'not_applicant')).location).to.equal(`/captures/${first}`);
      const page = await desk.get(`/captures/${first}`);
      expect(page.text)
        .to.include('1 of 2 to judge')
        .and.to.include('another birthplace')
        .and.to.include('(taken back ')
        .and.not.to.include('Undo this verdict');
      expect((await desk.get(`/rounds/${round}`)).text).to.not.include('Not the applicant (TX)');
      expect((await desk.get(`/rounds/${round}/captures`)).text).to.include('To judge (2)');
      expect(await verdicts(first)).to.deep.equal(['not_applicant']);
      expect(await acts(first, 'attribution.taken_back')).to.equal(1);
    });

    it('lets the verdict before it stand again, and is done once however often it is sent', async () => {
      const id = await capture();
      await judge(id, 'applicant');
      await judge(id, 'unsure', 'perhaps not');
      await Promise.all([takeBack(id, 'unsure'), takeBack(id, 'unsure')]);
      expect((await desk.get(`/captures/${id}`)).text).to.include('Your verdict on this page: <strong>The applicant’s</strong>');
      expect(await acts(id, 'attribution.taken_back')).to.equal(1);
    });

    it('is refused once somebody has given the second verdict', async () => {
      const id = await capture();
      await attribute(database, agency, id);
      expect((await desk.get(`/captures/${id}`)).text)
        .to.include('It cannot be taken back')
        .and.not.to.include('Undo this verdict');
      const first = await database.owner.query<{ id: string }>(
        "select id from evidence.attribution where capture_id = $1 and seat = 'first'",
        [id],
      );
      const answer = await desk.post(`/captures/${id}/verdict/take-back`, { attribution: first.rows[0]?.id ?? '' });
      expect(answer.status).to.equal(403);
      expect(answer.text).to.include('A second verdict, a finding or a report rests on this verdict');
      expect(await acts(id, 'attribution.taken_back')).to.equal(0);
    });

    it('waits for a second verdict that is being given, and is refused then', async () => {
      const id = await capture();
      await judge(id, 'applicant');
      const other = await database.owner.connect();
      try {
        await other.query('begin');
        await other.query(
          `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
           select requisition_id, id, 'second', 'applicant', 'same city', $2 from evidence.capture where id = $1`,
          [id, agency.second],
        );
        const answer = takeBack(id, 'applicant');
        const waiting =
          'select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0';
        while ((await database.owner.query(waiting)).rowCount === 0) await setTimeout(10);
        await other.query('commit');
        expect((await answer).status).to.equal(403);
      } finally {
        other.release();
      }
    });

    it('is refused once a finding rests on it', async () => {
      const text = 'Hit 131 on Route 9 after church, lights off.';
      const id = await capture({ text });
      await judge(id, 'applicant');
      await buildFinding(database, agency, { requisition, applicant, capture: id }, { text, words: 'Hit 131 on Route 9' });
      expect((await takeBack(id, 'applicant')).status).to.equal(403);
      expect((await desk.get(`/captures/${id}`)).text).to.include('It cannot be taken back');
    });

    it('is nobody else’s, and not for a verdict that does not stand any more', async () => {
      const id = await capture();
      const second = await server.signIn('second');
      await judge(id, 'applicant');
      expect((await takeBack(id, 'applicant', second)).status).to.equal(404);
      expect((await takeBack(id, 'applicant', await server.signIn('outsider'))).status).to.equal(404);
      const given = await idOf(id, 'applicant');
      const inTheName = inTransaction(database.pools.investigator, agency.second, ({ client }) =>
        client.query('insert into evidence.taken_back (attribution_id, requisition_id, taken_back_by) values ($1, $2, $3)', [
          given,
          requisition,
          agency.investigator,
        ]),
      );
      expect(await inTheName.then(() => 'done', String)).to.include('row-level security');
      await judge(id, 'unsure', 'perhaps not');
      expect((await takeBack(id, 'applicant')).status).to.equal(403);
      expect(await acts(id, 'attribution.taken_back')).to.equal(0);
    });

    it('leaves nothing for a second person to confirm, nor for a finding to rest on', async () => {
      const text = 'Hit 131 on Route 9 after church, lights off.';
      const id = await capture({ text });
      await judge(id, 'applicant');
      await takeBack(id, 'applicant');
      const second = await server.signIn('second');
      expect((await second.get('/second-reading')).text).to.not.include(id);
      const constraint = (attempt: Promise<unknown>) => attempt.then(() => 'done', violatedConstraint);
      const confirm = database.owner.query(
        `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
         select requisition_id, id, 'second', 'applicant', 'same city', $2 from evidence.capture where id = $1`,
        [id, agency.second],
      );
      expect(await constraint(confirm)).to.equal('first_comes_first');
      const finding = buildFinding(database, agency, { requisition, applicant, capture: id }, { text, words: 'Hit 131' });
      expect(
        await finding.then(
          () => 'done',
          (failure: unknown) => (failure as Failure).code,
        ),
      ).to.equal('STALE_FORM');
    });
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
