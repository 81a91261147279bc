import { z } from 'zod';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import type { ApplicantId, CaptureId, FindingId, RecheckId, RequisitionId } from '../../core/ids.ts';
import { RECHECK_DAYS_MAX, RECHECK_VERDICTS, WORDS_STATES } from '../../core/recheck/recheck.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(
  import.meta.url,
  'find_obstacle',
  'list_quoted',
  'insert_recheck',
  'promise_recheck',
  'list_of_capture',
  'list_of_applicant',
  'list_no_longer',
);

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);

const StoredRecheck = z.object({
  id: named<RecheckId>(),
  captureId: named<CaptureId>(),
  askedBy: z.string(),
  askedAt: z.date(),
  /** `null` while the page is still to be asked. */
  verdict: z.enum(RECHECK_VERDICTS).nullable(),
  reason: z.string().nullable(),
  httpStatus: z.int().nullable(),
  quotations: z.array(z.object({ start: z.int(), end: z.int(), words: z.enum(WORDS_STATES) })),
  passages: z.array(z.object({ removed: z.string(), added: z.string() })),
  leftOut: z.int().nullable(),
  finishedAt: z.date().nullable(),
});
/** One time a live page was asked again, and what came of it (see `Recheck`). */
export type StoredRecheck = z.infer<typeof StoredRecheck>;

const NoLonger = z.object({
  finding: named<FindingId>(),
  criterion: z.enum(CRITERION_IDS as readonly [CriterionId, ...CriterionId[]]),
  requisitionNumber: z.string(),
  requisitionId: named<RequisitionId>(),
  applicantNumber: z.string(),
  verdict: z.enum(RECHECK_VERDICTS),
  reason: z.string().nullable(),
  words: z.enum(WORDS_STATES),
  finishedAt: z.date(),
});
/** A finding whose words were not there, or could not be seen, when its page was last asked. */
export type NoLonger = z.infer<typeof NoLonger>;

/**
 * Promises that every page with a finding on this applicant is asked again; a page that waits to be asked already is not asked twice.
 * Answers how many were promised. Throws `Failure`: NOT_ALLOWED (the requisition is closed), CREDENTIAL_STALE (asking is
 * searching), CONSENT_MISSING, NOT_FOUND.
 */
export async function askPagesAgain(transaction: Transaction, applicant: ApplicantId): Promise<number> {
  const obstacle = await findObstacle(transaction, applicant);
  if (obstacle !== null) throw obstacle;
  return promise(transaction, applicant, null, null);
}

/**
 * Promises it for the page of one finding, unless these very words were looked for within the days a look counts. Whatever stands in the
 * way of asking is left to the gate: handing a finding in must not fail for it.
 */
export async function askPageAgain(transaction: Transaction, applicant: ApplicantId, finding: FindingId): Promise<void> {
  if ((await findObstacle(transaction, applicant)) !== null) return;
  await promise(transaction, applicant, finding, `${RECHECK_DAYS_MAX} days`);
}

/** Why nobody may ask an applicant's pages now, in words. */
const OBSTACLES = {
  NOT_ALLOWED: 'The requisition is closed. Pages are asked for its reports, and nobody is watched afterwards.',
  CREDENTIAL_STALE: 'Your vetting or training date has passed. An administrator has to renew it before you can ask pages again.',
  CONSENT_MISSING: 'No consent of the applicant is in force, so no page may be asked.',
} as const;

async function findObstacle({ client }: Transaction, applicant: ApplicantId): Promise<Failure | null> {
  const { rows } = await client.query<{ obstacle: keyof typeof OBSTACLES | null }>(sql.find_obstacle, [applicant]);
  if (rows[0] === undefined) throw new Failure('NOT_FOUND', 'There is no such applicant.');
  const { obstacle } = rows[0];
  return obstacle === null ? null : new Failure(obstacle, OBSTACLES[obstacle]);
}

async function promise(
  transaction: Transaction,
  applicant: ApplicantId,
  finding: FindingId | null,
  unlessWithin: string | null,
): Promise<number> {
  const { client, actor } = transaction;
  await takeTurn(transaction, `pages of ${applicant} asked again`);
  const { rows } = await client.query<{ requisitionId: RequisitionId; captureId: CaptureId }>(sql.list_quoted, [
    applicant,
    finding,
    unlessWithin,
  ]);
  for (const { requisitionId, captureId } of rows) {
    const inserted = await client.query<{ id: RecheckId }>(sql.insert_recheck, [requisitionId, captureId, actor]);
    const id = inserted.rows[0]?.id;
    if (id === undefined) throw new Error('the re-check was not inserted');
    await client.query(sql.promise_recheck, [id]);
    await recordAct(transaction, { kind: 'recheck.asked', subject: id, detail: { capture: captureId, applicant } });
  }
  return rows.length;
}

/** Every time a captured page was asked again, the latest first. */
export async function listRechecks({ client }: Transaction, capture: CaptureId): Promise<StoredRecheck[]> {
  const { rows } = await client.query(sql.list_of_capture, [capture]);
  return z.array(StoredRecheck).parse(rows);
}

/** The latest re-check of each page of an applicant that was ever asked again. */
export async function listLatestRechecks({ client }: Transaction, applicant: ApplicantId): Promise<StoredRecheck[]> {
  const { rows } = await client.query(sql.list_of_applicant, [applicant]);
  return z.array(StoredRecheck).parse(rows);
}

/** Findings of the acting person's open requisitions whose words were not found on the live page, by requisition and applicant. */
export async function listNoLonger({ client }: Transaction): Promise<NoLonger[]> {
  const { rows } = await client.query(sql.list_no_longer);
  return z.array(NoLonger).parse(rows);
}
