import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { fromBufferPromise } from 'yauzl';
import type { CaptureId } from '../../../core/ids.ts';
import type { CaptureRecord } from '../../../core/capture/record.ts';
import { packageSignerFrom } from '../../../core/capture/wacz/signing.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { verifyPackage } from '../../../store/wacz/verify/verify.ts';
import { captureHandler } from '../../../workers/capture/handler.ts';
import { openTimestamps } from '../../../workers/egress/timestamp.ts';
import { startAuthority, type TestAuthority } from '../../support/authority.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { heldLease } from '../../support/lease.ts';
import { buildRound } from '../../support/investigation.ts';
import { openDesk, type Desk } from './sites.ts';

const NAME = 'Zebulon Quaternion';
const HANDLE = 'zq_unmistakable';
const NUMBER = 'A-99887766';
const SIGNER = packageSignerFrom(Buffer.alloc(32, 3));

describe('A captured page, kept', function () {
  this.timeout(90_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-kept-'));
  let database: TestDatabase;
  let desk: Desk;
  let store: Store;
  let authority: TestAuthority;
  let place: { requisition: string; round: string; applicant: string };
  before(async () => {
    database = await freshDatabase();
    desk = await openDesk();
    store = openStore({ dir: join(dir, 'store'), masterKey: Buffer.alloc(32, 5) });
    authority = await startAuthority();
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition, {
      number: NUMBER,
      identifiers: { name: NAME, handle: HANDLE, city: 'Xanadupolis' },
    });
    place = { requisition, applicant, round: await buildRound(database, agency, requisition) };
  });
  after(async () => {
    await authority.close();
    await desk.close();
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  /** Captures a page of site.test as a worker would, and answers the package's file, its time stamp if any, and what the ledger was told. */
  async function capture(path: string, authorities: readonly string[]) {
    const { rows } = await database.owner.query<{ id: CaptureId }>(
      'insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key) values ($1, $2, $3, $4, $4) returning id',
      [place.requisition, place.round, place.applicant, new URL(path, 'http://site.test').href],
    );
    const { id } = theOnly(rows);
    await database.owner.query(
      `insert into evidence.hit (requisition_id, search_id, capture_id, url, title, snippet, rank)
       select $1, s.id, $2, 'http://site.test/', 'T', 'S', 4 from evidence.search s where s.round_id = $3 and s.applicant_id = $4 order by s.step_no limit 1`,
      [place.requisition, id, place.round, place.applicant],
    );
    const timestamps = openTimestamps({ authorities, roots: [authority.root], log: { warn: () => undefined } });
    const { browser, door } = desk;
    const handler = captureHandler({ worker: database.pools.worker, browser, door, store, signer: SIGNER, timestamps });
    await handler.run(id, heldLease());
    const kept = await database.owner.query<{ kind: string; sha256: string; wrapped: Buffer }>(
      `select a.kind, a.sha256, k.wrapped from evidence.artefact a join evidence.data_key k on k.applicant_id = $2 where a.capture_id = $1 order by a.ordinal`,
      [id, place.applicant],
    );
    const act = await database.owner.query<{ detail: Record<string, string> }>(
      "select (body::jsonb -> 'detail') as detail from ledger.act where kind = 'capture.finished' and subject = $1",
      [id],
    );
    const read = async (kind: string) => {
      const found = kept.rows.find((row) => row.kind === kind);
      return found === undefined ? null : store.get(found.sha256, found.wrapped);
    };
    const file = join(dir, `${id}.wacz`);
    writeFileSync(file, (await read('package'))!);
    const stamp = await read('timestamp');
    if (stamp !== null) writeFileSync(`${file}.tsr`, stamp);
    return { id, file, stamp, kinds: kept.rows.map(({ kind }) => kind), detail: theOnly(act.rows).detail };
  }

  it('is packed, and the ledger is told the package’s hash and that no authority is configured', async () => {
    desk.show({ '/one': '<!doctype html><title>T</title><p>a page</p>' });
    const { file, kinds, stamp, detail, id } = await capture('/one', []);
    expect(kinds.slice(-2)).to.deep.equal(['record', 'package']);
    expect(stamp).to.equal(null);
    const { manifestSha256 = '', packageSha256 = '' } = detail;
    const asked: string[] = [];
    const ledger = (captureId: string) => (asked.push(captureId), { manifestSha256, packageSha256 });
    const report = await verifyPackage(file, { key: SIGNER.publicKey, roots: [], ledger });
    expect(
      report.checks.map(({ check, result, problems }) => [check, result, problems]).filter(([, result]) => result === 'wrong'),
    ).to.deep.equal([]);
    expect([report.state, report.sha256, asked, detail['timestamp']]).to.deep.equal([
      'ok',
      packageSha256,
      [id],
      'none_configured',
    ]);
  });

  it('names in its record whoever started the round and the search that led to the page, not its words', async () => {
    desk.show({ '/led': '<!doctype html><title>T</title><p>a page</p>' });
    const { id } = await capture('/led', []);
    const { rows } = await database.owner.query<{
      record: CaptureRecord;
      id: string;
      operator: string;
      stepId: string;
      step: number;
    }>(
      `select c.record, s.id, o.started_by as operator, b.step_id as "stepId", s.step_no as step from evidence.capture c join evidence.hit h on h.capture_id = c.id
       join evidence.search s on s.id = h.search_id join evidence.block b on b.id = s.block_id join evidence.round o on o.id = c.round_id where c.id = $1`,
      [id],
    );
    const { record, operator, stepId, step, id: search } = theOnly(rows);
    expect(record.madeBy).to.deep.include({ operator, searches: [{ id: search, stepNo: step, stepId, rank: 4 }] });
    expect(record.madeBy.software).to.match(/^Evenhand\/\d+\.\d+\.\d+$/);
    expect(record.madeBy.machine).not.to.equal('');
  });

  it('keeps which addresses the page says are the same person’s, by their key', async () => {
    const links =
      '<a rel="me nofollow" href="http://WWW.other.test/@zq/?utm_source=x">me</a> <a href="http://other.test/@friend">a friend</a>';
    desk.show({ '/me': `<!doctype html><title>T</title><p>a page</p>${links}` });
    const { id } = await capture('/me', []);
    const { rows } = await database.owner.query('select url_key from evidence.me_link where capture_id = $1', [id]);
    expect(rows).to.deep.equal([{ url_key: 'https://other.test/@zq' }]);
  });

  it('is stamped by an outside authority, and holds in every check', async () => {
    desk.show({ '/two': '<!doctype html><title>T</title><p>a page</p>' });
    const { file, detail } = await capture('/two', [authority.url]);
    expect(detail['timestamp']).to.equal('stamped');
    const ledger = () => ({ manifestSha256: detail['manifestSha256']!, packageSha256: detail['packageSha256']! });
    const { checks } = await verifyPackage(file, { key: SIGNER.publicKey, roots: [authority.root], ledger });
    expect(checks.map(({ result }) => result)).to.deep.equal(Array.from({ length: 9 }, () => 'ok'));
  });

  it('is packed, too, when the page could not be opened: the package says so', async () => {
    desk.show({
      '/private': 'secret',
      '/robots.txt': (_, response) => response.setHeader('content-type', 'text/plain').end('User-agent: *\nDisallow: /\n'),
    });
    const { file, kinds } = await capture('http://strict.test/private', []);
    expect(kinds).to.deep.equal(['record', 'package']);
    expect((await verifyPackage(file, { key: SIGNER.publicKey, roots: [], ledger: null })).state).to.equal('ok');
  });

  it('holds nothing in its package that is known of the applicant and is not on the page', async () => {
    desk.show({ '/three': '<!doctype html><title>T</title><p>a page about nobody</p>' });
    const { file } = await capture('/three', []);
    const zip = await fromBufferPromise(readFileSync(file), { lazyEntries: true });
    let searched = 0;
    for await (const entry of zip.eachEntry()) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      const plain = entry.fileName.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      searched += plain.length;
      for (const text of [plain.toString('utf8'), plain.toString('utf16le'), entry.fileName]) {
        for (const known of [...NAME.split(' '), HANDLE, NUMBER, 'Xanadupolis', place.applicant])
          expect(text.toLowerCase()).not.to.include(known.toLowerCase());
      }
    }
    expect(searched).to.be.greaterThan(5_000);
  });
});
