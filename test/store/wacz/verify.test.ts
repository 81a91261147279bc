import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { sha256 } from '../../../core/canonical.ts';
import { packageSignerFrom } from '../../../core/capture/wacz/signing.ts';
import { writePackage } from '../../../store/wacz/write-package.ts';
import type { PackageReport } from '../../../store/wacz/verify/report.ts';
import { verifyPackage, type Pinned } from '../../../store/wacz/verify/verify.ts';
import { aCapture, anExchange, aPackage, TEST_SIGNER } from '../../support/packages.ts';

const PINNED: Pinned = { key: TEST_SIGNER.publicKey, roots: [], ledger: null };

describe('Verifying a package', () => {
  const place = mkdtempSync(join(tmpdir(), 'evenhand-verify-'));
  let file: Buffer;
  before(async () => (file = await aPackage()));
  after(() => rmSync(place, { recursive: true }));

  async function verify(bytes: Uint8Array, pinned: Partial<Pinned> = {}, name = 'one.wacz'): Promise<PackageReport> {
    const path = join(place, name);
    writeFileSync(path, bytes);
    return verifyPackage(path, { ...PINNED, ...pinned });
  }
  const wrong = ({ checks }: PackageReport) => checks.filter(({ result }) => result === 'wrong').map(({ check }) => check);
  const problems = ({ checks }: PackageReport) => checks.flatMap((check) => check.problems);

  /** Where each member's own bytes are, read with software nobody here wrote. */
  async function placesOf(bytes: Buffer): Promise<{ name: string; from: number; to: number }[]> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    const places = [];
    for await (const entry of zip.eachEntry()) {
      const { fileDataStart: from } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      places.push({ name: entry.fileName, from, to: from + entry.compressedSize });
    }
    return places;
  }

  async function rezip(members: readonly (readonly [name: string, bytes: Buffer])[], compress = false): Promise<Buffer> {
    const zip = new ZipFile();
    for (const [name, bytes] of members)
      zip.addBuffer(bytes, name, { compress, mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true });
    const whole = buffer(zip.outputStream);
    zip.end();
    return whole;
  }
  const membersOf = async () => (await placesOf(file)).map(({ name, from, to }) => [name, file.subarray(from, to)] as const);

  it('makes every check and reports each by itself', async () => {
    const report = await verify(file);
    expect(report.checks.map(({ check, result }) => `${check} ${result}`)).to.deep.equal([
      'zip ok',
      'resources ok',
      'datapackage ok',
      'signature ok',
      'records ok',
      'index ok',
      'pages ok',
      'timestamp unchecked',
      'record ok',
    ]);
    expect(report).to.include({ state: 'ok', sha256: sha256(file) });
  });

  it('says so when no key was pinned', async () => {
    const { checks } = await verify(file, { key: null });
    expect(checks.find(({ check }) => check === 'signature')!.detail).to.include('pin one with --key');
  });

  it('does not believe another key than the pinned one', async () => {
    const forged = await writePackage(await aCapture(), packageSignerFrom(Buffer.alloc(32, 9)));
    const report = await verify(forged);
    expect([report.state, wrong(report)]).to.deep.equal(['tampered', ['signature']]);
    expect((await verify(forged, { key: null })).state).to.equal('ok');
  });

  it('notices a change of any single byte of the file, and names the member it is in with its place', async function () {
    this.timeout(300_000);
    // Small, so that every byte of every member, header and directory can be tried.
    const small = await aPackage({
      exchanges: [anExchange({ body: { kind: 'kept', bytes: Buffer.from('<p>x'), reencoded: false, cutBecause: null } })],
      text: 'x',
    });
    const places = await placesOf(small);
    const tryByte = async (at: number) => {
      const changed = Buffer.from(small);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
      const report = await verify(changed, {}, `changed-${at}.wacz`);
      rmSync(join(place, `changed-${at}.wacz`));
      expect(report.state, `byte ${at}`).not.to.equal('ok');
      const inside = places.find(({ from, to }) => at >= from && at < to);
      if (inside === undefined) return;
      const named = problems(report).some(({ member, from, to }) => member === inside.name && from <= at && at < to);
      expect(named, `byte ${at} of ${inside.name}: ${JSON.stringify(problems(report))}`).to.equal(true);
    };
    const TOGETHER = 16;
    for (let from = 0; from < small.length; from += TOGETHER)
      await Promise.all(Array.from({ length: Math.min(TOGETHER, small.length - from) }, (_, at) => tryByte(from + at)));
  });

  it('notices and names a member that was removed', async () => {
    const members = await membersOf();
    for (const [name] of members) {
      const report = await verify(await rezip(members.filter(([other]) => other !== name)));
      expect(report.state, name).not.to.equal('ok');
      expect(
        problems(report).map(({ member }) => member),
        name,
      ).to.include(name);
    }
  });

  it('notices and names a member that was added, also one that is there twice', async () => {
    const members = await membersOf();
    for (const name of ['archive/more.warc.gz', 'notes.txt', 'pages/pages.jsonl']) {
      const report = await verify(await rezip([...members, [name, Buffer.from('more')]]));
      expect([report.state, wrong(report).includes('zip')], name).to.deep.equal(['tampered', true]);
      expect(problems(report).map(({ member }) => member)).to.include(name);
    }
  });

  it('notices and names members that changed places', async () => {
    const members = await membersOf();
    for (let at = 1; at < members.length; at += 1) {
      const moved = [...members];
      [moved[at - 1], moved[at]] = [members[at]!, members[at - 1]!];
      const report = await verify(await rezip(moved));
      expect([report.state, wrong(report)[0]], members[at]![0]).to.deep.equal(['tampered', 'zip']);
      expect(problems(report).map(({ member }) => member)).to.include(members[at]![0]);
    }
  });

  it('notices what was packed again, bytes that were added behind, and a file cut short', async () => {
    expect((await verify(await rezip(await membersOf(), true))).state).not.to.equal('ok');
    expect((await verify(Buffer.concat([file, Buffer.from('x')]))).state).not.to.equal('ok');
    for (const length of [0, 10, file.length >> 1, file.length - 1])
      expect((await verify(file.subarray(0, length))).state).to.equal('malformed');
    expect((await verify(Buffer.from('no zip'))).state).to.equal('malformed');
  });

  it('takes a zip of something else for malformed, not for tampered', async () => {
    expect((await verify(await rezip([['hello.txt', Buffer.from('hello')]]))).state).to.equal('malformed');
  });

  it('finds a changed archive even when everything else was written anew around it, but for the signature', async () => {
    const other = await aPackage({ text: 'Something that was never on the page' });
    const swapped = new Map(
      await placesOf(other).then((places) => places.map(({ name, from, to }) => [name, other.subarray(from, to)] as const)),
    );
    const members = await membersOf();
    const digest = members.find(([name]) => name === 'datapackage-digest.json')!;
    const report = await verify(
      await rezip([...swapped].map(([name, bytes]) => [name, name === digest[0] ? digest[1] : bytes] as const)),
    );
    expect(wrong(report)).to.include('datapackage');
  });

  it('finds a part that is not the one that was sealed, even in a package with a right signature', async () => {
    const capture = await aCapture();
    const parts = capture.parts.map((part) => (part.kind === 'text' ? { ...part, bytes: Buffer.from('Other words') } : part));
    const report = await verify(await writePackage({ ...capture, parts }, TEST_SIGNER));
    expect([report.state, wrong(report)]).to.deep.equal(['tampered', ['record']]);
  });

  it('finds a record that was changed, even in a package with a right signature', async () => {
    const capture = await aCapture();
    const record = { ...capture.record, finalUrl: 'http://site.test/', title: 'Another title' };
    const parts = capture.parts.map((part) =>
      part.kind === 'record' ? { ...part, bytes: Buffer.from(JSON.stringify(record)) } : part,
    );
    const report = await verify(await writePackage({ ...capture, parts }, TEST_SIGNER));
    expect(wrong(report)).to.deep.equal(['record']);
  });

  it('holds the package against what the ledger recorded, when there is one', async () => {
    const { record, ids } = await aCapture();
    const word = { manifestSha256: record.manifestSha256, packageSha256: sha256(file) };
    const asked: string[] = [];
    const known = await verify(file, { ledger: (id) => (asked.push(id), word) });
    expect([known.state, asked]).to.deep.equal(['ok', [ids.captureId]]);
    expect(wrong(await verify(file, { ledger: () => null }))).to.deep.equal(['record']);
    expect(wrong(await verify(file, { ledger: () => ({ ...word, packageSha256: 'ab'.repeat(32) }) }))).to.deep.equal(['record']);
    expect(wrong(await verify(file, { ledger: () => ({ ...word, manifestSha256: 'ab'.repeat(32) }) }))).to.deep.equal(['record']);
  });
});
