import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256 } from '../../core/canonical.ts';
import { packageSignerFrom } from '../../core/capture/wacz/signing.ts';
import type { CaptureId } from '../../core/ids.ts';
import { signerFrom } from '../../core/ledger/note.ts';
import { inTransaction } from '../../sql/database.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';
import { openStore } from '../../store/store.ts';
import { writePackage } from '../../store/wacz/write-package.ts';
import { startAuthority, type TestAuthority } from '../support/authority.ts';
import { buildAgency, buildApplicant, buildRequisition } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { buildRound } from '../support/investigation.ts';
import { aCapture } from '../support/packages.ts';
import { buildPackedCapture } from '../support/packed-capture.ts';
import { evenhand, without } from './support/terminal.ts';

const LEDGER_KEY = Buffer.alloc(32, 11);
const MASTER_KEY = Buffer.alloc(32, 12);
const ORIGIN = 'ledger.agency.test';
const { vkey: VKEY } = signerFrom(ORIGIN, LEDGER_KEY);
const SIGNER = packageSignerFrom(LEDGER_KEY);

describe('evenhand export and verify, of packages', () => {
  const place = mkdtempSync(join(tmpdir(), 'evenhand-packages-'));
  const out = join(place, 'out');
  const evidence = join(out, 'evidence');
  const key = join(evidence, 'package-key.pem');
  let database: TestDatabase;
  let authority: TestAuthority;
  let settings: Record<string, string>;
  let stamped: CaptureId;
  let plain: CaptureId;

  before(async function () {
    this.timeout(60_000);
    database = await freshDatabase();
    authority = await startAuthority();
    const store = openStore({ dir: join(place, 'store'), masterKey: MASTER_KEY });
    settings = {
      DATABASE_URL: database.url,
      EVENHAND_SECRET: database.secret,
      EVENHAND_LEDGER_KEY: LEDGER_KEY.toString('base64'),
      EVENHAND_MASTER_KEY: MASTER_KEY.toString('base64'),
      EVENHAND_STORE: join(place, 'store'),
      EVENHAND_ORIGIN: ORIGIN,
    };
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const where = { requisition, applicant, round: await buildRound(database, agency, requisition) };
    stamped = (await buildPackedCapture(database, store, where, { signer: SIGNER, authority })).id;
    plain = (await buildPackedCapture(database, store, where, { signer: SIGNER })).id;
    await inTransaction(database.pools.worker, null, (transaction) => sequenceActs(transaction, signerFrom(ORIGIN, LEDGER_KEY)));
    const written = await evenhand(['export', '--out', out, '--packages', '--purpose', 'hearing'], settings);
    expect([written.code, written.err]).to.deep.equal([0, '']);
    expect(written.out).to.include('Wrote 2 packages. 1 of 2 packages carry no time stamp: no authority is configured');
  });
  after(async () => {
    await authority.close();
    await database.drop();
    rmSync(place, { recursive: true });
  });

  const copyOf = () => {
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(out, copy, { recursive: true });
    return copy;
  };
  const change = (file: string, at: number) => {
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(file, bytes);
  };

  it('leave packages, the time stamps there are, the public key, and plain words about the missing ones', () => {
    expect(readdirSync(evidence).sort()).to.include.members([
      `${stamped}.wacz`,
      `${stamped}.wacz.tsr`,
      `${plain}.wacz`,
      'package-key.pem',
      'TIMESTAMPS.txt',
    ]);
    expect(readdirSync(evidence)).not.to.include(`${plain}.wacz.tsr`);
    expect(readFileSync(key, 'utf8')).to.equal(SIGNER.publicKeyPem);
  });

  it('record each package that leaves, with its purpose and hash', async () => {
    const { rows } = await database.owner.query<{ subject: string; purpose: string; sha256: string }>(
      "select subject, body::jsonb -> 'detail' ->> 'purpose' as purpose, body::jsonb -> 'detail' ->> 'sha256' as sha256 from ledger.act where kind = 'evidence.exported'",
    );
    expect(rows).to.have.deep.members(
      [stamped, plain].map((id) => ({
        subject: id,
        purpose: 'hearing',
        sha256: sha256(readFileSync(join(evidence, `${id}.wacz`))),
      })),
    );
  });

  it('hold with pinned keys and roots, against the ledger beside them', async () => {
    const { code, out: said } = await evenhand(['verify', out, '--vkey', VKEY, '--key', key, '--tsa-ca', authority.rootFile]);
    expect(said).to.include('2 of 2 packages hold.').and.to.include('Everything holds.').and.not.to.include('WRONG');
    expect(said)
      .to.match(/8 timestamp {3}ok {7}CN=Test Time Authority saw it at \d{4}-/)
      .and.to.match(/9 record {6}ok .*as the ledger has it/);
    expect(code).to.equal(0);
  });

  it('hold by themselves, as files or as a folder, and say what was not held against anything', async () => {
    for (const named of [[evidence], [join(evidence, `${stamped}.wacz`), join(evidence, `${plain}.wacz`)]]) {
      const { code, out: said } = await evenhand(['verify', ...named]);
      expect([code, said.includes('2 of 2 packages hold.')]).to.deep.equal([0, true]);
      expect(said)
        .to.include('pin one with --key')
        .and.to.include('not compared with a ledger')
        .and.to.include('there is no time stamp beside it')
        .and.to.include('--tsa-ca');
    }
    const { out: json } = await evenhand([
      'verify',
      join(evidence, `${plain}.wacz`),
      '--json',
      '--key',
      SIGNER.publicKey,
      '--ledger',
      out,
    ]);
    const report = JSON.parse(json) as {
      verified: boolean;
      pinned: boolean;
      packages: { state: string; checks: { check: string; result: string }[] }[];
    };
    expect(report).to.include({ verified: true });
    expect(report.packages[0]!.checks.map(({ result }) => result).filter((result) => result !== 'ok')).to.deep.equal([
      'unchecked',
    ]);
  });

  it('end with 1 for a package that was changed, naming the member and the bytes', async () => {
    const copy = copyOf();
    const file = join(copy, 'evidence', `${plain}.wacz`);
    const at = readFileSync(file).indexOf('"title": "Capture');
    change(file, at + 12);
    const { code, out: said } = await evenhand(['verify', file, '--key', key]);
    expect([code, said.includes('0 of one package holds.')]).to.deep.equal([1, true]);
    expect(said)
      .to.include('HAS BEEN CHANGED')
      .and.to.match(/3 datapackage WRONG .*\n {6}datapackage\.json, bytes \d+ to \d+: /);
    expect((await evenhand(['verify', copy, '--vkey', VKEY])).code).to.equal(1);
  });

  it('end with 1 for a stamp of another file, another key, another ledger', async () => {
    const copy = copyOf();
    cpSync(join(copy, 'evidence', `${stamped}.wacz.tsr`), join(copy, 'evidence', `${plain}.wacz.tsr`));
    const { code, out: said } = await evenhand([
      'verify',
      join(copy, 'evidence', `${plain}.wacz`),
      '--tsa-ca',
      authority.rootFile,
    ]);
    expect([code, said.includes('it is over something else')]).to.deep.equal([1, true]);
    const other = packageSignerFrom(Buffer.alloc(32, 1)).publicKey;
    expect((await evenhand(['verify', evidence, '--key', other])).code).to.equal(1);
    const foreign = await aCapture();
    writeFileSync(join(copy, 'evidence', 'foreign.wacz'), await writePackage(foreign, SIGNER));
    const against = await evenhand(['verify', copy, '--vkey', VKEY, '--key', key]);
    expect([against.code, against.out.includes(`the ledger has no capture ${foreign.ids.captureId}`)]).to.deep.equal([1, true]);
  });

  it('end with 64 for a file that is no package', async () => {
    const file = join(place, 'letter.wacz');
    writeFileSync(file, 'Dear Sir or Madam');
    const { code, out: said } = await evenhand(['verify', file]);
    expect([code, said.includes('IS NO PACKAGE')]).to.deep.equal([64, true]);
    rmSync(file);
  });

  it('say which key, roots, file or ledger cannot be used', async () => {
    const one = join(evidence, `${plain}.wacz`);
    expect((await evenhand(['verify', one, '--key', join(place, 'absent')])).err).to.include('The key cannot be read');
    expect((await evenhand(['verify', one, '--key', authority.rootFile])).err).to.include('is no P-384 public key');
    expect((await evenhand(['verify', one, '--tsa-ca', key])).err).to.include('holds no certificate');
    expect((await evenhand(['verify', one, join(place, 'absent.wacz')])).err).to.include('cannot be read');
    expect(await evenhand(['verify', one, '--ledger', place])).to.include({ code: 64 });
  });

  it('ask nobody: no connection is opened', async () => {
    const connect = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect') ?? {};
    let asked = 0;
    const refuse = () => {
      asked += 1;
      throw new Error('no network here');
    };
    Object.defineProperty(net.Socket.prototype, 'connect', { ...connect, value: refuse });
    try {
      expect((await evenhand(['verify', out, '--tsa-ca', authority.rootFile])).code).to.equal(0);
    } finally {
      Object.defineProperty(net.Socket.prototype, 'connect', connect);
    }
    expect(asked).to.equal(0);
  });

  it('write only the packages that were asked for, and none without a purpose there is', async () => {
    const some = join(place, 'some');
    expect((await evenhand(['export', '--out', some, '--package', plain], settings)).code).to.equal(0);
    expect(readdirSync(join(some, 'evidence')).filter((name) => name.endsWith('.wacz'))).to.deep.equal([`${plain}.wacz`]);
    const none = join(place, 'none');
    expect((await evenhand(['export', '--out', none, '--packages', '--purpose', 'curiosity'], settings)).err).to.include(
      '--purpose is one of',
    );
    expect((await evenhand(['export', '--out', none, '--package', 'everything'], settings)).err).to.include(
      '--package takes the id of a capture, and "everything" is none.',
    );
    expect((await evenhand(['export', '--out', none, '--packages'], without(settings, 'EVENHAND_STORE'))).err).to.include(
      'EVENHAND_STORE',
    );
    expect(
      (await evenhand(['export', '--out', none, '--package', '0b5a7a0e-6b1f-4d64-9a53-3f1f2ed1a001'], settings)).err,
    ).to.include('There is no package');
  });
});
