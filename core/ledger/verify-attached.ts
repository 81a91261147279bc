import { z } from 'zod';
import { sha256 } from '../canonical.ts';
import type { Act, ActKind } from './act.ts';
import { failed, passed, problemsOr } from './check.ts';
import type { Check } from './check.ts';
import { EvidenceFiles, ReportFiles } from './export.ts';
import type { ReadExport } from './export.ts';

/** A file that travels with the ledger, and the place in an act's detail where its hash was sealed. */
interface SealedFile {
  readonly path: string;
  readonly subject: string;
  readonly fact: string;
}

/** Compares every listed report and capture manifest with the hash in the act that sealed it, naming each file that differs. */
export async function checkAttached(files: ReadExport, acts: readonly Act[]): Promise<Check[]> {
  return [
    ...(await checkList(files, acts, { check: 'reports', list: 'reports.json', kind: 'report.released', read: reportFiles })),
    ...(await checkList(files, acts, {
      check: 'evidence',
      list: 'evidence.json',
      kind: 'capture.finished',
      read: manifestFiles,
    })),
  ];
}

interface ListToCheck {
  readonly check: 'reports' | 'evidence';
  readonly list: string;
  readonly kind: ActKind;
  /** The files that the parsed list names; `null` when it is not such a list. */
  readonly read: (value: unknown) => SealedFile[] | null;
}

async function checkList(files: ReadExport, acts: readonly Act[], { check, list, kind, read }: ListToCheck): Promise<Check[]> {
  const text = await files.text(list);
  if (text === null) return [failed(check, list, 'the file is missing')];
  const sealed = read(parsed(text));
  if (sealed === null) return [failed(check, list, 'the file is not a list of files inside the export')];
  // The last act of a kind about a subject is the one in force.
  const inForce = new Map(acts.filter((act) => act.kind === kind).map((act) => [act.subject, act]));
  const problems: Check[] = [];
  for (const file of sealed) {
    const problem = await sealProblem(files, file, inForce.get(file.subject), kind);
    if (problem !== null) problems.push(failed(check, file.path, problem));
  }
  const listed = new Set(sealed.map(({ subject }) => subject)).size;
  return problemsOr(
    problems,
    passed(check, list, `${listed} of the ${inForce.size} in the ledger are in this export, unchanged`),
  );
}

async function sealProblem(
  files: ReadExport,
  { path, subject, fact }: SealedFile,
  act: Act | undefined,
  kind: ActKind,
): Promise<string | null> {
  if (act === undefined) return `the ledger has no act ${kind} for ${subject}`;
  const bytes = await files.bytes(path);
  if (bytes === null) return 'the file is missing';
  const hash = sha256(bytes);
  const recorded = act.detail[fact];
  if (typeof recorded !== 'string') return `the act ${kind} of ${subject} does not record ${fact}`;
  return hash === recorded ? null : `the file has the SHA-256 ${hash}, the act ${kind} of ${subject} records ${recorded}`;
}

function reportFiles(value: unknown): SealedFile[] | null {
  const list = z.array(ReportFiles).safeParse(value);
  if (!list.success) return null;
  return list.data.flatMap(({ reportId, jsonPath, htmlPath, pdfPath }) => [
    { path: jsonPath, subject: reportId, fact: 'jsonSha256' },
    { path: htmlPath, subject: reportId, fact: 'htmlSha256' },
    { path: pdfPath, subject: reportId, fact: 'pdfSha256' },
  ]);
}

function manifestFiles(value: unknown): SealedFile[] | null {
  const list = z.array(EvidenceFiles).safeParse(value);
  if (!list.success) return null;
  return list.data.map(({ captureId, manifestPath }) => ({ path: manifestPath, subject: captureId, fact: 'manifestSha256' }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
