import { z } from 'zod';
import { AUTHORSHIPS, CORROBORATIONS, type Authorship, type Corroboration } from '../../core/criteria/authorship.ts';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import { PACK_IDS, PACKS, PROTECTED_CLASSES, type FilterSubject, type Pack } from '../../core/filter/index.ts';
import { FINDING_FIELDS } from '../../core/finding/masks.ts';
import { FINDING_STATUSES } from '../../core/finding/status.ts';
import type { AccountId, ApplicantId, CaptureId, FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_findings',
  'find_finding',
  'list_screenings',
  'list_person_masks',
  'list_readings',
  'list_subject',
  'find_pack',
);

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);
const listed = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]]);

export const FindingLine = z.object({
  id: named<FindingId>(),
  applicantId: named<ApplicantId>(),
  applicantNumber: z.string(),
  captureId: named<CaptureId>(),
  criterion: listed<CriterionId>(CRITERION_IDS),
  status: z.enum(FINDING_STATUSES),
  edition: z.int(),
  quotationHeld: z.boolean(),
  draftedBy: z.string(),
  draftedById: named<AccountId>(),
  changedAt: z.date(),
  description: z.string(),
});
/** One line of a list of findings. */
export type FindingLine = z.infer<typeof FindingLine>;

export const Finding = FindingLine.extend({
  requisitionId: named<RequisitionId>(),
  /** UTF-16 offsets into the capture's text, end exclusive. */
  start: z.int(),
  end: z.int(),
  quotation: z.string(),
  authorship: listed<Authorship>(AUTHORSHIPS),
  conductDate: z.string().nullable(),
  mitigating: z.boolean(),
  corroboration: listed<Corroboration>(CORROBORATIONS),
  corroborationNote: z.string().nullable(),
  draftedAt: z.date(),
  /** Where its page was. */
  url: z.string(),
});
/** A finding as it stands in its latest edition. */
export type Finding = z.infer<typeof Finding>;

const role = z.enum(['subject', 'target', 'bystander']);
const StoredMask = z.object({
  start: z.int(),
  end: z.int(),
  class: z.enum(PROTECTED_CLASSES),
  role,
  ruleId: z.string(),
  reason: z.string(),
});
export const StoredScreening = z.object({
  field: z.enum(FINDING_FIELDS),
  filterVersion: z.string(),
  outcome: z.enum(['released', 'held']),
  panelText: z.string(),
  holdReason: z.string().nullable(),
  screenedAt: z.date(),
  masks: z.array(StoredMask),
});
/** What the filter made of one text of one edition, with the masks it set. */
export type StoredScreening = z.infer<typeof StoredScreening>;

export const StoredPersonMask = z.object({
  field: z.enum(FINDING_FIELDS),
  start: z.int(),
  end: z.int(),
  class: z.enum(PROTECTED_CLASSES),
  role,
  reason: z.string(),
  addedBy: z.string(),
  addedAt: z.date(),
});
/** A mask somebody added by hand, in the text of one edition. */
export type StoredPersonMask = z.infer<typeof StoredPersonMask>;

export const StoredReading = z.object({
  edition: z.int(),
  verdict: z.enum(['agree', 'disagree']),
  reason: z.string(),
  readBy: z.string(),
  readById: named<AccountId>(),
  readAt: z.date(),
});
/** What a second reader said about one edition. */
export type StoredReading = z.infer<typeof StoredReading>;

/** Findings of a requisition, an applicant or a capture (what is `null` does not restrict), withdrawn ones included. */
export async function listFindings(
  { client }: Transaction,
  {
    requisition = null,
    applicant = null,
    capture = null,
  }: { requisition?: RequisitionId | null; applicant?: ApplicantId | null; capture?: CaptureId | null },
  { after, limit }: Stretch<FindingId> = WHOLE,
): Promise<FindingLine[]> {
  const { rows } = await client.query(sql.list_findings, [requisition, applicant, capture, after, limit]);
  return z.array(FindingLine).parse(rows);
}

/** One finding. Throws `Failure` NOT_FOUND. */
export async function loadFinding({ client }: Transaction, finding: FindingId): Promise<Finding> {
  const { rows } = await client.query(sql.find_finding, [finding]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such finding.');
  return Finding.parse(rows[0]);
}

/** What the filter made of an edition: one screening for each field, the latest. */
export async function listScreenings({ client }: Transaction, finding: FindingId, edition: number): Promise<StoredScreening[]> {
  const { rows } = await client.query(sql.list_screenings, [finding, edition]);
  const screenings = z.array(StoredScreening).parse(rows);
  return FINDING_FIELDS.flatMap((field) => screenings.find((screening) => screening.field === field) ?? []);
}

/** The masks people added, as they count in an edition. */
export async function listPersonMasks({ client }: Transaction, finding: FindingId, edition: number): Promise<StoredPersonMask[]> {
  const { rows } = await client.query(sql.list_person_masks, [finding, edition]);
  return z.array(StoredPersonMask).parse(rows);
}

/** Every second reading, the latest edition first. */
export async function listReadings({ client }: Transaction, finding: FindingId): Promise<StoredReading[]> {
  const { rows } = await client.query(sql.list_readings, [finding]);
  return z.array(StoredReading).parse(rows);
}

/** What the filter has to know about an applicant: every name and alias; every handle and e-mail address. */
export async function loadSubject({ client }: Transaction, applicant: ApplicantId): Promise<FilterSubject> {
  const { rows } = await client.query<{ kind: string; value: string }>(sql.list_subject, [applicant]);
  const values = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  return { names: values('name', 'alias'), handles: values('handle', 'email') };
}

const PackRow = z.object({ pack: z.enum(PACK_IDS).transform((id) => PACKS[id]) });

/** Whose law the filter follows for an applicant: the pack of the requisition's protocol. Throws `Failure` NOT_FOUND. */
export async function loadPack({ client }: Transaction, applicant: ApplicantId): Promise<Pack> {
  const { rows } = await client.query(sql.find_pack, [applicant]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such applicant.');
  return PackRow.parse(rows[0]).pack;
}
