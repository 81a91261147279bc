import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EXPORT_PURPOSE_CODES, type ExportPurpose } from '../core/capture/purposes.ts';
import { Failure } from '../core/failure.ts';
import { readId, type CaptureId } from '../core/ids.ts';
import { canonicalJson } from '../core/canonical.ts';
import { exportFiles, type EvidenceFiles, type ReportFiles } from '../core/ledger/export.ts';
import { readCheckpointVkey } from './vkey.ts';
import { inTransaction, type RolePool, type Transaction } from '../sql/database.ts';
import { recordAct } from '../sql/ledger/act.ts';
import { findCheckpoint, walkManifests, walkReleasedReports, walkTexts } from '../sql/ledger/export.ts';
import { exportPackages, openPackageSource, unstampedNotice } from './export-packages.ts';
import { asRole, readOptions } from './options.ts';
import { Misuse, type Verb } from './verb.ts';

/** What an export left behind. */
export interface Exported {
  readonly dir: string;
  readonly entries: number;
  readonly reports: readonly (ReportFiles & { readonly sha256: string })[];
  readonly captures: number;
}

/**
 * Writes the ledger, the released reports and the captures' manifests to a folder that `evenhand verify` can check offline. Runs as the
 * worker role: whoever can run it holds the machine's keys anyway. The export itself becomes an act, after what it exports.
 */
export async function exportTo(pool: RolePool, dir: string, vkey: string): Promise<Exported> {
  const out = resolve(dir);
  const exported = await inTransaction(
    pool,
    null,
    async (transaction) => {
      const head = await findCheckpoint(transaction);
      if (head === null)
        throw new Failure('NOT_FOUND', 'The ledger is still empty: nothing has happened, or no worker has been running.');
      const reports = await writeReports(transaction, out);
      const evidence = await writeManifests(transaction, out);
      const attached = {
        reports: reports.map(({ reportId, applicant, jsonPath, htmlPath, pdfPath }) => ({
          reportId,
          applicant,
          jsonPath,
          htmlPath,
          pdfPath,
        })),
        evidence,
      };
      for await (const [path, content] of exportFiles(walkTexts(transaction, head.size), head.note, vkey, attached))
        await write(out, join('ledger', path), content);
      return { dir: out, entries: head.size, reports, captures: evidence.length };
    },
    'one snapshot',
  );
  await inTransaction(pool, null, (transaction) =>
    recordAct(transaction, {
      kind: 'ledger.exported',
      subject: 'ledger',
      detail: { entries: exported.entries, reports: exported.reports.length, captures: exported.captures },
    }),
  );
  return exported;
}

async function writeReports(transaction: Transaction, out: string): Promise<Exported['reports']> {
  const reports: (ReportFiles & { sha256: string })[] = [];
  for await (const report of walkReleasedReports(transaction)) {
    const { id, applicant_number: applicant, json, html, pdf, pdf_sha256: sha256 } = report;
    const name = `reports/${applicant}-${id.slice(0, 8)}`;
    const files = { reportId: id, applicant, jsonPath: `${name}.json`, htmlPath: `${name}.html`, pdfPath: `${name}.pdf` };
    await write(out, files.jsonPath, json);
    await write(out, files.htmlPath, html);
    await write(out, files.pdfPath, pdf);
    reports.push({ ...files, sha256 });
  }
  return reports.sort((one, other) => (one.jsonPath < other.jsonPath ? -1 : 1));
}

async function writeManifests(transaction: Transaction, out: string): Promise<EvidenceFiles[]> {
  const evidence: EvidenceFiles[] = [];
  for await (const { id, record } of walkManifests(transaction)) {
    const manifest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'manifestSha256'));
    const files = { captureId: id, manifestPath: `evidence/${id}.json` };
    await write(out, files.manifestPath, canonicalJson(manifest));
    evidence.push(files);
  }
  return evidence;
}

async function write(out: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Files of an older export that the newer one lacks would stay, and be taken for part of it. Throws `Failure` BAD_INPUT. */
async function assertNoExport(out: string): Promise<void> {
  const older = await stat(join(out, 'ledger', 'checkpoint')).catch(() => null);
  if (older !== null)
    throw new Failure('BAD_INPUT', `${out} holds an older export. Name another folder, or remove that one first.`);
}

const OPTIONS = {
  out: { type: 'string' },
  package: { type: 'string', multiple: true },
  packages: { type: 'boolean', default: false },
  purpose: { type: 'string', default: 'audit' },
  json: { type: 'boolean', default: false },
} as const;

interface Wanted {
  readonly captures: readonly CaptureId[] | null;
  readonly purpose: ExportPurpose;
}

/** Which packages are asked for, and why; null for none. Throws `Misuse`. */
function readWanted({
  package: named,
  packages,
  purpose,
}: {
  package?: string[];
  packages: boolean;
  purpose: string;
}): Wanted | null {
  const known = EXPORT_PURPOSE_CODES.find((code) => code === purpose);
  if (known === undefined) throw new Misuse(`--purpose is one of ${EXPORT_PURPOSE_CODES.join(', ')}.`);
  if (packages) return { captures: null, purpose: known };
  if (named === undefined) return null;
  const captures = named.map((text) => {
    const id = readId<'capture'>(text);
    if (id === null) throw new Misuse(`--package takes the id of a capture, and "${text}" is none.`);
    return id;
  });
  return { captures, purpose: known };
}

export const exportVerb: Verb = {
  name: 'export',
  summary: 'write the ledger, released reports and evidence manifests to a folder',
  usage: `Usage: npm run evenhand -- export --out DIR [--package ID… | --packages] [--purpose WHY] [--json]

Writes DIR/ledger (C2SP tlog-tiles with its signed checkpoint), DIR/reports (JSON, HTML and PDF exactly as released) and
DIR/evidence (the manifest of every capture). "evenhand verify DIR" checks all of it offline.

  --out DIR      where to write; must not hold an older export
  --package ID   also write the package (WACZ) of this capture to DIR/evidence, with its time stamp; may be given several times
  --packages     the same for every capture
  --purpose WHY  why packages leave: ${EXPORT_PURPOSE_CODES.join(', ')}; goes into the ledger with each of them (audit)
  --json         print what was written as JSON

Needs DATABASE_URL, EVENHAND_SECRET, and EVENHAND_LEDGER_KEY (or EVENHAND_LEDGER_VKEY) to name the ledger's public key; for packages also
EVENHAND_STORE, EVENHAND_MASTER_KEY and EVENHAND_LEDGER_KEY.`,
  async run(args, { stdout }) {
    const { values } = readOptions(args, OPTIONS);
    if (values.out === undefined) throw new Misuse('Say where to write: --out DIR.');
    const out = values.out;
    const wanted = readWanted(values);
    const source = wanted === null ? null : openPackageSource(process.env);
    await assertNoExport(out);
    const { exported, packages } = await asRole('worker', async (pool) => ({
      exported: await exportTo(pool, out, readCheckpointVkey(process.env)),
      packages: wanted === null || source === null ? null : await exportPackages(pool, source, resolve(out), wanted),
    }));
    if (values.json) stdout.write(`${JSON.stringify({ ...exported, packages: packages?.files ?? [] })}\n`);
    else {
      stdout.write(
        `Wrote ${exported.entries} ledger entries, ${exported.reports.length} reports and ${exported.captures} manifests to ${exported.dir}.\n`,
      );
      if (packages !== null) stdout.write(`Wrote ${packages.files.length} packages. ${unstampedNotice(packages)}\n`);
    }
    return 0;
  },
};
