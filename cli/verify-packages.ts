import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pinnedPublicKey } from '../core/capture/wacz/signing.ts';
import { Failure } from '../core/failure.ts';
import type { Act } from '../core/ledger/act.ts';
import { certificatesIn } from '../store/timestamp/read-token.ts';
import type { AskLedger } from '../store/wacz/verify/record.ts';
import type { CheckResult, PackageReport } from '../store/wacz/verify/report.ts';
import { verifyPackage, type Pinned } from '../store/wacz/verify/verify.ts';

/** Package files among what was named: files as they are, folders for the `.wacz` files in them. */
export async function findPackages(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(packagesAt));
  return found.flat();
}

async function packagesAt(path: string): Promise<string[]> {
  if ((await stat(path).catch(() => null))?.isDirectory() !== true) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.wacz'))
    .sort()
    .map((name) => join(path, name));
}

/** Reads what packages are to be held against: `key` is a PEM or base64 file or the base64 itself, `roots` a PEM file. Throws `Failure` BAD_INPUT. */
export async function readPinned(key: string | undefined, roots: string | undefined, ledger: AskLedger | null): Promise<Pinned> {
  return { key: key === undefined ? null : await readKey(key), roots: roots === undefined ? [] : await readRoots(roots), ledger };
}

async function readKey(given: string): Promise<string> {
  const key = pinnedPublicKey(given) ?? pinnedPublicKey(await readText(given, 'The key'));
  if (key === null) throw new Failure('BAD_INPUT', `${given} is no P-384 public key, in PEM or base64.`);
  return key;
}

async function readRoots(file: string): Promise<string[]> {
  const roots = certificatesIn(await readText(file, 'The root certificates'));
  if (roots.length === 0) throw new Failure('BAD_INPUT', `${file} holds no certificate (PEM).`);
  return roots;
}

async function readText(file: string, what: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure('BAD_INPUT', `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** A ledger as packages ask it: the last act `capture.finished` of a capture is the one in force. */
export function ledgerOf(acts: readonly Act[]): AskLedger {
  const finished = new Map(acts.filter(({ kind }) => kind === 'capture.finished').map((act) => [act.subject, act.detail]));
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return (captureId) => {
    const detail = finished.get(captureId);
    return detail === undefined
      ? null
      : { manifestSha256: text(detail['manifestSha256']), packageSha256: text(detail['packageSha256']) };
  };
}

/** Checks packages one after another. Throws `Failure` BAD_INPUT for a file that cannot be read at all. */
export async function verifyPackages(files: readonly string[], pinned: Pinned): Promise<PackageReport[]> {
  const reports: PackageReport[] = [];
  for (const file of files) {
    const report = await verifyPackage(file, pinned).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new Failure('BAD_INPUT', `${file} cannot be read: ${error.message}`);
    });
    reports.push(report);
  }
  return reports;
}

const STATE_WORDS = { ok: 'holds', tampered: 'HAS BEEN CHANGED', malformed: 'IS NO PACKAGE' } as const;
const RESULT_WORDS = { ok: 'ok      ', wrong: 'WRONG   ', unchecked: 'not made' } as const;

/** A report for people: every check by itself, and where what is wrong is. */
export function describePackage({ file, state, sha256, checks }: PackageReport): string {
  const head = `${file} ${STATE_WORDS[state]}${sha256 === null ? '' : ` (SHA-256 ${sha256})`}`;
  return `${[head, ...checks.flatMap(describeCheck)].join('\n')}\n`;
}

function describeCheck({ check, result, detail, problems }: CheckResult, at: number): string[] {
  return [
    `  ${at + 1} ${check.padEnd(11)} ${RESULT_WORDS[result]} ${detail}`,
    ...problems.map(
      ({ member, from, to, problem }) => `      ${member}${to > from ? `, bytes ${from} to ${to - 1}` : ''}: ${problem}`,
    ),
  ];
}
