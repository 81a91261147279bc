import { expect } from 'chai';
import fc from 'fast-check';
import { sha256 } from '../../../core/canonical.ts';
import { actText } from '../../../core/ledger/act.ts';
import type { Act } from '../../../core/ledger/act.ts';
import { signCheckpoint } from '../../../core/ledger/checkpoint.ts';
import { exportFiles, type ReadExport } from '../../../core/ledger/export.ts';
import { leafHash, rootOf } from '../../../core/ledger/merkle.ts';
import { signerFrom } from '../../../core/ledger/note.ts';
import type { Signer } from '../../../core/ledger/note.ts';
import { buildTiles, readBundle, writeBundle } from '../../../core/ledger/tiles.ts';
import { verifyExport } from '../../../core/ledger/verify.ts';

type Files = Map<string, Uint8Array | string>;

const SIGNER = signerFrom('ledger.police.example', new Uint8Array(32).fill(1));
const STRANGER = signerFrom('ledger.police.example', new Uint8Array(32).fill(9));

const REPORT = { 'reports/r1.json': '{"report":1}', 'reports/r1.html': '<p>1</p>', 'reports/r1.pdf': '%PDF-1' };
const MANIFEST = '{"parts":[]}';
const ATTACHED = {
  reports: [
    { reportId: 'r1', applicant: 'A-0001', jsonPath: 'reports/r1.json', htmlPath: 'reports/r1.html', pdfPath: 'reports/r1.pdf' },
  ],
  evidence: [{ captureId: 'c1', manifestPath: 'evidence/c1/manifest.json' }],
};

/** The text of the act number `index`; a capture is sealed at 5 and a report at 20. */
function entry(index: number): string {
  const base = { at: `2026-07-01T08:30:00.${String(index % 1000).padStart(3, '0')}Z`, actor: 'system', role: 'system' } as const;
  const act: Act =
    index === 5
      ? { ...base, kind: 'capture.finished', subject: 'c1', detail: { manifestSha256: sha256(MANIFEST) } }
      : index === 20
        ? {
            ...base,
            kind: 'report.released',
            subject: 'r1',
            detail: {
              jsonSha256: sha256(REPORT['reports/r1.json']),
              htmlSha256: sha256(REPORT['reports/r1.html']),
              pdfSha256: sha256(REPORT['reports/r1.pdf']),
            },
          }
        : { ...base, kind: 'search.finished', subject: `s${index}`, detail: { outcome: 'none' } };
  return actText(act);
}

const ENTRIES = Array.from({ length: 600 }, (_, index) => entry(index));

function exportOf(entries: readonly string[], signer: Signer = SIGNER): Files {
  const note = signCheckpoint(entries.length, rootOf(entries.map((text) => leafHash(text))), signer);
  const files: Files = new Map<string, Uint8Array | string>([
    ['checkpoint', note],
    ['vkey', `${signer.vkey}\n`],
    ['reports.json', JSON.stringify(ATTACHED.reports)],
    ['evidence.json', JSON.stringify(ATTACHED.evidence)],
    ...buildTiles(entries),
  ]);
  for (const [path, text] of Object.entries(REPORT)) files.set(path, text);
  return files.set('evidence/c1/manifest.json', MANIFEST);
}

function reader(files: Files): ReadExport {
  const bytes = (path: string): Uint8Array | null => {
    const file = files.get(path);
    return file === undefined ? null : Buffer.from(file);
  };
  return {
    text: (path) => Promise.resolve(bytes(path)?.toString() ?? null),
    bytes: (path) => Promise.resolve(bytes(path)),
    list: (prefix) => Promise.resolve([...files.keys()].filter((path) => path.startsWith(prefix))),
  };
}

/** What is wrong, as `check @ where`. */
async function wrongIn(files: Files): Promise<string[]> {
  const checks = await verifyExport(reader(files), SIGNER.vkey);
  return checks.filter(({ ok }) => !ok).map(({ check, where }) => `${check} @ ${where}`);
}

/** The files with one bundle's entries changed. */
function rewriteBundle(files: Files, path: string, change: (entries: Uint8Array[]) => (Uint8Array | string)[]): Files {
  return files.set(path, writeBundle(change(readBundle(Buffer.from(files.get(path)!), path))));
}

const altered = entry(300).replace('none', 'found');

/** What somebody with write access could do to an export, and every problem that has to be named for it. */
const TAMPERINGS: readonly (readonly [what: string, tamper: (files: Files) => Files, wrong: readonly string[]])[] = [
  [
    'an altered entry',
    (files) => rewriteBundle(files, 'tile/entries/001', (entries) => entries.map((bytes, at) => (at === 44 ? altered : bytes))),
    ['tiles @ tile/0/001', 'tiles @ tile/1/000.p/2', 'root @ checkpoint'],
  ],
  [
    'an altered entry with its tiles recomputed',
    () => {
      const entries = ENTRIES.with(300, altered);
      return new Map([...exportOf(entries), ['checkpoint', exportOf(ENTRIES).get('checkpoint')!]]);
    },
    ['root @ checkpoint'],
  ],
  [
    'an entry that is no act',
    (files) => rewriteBundle(files, 'tile/entries/002.p/88', (entries) => entries.map((bytes, at) => (at === 3 ? '{}' : bytes))),
    ['entries @ entry 515', 'tiles @ tile/0/002.p/88', 'root @ checkpoint'],
  ],
  [
    'a removed entry',
    (files) => rewriteBundle(files, 'tile/entries/002.p/88', (entries) => entries.slice(0, -1)),
    ['entries @ tile/entries/002.p/88', 'size @ checkpoint', 'tiles @ tile', 'root @ checkpoint'],
  ],
  [
    'a removed entry with everything but the checkpoint recomputed',
    () => new Map([...exportOf(ENTRIES.toSpliced(7, 1)), ['checkpoint', exportOf(ENTRIES).get('checkpoint')!]]),
    ['size @ checkpoint', 'root @ checkpoint'],
  ],
  [
    'an added entry',
    (files) => {
      const path = 'tile/entries/002.p/88';
      const bytes = Buffer.concat([Buffer.from(files.get(path)!), writeBundle([entry(600)])]);
      files.delete(path);
      return files.set('tile/entries/002.p/89', bytes);
    },
    ['size @ checkpoint', 'tiles @ tile/0/002.p/89', 'root @ checkpoint'],
  ],
  [
    'two entries that changed places',
    (files) => rewriteBundle(files, 'tile/entries/000', ([one, two, ...rest]) => [two!, one!, ...rest]),
    ['tiles @ tile/0/000', 'tiles @ tile/1/000.p/2', 'root @ checkpoint'],
  ],
  [
    'a ledger rewritten and sealed with another key',
    () => exportOf(ENTRIES.with(300, altered), STRANGER),
    ['key @ vkey', 'checkpoint @ checkpoint'],
  ],
  [
    'a ledger rewritten and sealed with another key, under the pinned key file',
    () => exportOf(ENTRIES.with(300, altered), STRANGER).set('vkey', SIGNER.vkey),
    ['checkpoint @ checkpoint'],
  ],
  [
    'a checkpoint with another size',
    (files) => files.set('checkpoint', String(files.get('checkpoint')).replace('\n600\n', '\n599\n')),
    ['checkpoint @ checkpoint', 'size @ checkpoint'],
  ],
  [
    'an older checkpoint, with which the newest entries would be hidden',
    (files) => files.set('checkpoint', exportOf(ENTRIES.slice(0, 500)).get('checkpoint')!),
    ['size @ checkpoint', 'root @ checkpoint'],
  ],
  [
    'no checkpoint',
    (files) => without(files, 'checkpoint'),
    ['checkpoint @ checkpoint', 'size @ checkpoint', 'root @ checkpoint'],
  ],
  ['a truncated hash tile', (files) => cut(files, 'tile/0/001'), ['tiles @ tile/0/001']],
  [
    'a truncated entry bundle',
    (files) => cut(files, 'tile/entries/001'),
    ['entries @ tile/entries/001', 'size @ checkpoint', 'tiles @ tile', 'root @ checkpoint'],
  ],
  [
    'a missing entry bundle',
    (files) => without(files, 'tile/entries/000'),
    [
      'entries @ tile/entries/001',
      'size @ checkpoint',
      'tiles @ tile',
      'root @ checkpoint',
      ...reportPaths(),
      'evidence @ evidence/c1/manifest.json',
    ],
  ],
  ['a missing hash tile', (files) => without(files, 'tile/1/000.p/2'), ['tiles @ tile/1/000.p/2']],
  ['a hash changed in a tile', (files) => flip(files, 'tile/0/002.p/88'), ['tiles @ tile/0/002.p/88']],
  ['a tile that does not belong', (files) => files.set('tile/3/000', new Uint8Array(8192)), ['tiles @ tile/3/000']],
  ['a file that is no tile', (files) => files.set('tile/notes.txt', 'x'), ['tiles @ tile/notes.txt']],
  ['an altered report', (files) => files.set('reports/r1.json', '{"report":2}'), ['reports @ reports/r1.json']],
  ['an altered PDF', (files) => flip(files, 'reports/r1.pdf'), ['reports @ reports/r1.pdf']],
  ['a missing report', (files) => without(files, 'reports/r1.html'), ['reports @ reports/r1.html']],
  [
    'a report that was never released',
    (files) => files.set('reports.json', JSON.stringify([{ ...ATTACHED.reports[0], reportId: 'r2' }])),
    reportPaths(),
  ],
  [
    'a report outside the export',
    (files) => files.set('reports.json', JSON.stringify([{ ...ATTACHED.reports[0], pdfPath: '../r1.pdf' }])),
    ['reports @ reports.json'],
  ],
  ['a list of reports that is not one', (files) => files.set('reports.json', '{'), ['reports @ reports.json']],
  ['an altered manifest', (files) => files.set('evidence/c1/manifest.json', '{}'), ['evidence @ evidence/c1/manifest.json']],
  ['no list of evidence', (files) => without(files, 'evidence.json'), ['evidence @ evidence.json']],
];

function reportPaths(): string[] {
  return Object.keys(REPORT).map((path) => `reports @ ${path}`);
}

function without(files: Files, path: string): Files {
  expect(files.delete(path)).to.equal(true);
  return files;
}

function cut(files: Files, path: string): Files {
  return files.set(path, Buffer.from(files.get(path)!).subarray(0, -1));
}

function flip(files: Files, path: string, at = 0): Files {
  const bytes = Buffer.from(files.get(path)!);
  bytes[at % bytes.length]! ^= 1;
  return files.set(path, bytes);
}

describe('the verification of an exported ledger', () => {
  for (const size of [0, 1, 256, 257, 600]) {
    it(`finds nothing wrong with ${size} untouched entries`, async () => {
      const files = exportOf(ENTRIES.slice(0, size));
      if (size < 21) files.set('reports.json', '[]').set('evidence.json', '[]');
      const checks = await verifyExport(reader(files), SIGNER.vkey);
      expect(checks.filter(({ ok }) => !ok)).to.deep.equal([]);
      expect(checks.map(({ check }) => check)).to.deep.equal([
        'key',
        'checkpoint',
        'entries',
        'size',
        'tiles',
        'root',
        'reports',
        'evidence',
      ]);
    });
  }

  it('cannot take an export that broke off for a whole one', async () => {
    const note = signCheckpoint(ENTRIES.length, rootOf(ENTRIES.map((text) => leafHash(text))), SIGNER);
    const files: Files = new Map();
    const write = async (slices: AsyncIterable<readonly string[]>) => {
      for await (const [path, content] of exportFiles(slices, note, SIGNER.vkey, { reports: [], evidence: [] }))
        files.set(path, content);
    };
    const breaking = async function* () {
      yield await Promise.resolve(ENTRIES.slice(0, 300));
      throw new Error('the database is gone');
    };
    await write(breaking()).catch(() => undefined);
    expect(files.size).to.be.greaterThan(0);
    expect(await wrongIn(files)).to.include('checkpoint @ checkpoint');
    const whole = async function* () {
      yield await Promise.resolve(ENTRIES);
    };
    await write(whole());
    expect(await wrongIn(files)).to.deep.equal([]);
  });

  it('accepts partial tiles that were left for readers of an older checkpoint', async () => {
    const older = [...exportOf(ENTRIES.slice(0, 70))].filter(([path]) => path.startsWith('tile/'));
    expect(await wrongIn(new Map([...older, ...exportOf(ENTRIES)]))).to.deep.equal([]);
  });

  for (const [what, tamper, wrong] of TAMPERINGS) {
    it(`names ${what}`, async () => {
      expect(await wrongIn(tamper(exportOf(ENTRIES)))).to.deep.equal(wrong);
    });
  }

  it('names the entry that was altered', async () => {
    const files = TAMPERINGS[0]![1](exportOf(ENTRIES));
    const details = (await verifyExport(reader(files), SIGNER.vkey)).filter(({ ok }) => !ok).map(({ detail }) => detail);
    expect(details[0]).to.equal('the tile does not fit the entries: entry 300 differs first');
    expect(details[1]).to.equal('the tile does not fit the entries: the hash over the entries 256 to 511 differs first');
  });

  it('notices any one bit changed in any file', async () => {
    const paths = [...exportOf(ENTRIES).keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, at) => {
        // The lists are not sealed themselves: a changed number of an applicant or a changed space in them says nothing about the ledger.
        fc.pre(path !== 'reports.json' && path !== 'evidence.json');
        expect(await wrongIn(flip(exportOf(ENTRIES), path, at)), `${path} at ${at}`).not.to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses to work with a pinned key that is none', async () => {
    let message = '';
    await verifyExport(reader(exportOf(ENTRIES)), 'nonsense').catch((error: unknown) => (message = String(error)));
    expect(message).to.include('the verifier key is not in the form');
  });
});
