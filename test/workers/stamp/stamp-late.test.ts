import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256 } from '../../../core/canonical.ts';
import { inTransaction } from '../../../sql/database.ts';
import { keepLateStamp, takeUnstamped } from '../../../sql/stamp/stamp.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { verifyPackage } from '../../../store/wacz/verify/verify.ts';
import { openTimestamps, type TimestampClient } from '../../../workers/egress/timestamp.ts';
import { stampLate } from '../../../workers/stamp/stamp-late.ts';
import { startAuthority, type TestAuthority } from '../../support/authority.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer } from '../../support/desk.ts';
import { buildRound, type CapturePlace } from '../../support/investigation.ts';
import { buildPackedCapture } from '../../support/packed-capture.ts';
import { TEST_SIGNER } from '../../support/packages.ts';

describe('A time stamp that could not be had when a capture was packed', function () {
  this.timeout(60_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-late-'));
  let database: TestDatabase;
  let store: Store;
  let authority: TestAuthority;
  let agency: Agency;
  let place: CapturePlace;

  before(async () => {
    authority = await startAuthority();
    database = await freshDatabase();
    store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
    agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    place = { requisition, applicant, round: await buildRound(database, agency, requisition) };
  });
  after(async () => {
    await database.drop();
    await authority.close();
    rmSync(dir, { recursive: true });
  });
  // What one test leaves waiting is nothing to the next.
  beforeEach(async () => {
    await database.owner.query("update evidence.capture set finished_at = now() - interval '8 days'");
    await database.owner.query('update evidence.late_stamp set ended_at = now() where ended_at is null');
  });
  afterEach(() => authority.behave('honest'));

  const client = (...authorities: string[]) =>
    openTimestamps({ authorities, roots: [authority.root], log: { warn: () => undefined } });
  const step = (timestamps: TimestampClient) => stampLate(database.pools.worker, store, timestamps);
  const build = () => buildPackedCapture(database, store, place);
  const pauseIsOver = () => database.owner.query('update evidence.late_stamp set ask_at = now() where ended_at is null');
  const take = () => inTransaction(database.pools.worker, null, takeUnstamped);
  const waiting = async (id: string) =>
    (
      await database.owner.query<{ asked: number; pauseMinutes: number; ended: boolean }>(
        `select asked, round(extract(epoch from ask_at - now()) / 60)::int as "pauseMinutes", ended_at is not null as ended from evidence.late_stamp where capture_id = $1`,
        [id],
      )
    ).rows;
  const stampsOf = async (id: string) =>
    (
      await database.owner.query<{ sha256: string; mediaType: string; wrapped: Buffer }>(
        `select f.sha256, f.media_type as "mediaType", k.wrapped from evidence.artefact f join evidence.capture c on c.id = f.capture_id
         join evidence.data_key k on k.applicant_id = c.applicant_id where f.capture_id = $1 and f.kind = 'timestamp'`,
        [id],
      )
    ).rows;
  const actsOf = async (id: string) =>
    (
      await database.owner.query<{ kind: string; detail: Record<string, unknown> }>(
        "select kind, body::jsonb -> 'detail' as detail from ledger.act where subject = $1 and kind in ('capture.stamped', 'capture.unstamped')",
        [id],
      )
    ).rows;

  it('is not asked for where no authority is configured', async () => {
    const { id } = await build();
    expect(await step(client())).to.equal(false);
    expect([await waiting(id), await stampsOf(id), await actsOf(id)]).to.deep.equal([[], [], []]);
  });

  it('is asked for after growing pauses while the authority is down, and kept with its own later time once it is up', async () => {
    const { id, file } = await build();
    const timestamps = client(authority.url);
    authority.behave('busy');
    expect(await step(timestamps)).to.equal(false);
    expect(await waiting(id)).to.deep.equal([{ asked: 1, pauseMinutes: 5, ended: false }]);
    authority.behave('honest');
    expect(await step(timestamps), 'before the pause is over').to.equal(false);
    authority.behave('other');
    await pauseIsOver();
    expect(await step(timestamps), 'a stamp that does not hold').to.equal(false);
    expect(await waiting(id)).to.deep.equal([{ asked: 2, pauseMinutes: 10, ended: false }]);
    authority.behave('honest');
    await pauseIsOver();
    const askedAt = Math.floor(Date.now() / 1000) * 1000;
    expect(await step(timestamps)).to.equal(true);
    const stamp = theOnly(await stampsOf(id));
    const path = join(dir, `${id}.wacz`);
    writeFileSync(path, file);
    writeFileSync(`${path}.tsr`, await store.get(stamp.sha256, stamp.wrapped));
    const report = await verifyPackage(path, { key: TEST_SIGNER.publicKey, roots: [authority.root], ledger: null });
    const act = theOnly(await actsOf(id));
    const { stampedAt } = act.detail;
    expect(act).to.deep.equal({
      kind: 'capture.stamped',
      detail: { packageSha256: report.sha256, timestampSha256: stamp.sha256, stampedAt, asked: 3 },
    });
    expect(Date.parse(String(stampedAt))).to.be.at.least(askedAt);
    expect(stamp.mediaType).to.equal('application/timestamp-reply');
    const check = report.checks.find((one) => one.check === 'timestamp');
    expect([check?.result, check?.detail]).to.deep.equal(['ok', `CN=Test Time Authority saw it at ${String(stampedAt)}`]);
    expect(await step(timestamps), 'nothing is left to ask for').to.equal(false);
  });

  it('is not asked for again for a capture that has one', async () => {
    const { id } = await buildPackedCapture(database, store, place, { authority });
    expect([await step(client(authority.url)), await waiting(id)]).to.deep.equal([false, []]);
  });

  it('is kept once when two workers are at it, each asking for another package', async () => {
    const built = [await build(), await build(), await build()];
    const timestamps = client(authority.url);
    const askedFor: string[] = [];
    const counting: TimestampClient = {
      ...timestamps,
      stamp: (hash) => (askedFor.push(hash), timestamps.stamp(hash)),
    };
    const worker = async () => {
      while (await step(counting));
    };
    await Promise.all([worker(), worker()]);
    expect(askedFor.sort()).to.deep.equal(built.map(({ file }) => sha256(file)).sort());
    for (const { id } of built) {
      expect(await stampsOf(id)).to.have.length(1);
      expect(await actsOf(id)).to.have.length(1);
      expect(theOnly(await waiting(id))).to.deep.include({ asked: 1, ended: true });
    }
  });

  it('is not taken by a second worker while a first is taking it', async () => {
    await build();
    await build();
    await take();
    await pauseIsOver();
    const taken = await inTransaction(database.pools.worker, null, async (transaction) => {
      const mine = await takeUnstamped(transaction);
      return [mine, await take(), await take()].map((unstamped) => unstamped?.captureId);
    });
    expect(new Set(taken).size).to.equal(3);
    expect(taken[2]).to.equal(undefined);
  });

  it('is kept once when a worker comes back with another stamp after somebody else took over', async () => {
    const { id } = await build();
    const slow = (await take())!;
    await pauseIsOver();
    await step(client(authority.url));
    const [kept] = await stampsOf(id);
    await inTransaction(database.pools.worker, null, (transaction) =>
      keepLateStamp(transaction, slow, { sha256: 'f'.repeat(64), bytes: 1, at: new Date().toISOString() }),
    );
    expect(await stampsOf(id)).to.deep.equal([kept]);
    expect(await actsOf(id)).to.have.length(1);
  });

  it('is asked for again after the pause when a worker is killed between asking and keeping', async () => {
    const { id } = await build();
    const killed: Store = { ...store, put: () => Promise.reject(new Error('killed')) };
    const attempt = stampLate(database.pools.worker, killed, client(authority.url)).catch((error: unknown) => String(error));
    expect(await attempt).to.equal('Error: killed');
    expect([await stampsOf(id), await actsOf(id)]).to.deep.equal([[], []]);
    expect(await step(client(authority.url)), 'before the pause is over').to.equal(false);
    await pauseIsOver();
    expect(await step(client(authority.url))).to.equal(true);
    expect([(await stampsOf(id)).length, (await actsOf(id)).length]).to.deep.equal([1, 1]);
  });

  it('is given up after seven days, once, and not asked for any more', async () => {
    const { id } = await build();
    authority.behave('busy');
    await step(client(authority.url));
    await database.owner.query('update evidence.late_stamp set asked_until = now(), ask_at = now() where capture_id = $1', [id]);
    authority.behave('honest');
    await Promise.all([step(client(authority.url)), step(client(authority.url))]);
    expect(await actsOf(id)).to.deep.equal([{ kind: 'capture.unstamped', detail: { asked: 1 } }]);
    expect(await stampsOf(id)).to.deep.equal([]);
  });

  it('is told on the page of the capture: waiting, stamped later, or that none could be had', async () => {
    const server = await openServer(database, { evidence: store });
    try {
      const desk = await server.signIn('investigator');
      const told = async (id: string) =>
        /<dt>Outside time stamp<\/dt><dd>([^<]*)<\/dd>/.exec((await desk.get(`/captures/${id}`)).text)?.[1] ?? null;
      const [stamped, vain] = [await build(), await build()];
      expect(await told(stamped.id)).to.equal(null);
      authority.behave('busy');
      await step(client(authority.url));
      await step(client(authority.url));
      expect(await told(vain.id)).to.match(/^none yet; asked for again until 20\d\d-/);
      await database.owner.query('update evidence.late_stamp set asked_until = now() where capture_id = $1', [vain.id]);
      authority.behave('honest');
      await pauseIsOver();
      await step(client(authority.url));
      expect(await told(vain.id)).to.match(/^none could be had; asked for in vain until 20\d\d-.*Z, once$/);
      const { stampedAt } = theOnly(await actsOf(stamped.id)).detail;
      expect(await told(stamped.id)).to.equal(`${String(stampedAt)}, later than the capture: there was none when it was packed`);
    } finally {
      await server.close();
    }
  });
});
