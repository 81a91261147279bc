import { z } from 'zod';
import { tilesOfSlices } from './tiles.ts';

/**
 * The layout of an exported ledger. Every path is relative to the export's own directory and stays inside it:
 *
 * - `checkpoint` — the signed head (C2SP tlog-checkpoint)
 * - `vkey` — the key it says it is signed with; for reference only, an auditor verifies with a key pinned beforehand
 * - `tile/<level>/<n>`, `tile/entries/<n>` — hashes and entries (C2SP tlog-tiles); an entry is an act's canonical JSON
 * - `reports.json` — a `ReportFiles[]`: where the released reports are, by convention below `reports/`
 * - `evidence.json` — an `EvidenceFiles[]`: where the captures' manifests are, by convention below `evidence/`
 *
 * What seals the files: the act `report.released` has the report's id as subject and `jsonSha256`, `htmlSha256`, `pdfSha256` in its detail;
 * `capture.finished` has the capture's id as subject and `manifestSha256`. An export may leave out reports and captures on purpose.
 */
export interface ReadExport {
  /** A file as UTF-8 text, `null` when there is none. */
  text(path: string): Promise<string | null>;
  /** A file's bytes, `null` when there is none. */
  bytes(path: string): Promise<Uint8Array | null>;
  /** Every file whose path begins with the prefix, in any order. */
  list(prefix: string): Promise<string[]>;
}

/** A path that cannot leave the export's directory: plain segments that do not begin with a dot. */
const InnerPath = z.string().regex(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/, 'not a path inside the export');

/** One released report's files. `applicant` is the applicant number. */
export const ReportFiles = z.strictObject({
  reportId: z.string(),
  applicant: z.string(),
  jsonPath: InnerPath,
  htmlPath: InnerPath,
  pdfPath: InnerPath,
});

export type ReportFiles = z.infer<typeof ReportFiles>;

/** One capture's manifest, which in turn holds the hash of every part of the capture. */
export const EvidenceFiles = z.strictObject({ captureId: z.string(), manifestPath: InnerPath });

export type EvidenceFiles = z.infer<typeof EvidenceFiles>;

/** What travels with a ledger. The listed files themselves are written by the caller, byte for byte as they were sealed. */
export interface Attachments {
  readonly reports: readonly ReportFiles[];
  readonly evidence: readonly EvidenceFiles[];
}

/**
 * The files of an export with their paths, one after the other: `entries` are canonical act texts in ledger order, in slices, as many as the
 * checkpoint signs. The checkpoint comes last: an export that broke off has none, and cannot be taken for a whole one.
 */
export async function* exportFiles(
  entries: AsyncIterable<readonly string[]>,
  checkpointNote: string,
  vkey: string,
  attached: Attachments,
): AsyncGenerator<readonly [path: string, content: Uint8Array | string]> {
  yield* tilesOfSlices(entries);
  yield ['vkey', `${vkey}\n`];
  yield ['reports.json', asFile(attached.reports)];
  yield ['evidence.json', asFile(attached.evidence)];
  yield ['checkpoint', checkpointNote];
}

function asFile(list: readonly unknown[]): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}
