import { z } from 'zod';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'latest_checkpoint',
  'list_entries',
  'list_reports',
  'list_manifests',
  'list_packages',
);

/** The newest signed head of the ledger, or `null` before the first act was sequenced. */
export async function findCheckpoint({ client }: Transaction): Promise<{ size: number; note: string } | null> {
  const { rows } = await client.query<{ size: number; note: string }>(sql.latest_checkpoint);
  return rows[0] ?? null;
}

/** Entries `from` (included) to `to` (excluded) as the exact texts that were hashed. */
export async function listEntries({ client }: Transaction, from: number, to: number): Promise<string[]> {
  const { rows } = await client.query<{ body: string }>(sql.list_entries, [from, to]);
  return rows.map(({ body }) => body);
}

const ReportRow = z.object({
  id: z.uuid(),
  applicant_number: z.string(),
  json: z.string(),
  html: z.string(),
  pdf: z.instanceof(Buffer),
  pdf_sha256: z.string(),
});
/** A released report with its renderings, exactly as hashed. */
export type ReleasedReport = z.infer<typeof ReportRow>;

/**
 * Every released report the acting role may see, by applicant number. Without those whose act still waits for its place: the checkpoint
 * does not cover them yet, and whoever verifies the export would take them for smuggled in. One without any act is among them, to be noticed.
 */
export async function listReleasedReports({ client }: Transaction): Promise<ReleasedReport[]> {
  const { rows } = await client.query(sql.list_reports);
  return z.array(ReportRow).parse(rows);
}

const ManifestRow = z.object({ id: z.uuid(), record: z.looseObject({ manifestSha256: z.string() }) });

/** The record of every capture that has one and whose act does not still wait for its place; its canonical JSON without `manifestSha256` is what that hash seals. */
export async function listManifests({ client }: Transaction): Promise<z.infer<typeof ManifestRow>[]> {
  const { rows } = await client.query(sql.list_manifests);
  return z.array(ManifestRow).parse(rows);
}

const PackageRow = z.object({
  id: z.uuid().transform((id) => id as CaptureId),
  package_sha256: z.string(),
  timestamp_sha256: z.string().nullable(),
  wrapped: z.instanceof(Buffer),
});
/** Where to read a capture's package and its time stamp, if it has one. */
export type PackagePlace = z.infer<typeof PackageRow>;

/** The packages of these captures, or of all of them when `captures` is null, without those whose act still waits for its place. */
export async function listPackages({ client }: Transaction, captures: readonly CaptureId[] | null): Promise<PackagePlace[]> {
  const { rows } = await client.query(sql.list_packages, [captures]);
  return z.array(PackageRow).parse(rows);
}
