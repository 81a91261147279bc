import { expect } from 'chai';
import { doubtsAbout } from '../../../core/filter/index.ts';
import type { ApplicantId, CaptureId, FindingId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { Answer, DeskClient, Fields } from '../../support/desk-client.ts';
import { attribute, buildCapture, buildRound, finishRound, readSecond } from '../../support/investigation.ts';

const TEXT = 'I drove 140 through town last night. My church friends cheered, and I drove 140 again.\nJordan Example says so.';
const DESCRIPTION = 'Describes driving far above the limit in a town.';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('Findings', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let capture: CaptureId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition, {
      identifiers: { name: 'Jordan Example', handle: 'jordan_ex' },
    });
    round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
  });
  beforeEach(async () => {
    capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const typed = (changes: Fields = {}): Fields => ({
    action: 'save',
    words: 'I drove 140 through town last night.',
    occurrence: '',
    criterion: 'CR-04',
    description: DESCRIPTION,
    authorship: 'wrote',
    conductDate: YESTERDAY,
    corroboration: 'C0',
    corroborationNote: '',
    ...changes,
  });
  const post = (changes: Fields = {}) => desk.post(`/captures/${capture}/findings/new`, typed(changes));
  const draft = async (changes: Fields = {}): Promise<FindingId> => {
    const answer = await post(changes);
    expect(answer.status, answer.text).to.equal(303);
    return answer.location!.split('/').at(-1) as FindingId;
  };
  /** The hidden fields by which a form says which state was open. */
  const opened = ({ text }: Answer): Fields => ({
    edition: /name="edition" value="([^"]*)"/.exec(text)?.[1] ?? '',
    changedAt: /name="changedAt" value="([^"]*)"/.exec(text)?.[1] ?? '',
  });
  const row = async (id: FindingId) =>
    (
      await database.owner.query<{
        status: string;
        edition: number;
        quotation: string;
        start_at: number;
        description: string;
        mitigating: boolean;
      }>('select status, edition, quotation, start_at, description, mitigating from evidence.finding where id = $1', [id])
    ).rows[0]!;
  const screenings = async (id: FindingId) =>
    (
      await database.owner.query<{ field: string; edition: number; outcome: string; panel_text: string }>(
        'select field, edition, outcome, panel_text from evidence.screening where finding_id = $1 order by edition, field',
        [id],
      )
    ).rows;
  const submit = async (id: FindingId) => desk.post(`/findings/${id}/submit`, opened(await desk.get(`/findings/${id}`)));

  describe('when drafted', () => {
    it('hold the exact words with their place, screened in the same transaction', async () => {
      const id = await draft();
      expect(await row(id)).to.deep.include({
        status: 'draft',
        edition: 1,
        start_at: 0,
        quotation: 'I drove 140 through town last night.',
        mitigating: false,
      });
      const made = await screenings(id);
      expect(made.map(({ field, edition }) => [field, edition])).to.deep.equal([
        ['description', 1],
        ['quotation', 1],
      ]);
      expect(made[0]).to.include({ outcome: 'released', panel_text: DESCRIPTION });
    });

    it('are one finding when the form is sent twice', async () => {
      expect(await draft({ words: 'Jordan Example says so.' })).to.equal(await draft({ words: 'Jordan Example says so.' }));
    });

    it('are one finding when the form is sent twice at the same moment', async () => {
      const answers = await Promise.all([post(), post(), post()]);
      expect(new Set(answers.map(({ location }) => location)).size).to.equal(1);
    });

    it('need to say which place is meant when the words stand there twice', async () => {
      const answer = await post({ words: 'I drove 140' });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('2 times').and.to.include('I drove 140</textarea>');
      expect((await row(await draft({ words: 'I drove 140', occurrence: '2' }))).start_at).to.equal(
        TEXT.lastIndexOf('I drove 140'),
      );
    });

    const wrong: readonly (readonly [field: string, value: string, says: string])[] = [
      ['words', 'words nobody wrote', 'not in the captured text'],
      ['criterion', 'CR-12', 'NR-14'],
      ['conductDate', '2001-01-01', 'look-back'],
      ['conductDate', '2999-01-01', 'future'],
      ['description', 'short', '10 characters'],
      ['authorship', '', 'connected'],
      ['corroboration', 'C1', 'what corroborates'],
    ];
    for (const [field, value, says] of wrong) {
      it(`are refused with ${field} "${value}", and everything typed is kept`, async () => {
        const answer = await post({ [field]: value });
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include(says);
        if (field !== 'description') expect(answer.text).to.include(DESCRIPTION);
      });
    }

    it('show what the panel will read before anything is kept', async () => {
      const answer = await post({
        action: 'preview',
        words: 'Jordan Example says so.',
        description: 'Somebody says that the driving took place.',
      });
      expect(answer.status).to.equal(200);
      expect(answer.text)
        .to.include('What the panel will read')
        .and.to.match(/<mark class="mask subject"[^>]*>Jordan Example<\/mark>/);
      const [, panelText = ''] = /<p class="panel-text">([^<]*)<\/p>/.exec(answer.text) ?? [];
      expect(panelText).to.not.include('Jordan');
      expect(answer.text).to.include('Nothing corroborates it: it is not sufficient alone');
      const { rowCount } = await database.owner.query('select from evidence.finding where capture_id = $1', [capture]);
      expect(rowCount).to.equal(0);
    });

    it('say which words the filter is not sure of, so that people look twice', async () => {
      const description = 'My shoulder clicks when I lift the ladder, so Dad took the top end.';
      const [doubt] = doubtsAbout(description, { names: ['Jordan Example'], handles: [] }, []);
      const words = description.slice(doubt?.start, doubt?.end);
      expect(words).to.match(/^\w+$/);
      const { text } = await post({ action: 'preview', description });
      expect(text).to.match(
        new RegExp(
          `Look twice[^]*<mark class="doubt" title="the trained network is not sure of it \\(\\d+ %\\)">${words}</mark>`,
        ),
      );
      expect((await post({ action: 'preview', words: 'Jordan Example says so.' })).text).to.not.include('Look twice');
    });

    it('hide the applicant’s names and handles from the panel', async () => {
      const id = await draft({ words: 'Jordan Example says so.' });
      const quotation = (await screenings(id)).find(({ field }) => field === 'quotation');
      expect(quotation?.panel_text ?? '').to.not.match(/Jordan|Example/);
    });

    it('cannot be drafted on a page that is not judged to be the applicant’s', async () => {
      const unjudged = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
      expect((await desk.get(`/captures/${unjudged}/findings/new`)).status).to.equal(404);
      expect((await desk.post(`/captures/${unjudged}/findings/new`, typed())).status).to.equal(404);
    });

    it('leave the captured text and what was typed inert', async () => {
      const hostile = '</pre></textarea><script>alert(1)</script> I drove 140.';
      capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: hostile });
      await attribute(database, agency, capture);
      const id = await draft({ words: hostile, description: '<script>alert(2)</script> Describes driving far above the limit.' });
      for (const path of [
        `/findings/${id}`,
        `/findings/${id}/edit`,
        `/captures/${capture}/findings/new`,
        `/requisitions/${requisition}/findings`,
      ]) {
        expect((await desk.get(path)).text, path).to.not.include('<script>alert');
      }
    });
  });

  describe('while they are typed', () => {
    const read = (fields: Fields, person = desk) => person.post(`/captures/${capture}/findings/screening`, fields);

    it('are read by the filter however little has been typed, and nothing is kept', async () => {
      const answer = await read({ words: 'Jordan Example says so.', description: '' });
      expect(answer.status).to.equal(200);
      expect(answer.text)
        .to.match(/<mark class="mask subject"[^>]*>Jordan Example<\/mark><small class="mask-role">applicant<\/small>/)
        .and.to.include('data-said="Read by the filter as typed. Quotation: 1 hidden."')
        .and.to.include('29 CFR 1606.1 (a name that goes with a national origin) (in part)');
      expect((await read({ words: '', description: '' })).text).to.include('Nothing has been typed that the panel would read.');
      expect((await database.owner.query('select from evidence.finding where capture_id = $1', [capture])).rowCount).to.equal(0);
    });

    it('say what the report would of corroboration, and look up what is on record once enough is chosen', async () => {
      const of = async (fields: Fields, query = '') =>
        (await desk.post(`/captures/${capture}/findings/screening${query}`, { words: 'anything', description: '', ...fields }))
          .text;
      expect(await of({ corroboration: 'C9', criterion: 'CR-99' }))
        .to.include('No level is chosen yet')
        .and.to.include('Looked up once the criterion');
      const chosen = { corroboration: 'C0', criterion: 'CR-04', authorship: 'wrote', conductDate: YESTERDAY };
      expect(await of({ ...chosen, criterion: '' }))
        .to.include('Not corroborated; not sufficient alone')
        .and.to.include('Looked up once the criterion');
      const id = await draft();
      expect(await of(chosen))
        .to.include(`/findings/${id}`)
        .and.to.include('one source, not two');
      expect(await of(chosen, `?finding=${id}`), 'it does not corroborate itself').not.to.include(`/findings/${id}`);
    });

    it('are not a look at the captured page', async () => {
      const looks = async () =>
        (await database.owner.query("select from ledger.act where subject = $1 and kind = 'evidence.viewed'", [capture]))
          .rowCount;
      const before = await looks();
      await read({ words: 'anything', description: '' });
      expect(await looks()).to.equal(before);
    });

    it('lead from each mask to where it is changed', async () => {
      const mask = { field: 'quotation', words: 'says', class: 'PC-NAME', role: 'subject', reason: 'by hand' };
      const rows = Object.fromEntries(Object.entries(mask).map(([part, value]) => [`masks[0].${part}`, value]));
      const { text } = await read({ words: 'Jordan Example says so.', description: '', ...rows });
      expect(text)
        .to.match(/href="#f-masks-0-words"[^>]*data-words="says"/)
        .and.to.match(/href="#f-masks-1-words"[^>]*data-words="Jordan Example"/);
    });

    it('are refused when too long, and are nobody’s who has no part in the requisition', async () => {
      expect((await read({ words: 'x'.repeat(5001), description: '' })).status).to.equal(422);
      const outsider = await server.signIn('outsider');
      expect((await read({ words: 'Jordan Example', description: '' }, outsider)).status).to.equal(404);
    });
  });

  describe('when changed', () => {
    it('become a new edition, screened again', async () => {
      const id = await draft();
      const form = await desk.get(`/findings/${id}/edit`);
      expect(form.text).to.include(DESCRIPTION).and.to.include('I drove 140 through town last night.</textarea>');
      const answer = await desk.post(`/findings/${id}/edit`, {
        ...typed({ description: 'Describes driving at a very high speed.' }),
        ...opened(form),
      });
      expect(answer.location).to.equal(`/findings/${id}`);
      expect(await row(id)).to.include({ edition: 2, status: 'draft' });
      expect((await screenings(id)).map(({ edition }) => edition)).to.deep.equal([1, 1, 2, 2]);
    });

    it('are not overwritten by a form opened before the last change; what was typed and how it stands now are both shown', async () => {
      const id = await draft();
      const old = opened(await desk.get(`/findings/${id}/edit`));
      await desk.post(`/findings/${id}/edit`, { ...typed({ description: 'The change that came first.' }), ...old });
      const stale = await desk.post(`/findings/${id}/edit`, { ...typed({ description: 'The change that came late.' }), ...old });
      expect(stale.status).to.equal(409);
      expect(stale.text).to.include('The change that came first.').and.to.include('The change that came late.</textarea>');
      expect((await row(id)).description).to.equal('The change that came first.');
      // Sent again from the page that showed both, it counts.
      const again = await desk.post(`/findings/${id}/edit`, {
        ...typed({ description: 'The change that came late.' }),
        ...opened(stale),
      });
      expect(again.status).to.equal(303);
      expect((await row(id)).description).to.equal('The change that came late.');
    });

    it('are one’s own: a colleague can neither change nor hand them in', async () => {
      const id = await draft();
      const second = await server.signIn('second');
      const page = await second.get(`/findings/${id}`);
      expect(page.text).to.not.include('Change it').and.not.include('Hand it to');
      expect((await second.get(`/findings/${id}/edit`)).status).to.equal(403);
      expect((await second.post(`/findings/${id}/edit`, { ...typed(), ...opened(page) })).status).to.equal(403);
      expect((await second.post(`/findings/${id}/submit`, opened(page))).status).to.equal(403);
      expect(await row(id)).to.include({ edition: 1, status: 'draft' });
    });
  });

  describe('with words hidden by hand', () => {
    const mask = async (id: FindingId, changes: Fields = {}) =>
      desk.post(`/findings/${id}/masks`, {
        field: 'quotation',
        words: 'last night',
        class: 'PC-OFFDUTY_LAWFUL',
        role: 'subject',
        reason: 'says when the applicant goes out',
        ...opened(await desk.get(`/findings/${id}`)),
        ...changes,
      });

    it('show the panel less, and keep the words hidden in later editions', async () => {
      const id = await draft();
      expect((await mask(id)).status).to.equal(303);
      const quotation = async () => (await screenings(id)).filter(({ field }) => field === 'quotation').at(-1);
      expect((await quotation())?.panel_text).to.not.include('last night');
      const form = await desk.get(`/findings/${id}/edit`);
      await desk.post(`/findings/${id}/edit`, {
        ...typed({ description: 'Describes driving at a very high speed.' }),
        ...opened(form),
      });
      expect(await row(id)).to.include({ edition: 3 });
      expect((await quotation())?.panel_text).to.not.include('last night');
      expect((await desk.get(`/findings/${id}`)).text).to.include('says when the applicant goes out');
    });

    it('are refused when the words are not there, or no reason is given', async () => {
      const id = await draft();
      const absent = await mask(id, { words: 'nowhere to be seen' });
      expect(absent.status).to.equal(422);
      expect(absent.text).to.include('value="nowhere to be seen"');
      expect((await mask(id, { reason: '' })).status).to.equal(422);
      expect((await mask(id, { class: 'PC-NONSENSE' })).status).to.equal(422);
      expect(await row(id)).to.include({ edition: 1 });
    });

    describe('in the form of the finding', () => {
      const row = (number: number, changes: Fields = {}): Fields =>
        Object.fromEntries(
          Object.entries({
            field: 'quotation',
            words: 'last night',
            class: 'PC-OFFDUTY_LAWFUL',
            role: 'subject',
            reason: 'says when the applicant goes out',
            ...changes,
          }).map(([part, value]) => [`masks[${number}].${part}`, value]),
        );
      const change = async (id: FindingId, fields: Fields) =>
        desk.post(`/findings/${id}/edit`, { ...typed(), ...opened(await desk.get(`/findings/${id}/edit`)), ...fields });
      const quotation = async (id: FindingId) =>
        (await screenings(id)).filter(({ field }) => field === 'quotation').at(-1)?.panel_text ?? '';

      it('are hidden from the first edition on, and stand in the form again', async () => {
        const id = await draft(row(0));
        expect(await quotation(id)).to.not.include('last night');
        const form = await desk.get(`/findings/${id}/edit`);
        expect(form.text)
          .to.match(/name="masks\[0\]\.words" value="last night"/)
          .and.to.match(/name="masks\[1\]\.words" value=""/);
      });

      it('are widened without a reason for it', async () => {
        const id = await draft(row(0));
        expect((await change(id, row(0, { words: 'through town last night' }))).status).to.equal(303);
        expect(await quotation(id)).to.not.include('town');
      });

      it('are narrowed or shown again only with a reason, which the second reader is shown', async () => {
        const id = await draft(row(0));
        const without = await change(id, row(0, { words: 'night' }));
        expect(without.status).to.equal(422);
        expect(without.text)
          .to.include('why “last night” may be shown again')
          .and.to.match(/name="masks\[0\]\.words" value="night"/);
        expect(await quotation(id)).to.not.include('last');
        const shownBecause = 'the day is not what gives it away';
        expect((await change(id, { ...row(0, { words: '' }), shownBecause })).status).to.equal(303);
        expect(await quotation(id)).to.include('last night');
        expect((await submit(id)).status).to.equal(303);
        const second = await server.signIn('second');
        expect((await second.get(`/second-reading/findings/${id}`)).text).to.include(
          '“last night” from edition 2 on: the day is not what gives it away',
        );
        const { rows } = await database.owner.query<{ kind: string; body: string }>(
          "select kind, body from ledger.act where subject = $1 and kind like 'mask.%' order by at",
          [id],
        );
        expect(rows.map(({ kind }) => kind)).to.deep.equal(['mask.added', 'mask.taken_off']);
        expect(JSON.stringify(rows)).to.not.include('last night');
      });

      it('cannot show what the filter hides', async () => {
        const id = await draft({ words: 'Jordan Example says so.', ...row(0, { words: 'Jordan', class: 'PC-NAME' }) });
        const emptied = { words: 'Jordan Example says so.', ...row(0, { words: '' }), shownBecause: 'no need for it' };
        expect((await change(id, emptied)).status).to.equal(303);
        expect(await quotation(id)).to.not.match(/Jordan|Example/);
      });

      it('are refused by row and field, with everything typed kept', async () => {
        const answer = await post({ ...row(0), ...row(1, { words: 'nowhere to be seen', reason: 'a <b>reason</b>' }) });
        expect(answer.status).to.equal(422);
        expect(answer.text)
          .to.include('href="#f-masks-1-words"')
          .and.to.include('value="nowhere to be seen"')
          .and.to.include('a &lt;b&gt;reason&lt;/b&gt;')
          .and.to.include(DESCRIPTION);
      });

      it('stay as they are when a form has no rows for them', async () => {
        const id = await draft(row(0));
        expect((await change(id, { description: 'Describes driving at a very high speed.' })).status).to.equal(303);
        expect(await quotation(id)).to.not.include('last night');
      });
    });

    it('cannot be changed by a form that is out of date', async () => {
      const id = await draft();
      const old = opened(await desk.get(`/findings/${id}`));
      await mask(id);
      expect((await mask(id, { ...old, words: 'town' })).status).to.equal(409);
    });
  });

  describe('when handed in', () => {
    it('wait for the second reader and cannot be changed meanwhile', async () => {
      const id = await draft();
      const page = await desk.get(`/findings/${id}`);
      expect((await desk.post(`/findings/${id}/submit`, opened(page))).status).to.equal(303);
      expect(await row(id)).to.include({ status: 'submitted' });
      expect((await desk.post(`/findings/${id}/submit`, opened(page))).status).to.equal(409);
      expect((await desk.get(`/findings/${id}/edit`)).status).to.equal(403);
      expect(
        (await desk.post(`/findings/${id}/edit`, { ...typed(), ...opened(await desk.get(`/findings/${id}`)) })).status,
      ).to.equal(403);
    });

    it('are kept back while the filter holds the description', async () => {
      const id = await draft({ description: 'Опасная езда по городу ночью.' });
      const answer = await submit(id);
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('reword it in neutral terms');
      expect(await row(id)).to.include({ status: 'draft' });
    });

    it('go without a quotation that the filter holds, once somebody decides so', async () => {
      const text = 'Я ехал очень быстро по городу ночью и смеялся.';
      capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text });
      await attribute(database, agency, capture);
      const id = await draft({ words: text });
      const refused = await submit(id);
      expect(refused.status).to.equal(422);
      expect(refused.text).to.include('hold the quotation back');
      await desk.post(`/findings/${id}/edit`, {
        ...typed({ words: text, quotationHeld: 'yes' }),
        ...opened(await desk.get(`/findings/${id}/edit`)),
      });
      expect((await submit(id)).status).to.equal(303);
    });

    it('come back with the reader’s reason and are handed in again as another edition', async () => {
      const id = await draft();
      await readSecond(database, agency, id, 'disagree');
      const form = await desk.get(`/findings/${id}/edit`);
      expect(form.text).to.include('read against the page');
      await desk.post(`/findings/${id}/edit`, {
        ...typed({ description: 'Describes driving at a very high speed.' }),
        ...opened(form),
      });
      expect((await submit(id)).status).to.equal(303);
      expect(await row(id)).to.include({ status: 'submitted', edition: 2 });
    });

    it('lose their confirmation when they are changed', async () => {
      const id = await draft();
      await readSecond(database, agency, id);
      expect(await row(id)).to.include({ status: 'confirmed' });
      const form = await desk.get(`/findings/${id}/edit`);
      await desk.post(`/findings/${id}/edit`, {
        ...typed({ description: 'Describes driving at a very high speed.' }),
        ...opened(form),
      });
      expect(await row(id)).to.include({ status: 'draft', edition: 2 });
    });
  });

  it('are withdrawn for good, and stay on record', async () => {
    const id = await draft();
    const page = await desk.get(`/findings/${id}`);
    expect((await desk.post(`/findings/${id}/withdraw`, opened(page))).status).to.equal(303);
    expect((await desk.post(`/findings/${id}/withdraw`, opened(page))).status).to.equal(409);
    expect((await desk.get(`/requisitions/${requisition}/findings`)).text).to.include('Withdrawn');
    expect((await desk.get(`/findings/${id}/edit`)).status).to.equal(403);
  });

  it('show what the applicant says to them', async () => {
    const id = await draft({ words: 'My church friends cheered' });
    await desk.post(`/applicants/${applicant}/responses`, {
      finding: id,
      body: 'I was <b>not</b> driving.',
      receivedOn: YESTERDAY,
    });
    expect((await desk.get(`/findings/${id}`)).text).to.include('I was &lt;b&gt;not&lt;/b&gt; driving.');
    expect((await desk.get(`/findings/${id}`)).text)
      .to.include('may count as C2')
      .and.include('something below may corroborate it');
    const other = await draft();
    expect((await desk.get(`/findings/${other}`)).text)
      .to.not.include('driving.&lt;')
      .and.not.include('I was &lt;b&gt;not');
  });

  it('are recorded, without a word of them, in the ledger', async () => {
    const id = await draft();
    await submit(id);
    const { rows } = await database.owner.query<{ kind: string; body: string }>(
      'select kind, body from ledger.act where subject = $1 order by at',
      [id],
    );
    expect(rows.map(({ kind }) => kind)).to.have.members(['finding.drafted', 'finding.submitted']);
    for (const { body } of rows) expect(body).to.not.match(/drove|driving|Jordan/);
  });

  it('are not there for somebody without a part in the requisition', async () => {
    const id = await draft();
    const outsider = await server.signIn('outsider');
    for (const path of [
      `/findings/${id}`,
      `/findings/${id}/edit`,
      `/captures/${capture}/findings/new`,
      `/requisitions/${requisition}/findings`,
    ]) {
      expect((await outsider.get(path)).status, path).to.equal(404);
    }
    expect((await outsider.post(`/findings/${id}/withdraw`, opened(await desk.get(`/findings/${id}`)))).status).to.equal(404);
  });
});
