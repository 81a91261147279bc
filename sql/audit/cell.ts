import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'find_cell', 'list_requests', 'list_requests_of');

export const AuditedCell = z.object({
  id: z.uuid().transform((id) => id as SearchId),
  roundId: z.uuid().transform((id) => id as RoundId),
  requisitionNumber: z.string(),
  stepNo: z.int(),
  kind: z.enum(['applicant', 'positive_control', 'negative_control']),
  applicantNumber: z.string().nullable(),
  position: z.int(),
  because: z.string(),
  observed: z.enum(OUTCOMES).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.string().nullable(),
  sourceVersion: z.string().nullable(),
  attempts: z.int(),
  pagesRead: z.int(),
  hitsFound: z.int(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  blockStatus: z.enum(['open', 'complete', 'voided', 'unavailable']),
  blockWhy: z.string().nullable(),
  run: z.int(),
});
/** One cell as an auditor sees it: what was claimed and why, without the words that were searched for. */
export type AuditedCell = z.infer<typeof AuditedCell>;

export const AuditedRequest = z.object({
  attempt: z.int(),
  ordinal: z.int(),
  /** The address is known to auditors by its hash only: it holds the applicant's name. */
  urlSha256: z.string(),
  status: z.int().nullable(),
  remoteAddress: z.string().nullable(),
  bodySha256: z.string().nullable(),
  bodyBytes: z.number().nullable(),
  outcome: z.string(),
  reason: z.string().nullable(),
  hits: z.int(),
  startedAt: z.date(),
  finishedAt: z.date(),
});
/** One request a search made: the proof behind its outcome (RQ-032). */
export type AuditedRequest = z.infer<typeof AuditedRequest>;

/** One cell or control. Throws `Failure` NOT_FOUND. */
export async function loadAuditedCell({ client }: Transaction, search: SearchId): Promise<AuditedCell> {
  const { rows } = await client.query(sql.find_cell, [search]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such search.');
  return AuditedCell.parse(rows[0]);
}

/** Every request of a search, by attempt and order. */
export async function listAuditedRequests({ client }: Transaction, search: SearchId): Promise<AuditedRequest[]> {
  const { rows } = await client.query(sql.list_requests, [search]);
  return z.array(AuditedRequest).parse(rows);
}

const FoundRequest = AuditedRequest.extend({ searchId: z.uuid().transform((id) => id as SearchId) });

/** Every request of these searches, by search; searches that made none are not there. */
export async function listRequestsOf(
  { client }: Transaction,
  searches: readonly SearchId[],
): Promise<ReadonlyMap<SearchId, AuditedRequest[]>> {
  const { rows } = await client.query(sql.list_requests_of, [searches]);
  const found = new Map<SearchId, AuditedRequest[]>();
  for (const { searchId, ...request } of z.array(FoundRequest).parse(rows)) {
    const earlier = found.get(searchId);
    if (earlier === undefined) found.set(searchId, [request]);
    else earlier.push(request);
  }
  return found;
}
