import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import { signerFrom } from '../../../core/ledger/note.ts';
import { openLog } from '../../../server/log.ts';
import { inTransaction } from '../../../sql/database.ts';
import { sequenceActs } from '../../../sql/ledger/sequence.ts';
import { bodyOf, clientOf, fieldsOf, itemsOf, type ApiClient } from '../../support/api-client.ts';
import { buildAgency, buildApplicant, buildRequisition, smallProtocol, type Agency, type Seat } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { attribute, buildCapture, buildRound, finishRound } from '../../support/investigation.ts';

const TEXT = 'I drove 140 through town last night.\nJordan Example says so.';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('Through the API', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  const programs = new Map<Seat, ApiClient>();
  const logged: string[] = [];

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    const lines = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged.push(chunk.toString());
        done();
      },
    });
    server = await openServer(database, { log: openLog('info', lines) });
    for (const seat of ['investigator', 'second', 'supervisor', 'auditor', 'administrator'] as const)
      programs.set(seat, await clientOf(database, server.url, agency, seat));
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const as = (seat: Seat) => programs.get(seat)!;
  const actsOn = async (subject: unknown) =>
    (
      await database.owner.query<{ kind: string; actor: string; token: string | null }>(
        "select kind, actor, body::jsonb -> 'detail' ->> 'token' as token from ledger.act where subject = $1 order by at",
        [subject],
      )
    ).rows;

  const applicant = (changes: object = {}) => ({
    number: `API-${randomBytes(3).toString('hex')}`,
    identifiers: [{ kind: 'name', value: 'Jordan Example', provenance: 'declared' }],
    noticeVersion: 'notice-1',
    consentedOn: YESTERDAY,
    ...changes,
  });

  it('an investigator adds an applicant, and the ledger says by whom and through which token', async () => {
    const added = await as('investigator').post(`/requisitions/${requisition}/applicants`, applicant());
    expect(added.status, added.text).to.equal(201);
    const { id, identifiers } = bodyOf(added);
    expect(identifiers).to.have.length(1);
    const { id: token } = bodyOf(await as('investigator').get('/token'));
    const acts = await actsOn(id);
    expect(acts.map(({ kind }) => kind)).to.include('applicant.added');
    for (const act of acts) expect(act).to.deep.include({ actor: agency.investigator, token });
    const auditor = await server.signIn('auditor');
    const log = await auditor.get(`/access-log?subject=${String(id)}`);
    expect(log.text).to.include('The investigator (investigator, through an API token)');
    expect(bodyOf(await as('investigator').get(`/applicants/${String(id)}`))).to.deep.equal(bodyOf(added));
  });

  it('each field that has to be mended is named as it was sent', async () => {
    const identifiers = [
      { kind: 'name', value: 'Jordan Example', provenance: 'declared' },
      { kind: 'email', value: 'no', provenance: 'agency' },
    ];
    const refused = await as('investigator').post(
      `/requisitions/${requisition}/applicants`,
      applicant({ number: '!', identifiers }),
    );
    expect([refused.status, bodyOf(refused)['code']]).to.deep.equal([422, 'BAD_INPUT']);
    expect(refused.headers.get('content-type')).to.match(/^application\/problem\+json/);
    expect(fieldsOf(refused).map(({ field }) => field)).to.have.members(['number', 'identifiers[1].value']);
    const strange = await as('investigator').post(
      `/requisitions/${requisition}/applicants`,
      applicant({ identifiers: [{ kind: 'faith' }] }),
    );
    expect(fieldsOf(strange).map(({ field }) => field)).to.include('identifiers[0].kind');
    expect(itemsOf(await as('investigator').get(`/requisitions/${requisition}/applicants`))).to.deep.equal([]);
  });

  it('many applicants are taken in together or not at all', async () => {
    const columns = 'number,name,aliases,city,employer,school,handle,email,notice_version,consented_on';
    const upload = (...lines: string[]) =>
      as('investigator').post(`/requisitions/${requisition}/applicants/upload`, { csv: [columns, ...lines].join('\n') });
    const refused = await upload('U-1,Robin One,,,,,,,,', 'U-1,Robin Two,,,,,,,,');
    expect(refused.status).to.equal(422);
    expect(fieldsOf(refused)).to.deep.equal([{ field: 'line 3: number', problem: 'is the same as in line 2' }]);
    expect(fieldsOf(await upload())).to.deep.equal([{ field: 'csv', problem: 'There is no applicant below the first line.' }]);
    const taken = await upload('U-1,Robin One,,,,,,,,', 'U-2,Robin Two,,,,,,,,');
    expect([taken.status, bodyOf(taken)]).to.deep.equal([201, { added: 2 }]);
    expect(itemsOf(await as('investigator').get(`/requisitions/${requisition}/applicants`))).to.have.length(2);
  });

  it('a round is started and read, cell by cell', async () => {
    await buildApplicant(database, agency, requisition, { number: 'A-ROUND' });
    const started = await as('investigator').post(`/requisitions/${requisition}/rounds`);
    expect(started.status, started.text).to.equal(201);
    const { id } = bodyOf(started);
    const { controls, blocks } = bodyOf(await as('investigator').get(`/rounds/${String(id)}`));
    expect(blocks).to.have.length(1);
    expect(controls).to.have.length(3);
    const [cell] = itemsOf(await as('investigator').get(`/rounds/${String(id)}/cells`));
    expect(cell?.['applicantNumber']).to.equal('A-ROUND');
    const read = bodyOf(await as('investigator').get(`/cells/${String(cell?.['id'])}`));
    expect(read).to.deep.include({ queries: ['Jordan Example'], outcome: null, pages: [], hits: [] });
    const again = await as('investigator').post(`/requisitions/${requisition}/rounds`);
    expect([again.status, bodyOf(again)['code']]).to.deep.equal([409, 'ALREADY_DONE']);
    expect(itemsOf(await as('investigator').get(`/requisitions/${requisition}/rounds`)).map((one) => one['id'])).to.deep.equal([
      id,
    ]);
  });

  describe('a captured page', () => {
    let person: ApplicantId;
    let capture: string;

    beforeEach(async () => {
      person = await buildApplicant(database, agency, requisition, { identifiers: { name: 'Jordan Example' } });
      const round = await buildRound(database, agency, requisition);
      await finishRound(database, round, 'found');
      capture = await buildCapture(database, server.store, { requisition, round, applicant: person }, { text: TEXT });
    });

    const finding = (changes: object = {}) => ({
      words: 'I drove 140 through town last night.',
      criterion: 'CR-04',
      description: 'Describes driving far above the limit in a town.',
      authorship: 'wrote',
      conductDate: YESTERDAY,
      corroboration: 'C0',
      ...changes,
    });

    it('is judged blind: the second investigator is not told the first verdict', async () => {
      const judged = await as('investigator').post(`/captures/${capture}/verdicts`, {
        verdict: 'applicant',
        reason: 'same city',
      });
      expect(judged.status, judged.text).to.equal(201);
      expect(itemsOf(judged)).to.have.length(1);
      const seen = await as('second').get(`/captures/${capture}`);
      expect(seen.status).to.equal(200);
      expect(seen.text).not.to.include('same city');
      const wrong = await as('investigator').post(`/captures/${capture}/verdicts`, { verdict: 'perhaps', reason: '' });
      expect(fieldsOf(wrong).map(({ field }) => field)).to.deep.equal(['verdict', 'reason']);
    });

    it('is viewed on record, also its text', async () => {
      await as('investigator').get(`/captures/${capture}`);
      const text = await as('investigator').get(`/captures/${capture}/text`);
      expect(bodyOf(text)).to.deep.equal({ text: TEXT });
      const acts = await actsOn(capture);
      expect(acts.map(({ kind }) => kind)).to.deep.equal(['evidence.viewed', 'evidence.viewed']);
      expect(acts.every(({ token }) => token !== null)).to.equal(true);
    });

    it('yields a finding once it is attributed, which is handed in as it was read', async () => {
      const early = await as('investigator').post(`/captures/${capture}/findings`, finding());
      expect(early.status, early.text).to.equal(404);
      await attribute(database, agency, capture as never);
      const wrong = await as('investigator').post(
        `/captures/${capture}/findings`,
        finding({ words: 'never said', criterion: 'CR-99' }),
      );
      expect(fieldsOf(wrong).map(({ field }) => field)).to.have.members(['words', 'criterion']);
      const drafted = await as('investigator').post(`/captures/${capture}/findings`, finding());
      expect(drafted.status, drafted.text).to.equal(201);
      const { id, edition, changedAt, screenings } = bodyOf(drafted);
      expect(screenings).to.have.length(2);
      const stale = await as('investigator').post(`/findings/${String(id)}/submission`, { edition: 2, changedAt });
      expect([stale.status, bodyOf(stale)['code']]).to.deep.equal([409, 'STALE_FORM']);
      const handed = await as('investigator').post(`/findings/${String(id)}/submission`, { edition, changedAt });
      expect(bodyOf(handed)['status'], handed.text).to.equal('submitted');
      expect(
        itemsOf(await as('investigator').get(`/requisitions/${requisition}/findings`)).map((one) => one['id']),
      ).to.deep.equal([id]);
    });

    it('keeps a report back until the gate has nothing against it', async () => {
      const refused = await as('investigator').post(`/applicants/${person}/reports`);
      expect([refused.status, bodyOf(refused)['code']]).to.deep.equal([409, 'RELEASE_REFUSED']);
      const { refusals, editions } = bodyOf(await as('investigator').get(`/applicants/${person}/reports`));
      expect(refusals).to.have.length(fieldsOf(refused).length);
      expect(editions).to.deep.equal([]);
    });
  });

  it('a protocol is drafted, handed in and decided, by two people', async () => {
    const drafted = await as('investigator').post('/protocols', smallProtocol({ title: 'Through the API' }));
    expect(drafted.status, drafted.text).to.equal(201);
    const { id, sha256: opened } = bodyOf(drafted);
    const path = `/protocols/${String(id)}`;
    expect(bodyOf(await as('investigator').post(`${path}/submission`, { opened }))['status']).to.equal('submitted');
    expect((await as('investigator').post(`${path}/decision`, { opened, decision: 'approved' })).status).to.equal(404);
    const unread = await as('supervisor').post(`${path}/decision`, { opened, decision: 'returned' });
    expect(fieldsOf(unread).map(({ field }) => field)).to.deep.equal(['note']);
    const decided = await as('supervisor').post(`${path}/decision`, { opened, decision: 'approved' });
    expect(bodyOf(decided)['status'], decided.text).to.equal('approved');
    expect(bodyOf(await as('auditor').get(path))['protocol']).to.deep.equal(smallProtocol({ title: 'Through the API' }));
  });

  it('a protocol with a protected term is refused, with the place', async () => {
    const [step] = smallProtocol().steps;
    const refused = await as('investigator').post('/protocols', smallProtocol({ steps: [{ ...step!, query: '{name} church' }] }));
    expect(fieldsOf(refused)[0]).to.deep.include({ field: 'steps[0].query' });
  });

  it('a deviation is asked for, decided and done', async () => {
    const path = `/requisitions/${requisition}/deviations`;
    const asked = await as('investigator').post(path, { reason: 'The wiki has moved to another address.' });
    expect(asked.status, asked.text).to.equal(201);
    const id = String(bodyOf(asked)['id']);
    const early = await as('investigator').post(`${path}/${id}/done`);
    expect([early.status, bodyOf(early)['code']]).to.deep.equal([403, 'NOT_ALLOWED']);
    await as('supervisor').post(`/deviations/${id}/decision`, { decision: 'approved', note: 'the same for everybody' });
    expect(bodyOf(await as('investigator').post(`${path}/${id}/done`))).to.deep.include({ decision: 'approved' });
    expect((await actsOn(id)).map(({ kind }) => kind)).to.deep.equal(['deviation.asked', 'deviation.decided', 'deviation.done']);
  });

  it('an administrator makes an account, whose password is told once, and changes it', async () => {
    const email = 'new@evenhand.test';
    const made = await as('administrator').post('/accounts', { name: 'New Person', email, roles: ['supervisor'] });
    expect(made.status, made.text).to.equal(201);
    const { account, oneTimePassword } = bodyOf(made) as { account: { id: string }; oneTimePassword: string };
    expect((await server.visitor().post('/sign-in', { email, password: oneTimePassword })).status).to.equal(303);
    const path = `/accounts/${account.id}`;
    expect((await as('administrator').get(path)).text).not.to.include(oneTimePassword);
    const conflict = await as('administrator').post(`${path}/roles`, { role: 'panelist' });
    expect([conflict.status, bodyOf(conflict)['code']]).to.deep.equal([409, 'ROLE_CONFLICT']);
    await as('administrator').post(`${path}/roles`, { role: 'investigator' });
    const dated = await as('administrator').send('put', `${path}/dates`, { vettedUntil: '2099-01-01' });
    expect(bodyOf(dated)).to.deep.include({
      roles: ['investigator', 'supervisor'],
      vettedUntil: '2099-01-01',
      trainedUntil: null,
    });
    expect(bodyOf(await as('administrator').send('delete', `${path}/roles?role=investigator`))['roles']).to.deep.equal([
      'supervisor',
    ]);
    expect(bodyOf(await as('administrator').send('put', `${path}/status`, { status: 'locked' }))['status']).to.equal('locked');
    const own = await as('administrator').send('put', `/accounts/${agency.administrator}/status`, { status: 'locked' });
    expect([own.status, bodyOf(own)['code']]).to.deep.equal([403, 'NOT_ALLOWED']);
  });

  it('an auditor proves that an act stands under the signed head', async () => {
    const signer = signerFrom('evenhand.test', randomBytes(32));
    await inTransaction(database.pools.worker, null, (transaction) => sequenceActs(transaction, signer));
    const head = bodyOf(await as('auditor').get('/ledger/checkpoint'));
    const entries = itemsOf(await as('auditor').get('/ledger/entries?before=3'));
    expect(entries.map(({ index }) => index)).to.deep.equal([2, 1, 0]);
    const entry = bodyOf(await as('auditor').get('/ledger/entries/2'));
    expect(entry).to.deep.include({ included: true, problem: null, leafHash: entries[0]?.['leafHash'], checkpoint: head });
    expect((await as('auditor').get('/ledger/entries?before=x')).status).to.equal(422);
  });

  describe('a request', () => {
    const send = (body: string, headers: Record<string, string> = {}) =>
      as('investigator').send('post', '/protocols', body, headers);

    for (const [what, body, said] of [
      ['that is no JSON', '{', 'not JSON'],
      ['that holds a null character', JSON.stringify({ title: 'a\0b' }), 'null character'],
      ['that holds one deep inside', JSON.stringify({ steps: [{ 'a\0': 1 }] }), 'null character'],
      ['that is too large', JSON.stringify({ title: 'x'.repeat(1_100_000) }), 'more than 1 MB'],
    ] as const) {
      it(`${what} is told so`, async () => {
        const answer = await send(body);
        expect([answer.status, bodyOf(answer)['code']]).to.deep.equal([422, 'BAD_INPUT']);
        expect(bodyOf(answer)['detail']).to.include(said);
      });
    }

    it('that is a form is told what to send', async () => {
      const answer = await send('title=x', { 'content-type': 'application/x-www-form-urlencoded' });
      expect(bodyOf(answer)['detail']).to.include('application/json');
    });

    it('cannot reach into what all objects share', async () => {
      await send('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });

    it('leaves its route, status and time in the log, and nothing that was sent', async () => {
      logged.length = 0;
      await as('investigator').get(`/rounds?requisition=query-words`);
      await as('investigator').get('/applicants/path-words');
      await send(JSON.stringify({ title: 'sent words' }));
      const log = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(log.map(({ page, status }) => [page, status])).to.deep.equal([
        ['/api/v1/rounds', 200],
        ['/api/v1/applicants/:applicant', 404],
        ['/api/v1/protocols', 422],
      ]);
      expect(logged.join('')).not.to.match(/query-words|path-words|sent words|evenhand_/);
    });

    it('carries the id under which the log has it', async () => {
      const answer = await as('investigator').get('/nothing/here');
      expect([answer.status, bodyOf(answer)['instance']]).to.deep.equal([
        404,
        `urn:uuid:${answer.headers.get('x-request-id') ?? ''}`,
      ]);
    });
  });
});
