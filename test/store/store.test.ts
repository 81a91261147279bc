import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../core/failure.ts';
import { openStore, type Store } from '../../store/store.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a Failure, got an answer');
}

describe('The evidence store', () => {
  let dir: string;
  let store: Store;
  let wrapped: Uint8Array;
  const masterKey = randomBytes(32);

  const files = async () => (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const onlyFile = async () => {
    const [file, ...others] = await files();
    if (file === undefined || others.length > 0) throw new Error('expected exactly one file');
    return join(file.parentPath, file.name);
  };

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'evenhand-store-'));
    store = openStore({ dir, masterKey });
    wrapped = store.newDataKey().wrapped;
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('gives back exactly what was put, in whatever pieces it came', async () => {
    // Lengths around the 64 KiB chunk are where a chunked format loses, repeats or adds a byte.
    const lengths = fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom(65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 200_000),
    );
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1, max: 70_000 }), async (length, pieceLength) => {
        const bytes = randomBytes(length);
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += pieceLength)
            yield await Promise.resolve(bytes.subarray(at, at + pieceLength));
        }
        const stored = await store.put(pieces(), wrapped);
        expect(stored).to.deep.equal({ sha256: hashOf(bytes), bytes: length });
        expect((await store.get(stored.sha256, wrapped)).equals(bytes)).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nothing readable on the disk, neither the text nor its hash', async () => {
    const text = Buffer.from('the applicant wrote this in public '.repeat(20));
    const { sha256 } = await store.put(text, wrapped);
    const path = await onlyFile();
    const raw = await readFile(path);
    expect(raw.includes('applicant')).to.equal(false);
    expect(path).not.to.include(sha256);
  });

  it('names equal pages of two applicants differently', async () => {
    const page = Buffer.from('same page');
    await store.put(page, wrapped);
    await store.put(page, store.newDataKey().wrapped);
    expect(new Set((await files()).map(({ name }) => name)).size).to.equal(2);
  });

  it('stores the same bytes once, also when many writers bring them at the same time', async () => {
    const page = randomBytes(150_000);
    const stored = await Promise.all(Array.from({ length: 8 }, () => store.put(page, wrapped)));
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).to.equal(1);
    await onlyFile();
    expect((await store.get(hashOf(page), wrapped)).equals(page)).to.equal(true);
  });

  it('notices a change of any single byte of a small file', async () => {
    const { sha256 } = await store.put(Buffer.from('twelve words'), wrapped);
    const path = await onlyFile();
    const raw = await readFile(path);
    for (let at = 0; at < raw.length; at += 1) {
      const altered = Buffer.from(raw);
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(path, altered);
      expect((await failureOf(store.get(sha256, wrapped))).code, `byte ${at}`).to.equal('EVIDENCE_DAMAGED');
    }
    await writeFile(path, raw);
    expect((await store.get(sha256, wrapped)).toString()).to.equal('twelve words');
  });

  const header = 37;
  const chunk = 65_536 + 16;
  const tamperings: readonly { readonly name: string; readonly tamper: (raw: Buffer) => Buffer }[] = [
    { name: 'an empty file', tamper: () => Buffer.alloc(0) },
    { name: 'a file cut in its header', tamper: (raw) => raw.subarray(0, 20) },
    { name: 'a file that is only its header', tamper: (raw) => raw.subarray(0, header) },
    { name: 'a last byte cut off', tamper: (raw) => raw.subarray(0, -1) },
    { name: 'a last chunk cut off', tamper: (raw) => raw.subarray(0, header + 2 * chunk) },
    { name: 'all but the first chunk cut off', tamper: (raw) => raw.subarray(0, header + chunk) },
    { name: 'a byte added', tamper: (raw) => Buffer.concat([raw, Buffer.of(0)]) },
    { name: 'a chunk repeated', tamper: (raw) => Buffer.concat([raw.subarray(0, header + chunk), raw.subarray(header)]) },
    {
      name: 'two chunks swapped',
      tamper: (raw) =>
        Buffer.concat([
          raw.subarray(0, header),
          raw.subarray(header + chunk, header + 2 * chunk),
          raw.subarray(header, header + chunk),
          raw.subarray(header + 2 * chunk),
        ]),
    },
  ];
  for (const { name, tamper } of tamperings) {
    it(`notices ${name}`, async () => {
      const { sha256 } = await store.put(randomBytes(140_000), wrapped);
      const path = await onlyFile();
      await writeFile(path, tamper(await readFile(path)));
      const { code, message } = await failureOf(store.get(sha256, wrapped));
      expect(code).to.equal('EVIDENCE_DAMAGED');
      expect(message).to.match(/not as it was stored: .+/);
    });
  }

  it('notices another piece of the same applicant put in its place', async () => {
    const first = await store.put(Buffer.from('what was shown'), wrapped);
    const path = await onlyFile();
    const other = await store.put(Buffer.from('what was not  '), wrapped);
    const otherFile = (await files()).map((file) => join(file.parentPath, file.name)).find((file) => file !== path)!;
    await writeFile(path, await readFile(otherFile));
    expect((await failureOf(store.get(first.sha256, wrapped))).message).to.include('something else than its name says');
    expect((await store.get(other.sha256, wrapped)).toString()).to.equal('what was not  ');
  });

  it('does not know the evidence under another applicant’s key, nor read it when it is copied there', async () => {
    const { sha256 } = await store.put(Buffer.from('mine'), wrapped);
    const path = await onlyFile();
    const other = store.newDataKey().wrapped;
    expect((await failureOf(store.get(sha256, other))).code).to.equal('NOT_FOUND');
    expect(await store.has(sha256, other)).to.equal(false);
    await store.put(Buffer.from('mine'), other);
    const theirs = (await files()).map((file) => join(file.parentPath, file.name)).find((file) => file !== path)!;
    await writeFile(theirs, await readFile(path));
    expect((await failureOf(store.get(sha256, other))).code).to.equal('EVIDENCE_DAMAGED');
  });

  it('refuses a wrapped key that was altered anywhere, or that another master key wrapped', async () => {
    const { sha256 } = await store.put(Buffer.from('mine'), wrapped);
    for (let at = 0; at < wrapped.length; at += 1) {
      const altered = Buffer.from(wrapped);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect((await failureOf(store.get(sha256, altered))).code).to.equal('EVIDENCE_DAMAGED');
    }
    const otherStore = openStore({ dir, masterKey: randomBytes(32) });
    expect((await failureOf(otherStore.get(sha256, wrapped))).message).to.match(/wrapped by master key [0-9a-f]{16}/);
  });

  it('says which master key wrapped a data key, by the start of its SHA-256', () => {
    expect(store.newDataKey().keyId).to.equal(hashOf(masterKey).slice(0, 16));
  });

  it('has what was put and nothing else', async () => {
    const { sha256 } = await store.put(Buffer.from('here'), wrapped);
    expect(await store.has(sha256, wrapped)).to.equal(true);
    expect(await store.has(hashOf(Buffer.from('not here')), wrapped)).to.equal(false);
    expect(await store.has('../../etc/passwd', wrapped)).to.equal(false);
    expect((await failureOf(store.get('../../etc/passwd', wrapped))).code).to.equal('NOT_FOUND');
  });

  it('leaves nothing behind when the bytes stop coming with an error', async () => {
    async function* broken() {
      yield randomBytes(100_000);
      throw await Promise.resolve(new Error('the page went away'));
    }
    await store.put(broken(), wrapped).then(
      () => expect.fail('expected an error'),
      (error: unknown) => expect(String(error)).to.include('the page went away'),
    );
    expect(await files()).to.deep.equal([]);
  });

  it('heals a damaged piece when the same bytes come again, and keeps the damaged one beside it', async () => {
    const page = Buffer.from('as it was');
    const { sha256 } = await store.put(page, wrapped);
    await writeFile(await onlyFile(), 'rubbish');
    await store.put(page, wrapped);
    expect((await store.get(sha256, wrapped)).equals(page)).to.equal(true);
    expect((await files()).map(({ name }) => name).filter((name) => name.includes('.damaged-'))).to.have.length(1);
  });

  it('does not touch the file of evidence that is put again', async () => {
    const page = Buffer.from('once');
    await store.put(page, wrapped);
    const before = await stat(await onlyFile());
    await store.put(page, wrapped);
    expect((await stat(await onlyFile())).ino).to.equal(before.ino);
  });

  it('clears what killed writers left, and only what is old enough', async () => {
    const left = join(dir, 'incoming', 'left-by-a-killed-writer');
    await writeFile(left, 'half');
    await utimes(left, new Date('2026-01-01'), new Date('2026-01-01'));
    await writeFile(join(dir, 'incoming', 'being-written'), 'half');
    expect(await store.clearAbandoned(new Date('2026-01-02'))).to.equal(1);
    expect((await files()).map(({ name }) => name)).to.deep.equal(['being-written']);
  });

  it('refuses a master key of the wrong length', () => {
    expect(() => openStore({ dir, masterKey: randomBytes(16) })).to.throw('32 bytes');
  });
});
