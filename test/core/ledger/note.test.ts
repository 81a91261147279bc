import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import { openCheckpoint, readUntrustedCheckpoint, signCheckpoint, checkpointBody } from '../../../core/ledger/checkpoint.ts';
import { leafHash } from '../../../core/ledger/merkle.ts';
import { openNote, readSkey, readVkey, signerFrom, signNote, writeSkey } from '../../../core/ledger/note.ts';

// The key and note of the examples in the documentation of golang.org/x/mod/sumdb/note.
const SKEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const LEDGER = signerFrom('ledger.police.example', seed(1));
const WITNESS = signerFrom('witness.example', seed(2));

describe('a signed note', () => {
  it('is written and read as the published example is', () => {
    expect(signNote(TEXT, [readSkey(SKEY)])).to.equal(NOTE);
    expect(openNote(NOTE, readVkey(VKEY))).to.equal(TEXT);
    expect(readSkey(SKEY).vkey).to.equal(VKEY);
  });

  it('reads the key of another public log', () => {
    expect(readVkey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8').name).to.equal('sum.golang.org');
  });

  it('takes a seed and a PKCS #8 key alike', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    expect(signerFrom('a', der).vkey).to.equal(signerFrom('a', der.subarray(-32)).vkey);
    expect(readSkey(writeSkey('a', der.subarray(-32))).vkey).to.equal(signerFrom('a', der).vkey);
  });

  it('refuses a key that is not Ed25519, without quoting it', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signerFrom('a', privateKey.export({ format: 'der', type: 'pkcs8' }))).to.throw('Ed25519 keys only');
    expect(() => signerFrom('a', seed(7).subarray(1))).to.throw(/^the private key cannot be read$/);
  });

  const BAD_KEYS = [
    ['the wrong id', VKEY.replace('c74f20a3', 'c74f20a4')],
    ['another name', VKEY.replace('Peter', 'Paul')],
    ['another algorithm', 'PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['a byte too few', VKEY.slice(0, -4)],
    ['a space', VKEY.replace('Peter', 'Peter ')],
    ['nothing', ''],
  ] as const;
  for (const [what, key] of BAD_KEYS) {
    it(`refuses a verifier key with ${what}`, () => {
      expect(() => readVkey(key)).to.throw('the verifier key');
    });
  }

  it('opens when others signed beside the pinned key', () => {
    const note = signNote('one\n', [WITNESS, LEDGER]);
    expect(openNote(note, readVkey(LEDGER.vkey))).to.equal('one\n');
    expect(openNote(note, readVkey(WITNESS.vkey))).to.equal('one\n');
  });

  it('keeps an empty line inside its text', () => {
    expect(openNote(signNote('one\n\ntwo\n', [LEDGER]), readVkey(LEDGER.vkey))).to.equal('one\n\ntwo\n');
  });

  const note = signNote('one\ntwo\n', [LEDGER]);
  const TAMPERINGS = [
    ['a changed text', note.replace('two', 'too'), 'does not fit'],
    ['an added line', note.replace('two\n', 'two\nthree\n'), 'does not fit'],
    ['a signature of another text', signNote('two\n', [LEDGER]).replace('two\n', 'one\n'), 'does not fit'],
    ['no signature of the pinned key', signNote('one\ntwo\n', [WITNESS]), 'is not signed by the pinned key'],
    [
      'another key under the same name',
      signNote('one\ntwo\n', [signerFrom(LEDGER.name, seed(3))]),
      'is not signed by the pinned key',
    ],
    ['no signature block', 'one\ntwo\n', 'not a signed note'],
    ['a hyphen for the dash', note.replace('\u2014', '-'), 'not a signed note'],
    ['a missing last line break', note.slice(0, -1), 'not a signed note'],
    ['a carriage return', note.replace('one\n', 'one\r\n'), 'not a signed note'],
    ['sloppy base64', note.slice(0, -2) + '\n', 'not a signed note'],
    ['nothing at all', '', 'not a signed note'],
  ] as const;
  for (const [what, tampered, why] of TAMPERINGS) {
    it(`does not open with ${what}`, () => {
      expect(() => openNote(tampered, readVkey(LEDGER.vkey))).to.throw(why);
    });
  }

  for (const text of ['', 'no line break', 'a\0b\n', 'tab\there\n', 'half a \ud83d pair\n']) {
    it(`is not made of ${JSON.stringify(text)}`, () => {
      expect(() => signNote(text, [LEDGER])).to.throw('a note is text');
    });
  }
});

describe('a checkpoint', () => {
  const root = leafHash('only entry');

  it('gives back its size and root to whoever pinned the key', () => {
    const { origin, size, root: opened } = openCheckpoint(signCheckpoint(1, root, LEDGER), LEDGER.vkey);
    expect({ origin, size, root: Buffer.from(opened) }).to.deep.equal({ origin: LEDGER.name, size: 1, root: Buffer.from(root) });
  });

  it('is three lines of text before the signature', () => {
    expect(signCheckpoint(20852163, root, LEDGER).split('\n').slice(0, 4)).to.deep.equal([
      'ledger.police.example',
      '20852163',
      Buffer.from(root).toString('base64'),
      '',
    ]);
  });

  it('may carry extension lines', () => {
    const note = signNote(`${checkpointBody({ origin: LEDGER.name, size: 7, root })}an extension\n`, [LEDGER]);
    expect(openCheckpoint(note, LEDGER.vkey).size).to.equal(7);
  });

  it('is refused when it is of another ledger, even signed by the pinned key', () => {
    const note = signNote(checkpointBody({ origin: 'other.example', size: 1, root }), [LEDGER]);
    expect(() => openCheckpoint(note, LEDGER.vkey)).to.throw('the checkpoint is of "other.example"');
  });

  const base64 = Buffer.from(root).toString('base64');
  for (const body of [
    'a\n01\nROOT\n',
    'a\n-1\nROOT\n',
    'a\n1.0\nROOT\n',
    'a\n9999999999999999\nROOT\n',
    'a\n1\nAAAA\n',
    'a\n1\n',
    '\n1\nROOT\n',
  ]) {
    it(`is refused with the body ${JSON.stringify(body)}`, () => {
      const note = signNote(body.replace('ROOT', base64), [LEDGER]);
      expect(() => readUntrustedCheckpoint(note)).to.throw('does not hold an origin, a size and a root');
    });
  }
});
