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

/** How much is read at once, so that memory does not grow with the ledger; reports come with their renderings. */
const ENTRIES_AT_ONCE = 10_240;
const REPORTS_AT_ONCE = 20;
const MANIFESTS_AT_ONCE = 500;

/** The first `size` entries as the exact texts that were hashed, in slices. */
export async function* walkTexts({ client }: Transaction, size: number): AsyncGenerator<string[]> {
  for (let from = 0; from < size; from += ENTRIES_AT_ONCE) {
    const { rows } = await client.query<{ body: string }>(sql.list_entries, [from, Math.min(from + ENTRIES_AT_ONCE, size)]);
    yield rows.map(({ body }) => body);
  }
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
 * Every released report the acting role may see, by id. Without those whose act still waits for its place: the checkpoint
 * does not cover them yet, and whoever verifies the export would take them for smuggled in. One without any act is among them, to be noticed.
 */
export function walkReleasedReports({ client }: Transaction): AsyncGenerator<ReleasedReport> {
  return walkById(async (after) =>
    z.array(ReportRow).parse((await client.query(sql.list_reports, [after, REPORTS_AT_ONCE])).rows),
  );
}

const ManifestRow = z.object({ id: z.uuid(), record: z.looseObject({ manifestSha256: z.string() }) });

/** The record of every capture that has one and whose act does not still wait for its place; its canonical JSON without `manifestSha256` is what that hash seals. */
export function walkManifests({ client }: Transaction): AsyncGenerator<z.infer<typeof ManifestRow>> {
  return walkById(async (after) =>
    z.array(ManifestRow).parse((await client.query(sql.list_manifests, [after, MANIFESTS_AT_ONCE])).rows),
  );
}

/** Rows one after the other, read in stretches until there are none. */
async function* walkById<Row extends { readonly id: string }>(
  read: (after: string | null) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let rows = await read(null); rows.length > 0; rows = await read(rows.at(-1)?.id ?? null)) yield* rows;
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
