import { z } from 'zod';
import type { Verdict } from '../../core/attribution/tier.ts';
import { Failure } from '../../core/failure.ts';
import type { ApplicantId, CaptureId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(import.meta.url, 'find_dispute', 'list_sides', 'list_signals', 'list_settlements', 'insert_settlement');

const verdict = z.enum(['applicant', 'not_applicant', 'unsure']);

export const Dispute = z.object({
  id: z.uuid().transform((id) => id as CaptureId),
  requisitionId: z.uuid().transform((id) => id as RequisitionId),
  requisitionNumber: z.string(),
  requisitionTitle: z.string(),
  applicantId: z.uuid().transform((id) => id as ApplicantId),
  applicantNumber: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  /** What the capture recorded about itself, as stored. */
  record: z.unknown(),
  suggestedTier: z.enum(['T0', 'T1', 'T2', 'TX']).nullable(),
  suggestedWhy: z.string().nullable(),
  capturedAt: z.date().nullable(),
  firstVerdict: verdict,
  secondVerdict: verdict,
});
/** A captured page on which two people disagree, or did until it was settled. */
export type Dispute = z.infer<typeof Dispute>;

export const Side = z.object({
  seat: z.enum(['first', 'second']),
  verdict,
  reason: z.string(),
  by: z.string(),
  at: z.date(),
  takenBackAt: z.date().nullable(),
});
/** What one of the two said, and why. */
export type Side = z.infer<typeof Side>;

export const DisputeSignal = z.object({
  kind: z.string(),
  direction: z.enum(['supports', 'contradicts']),
  /** UTF-16 offsets into the capture's text, end exclusive. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  why: z.string(),
  independent: z.boolean(),
});
/** What on the page speaks for or against; without the identifier's value, which supervisors do not read. */
export type DisputeSignal = z.infer<typeof DisputeSignal>;

export const Settlement = z.object({ id: z.uuid(), verdict, reason: z.string(), by: z.string(), byId: z.uuid(), at: z.date() });
/** What a supervisor decided, and why. */
export type Settlement = z.infer<typeof Settlement>;

/** A disputed page of a requisition the acting supervisor has a part in. Throws `Failure` NOT_FOUND, also where nobody disagrees. */
export async function loadDispute({ client }: Transaction, capture: CaptureId): Promise<Dispute> {
  const { rows } = await client.query(sql.find_dispute, [capture]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'Nobody disagrees about this page.');
  return Dispute.parse(rows[0]);
}

/** Every verdict of the two, oldest first. */
export async function listSides({ client }: Transaction, capture: CaptureId): Promise<Side[]> {
  return z.array(Side).parse((await client.query(sql.list_sides, [capture])).rows);
}

/** What speaks for and against, in the order of the text. */
export async function listDisputeSignals({ client }: Transaction, capture: CaptureId): Promise<DisputeSignal[]> {
  return z.array(DisputeSignal).parse((await client.query(sql.list_signals, [capture])).rows);
}

/** How it was settled, the one that holds first. */
export async function listSettlements({ client }: Transaction, capture: CaptureId): Promise<Settlement[]> {
  return z.array(Settlement).parse((await client.query(sql.list_settlements, [capture])).rows);
}

/**
 * Settles whose page a capture is, where two people disagree. The latest settlement holds; the same one sent twice is recorded once. `seen` is
 * the one that held when the page was opened, if any. Throws `Failure`: NOT_FOUND, NOT_ALLOWED (one of the two readers), BAD_INPUT (neither
 * of the two sides), STALE_FORM (another supervisor was quicker).
 */
export async function settle(
  transaction: Transaction,
  capture: CaptureId,
  { verdict: decided, reason, seen }: { readonly verdict: Verdict; readonly reason: string; readonly seen: string | null },
): Promise<void> {
  const { client, actor } = transaction;
  await takeTurn(transaction, `settlement of ${capture}`);
  const { requisitionId } = await loadDispute(transaction, capture);
  const [last] = await listSettlements(transaction, capture);
  if (last?.byId === actor && last.verdict === decided && last.reason === reason) return;
  if (last !== undefined && last.id !== seen)
    throw new Failure(
      'STALE_FORM',
      `${last.by} has settled this since you opened it. Read what was decided; what you typed is still here.`,
    );
  await client.query(sql.insert_settlement, [requisitionId, capture, decided, reason, actor]).catch((error: unknown) => {
    throw refusal(violatedConstraint(error)) ?? error;
  });
  await recordAct(transaction, { kind: 'attribution.settled', subject: capture, detail: { verdict: decided } });
}

function refusal(constraint: string | null): Failure | null {
  if (constraint === 'third_person')
    return new Failure('NOT_ALLOWED', 'You judged this page yourself, so another supervisor settles it.');
  if (constraint === 'nothing_to_settle') return new Failure('NOT_FOUND', 'Nobody disagrees about this page.');
  return constraint === 'one_of_two_sides'
    ? new Failure('BAD_INPUT', 'This is what neither of the two said.', [
        { field: 'verdict', problem: 'choose one of the two sides, or that it cannot be told' },
      ])
    : null;
}
