import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256 } from '../../core/canonical.ts';
import { signerFrom } from '../../core/ledger/note.ts';
import { inTransaction } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';
import { buildAgency, buildRequisition } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { buildReport, TEST_HTML, TEST_PDF } from '../support/reports.ts';
import { evenhand, without } from './support/terminal.ts';

const LEDGER_KEY = randomBytes(32);
const ORIGIN = 'ledger.agency.test';
const { vkey: VKEY } = signerFrom(ORIGIN, LEDGER_KEY);

describe('evenhand export and verify', () => {
  const place = mkdtempSync(join(tmpdir(), 'evenhand-export-test-'));
  const whole = join(place, 'whole');
  let database: TestDatabase;
  let settings: Record<string, string>;
  let other: Promise<TestDatabase> | undefined;

  before(async () => {
    database = await freshDatabase();
    settings = {
      DATABASE_URL: database.url,
      EVENHAND_SECRET: database.secret,
      EVENHAND_LEDGER_KEY: LEDGER_KEY.toString('base64'),
      EVENHAND_ORIGIN: ORIGIN,
    };
    expect((await evenhand(['export', '--out', whole], settings)).err).to.include('The ledger is still empty');
    const agency = await buildAgency(database);
    const report = await buildReport(database, agency, await buildRequisition(database, agency), { number: 'A-0001' });
    await inTransaction(database.pools.worker, null, async (transaction) => {
      const { rows } = await transaction.client.query<{ json: string }>('select json from release.report where id = $1', [
        report,
      ]);
      const detail = {
        jsonSha256: sha256(rows[0]?.json ?? ''),
        htmlSha256: sha256(TEST_HTML),
        pdfSha256: sha256(TEST_PDF),
      };
      await recordAct(transaction, { kind: 'report.released', subject: report, detail });
      for (let n = 0; n < 300; n += 1) await recordAct(transaction, { kind: 'evidence.viewed', subject: report, detail: { n } });
      await sequenceActs(transaction, signerFrom(ORIGIN, LEDGER_KEY));
    });
    const { code, out } = await evenhand(['export', '--out', whole], settings);
    expect([code, out]).to.deep.equal([0, `Wrote 301 ledger entries, 1 reports and 0 manifests to ${whole}.\n`]);
  });
  after(async () => {
    await database.drop();
    await (await other)?.drop();
    rmSync(place, { recursive: true });
  });

  const files = (dir: string) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
      .sort();

  it('writes the ledger in tiles, and each report exactly as it was released', () => {
    expect(files(whole)).to.include.members(['ledger/checkpoint', 'ledger/vkey', 'ledger/reports.json', 'ledger/tile/0/000']);
    const pdf = files(whole).find((file) => file.endsWith('.pdf'));
    expect(readFileSync(join(whole, pdf ?? ''))).to.deep.equal(TEST_PDF);
  });

  it('holds against the pinned key, with nothing but the files', async () => {
    const { code, out } = await evenhand(['verify', whole, '--vkey', VKEY]);
    expect(code).to.equal(0);
    expect(out)
      .to.match(/Everything holds\.\n$/)
      .and.not.to.include('WRONG')
      .and.not.to.include('came from the export itself');
  });

  it('says so when the key came from the export itself', async () => {
    const { code, out } = await evenhand(['verify', whole]);
    expect([code, out.includes('The key came from the export itself')]).to.deep.equal([0, true]);
    expect(JSON.parse((await evenhand(['verify', whole, '--json'])).out)).to.include({ verified: true, pinned: false });
  });

  it('reads a pinned key from a file, and does not hold against another’s', async () => {
    const file = join(place, 'vkey');
    writeFileSync(file, `${VKEY}\n`);
    expect((await evenhand(['verify', whole, '--vkey-file', file])).code).to.equal(0);
    const { code: absent, err } = await evenhand(['verify', whole, '--vkey-file', join(place, 'absent')]);
    expect([absent, err.startsWith('The key cannot be read: ENOENT')]).to.deep.equal([1, true]);
    const { vkey: stranger } = signerFrom(ORIGIN, randomBytes(32));
    const { code, out } = await evenhand(['verify', whole, '--vkey', stranger]);
    expect(code).to.equal(1);
    expect(out).to.match(/WRONG \S+\s+checkpoint/);
  });

  it('asks nobody: no connection is opened', async () => {
    const connect = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect') ?? {};
    const asked: unknown[] = [];
    const refuse = (...args: unknown[]) => {
      asked.push(args);
      throw new Error('no network here');
    };
    Object.defineProperty(net.Socket.prototype, 'connect', { ...connect, value: refuse });
    try {
      expect(() => net.connect(1, '127.0.0.1'), 'the trap is set').to.throw('no network here');
      expect((await evenhand(['verify', whole])).code).to.equal(0);
    } finally {
      Object.defineProperty(net.Socket.prototype, 'connect', connect);
    }
    expect(asked).to.have.length(1);
  });

  /** Changes one byte in the middle of each kind of file that is sealed. */
  for (const kind of [
    /\.json$/,
    /\.html$/,
    /\.pdf$/,
    /^ledger\/tile\/0\/000$/,
    /^ledger\/tile\/entries\/000$/,
    /^ledger\/checkpoint$/,
  ]) {
    it(`names the file when a byte of ${kind.source} was changed`, async () => {
      const copy = mkdtempSync(join(place, 'copy-'));
      cpSync(whole, copy, { recursive: true });
      const file = files(copy).find((one) => kind.test(one) && !/^ledger\/(reports|evidence)\.json$/.test(one)) ?? '';
      const bytes = readFileSync(join(copy, file));
      const middle = bytes.length >> 1;
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      writeFileSync(join(copy, file), bytes);
      const { code, out } = await evenhand(['verify', copy, '--vkey', VKEY]);
      expect(code, file).to.equal(1);
      const wrong = out.split('\n').filter((line) => line.startsWith('WRONG'));
      // Entries are named one by one, everything else by its file.
      const named = file.includes('/entries/') ? /^WRONG entries +entry \d+: / : file.replace(/^ledger\//, '');
      expect(wrong.join('\n')).to.match(new RegExp(named, 'm'));
    });
  }

  it('names a file that was taken away', async () => {
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(whole, copy, { recursive: true });
    const pdf = files(copy).find((file) => file.endsWith('.pdf')) ?? '';
    rmSync(join(copy, pdf));
    const { code, out } = await evenhand(['verify', copy, '--vkey', VKEY]);
    expect([code, out.includes(`${pdf}: the file is missing`)]).to.deep.equal([1, true]);
  });

  it('tells a folder that is no export by exit code 64', async () => {
    for (const dir of [place, join(place, 'absent')]) {
      const { code, err } = await evenhand(['verify', dir]);
      expect([code, err]).to.deep.equal([64, `${dir} is not an export: it has no ledger/checkpoint, and no packages.\n`]);
    }
    expect((await evenhand(['verify'])).code).to.equal(2);
  });

  it('never reads outside the export, whatever its lists say', async () => {
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(whole, copy, { recursive: true });
    const list = JSON.parse(readFileSync(join(copy, 'ledger/reports.json'), 'utf8')) as Record<string, string>[];
    writeFileSync(
      join(copy, 'ledger/reports.json'),
      JSON.stringify(list.map((one) => ({ ...one, pdfPath: '../../../../etc/passwd' }))),
    );
    const { code, out, err } = await evenhand(['verify', copy, '--vkey', VKEY]);
    expect(code).to.equal(1);
    expect(out + err).not.to.include('root:');
    expect(out).to.match(/WRONG reports/);
  });

  it('does not write over an older export', async () => {
    const before = readFileSync(join(whole, 'ledger/checkpoint'), 'utf8');
    const { code, err } = await evenhand(['export', '--out', whole], settings);
    expect([code, err]).to.deep.equal([1, `${whole} holds an older export. Name another folder, or remove that one first.\n`]);
    expect(readFileSync(join(whole, 'ledger/checkpoint'), 'utf8')).to.equal(before);
  });

  it('leaves out what the checkpoint does not cover yet, and holds', async () => {
    const agency = await buildAgency(await (other = freshDatabase()));
    const { pools, url } = await other;
    const report = await buildReport(await other, agency, await buildRequisition(await other, agency), { number: 'A-0002' });
    const hashes = { htmlSha256: sha256(TEST_HTML), pdfSha256: sha256(TEST_PDF) };
    await inTransaction(pools.worker, null, async (transaction) => {
      await recordAct(transaction, { kind: 'evidence.viewed', subject: report, detail: {} });
      await sequenceActs(transaction, signerFrom(ORIGIN, LEDGER_KEY));
      // Released a moment before the export, and no sequencer has come by since.
      await recordAct(transaction, { kind: 'report.released', subject: report, detail: hashes });
    });
    const early = join(place, 'early');
    expect((await evenhand(['export', '--out', early], { ...settings, DATABASE_URL: url })).code).to.equal(0);
    const { code, out } = await evenhand(['verify', early, '--vkey', VKEY]);
    expect([code, out]).to.deep.equal([0, out.replace(/WRONG/g, '')]);
    expect(files(early).filter((file) => file.startsWith('reports/'))).to.deep.equal([]);
  });

  it('does not hide a report that was put there without any act', async () => {
    const { owner, url } = await (other ?? Promise.reject(new Error('there is no other database')));
    await owner.query('delete from ledger.unsequenced');
    const smuggled = join(place, 'smuggled');
    expect((await evenhand(['export', '--out', smuggled], { ...settings, DATABASE_URL: url })).code).to.equal(0);
    expect((await evenhand(['verify', smuggled, '--vkey', VKEY])).out).to.match(
      /WRONG reports .*the ledger has no act report\.released/,
    );
  });

  it('records that the ledger was exported', async () => {
    const { rows } = await database.owner.query<{ n: number }>(
      "select count(*)::int as n from ledger.act where kind = 'ledger.exported'",
    );
    expect(rows).to.deep.equal([{ n: 1 }]);
  });

  it('asks for the key and the folder it needs', async () => {
    const keyless = without(settings, 'EVENHAND_LEDGER_KEY');
    expect((await evenhand(['export', '--out', join(place, 'no-key')], keyless)).err).to.include('EVENHAND_LEDGER_VKEY');
    expect((await evenhand(['export'], settings)).err).to.include('--out DIR');
  });
});
