import { CaptureRecord, isSealIntact } from '../../../core/capture/record.ts';
import type { Datapackage } from '../../../core/capture/wacz/datapackage.ts';
import { MEMBERS } from '../../../core/capture/wacz/layout.ts';
import { whole, type Contents } from './contents.ts';
import { resultOf, type CheckResult, type Problem } from './report.ts';

/** What the ledger recorded about a capture when it was finished. */
export interface LedgerWord {
  readonly manifestSha256: string | null;
  readonly packageSha256: string | null;
}

/** Looks up a capture in a ledger that has itself been verified; null when the ledger does not know it. */
export type AskLedger = (captureId: string) => LedgerWord | null;

/**
 * Check 9: the record that was sealed with the capture is in the package, and every part it names is in the package with exactly that hash;
 * and the ledger, if there is one, recorded this record and this file.
 */
export function checkRecord(
  contents: Contents,
  datapackage: Datapackage | null,
  fileSha256: string,
  ledger: AskLedger | null,
): CheckResult {
  const problems: Problem[] = [];
  const add = (problem: string) => problems.push(at(contents, problem));
  const record = CaptureRecord.safeParse(json(contents.sealedRecord ?? '')).data;
  if (record === undefined) {
    add('there is no sealed record in it');
    return resultOf('record', problems, '');
  }
  if (!isSealIntact(record)) add('the record is not the one that was sealed');
  const payloads = new Set(contents.records.map(({ payloadSha256 }) => payloadSha256));
  for (const { member, sha256 } of contents.members) if (member.name === MEMBERS.exchanges) payloads.add(sha256);
  for (const { kind, sha256 } of record.artefacts)
    if (!payloads.has(sha256)) add(`the record names a ${kind} with the SHA-256 ${sha256}, which is not in the package`);
  if (datapackage !== null) {
    const { extras } = datapackage;
    if (extras.manifestSha256 !== record.manifestSha256) add('datapackage.json names another record');
    if (extras.state !== record.state || extras.quality !== record.quality)
      add('datapackage.json calls the capture something else than its record does');
    problems.push(...ledgerProblems(contents, extras.captureId, record.manifestSha256, fileSha256, ledger));
  }
  const parts = `${record.artefacts.length} parts, as sealed`;
  return resultOf(
    'record',
    problems,
    ledger === null ? `${parts}; not compared with a ledger (--ledger)` : `${parts}, and as the ledger has it`,
  );
}

function ledgerProblems(
  contents: Contents,
  captureId: string,
  manifestSha256: string,
  fileSha256: string,
  ledger: AskLedger | null,
): Problem[] {
  if (ledger === null) return [];
  const word = ledger(captureId);
  if (word === null) return [at(contents, `the ledger has no capture ${captureId}`)];
  return [
    ...(word.manifestSha256 === manifestSha256
      ? []
      : [
          at(contents, `the ledger recorded the record ${word.manifestSha256 ?? 'of none'}, the package holds ${manifestSha256}`),
        ]),
    ...(word.packageSha256 === fileSha256
      ? []
      : [
          at(
            contents,
            `the ledger recorded a package with the SHA-256 ${word.packageSha256 ?? 'of none'}, this file has ${fileSha256}`,
          ),
        ]),
  ];
}

function at({ members }: Contents, problem: string): Problem {
  const derived = members.find(({ member }) => member.name === MEMBERS.derived);
  return derived === undefined ? { member: MEMBERS.derived, from: 0, to: 0, problem } : { ...whole(derived.member), problem };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
