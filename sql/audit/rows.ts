import { z } from 'zod';
import type { Verdict } from '../../core/attribution/tier.ts';
import { PROTECTED_CLASSES, type ProtectedClass } from '../../core/filter/index.ts';
import { RULINGS } from '../../core/finding/dispute.ts';
import { FINDING_FIELDS } from '../../core/finding/masks.ts';
import type { AccountId, CaptureId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES, type Outcome } from '../../core/outcome/outcome.ts';
import { VERDICTS } from '../capture/capture.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_searches', 'list_masks', 'list_verdicts', 'list_readings');

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);

const CountedSearch = z.object({
  id: named<SearchId>(),
  stepNo: z.int(),
  applicant: z.string(),
  outcome: z.enum(OUTCOMES).nullable(),
  attempts: z.int(),
  pagesRead: z.int(),
  startedAt: z.date().nullable(),
  durationMs: z.int().nullable(),
});
/** A search behind a figure of its step. */
export type CountedSearch = z.infer<typeof CountedSearch>;

const CountedMask = z.object({
  id: z.uuid(),
  applicant: z.string(),
  /** The first eight characters of the finding's id, as in reports. */
  finding: z.string(),
  edition: z.int(),
  field: z.enum(FINDING_FIELDS),
  class: z.enum(PROTECTED_CLASSES),
  role: z.string(),
  addedBy: z.string(),
  addedAt: z.date(),
});
/** A mask that a person added, in a finding as it stands now. */
export type CountedMask = z.infer<typeof CountedMask>;

const CountedVerdicts = z.object({
  id: named<CaptureId>(),
  applicant: z.string(),
  suggestedTier: z.string().nullable(),
  one: z.enum(VERDICTS),
  oneBy: z.string(),
  other: z.enum(VERDICTS),
  otherBy: z.string(),
  decidedAt: z.date(),
});
/** A page that two people judged, with what each said before they knew of the other. */
export type CountedVerdicts = z.infer<typeof CountedVerdicts>;

const CountedReading = z.object({
  id: z.uuid(),
  applicant: z.string(),
  finding: z.string(),
  edition: z.int(),
  verdict: z.enum(['agree', 'disagree']),
  draftedBy: z.string(),
  readBy: z.string(),
  readAt: z.date(),
  /** Its drafter stood by what was returned; `ruling` is `null` until a supervisor has ruled. */
  disputed: z.boolean(),
  ruling: z.enum(RULINGS).nullable(),
  ruledBy: z.string().nullable(),
});
/** A second reading of a finding. */
export type CountedReading = z.infer<typeof CountedReading>;

/** Which stretch of rows: at most `limit`, after the row with this id. */
export interface Stretch {
  readonly after: string | null;
  readonly limit: number;
}

/** Searches of a round, step by step, by applicant number. What is `null` does not restrict. */
export async function listCountedSearches(
  { client }: Transaction,
  round: RoundId,
  { step, outcome }: { readonly step: number | null; readonly outcome: Outcome | 'not_ended' | null },
  { after, limit }: Stretch,
): Promise<CountedSearch[]> {
  const { rows } = await client.query(sql.list_searches, [round, step, outcome, after, limit]);
  return z.array(CountedSearch).parse(rows);
}

/** Masks that people added in findings of a round, the oldest first. */
export async function listCountedMasks(
  { client }: Transaction,
  round: RoundId,
  { class: hidden, by }: { readonly class: ProtectedClass | null; readonly by: AccountId | null },
  { after, limit }: Stretch,
): Promise<CountedMask[]> {
  const { rows } = await client.query(sql.list_masks, [round, hidden, by, after, limit]);
  return z.array(CountedMask).parse(rows);
}

/** Pages of a round that two people judged, by applicant number. */
export async function listCountedVerdicts(
  { client }: Transaction,
  round: RoundId,
  { one, other, by }: { readonly one: Verdict | null; readonly other: Verdict | null; readonly by: AccountId | null },
  { after, limit }: Stretch,
): Promise<CountedVerdicts[]> {
  const { rows } = await client.query(sql.list_verdicts, [round, one, other, by, after, limit]);
  return z.array(CountedVerdicts).parse(rows);
}

/** Second readings of findings of a round, the oldest first. */
export async function listCountedReadings(
  { client }: Transaction,
  round: RoundId,
  { by, verdict }: { readonly by: AccountId | null; readonly verdict: CountedReading['verdict'] | null },
  { after, limit }: Stretch,
): Promise<CountedReading[]> {
  const { rows } = await client.query(sql.list_readings, [round, by, verdict, after, limit]);
  return z.array(CountedReading).parse(rows);
}
