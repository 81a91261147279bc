import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Certificate, SignedData, TimeStampResp } from 'pkijs';
import { sha256 } from '../../../core/canonical.ts';
import { BadTimestamp, readTimestamp } from '../../../store/timestamp/read-token.ts';
import { openTimestamps, type Stamped } from '../../../workers/egress/timestamp.ts';
import { startAuthority, type Behaviour, type TestAuthority } from '../../support/authority.ts';

const FILE = Buffer.from('a finished package');
const HASH = sha256(FILE);

/** The same stamp with another certificate in the place of the one that signed. */
function withCertificate(answer: Buffer, pem: string): Buffer {
  const response = TimeStampResp.fromBER(new Uint8Array(answer).buffer);
  const signed = new SignedData({ schema: response.timeStampToken!.content });
  signed.certificates![0] = Certificate.fromBER(new Uint8Array(new X509Certificate(pem).raw).buffer);
  const content: unknown = signed.toSchema(true);
  Object.assign(response.timeStampToken!, { content });
  return Buffer.from(response.toSchema().toBER());
}

describe('A time stamp', function () {
  this.timeout(60_000);
  const place = mkdtempSync(join(tmpdir(), 'evenhand-stamp-'));
  let authority: TestAuthority;
  let other: TestAuthority;
  before(async () => {
    authority = await startAuthority();
    other = await startAuthority('Other Time');
  });
  after(async () => {
    await authority.close();
    await other.close();
    rmSync(place, { recursive: true });
  });
  afterEach(() => authority.behave('honest'));

  const quiet = { warn: () => undefined };
  const client = (authorities: readonly string[], roots: readonly string[]) => openTimestamps({ authorities, roots, log: quiet });
  const stamped = (stamp: Stamped) => {
    if (stamp.kind === 'none') throw new Error(stamp.detail);
    return stamp;
  };
  const whyBad = (work: Promise<unknown>) =>
    work.then(
      () => 'it was believed',
      (error: unknown) => (error instanceof BadTimestamp ? error.message : String(error)),
    );

  it('is checked as soon as it comes, and says who saw the file when', async () => {
    const { at, authority: name, answer } = stamped(await client([authority.url], [authority.root]).stamp(HASH));
    expect(Math.abs(Date.parse(at) - Date.now())).to.be.lessThan(10_000);
    expect(name).to.equal('CN=Test Time Authority');
    expect(await readTimestamp(answer, { sha256: HASH, roots: [authority.root] })).to.deep.equal({
      at,
      authority: name,
      trusted: true,
    });
  });

  it('convinces openssl, too, by the file and the root alone: its chain is in it', async () => {
    const { answer } = stamped(await client([authority.url], [authority.root]).stamp(HASH));
    writeFileSync(join(place, 'file'), FILE);
    writeFileSync(join(place, 'file.tsr'), answer);
    const said = execFileSync('openssl', ['ts', '-verify', '-in', 'file.tsr', '-data', 'file', '-CAfile', authority.rootFile], {
      cwd: place,
      stdio: 'pipe',
    });
    expect(said.toString()).to.include('Verification: OK');
  });

  it('is not believed for another file, nor from an authority under another root', async () => {
    const { answer } = stamped(await client([authority.url], [authority.root]).stamp(HASH));
    expect(await whyBad(readTimestamp(answer, { sha256: sha256('another file'), roots: [authority.root] }))).to.equal(
      'it is over something else',
    );
    expect(await whyBad(readTimestamp(answer, { sha256: HASH, roots: [other.root] }))).to.include('Validation of signer');
    expect((await readTimestamp(answer, { sha256: HASH, roots: [] })).trusted).to.equal(false);
  });

  it('is not believed with any single byte of what was signed changed', async () => {
    const { answer } = stamped(await client([authority.url], [authority.root]).stamp(HASH));
    // From the hash to the end of the time: what the stamp says.
    const from = answer.indexOf(Buffer.from(HASH, 'hex'));
    const believed: number[] = [];
    for (let at = from; at < from + 70; at += 1) {
      const changed = Buffer.from(answer);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      if ((await whyBad(readTimestamp(changed, { sha256: HASH, roots: [authority.root] }))) === 'it was believed')
        believed.push(at - from);
    }
    expect(believed).to.deep.equal([]);
  });

  it('is not believed when a certificate that is not for it signed', async () => {
    const { answer } = stamped(await client([authority.url], [authority.root]).stamp(HASH));
    const changed = withCertificate(answer, authority.serverCertificate);
    expect(await whyBad(readTimestamp(changed, { sha256: HASH, roots: [authority.root] }))).to.equal(
      'its certificate is not for time stamping',
    );
  });

  const misbehaviours: readonly (readonly [Behaviour, string])[] = [
    ['other', 'it is over something else'],
    ['replayed', 'it answers another request'],
    ['busy', 'answered with status 503'],
    ['garbage', 'it is no answer of an authority'],
    ['endless', 'sent more than any time stamp holds'],
  ];
  for (const [behaviour, reason] of misbehaviours) {
    it(`is asked for elsewhere when an authority is ${behaviour}, and the reason is kept when nobody is left`, async () => {
      stamped(await client([authority.url], [authority.root]).stamp(HASH));
      authority.behave(behaviour);
      const alone = await client([authority.url], [authority.root]).stamp(HASH);
      expect(alone).to.deep.equal({ kind: 'none', why: 'none_answered', detail: `${authority.url}: ${reason}` });
      const two = stamped(await client([authority.url, other.url], [authority.root, other.root]).stamp(HASH));
      expect(two.authority).to.equal('CN=Other Time Authority');
    });
  }

  it('is asked for elsewhere when an authority is away', async () => {
    const two = stamped(await client(['http://127.0.0.1:1/', other.url], [other.root]).stamp(HASH));
    expect(two.authority).to.equal('CN=Other Time Authority');
  });

  it('is plainly said to be missing when no authority is configured', async () => {
    expect(await client([], []).stamp(HASH)).to.deep.equal({
      kind: 'none',
      why: 'none_configured',
      detail: 'No time stamp authority is configured.',
    });
  });
});
