import { webcrypto } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { WARCParser } from 'warcio';
import { fromBufferPromise } from 'yauzl';
import { sha256 } from '../../../core/canonical.ts';
import { readIndexLine } from '../../../core/capture/wacz/cdxj.ts';
import { Datapackage, PackageDigest } from '../../../core/capture/wacz/datapackage.ts';
import { isSignedBy, packageSignerFrom, pinnedPublicKey } from '../../../core/capture/wacz/signing.ts';
import { writePackage } from '../../../store/wacz/write-package.ts';
import { aCapture, anExchange, aPackage, TEST_PAGE, TEST_SIGNER } from '../../support/packages.ts';

/** The members of a package, read with software nobody here wrote. */
async function membersOf(file: Buffer) {
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  const members: { name: string; method: number; modified: number; bytes: Buffer }[] = [];
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, compressionMethod: method, lastModFileDate, lastModFileTime } = entry;
    members.push({
      name,
      method,
      modified: lastModFileDate * 65_536 + lastModFileTime,
      bytes: await buffer(await zip.openReadStreamPromise(entry)),
    });
  }
  return members;
}

const memberOf = async (file: Buffer, name: string) => (await membersOf(file)).find((member) => member.name === name)!.bytes;

describe('A package', () => {
  let file: Buffer;
  before(async () => (file = await aPackage()));

  it('is a zip of stored members in the places where WACZ 1.1.1 wants them', async () => {
    const members = await membersOf(file);
    expect(members.map(({ name }) => name)).to.deep.equal([
      'archive/data.warc.gz',
      'archive/derived.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'datapackage.json',
      'datapackage-digest.json',
    ]);
    expect(new Set(members.map(({ method }) => method))).to.deep.equal(new Set([0]));
    expect(new Set(members.map(({ modified }) => modified))).to.deep.equal(new Set([0x2821 * 65_536]));
  });

  it('gives the same bytes for the same capture, whenever and wherever it is written', async () => {
    const always = { ...TEST_SIGNER, sign: () => Buffer.alloc(96, 1).toString('base64') };
    const zone = process.env['TZ'];
    const one = await writePackage(await aCapture(), always);
    process.env['TZ'] = 'Pacific/Auckland';
    const other = await writePackage(await aCapture(), always).finally(() =>
      zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone),
    );
    expect(other.equals(one)).to.equal(true);
  });

  it('lists every other member with its length and hash, and says which page to open', async () => {
    const members = await membersOf(file);
    const datapackage = Datapackage.parse(JSON.parse((await memberOf(file, 'datapackage.json')).toString()));
    expect(datapackage.resources).to.deep.equal(
      members.slice(0, 4).map(({ name, bytes }) => ({
        name: name.replace(/^.*\//, ''),
        path: name,
        hash: `sha256:${sha256(bytes)}`,
        bytes: bytes.length,
      })),
    );
    expect(datapackage).to.include({
      profile: 'data-package',
      wacz_version: '1.1.1',
      mainPageUrl: 'http://site.test/',
      mainPageDate: '2026-03-04T10:00:01.250Z',
    });
    const lines = (await memberOf(file, 'pages/pages.jsonl')).toString().trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).to.include({ format: 'json-pages-1.0' });
    expect(JSON.parse(lines[1]!)).to.include({ url: 'http://site.test/', ts: '2026-03-04T10:00:01.250Z' });
  });

  it('holds the exchanges exactly as they were sealed', async () => {
    const capture = await aCapture();
    const sealed = capture.record.artefacts.find(({ kind }) => kind === 'exchanges')!;
    expect(sha256(await memberOf(file, 'archive/data.warc.gz'))).to.equal(sealed.sha256);
  });

  it('has an index that leads to every answer and every derived part by offset and length', async () => {
    const lines = (await memberOf(file, 'indexes/index.cdx'))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => readIndexLine(line)!);
    expect(lines.map(({ key }) => key)).to.deep.equal([
      'test,site)/',
      'test,site)/clock.png',
      'test,site)/lost.png',
      'test,site)/old',
      'urn:dom:http://site.test/',
      'urn:fullPage-2:http://site.test/',
      'urn:fullPage:http://site.test/',
      'urn:pageinfo:http://site.test/',
      'urn:text:http://site.test/',
    ]);
    for (const { url, filename, offset, length, digest } of lines) {
      const member = (await memberOf(file, `archive/${filename}`)).subarray(offset, offset + length);
      const [record] = [await new WARCParser([member]).parse()];
      expect(record!.warcTargetURI).to.equal(url);
      expect(`sha256:${sha256(await record!.readFully(false))}`).to.equal(digest);
    }
    expect(lines.find(({ key }) => key === 'test,site)/old')).to.include({ status: 301 });
  });

  it('is signed as its viewer checks it: ECDSA P-384 over the text of the hash, r and s side by side', async () => {
    const { hash, signedData } = PackageDigest.parse(JSON.parse((await memberOf(file, 'datapackage-digest.json')).toString()));
    expect(hash).to.equal(`sha256:${sha256(await memberOf(file, 'datapackage.json'))}`);
    const key = await webcrypto.subtle.importKey(
      'spki',
      Buffer.from(signedData.publicKey, 'base64'),
      { name: 'ECDSA', namedCurve: 'P-384' },
      true,
      ['verify'],
    );
    const verified = (text: string) =>
      webcrypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        key,
        Buffer.from(signedData.signature, 'base64'),
        Buffer.from(text),
      );
    expect([await verified(hash), await verified(`${hash} `)]).to.deep.equal([true, false]);
  });

  it('is of a capture that found no page, too: then no page is listed', async () => {
    const empty = await aPackage({ exchanges: [] });
    expect((await membersOf(empty)).map(({ name }) => name)).not.to.include('archive/data.warc.gz');
    expect((await memberOf(empty, 'pages/pages.jsonl')).toString().split('\n')).to.have.length(2);
    expect((await memberOf(empty, 'datapackage.json')).toString()).not.to.include('mainPage');
  });

  it('says nothing of a page that the page did not say itself', async () => {
    // What is packed knows ids only; so every name in a package has to come from the page. This page has none.
    const everything = Buffer.concat(
      (await membersOf(file)).map(({ name, bytes }) => (name.endsWith('.gz') ? gunzipSync(bytes) : bytes)),
    ).toString('latin1');
    expect(everything).to.include(TEST_PAGE);
    expect(everything.match(/applicant|(?<![0-9a-f])A-\d{4}/gi)).to.equal(null);
  });

  it('is not broken by line breaks in what a site sent', async () => {
    const hostile = await aPackage({
      exchanges: [anExchange({ statusText: 'OK\r\nX-Evil: 1', responseHeaders: [['x-a', '1\r\n\r\n<script>']] })],
    });
    const text = gunzipSync(await memberOf(hostile, 'archive/data.warc.gz')).toString();
    expect(text).to.include('HTTP/1.1 200 OK  X-Evil: 1\r\n').and.to.include('x-a: 1    <script>\r\n');
  });
});

describe('The key of packages', () => {
  it('follows from the ledger’s key, and is another for another one', () => {
    expect(packageSignerFrom(Buffer.alloc(32, 7)).publicKey).to.equal(TEST_SIGNER.publicKey);
    expect(packageSignerFrom(Buffer.alloc(32, 8)).publicKey).not.to.equal(TEST_SIGNER.publicKey);
  });

  it('signs what its public key confirms, and nothing else', () => {
    const signature = TEST_SIGNER.sign('sha256:ab');
    expect(Buffer.from(signature, 'base64')).to.have.length(96);
    expect(isSignedBy(TEST_SIGNER.publicKey, 'sha256:ab', signature)).to.equal(true);
    expect(isSignedBy(TEST_SIGNER.publicKey, 'sha256:ac', signature)).to.equal(false);
    expect(isSignedBy(packageSignerFrom(Buffer.alloc(32, 8)).publicKey, 'sha256:ab', signature)).to.equal(false);
    expect(isSignedBy('no key', 'sha256:ab', signature)).to.equal(false);
  });

  it('can be pinned as PEM or in the form that packages carry, and as nothing else', () => {
    expect(pinnedPublicKey(TEST_SIGNER.publicKeyPem)).to.equal(TEST_SIGNER.publicKey);
    expect(pinnedPublicKey(`${TEST_SIGNER.publicKey}\n`)).to.equal(TEST_SIGNER.publicKey);
    expect(pinnedPublicKey('evenhand+1234+abcd')).to.equal(null);
  });
});
