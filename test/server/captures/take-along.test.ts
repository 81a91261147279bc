import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256 } from '../../../core/canonical.ts';
import { CAPTURE_DOES_NOT_SHOW, CAPTURE_SHOWS } from '../../../core/capture/what-it-shows.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { openStore } from '../../../store/store.ts';
import { startAuthority, type TestAuthority } from '../../support/authority.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { buildCapture, buildRound } from '../../support/investigation.ts';
import { buildPackedCapture } from '../../support/packed-capture.ts';

describe('Taking a capture along', function () {
  this.timeout(60_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-take-'));
  let database: TestDatabase;
  let server: TestServer;
  let authority: TestAuthority;
  let agency: Agency;
  let desk: DeskClient;
  let capture: CaptureId;
  let bare: CaptureId;
  let file: Buffer;
  let stamp: Buffer;

  before(async () => {
    database = await freshDatabase();
    authority = await startAuthority();
    agency = await buildAgency(database);
    const store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
    server = await openServer(database, { evidence: store });
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const where = { requisition, applicant, round: await buildRound(database, agency, requisition) };
    bare = await buildCapture(database, store, where);
    const built = await buildPackedCapture(database, store, where, { authority });
    capture = built.id;
    file = built.file;
    stamp = built.stamp!;
    desk = await server.signIn('investigator');
  });
  after(async () => {
    await server.close();
    await authority.close();
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  const take = (what: string, purpose = 'hearing', id = capture) => desk.post(`/captures/${id}/take-along`, { what, purpose });
  const exports = async () =>
    (
      await database.owner.query<{ actor: string; detail: Record<string, string> }>(
        "select actor, body::jsonb -> 'detail' as detail from ledger.act where kind = 'evidence.exported' and subject = $1 order by at",
        [capture],
      )
    ).rows;

  it('is offered with the reasons there are, and not where nothing was packed', async () => {
    const page = await desk.get(`/captures/${capture}`);
    expect(page.text).to.include('Take it along').and.to.include('The package (WACZ)').and.to.include('For a court or a hearing');
    expect((await desk.get(`/captures/${bare}`)).text).not.to.include('Take it along');
  });

  it('gives the package and its time stamp to the byte, and records who took what and why', async () => {
    const packed = await take('package');
    expect([packed.status, packed.headers.get('content-disposition')]).to.deep.equal([
      200,
      `attachment; filename="${capture}.wacz"`,
    ]);
    expect(packed.headers.get('content-type')).to.equal('application/wacz');
    expect(sha256(packed.bytes)).to.equal(sha256(file));
    const stamped = await take('timestamp', 'audit');
    expect(sha256(stamped.bytes)).to.equal(sha256(stamp));
    expect(stamped.headers.get('content-disposition')).to.include(`${capture}.wacz.tsr`);
    expect(await exports()).to.deep.equal([
      { actor: agency.investigator, detail: { artefact: 'package', purpose: 'hearing', sha256: sha256(file) } },
      { actor: agency.investigator, detail: { artefact: 'timestamp', purpose: 'audit', sha256: sha256(stamp) } },
    ]);
  });

  it('gives a draft certificate: what the machine states, what a person must fill in, and what a capture does not show', async () => {
    const { text, headers, bytes } = await take('certificate');
    expect(headers.get('content-type')).to.include('text/html');
    for (const stated of [
      capture,
      'http://site.test/old',
      '2026-03-04T10:00:05.000Z',
      sha256(file),
      'Test Time Authority',
      'SHA-256',
      'intact when this was drafted',
    ])
      expect(text).to.include(stated);
    expect(text).to.include('http://site.test/lost.png');
    for (const sentence of [...CAPTURE_SHOWS, ...CAPTURE_DOES_NOT_SHOW]) expect(text).to.include(sentence);
    expect(text)
      .to.include('902(13)')
      .and.to.include('902(14)')
      .and.to.include('under penalty of perjury')
      .and.to.include('28 U.S.C. 1746');
    expect(text.match(/class="blank"/g)!.length).to.be.greaterThan(15);
    expect((await exports()).at(-1)!.detail).to.deep.equal({
      artefact: 'certificate',
      purpose: 'hearing',
      sha256: sha256(bytes),
    });
  });

  it('says in a certificate that the record is not the one that was sealed', async () => {
    await database.owner.query("update evidence.capture set record = jsonb_set(record, '{title}', '\"Other\"') where id = $1", [
      capture,
    ]);
    expect((await take('certificate')).text).to.include('BROKEN: do not certify this exhibit');
  });

  it('is refused without a reason, with what was wrong, and nothing is recorded', async () => {
    const before = (await exports()).length;
    const refused = await desk.post(`/captures/${capture}/take-along`, { what: 'package' });
    expect([refused.status, refused.text.includes('Say why you take it')]).to.deep.equal([422, true]);
    expect((await take('package', 'curiosity')).status).to.equal(422);
    expect((await take('package', 'hearing', bare)).status).to.equal(404);
    expect((await exports()).length).to.equal(before);
  });

  it('does not exist for somebody without a part in the requisition', async () => {
    const outsider = await server.signIn('outsider');
    expect((await outsider.post(`/captures/${capture}/take-along`, { what: 'package', purpose: 'audit' })).status).to.equal(404);
  });

  it('is refused where the package is damaged, with nothing sent and nothing recorded', async () => {
    const before = (await exports()).length;
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      const path = join(dir, name);
      if (!statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(path, bytes);
    }
    const damaged = await take('package');
    expect([damaged.status, damaged.headers.get('content-disposition')]).to.deep.equal([500, null]);
    expect((await exports()).length).to.equal(before);
  });
});
