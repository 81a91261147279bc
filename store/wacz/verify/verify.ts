import { readFile } from 'node:fs/promises';
import { timestampName } from '../../../core/capture/wacz/layout.ts';
import { BadTimestamp, readTimestamp } from '../../timestamp/read-token.ts';
import { readContents, type Contents } from './contents.ts';
import {
  checkDatapackage,
  checkIndex,
  checkPages,
  checkResources,
  checkSignature,
  readDocuments,
  type Documents,
} from './documents.ts';
import { DIRECTORY, NotAPackage, openPackage, type OpenPackage } from './open.ts';
import { checkRecord, type AskLedger } from './record.ts';
import { resultOf, unchecked, type CheckResult, type PackageReport, type PackageState } from './report.ts';

/** What a package is held against, all of it obtained from elsewhere than the package. */
export interface Pinned {
  /** Public key as base64 of SPKI DER; null to take the one in the package. */
  readonly key: string | null;
  /** Certificates (PEM) that time stamp authorities' certificates have to lead to. */
  readonly roots: readonly string[];
  readonly ledger: AskLedger | null;
}

/**
 * Checks one package offline, in bounded memory, with nothing but the file, its time stamp beside it, and what was pinned. Every check is
 * made and reported even after another has failed. Throws only when the file cannot be read at all.
 */
export async function verifyPackage(file: string, pinned: Pinned): Promise<PackageReport> {
  let opened: OpenPackage;
  try {
    opened = await openPackage(file);
  } catch (error) {
    if (!(error instanceof NotAPackage)) throw error;
    const form = resultOf('zip', [{ member: DIRECTORY, from: 0, to: 0, problem: error.message }], '');
    return { file, state: 'malformed', sha256: null, checks: [form] };
  }
  try {
    const contents = await readContents(opened);
    const { sha256 } = contents;
    const documents = readDocuments(contents);
    const checks = await checkAll(opened, contents, documents, { file, sha256, pinned });
    return { file, state: stateOf(documents, checks), sha256, checks };
  } finally {
    await opened.close();
  }
}

interface Against {
  readonly file: string;
  readonly sha256: string;
  readonly pinned: Pinned;
}

async function checkAll(
  opened: OpenPackage,
  contents: Contents,
  documents: Documents,
  { file, sha256, pinned }: Against,
): Promise<CheckResult[]> {
  return [
    resultOf('zip', opened.problems, `${opened.members.length} members`),
    checkResources(contents, documents),
    checkDatapackage(contents, documents),
    checkSignature(contents, documents, pinned.key),
    resultOf('records', contents.recordProblems, `${contents.records.length} records`),
    checkIndex(contents),
    checkPages(contents, documents),
    await checkTimestamp(file, sha256, pinned.roots),
    checkRecord(contents, documents.datapackage, sha256, pinned.ledger),
  ];
}

/** Check 8: the sidecar, if there is one. */
async function checkTimestamp(file: string, sha256: string, roots: readonly string[]): Promise<CheckResult> {
  const sidecar = timestampName(file);
  const answer = await readFile(sidecar).catch(() => null);
  if (answer === null) return unchecked('timestamp', 'there is no time stamp beside it: no authority saw this file');
  try {
    const { at, authority, trusted } = await readTimestamp(answer, { sha256, roots });
    const seen = `${authority} saw it at ${at}`;
    return trusted
      ? resultOf('timestamp', [], seen)
      : unchecked('timestamp', `${seen}, if that authority can be trusted; pin its root certificate with --tsa-ca`);
  } catch (error) {
    if (!(error instanceof BadTimestamp)) throw error;
    return resultOf('timestamp', [{ member: timestampName(''), from: 0, to: answer.length, problem: error.message }], '');
  }
}

/** A file without the documents of a package is none; one that has them and differs has been changed. */
function stateOf({ datapackage, digest }: Documents, checks: readonly CheckResult[]): PackageState {
  if (datapackage === null && digest === null) return 'malformed';
  return checks.some(({ result }) => result === 'wrong') ? 'tampered' : 'ok';
}
