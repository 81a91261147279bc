import { z } from 'zod';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import type { CaptureId, FindingId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_attributions', 'list_findings', 'find_around');

const place = { requisitionNumber: z.string(), applicantNumber: z.string(), since: z.date() };
const WaitingPage = z.object({
  ...place,
  id: z.uuid().transform((id) => id as CaptureId),
  title: z.string().nullable(),
});
/** A page that somebody else has judged and that waits for a second verdict. It does not say what the first one was. */
export type WaitingPage = z.infer<typeof WaitingPage>;

const WaitingFinding = z.object({
  ...place,
  id: z.uuid().transform((id) => id as FindingId),
  criterion: z.enum(CRITERION_IDS as readonly [CriterionId, ...CriterionId[]]),
});
/** A finding of somebody else's that waits to be read. */
export type WaitingFinding = z.infer<typeof WaitingFinding>;

/**
 * Pages that wait for the acting person's second verdict, the longest wait first: what was said to be the applicant's, every page with
 * more than a name in common, and one in four of the rest, so that being in the list says nothing about the first verdict.
 */
export async function listWaitingPages({ client }: Transaction, limit: number | null = null): Promise<WaitingPage[]> {
  const { rows } = await client.query(sql.list_attributions, [limit]);
  return z.array(WaitingPage).parse(rows);
}

const capture = z.uuid().transform((id) => id as CaptureId);
const Around = z.object({
  previous: capture.nullable(),
  next: capture.nullable(),
  /** The longest wait besides this one, for going on where pages were passed over. */
  first: capture.nullable(),
  others: z.int(),
  before: z.int(),
});
/** What else waits for the acting person's second verdict in the requisition of a page, in the order of its waiting. */
export type Around = z.infer<typeof Around>;

/** What waits before and after a judged page, whether it waits itself or not. */
export async function findAround({ client }: Transaction, here: CaptureId): Promise<Around> {
  return Around.parse((await client.query(sql.find_around, [here])).rows[0]);
}

/** Findings that wait for the acting person's reading, the longest wait first. */
export async function listWaitingFindings({ client }: Transaction, limit: number | null = null): Promise<WaitingFinding[]> {
  const { rows } = await client.query(sql.list_findings, [limit]);
  return z.array(WaitingFinding).parse(rows);
}
