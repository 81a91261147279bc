import { z } from 'zod';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import { filterVersion } from '../../core/filter/index.ts';
import { RULINGS, whyNoDispute, whyNoRuling, type Disagreement, type Ruling } from '../../core/finding/dispute.ts';
import type { FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { THE_LONGEST_WAITS, type Stretch } from '../stretch.ts';
import { screenAgain } from '../second-reading/confirm.ts';
import { listReadings, listScreenings, loadFinding, loadPack, type Finding, type StoredReading } from './finding.ts';
import { assertSame, stale, type Opened } from './save.ts';

const sql = queriesBeside(import.meta.url, 'list_disputes', 'insert_dispute', 'insert_ruling', 'list_disputed');

export const FindingDispute = z.object({
  edition: z.int(),
  reason: z.string(),
  raisedBy: z.string(),
  raisedAt: z.date(),
  /** `null`, with its reason, person and time, while it waits for one. */
  ruling: z.enum(RULINGS).nullable(),
  rulingReason: z.string().nullable(),
  ruledBy: z.string().nullable(),
  ruledAt: z.date().nullable(),
});
/** Why a drafter stands by one edition that was returned, and what a supervisor said to it. */
export type FindingDispute = z.infer<typeof FindingDispute>;

export const DisputedFinding = z.object({
  id: z.uuid().transform((id) => id as FindingId),
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  applicantNumber: z.string(),
  criterion: z.enum(CRITERION_IDS as readonly [CriterionId, ...CriterionId[]]),
  reason: z.string(),
  draftedBy: z.string(),
  readingReason: z.string(),
  readBy: z.string(),
  since: z.date(),
});
/** A finding that waits for a supervisor's ruling. */
export type DisputedFinding = z.infer<typeof DisputedFinding>;

/** Every dispute over a finding, the latest edition first. */
export async function listDisputes({ client }: Transaction, finding: FindingId): Promise<FindingDispute[]> {
  return z.array(FindingDispute).parse((await client.query(sql.list_disputes, [finding])).rows);
}

/** Findings that wait for the acting supervisor's ruling, of all requisitions or of one, the longest wait first. */
export async function listDisputedFindings(
  { client }: Transaction,
  requisition: RequisitionId | null = null,
  { after, limit }: Stretch<FindingId> = THE_LONGEST_WAITS,
): Promise<DisputedFinding[]> {
  return z.array(DisputedFinding).parse((await client.query(sql.list_disputed, [requisition, after, limit])).rows);
}

/** A finding over which there is or was a dispute, with all of them. Throws `Failure` NOT_FOUND, also where there was none. */
export async function loadDisputed(
  transaction: Transaction,
  id: FindingId,
): Promise<{ readonly finding: Finding; readonly disputes: readonly FindingDispute[] }> {
  const finding = await loadFinding(transaction, id);
  const disputes = await listDisputes(transaction, id);
  if (disputes.length === 0) throw new Failure('NOT_FOUND', 'Nobody has put this finding before a supervisor.');
  return { finding, disputes };
}

/** What decides who may dispute a finding or rule on it, by its readings and disputes as they were listed. */
export const disagreementOn = (
  { edition, status, draftedById }: Finding,
  readings: readonly StoredReading[],
  disputes: readonly FindingDispute[],
): Disagreement => ({
  status,
  draftedBy: draftedById,
  readBy: readings.map(({ readById }) => readById),
  ruled: disputes.some((dispute) => dispute.edition === edition && dispute.ruling !== null),
});

/**
 * Puts one's own finding before a supervisor as it is, although the second reader returned it. Throws `Failure`: NOT_FOUND, STALE_FORM,
 * NOT_ALLOWED (`whyNoDispute`), RELEASE_REFUSED (the filter would not let the same text pass now).
 */
export async function disputeFinding(transaction: Transaction, id: FindingId, opened: Opened, reason: string): Promise<void> {
  const { client, actor } = transaction;
  const finding = await loadFinding(transaction, id);
  const disputes = await listDisputes(transaction, id);
  if (finding.draftedById === actor && isSaid(finding, disputes, reason)) return;
  assertSame(finding, opened);
  const why = whyNoDispute(disagreementOn(finding, await listReadings(transaction, id), disputes), actor);
  if (why !== null) throw new Failure('NOT_ALLOWED', why);
  if ((await screenAgain(transaction, finding)).length > 0) {
    throw new Failure(
      'RELEASE_REFUSED',
      'The filter would treat these words differently now. Change the finding and hand it in again, so that it is screened anew.',
    );
  }
  const values = [finding.requisitionId, id, finding.edition, reason, actor];
  await client.query(sql.insert_dispute, values).catch((error: unknown) => {
    throw ['drafter_disputes', 'finding_dispute_pkey'].includes(violatedConstraint(error) ?? '') ? stale() : error;
  });
  await recordAct(transaction, { kind: 'finding.disputed', subject: id, detail: { edition: finding.edition } });
}

/** Whether the same was sent before and waits: a second click. */
const isSaid = ({ edition, status }: Finding, disputes: readonly FindingDispute[], reason: string) =>
  status === 'disputed' && disputes.some((dispute) => dispute.edition === edition && dispute.reason === reason);

/**
 * Rules on a disputed finding: it is confirmed as it stands, or goes back to its drafter with what has to be changed. Sending the same ruling
 * twice records it once. Throws `Failure`: NOT_FOUND, STALE_FORM, NOT_ALLOWED (`whyNoRuling`), RELEASE_REFUSED (it would stand, but
 * another version of the filter screened it).
 */
export async function ruleOnFinding(
  transaction: Transaction,
  id: FindingId,
  opened: Opened,
  { ruling, reason }: { readonly ruling: Ruling; readonly reason: string },
): Promise<void> {
  const { client, actor } = transaction;
  const { finding, disputes } = await loadDisputed(transaction, id);
  const last = disputes.find(({ edition }) => edition === finding.edition);
  if (finding.edition === opened.edition && last?.ruling === ruling && last.rulingReason === reason) return;
  const why = whyNoRuling(disagreementOn(finding, await listReadings(transaction, id), disputes), actor);
  if (why !== null) throw new Failure('NOT_ALLOWED', why);
  assertSame(finding, opened);
  const filter = filterVersion(await loadPack(transaction, finding.applicantId));
  if (ruling === 'stands') await assertScreenedBy(transaction, finding, filter);
  const values = [finding.requisitionId, id, finding.edition, ruling, reason, actor];
  await client.query(sql.insert_ruling, values).catch((error: unknown) => {
    throw ['nothing_to_rule_on', 'finding_ruling_pkey'].includes(violatedConstraint(error) ?? '') ? stale() : error;
  });
  await recordAct(transaction, { kind: 'finding.ruled', subject: id, detail: { edition: finding.edition, ruling, filter } });
}

async function assertScreenedBy(transaction: Transaction, { id, edition }: Finding, filter: string): Promise<void> {
  const screenings = await listScreenings(transaction, id, edition);
  if (screenings.some(({ filterVersion: read }) => read !== filter))
    throw new Failure(
      'RELEASE_REFUSED',
      'Another version of the filter screened this finding. It cannot stand; let it go back, so that it is screened again.',
    );
}
