import { expect } from 'chai';
import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import { buildAgency, buildApplicant, buildRequisition, shortId, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient, Fields } from '../../support/desk-client.ts';

const HEADER = 'number,name,aliases,city,employer,school,handle,email,notice_version,consented_on';

describe('Taking in applicants', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let requisition: RequisitionId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const typed = (changes: Fields = {}): Fields => ({
    action: 'save',
    number: `n-${shortId()}`,
    'identifiers[0].kind': 'name',
    'identifiers[0].value': 'Jordan Example',
    'identifiers[0].provenance': 'declared',
    'identifiers[1].kind': 'handle',
    'identifiers[1].value': '@jordan_ex',
    'identifiers[1].provenance': 'agency',
    noticeVersion: 'notice-1',
    consentedOn: '2026-02-01',
    ...changes,
  });
  const add = (changes: Fields = {}) => desk.post(`/requisitions/${requisition}/applicants/new`, typed(changes));
  const inRequisition = async () =>
    (
      await database.owner.query<{ id: ApplicantId; number: string }>(
        'select id, number from intake.applicant where requisition_id = $1 order by number',
        [requisition],
      )
    ).rows;

  describe('one by one', () => {
    it('keeps number, identifiers with provenance, and consent', async () => {
      const answer = await add({ number: 'a-100' });
      expect(answer.location).to.equal(`/requisitions/${requisition}`);
      const [applicant] = await inRequisition();
      expect(applicant?.number).to.equal('A-100');
      const page = await desk.get(`/applicants/${applicant!.id}`);
      expect(page.text).to.include('jordan_ex').and.to.include('given by the agency').and.to.include('notice-1');
    });

    it('says so when the number is in use, also in a requisition one cannot see, and keeps what was typed', async () => {
      const elsewhere = await buildRequisition(database, agency, { number: `R-${shortId()}` });
      await database.owner.query('delete from intake.requisition_member where requisition_id = $1 and account_id = $2', [
        elsewhere,
        agency.investigator,
      ]);
      const { number } = (
        await database.owner.query<{ number: string }>('select number from intake.applicant where id = $1', [
          await buildApplicant(database, agency, elsewhere),
        ])
      ).rows[0]!;
      const answer = await add({ number });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('already in use').and.to.include('value="@jordan_ex"');
      expect(await inRequisition()).to.deep.equal([]);
    });

    it('adds another line without keeping anything', async () => {
      const answer = await add({ action: 'add-row' });
      expect(answer.status).to.equal(200);
      expect(answer.text).to.include('name="identifiers[2].value"').and.to.include('value="Jordan Example"');
      expect(await inRequisition()).to.deep.equal([]);
    });

    it('refuses a kind of identifier that does not exist, such as a password', async () => {
      const answer = await add({ 'identifiers[1].kind': 'password' });
      expect(answer.status).to.equal(422);
      expect(await inRequisition()).to.deep.equal([]);
    });

    it('has no field anywhere that could hold a password', async () => {
      const id = await buildApplicant(database, agency, requisition);
      for (const path of [
        `/requisitions/${requisition}/applicants/new`,
        `/requisitions/${requisition}/applicants/upload`,
        `/applicants/${id}`,
      ]) {
        expect((await desk.get(path)).text).to.not.match(/<input[^>]*(type="password"|name="[^"]*pass)/i);
      }
    });

    it('leaves names and handles inert', async () => {
      await add({ 'identifiers[0].value': "Jo'Ann & Example", noticeVersion: '<script>alert(1)</script>' });
      const [applicant] = await inRequisition();
      const page = await desk.get(`/applicants/${applicant!.id}`);
      expect(page.text).to.include('Jo&#x27;Ann &amp; Example').and.not.to.include('<script>alert');
    });

    it('is refused once the requisition is closed', async () => {
      await database.owner.query("update intake.requisition set status = 'closed' where id = $1", [requisition]);
      expect((await add()).status).to.equal(403);
      expect(await inRequisition()).to.deep.equal([]);
    });
  });

  describe('as a file', () => {
    const path = () => `/requisitions/${requisition}/applicants/upload`;
    const rows = (...lines: string[]) => [HEADER, ...lines].join('\n');
    const good = (number: string) =>
      `${number},Jordan Example,Jo Example;J. Example,Springfield,Harbour Works,,jordan_ex,jordan@example.test,notice-1,2026-02-01`;
    const check = (text: string | Uint8Array<ArrayBuffer>) =>
      desk.upload(path(), { provenance: 'agency', action: 'preview', text: '' }, { field: 'file', name: 'a.csv', bytes: text });
    const takeIn = (text: string) => desk.post(path(), { provenance: 'agency', action: 'take-in', text });

    it('shows what it amounts to before anything is kept, then takes all of it in', async () => {
      const text = rows(good('U-1'), good('U-2'));
      const preview = await check(text);
      expect(preview.status).to.equal(200);
      expect(preview.text).to.include('2 applicants can be taken in').and.to.include('U-2').and.to.include('Jordan Example');
      expect(await inRequisition()).to.deep.equal([]);
      const done = await takeIn(text);
      expect(done.location).to.equal(`/requisitions/${requisition}`);
      expect((await inRequisition()).map(({ number }) => number)).to.deep.equal(['U-1', 'U-2']);
      const { rows: provenances } = await database.owner.query(
        'select distinct provenance from intake.identifier where requisition_id = $1',
        [requisition],
      );
      expect(provenances).to.deep.equal([{ provenance: 'agency' }]);
    });

    it('is not taken in twice', async () => {
      const text = rows(good('U-3'));
      await takeIn(text);
      const again = await takeIn(text);
      expect(again.status).to.equal(422);
      expect(again.text).to.include('already in use');
      expect(await inRequisition()).to.have.lengthOf(1);
    });

    it('takes in nothing when one line is wrong, says which, and gives the text back', async () => {
      const answer = await takeIn(rows(good('U-4'), good('U-5').replace('2026-02-01', '2026-02-31'), '=cmd(),X,,,,,,,,'));
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('2 lines of 3 must be mended').and.to.include('YYYY-MM-DD').and.to.include('formula');
      expect(answer.text).to.include('&#x3D;cmd()');
      expect(await inRequisition()).to.deep.equal([]);
    });

    it('takes in nothing when a number is taken between the check and the storing', async () => {
      // The number belongs to a requisition this person cannot see, so only the database can know.
      const elsewhere = await buildRequisition(database, agency);
      await buildApplicant(database, agency, elsewhere, { number: 'U-TAKEN' });
      await database.owner.query('delete from intake.requisition_member where requisition_id = $1 and account_id = $2', [
        elsewhere,
        agency.investigator,
      ]);
      const answer = await takeIn(rows(good('U-6'), good('U-TAKEN')));
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('U-TAKEN is already in use').and.to.include('U-6');
      expect(await inRequisition()).to.deep.equal([]);
    });

    const files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>, says: string])[] = [
      ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${HEADER}\n`, 'utf16le'), 'UTF-8'],
      ['Windows-1252', Buffer.from(`${HEADER}\nU-1,Jos\xe9`, 'latin1'), 'UTF-8'],
      ['a spreadsheet and no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'null character'],
    ];
    for (const [name, bytes, says] of files) {
      it(`is refused with a clear word when it is ${name}`, async () => {
        const answer = await check(bytes);
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include(says);
      });
    }

    it('may begin with a UTF-8 byte order mark, have Windows line ends and empty lines', async () => {
      const preview = await check(`\ufeff${rows(good('U-7'), '', good('U-8')).replaceAll('\n', '\r\n')}\r\n`);
      expect(preview.text).to.include('2 applicants can be taken in');
    });

    const texts = [
      ['nothing', '', 'There is no text'],
      ['a quote that is never closed', rows('U-1,"Jordan'), 'never closed'],
      ['a quote in the middle of a cell', rows('U-1,Jor"dan'), 'double quote'],
      ['another separator', HEADER.replaceAll(',', ';'), 'commas'],
      ['a missing column', HEADER.replace(',school', ''), 'lacks the column school'],
      ['a column nobody asked for', `${HEADER},religion`, 'There is no column &quot;religion&quot;'],
    ] as const;
    for (const [name, text, says] of texts) {
      it(`says what is wrong with ${name}`, async () => {
        const answer = await takeIn(text);
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include(says);
      });
    }

    it('leaves markup in a file inert', async () => {
      const answer = await check(rows('U-1,</textarea><script>alert(1)</script>,,,,,,,,'));
      expect(answer.text).to.include('&lt;script&gt;').and.not.to.include('<script>alert');
    });

    it('is taken in within one request also when it is long', async () => {
      const lines = Array.from({ length: 200 }, (_, index) => good(`L-${index}`));
      expect((await takeIn(rows(...lines))).status).to.equal(303);
      expect(await inRequisition()).to.have.lengthOf(200);
    });
  });

  describe('and what is recorded about one', () => {
    let applicant: ApplicantId;
    beforeEach(async () => {
      applicant = await buildApplicant(database, agency, requisition, { consented: false });
    });
    const consents = async () =>
      (
        await database.owner.query<{ notice_version: string; consented_on: string; withdrawn_on: string | null }>(
          'select notice_version, consented_on, withdrawn_on from intake.consent where applicant_id = $1',
          [applicant],
        )
      ).rows;

    it('is a consent, once, and its withdrawal', async () => {
      const fields = { noticeVersion: 'notice-2', consentedOn: '2026-01-05' };
      await desk.post(`/applicants/${applicant}/consents`, fields);
      await desk.post(`/applicants/${applicant}/consents`, fields);
      expect(await consents()).to.deep.equal([{ notice_version: 'notice-2', consented_on: '2026-01-05', withdrawn_on: null }]);
      expect((await desk.post(`/applicants/${applicant}/consents/withdraw`, {})).status).to.equal(303);
      expect((await consents())[0]?.withdrawn_on).to.not.equal(null);
      const again = await desk.post(`/applicants/${applicant}/consents/withdraw`, {});
      expect(again.status).to.equal(409);
      expect(again.text).to.include('no consent in force');
    });

    it('is one consent when the form is sent twice at the same moment', async () => {
      const fields = { noticeVersion: 'notice-3', consentedOn: '2026-01-06' };
      await Promise.all([1, 2].map(() => desk.post(`/applicants/${applicant}/consents`, fields)));
      expect(await consents()).to.have.lengthOf(1);
    });

    it('is not a consent of tomorrow, or one without a notice', async () => {
      const answer = await desk.post(`/applicants/${applicant}/consents`, { noticeVersion: '', consentedOn: '2999-01-01' });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('Must not be in the future').and.to.include('value="2999-01-01"');
      expect(await consents()).to.deep.equal([]);
    });

    it('is an identifier with its provenance, once', async () => {
      const fields = { kind: 'handle', value: '@other_ex', provenance: 'declared' };
      expect((await desk.post(`/applicants/${applicant}/identifiers`, fields)).status).to.equal(303);
      expect((await desk.post(`/applicants/${applicant}/identifiers`, fields)).status).to.equal(409);
      const wrong = await desk.post(`/applicants/${applicant}/identifiers`, { ...fields, value: 'two words' });
      expect(wrong.status).to.equal(422);
      expect(wrong.text).to.include('value="two words"');
    });

    it('cannot claim an identifier to be derived: only a search can', async () => {
      expect(
        (await desk.post(`/applicants/${applicant}/identifiers`, { kind: 'city', value: 'Elsewhere', provenance: 'derived' }))
          .status,
      ).to.equal(422);
    });

    it('is a withdrawal, once', async () => {
      expect((await desk.post(`/applicants/${applicant}/withdraw`, {})).status).to.equal(303);
      expect((await desk.post(`/applicants/${applicant}/withdraw`, {})).status).to.equal(409);
      expect((await desk.get(`/requisitions/${requisition}`)).text).to.include('Withdrawn');
    });

    it('is a response, once, and never to somebody else’s finding', async () => {
      const fields = { finding: '', body: 'That was not me.\n<b>Ask my club.</b>', receivedOn: '2026-02-02' };
      await desk.post(`/applicants/${applicant}/responses`, fields);
      await desk.post(`/applicants/${applicant}/responses`, fields);
      const page = await desk.get(`/applicants/${applicant}`);
      expect(page.text.match(/That was not me/g)).to.have.lengthOf(1);
      expect(page.text).to.not.include('<b>Ask');
      const wrong = await desk.post(`/applicants/${applicant}/responses`, { ...fields, body: ' ', receivedOn: 'soon' });
      expect(wrong.status).to.equal(422);
      const foreign = await desk.post(`/applicants/${applicant}/responses`, {
        ...fields,
        finding: '11111111-1111-4111-8111-111111111111',
      });
      expect(foreign.status).to.equal(404);
    });

    it('is nothing that somebody without a part in the requisition can see or do', async () => {
      const outsider = await server.signIn('outsider');
      expect((await outsider.get(`/applicants/${applicant}`)).status).to.equal(404);
      expect((await outsider.post(`/applicants/${applicant}/withdraw`, {})).status).to.equal(404);
      expect(
        (await outsider.post(`/applicants/${applicant}/consents`, { noticeVersion: 'n', consentedOn: '2026-01-01' })).status,
      ).to.equal(404);
      expect((await outsider.get(`/requisitions/${requisition}/applicants/new`)).status).to.equal(404);
    });
  });
});
