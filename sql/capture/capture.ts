import { z } from 'zod';
import { QUALITIES } from '../../core/capture/quality.ts';
import { ARTEFACT_KINDS, type ArtefactKind } from '../../core/capture/record.ts';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import { IDENTIFIER_KINDS, PROVENANCES } from '../../core/identifiers/identifier.ts';
import type { AccountId, ApplicantId, CaptureId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { WHOLE, type Stretch } from '../stretch.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_captures',
  'count_captures',
  'find_capture',
  'list_artefacts',
  'find_artefact',
  'find_artefact_of_kind',
  'list_signals',
  'list_attributions',
  'list_cells_of',
  'find_neighbours',
);

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);

/** Where a capture stands; `promised` has not been made yet. */
export const CAPTURE_STATES = ['promised', 'complete', 'partial', 'failed'] as const;
export const VERDICTS = ['applicant', 'not_applicant', 'unsure'] as const;

/** Which captures a list shows. */
export const CAPTURE_FILTERS = ['to_judge', 'colleagues', 'mine', 'not_theirs', 'failed', 'all'] as const;
export type CaptureFilter = (typeof CAPTURE_FILTERS)[number];

export const SUGGESTED_TIERS = ['T0', 'T1', 'T2', 'TX'] as const;
const suggested = z.enum(SUGGESTED_TIERS).nullable();
const common = {
  id: named<CaptureId>(),
  applicantId: named<ApplicantId>(),
  applicantNumber: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  state: z.enum(CAPTURE_STATES),
  reasons: z.array(z.string()),
  quality: z.enum(QUALITIES).nullable(),
  finishedAt: z.date().nullable(),
  /** T0 to T3, TX, or `disputed`; `null` while nothing is known. */
  tier: z.string().nullable(),
  /** Who sits in the two seats; known to everybody of the requisition. */
  firstBy: named<AccountId>().nullable(),
  secondBy: named<AccountId>().nullable(),
  /** What they said; a colleague's first verdict is `null` to investigators until the second seat is taken too. */
  firstVerdict: z.enum(VERDICTS).nullable(),
  secondVerdict: z.enum(VERDICTS).nullable(),
  /** What a supervisor decided where the two disagree. */
  settledVerdict: z.enum(VERDICTS).nullable(),
  suggestedTier: suggested,
  suggestedWhy: z.string().nullable(),
};

export const CaptureLine = z.object({ ...common, findings: z.int() });
/** One line of the triage list. */
export type CaptureLine = z.infer<typeof CaptureLine>;

export const Capture = z.object({
  ...common,
  requisitionId: named<RequisitionId>(),
  roundId: named<RoundId>(),
  finalUrl: z.string().nullable(),
  status: z.int().nullable(),
  publishedAt: z.string().nullable(),
  /** What the capture recorded about itself, as stored; read leniently where it is shown. */
  record: z.unknown(),
  manifestSha256: z.string().nullable(),
  startedAt: z.date().nullable(),
  /** What the round's protocol allows to be reported, and how far back. */
  criteria: z.array(z.enum(CRITERION_IDS as readonly [CriterionId, ...CriterionId[]])),
  lookBackYears: z.int(),
});
/** One capture with its standing and the rules of its round. */
export type Capture = z.infer<typeof Capture>;

export const Artefact = z.object({
  kind: z.enum(ARTEFACT_KINDS),
  ordinal: z.int(),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.number(),
});
/** One piece of evidence of a capture: what it is, its SHA-256 and its length in bytes. */
export type Artefact = z.infer<typeof Artefact>;

export const SealedArtefact = z.object({
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  wrapped: z.instanceof(Uint8Array),
});
/** Where to read a piece of evidence: its hash, and the applicant's wrapped key. */
export type SealedArtefact = z.infer<typeof SealedArtefact>;

export const Signal = z.object({
  kind: z.string(),
  identifierKind: z.enum(IDENTIFIER_KINDS).nullable(),
  identifierValue: z.string().nullable(),
  provenance: z.enum(PROVENANCES).nullable(),
  direction: z.enum(['supports', 'contradicts']),
  /** UTF-16 offsets into the capture's text, end exclusive. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  why: z.string(),
  independent: z.boolean(),
});
/** Something on the page that speaks for or against its being the applicant's. */
export type Signal = z.infer<typeof Signal>;

export const AttributionLine = z.object({
  id: z.uuid(),
  seat: z.enum(['first', 'second']),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  decidedBy: z.string(),
  decidedById: named<AccountId>(),
  decidedAt: z.date(),
  /** When whoever gave it took it back; `null` for one that was not. */
  takenBackAt: z.date().nullable(),
});
/** Who decided what about whose page it is; every verdict ever given. */
export type AttributionLine = z.infer<typeof AttributionLine>;

const FoundBy = z.object({ id: named<SearchId>(), url: z.string(), stepNo: z.int(), rank: z.int(), snippet: z.string() });
const Counts = z.object({ toJudge: z.int(), failed: z.int(), all: z.int() });

/** The captures of a round (of one applicant), the strongest suggestion first within each applicant; at most `limit`, behind `after`. */
export async function listCaptures(
  { client }: Transaction,
  round: RoundId,
  applicant: ApplicantId | null,
  filter: CaptureFilter,
  { after, limit }: Stretch<CaptureId> = WHOLE,
): Promise<CaptureLine[]> {
  const { rows } = await client.query(sql.list_captures, [round, applicant, filter, after, limit]);
  return z.array(CaptureLine).parse(rows);
}

/** How many captures the lists show that need no look at verdicts. Counting those would mean reading every verdict of the round. */
export async function countCaptures(
  { client }: Transaction,
  round: RoundId,
  applicant: ApplicantId | null,
): Promise<z.infer<typeof Counts>> {
  const { rows } = await client.query(sql.count_captures, [round, applicant]);
  return Counts.parse(rows[0]);
}

/** One capture. Throws `Failure` NOT_FOUND. */
export async function loadCapture({ client }: Transaction, capture: CaptureId): Promise<Capture> {
  const { rows } = await client.query(sql.find_capture, [capture]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such capture.');
  return Capture.parse(rows[0]);
}

/** What a capture consists of. */
export async function listArtefacts({ client }: Transaction, capture: CaptureId): Promise<Artefact[]> {
  const { rows } = await client.query(sql.list_artefacts, [capture]);
  return z.array(Artefact).parse(rows);
}

/** Where to read one piece of a capture, or `null` when the capture has none of that kind and number. */
export async function findArtefact(
  { client }: Transaction,
  capture: CaptureId,
  kind: ArtefactKind,
  ordinal: number,
): Promise<SealedArtefact | null> {
  const { rows } = await client.query(sql.find_artefact, [capture, kind, ordinal]);
  return rows.length === 0 ? null : SealedArtefact.parse(rows[0]);
}

/** Where to read the only piece of its kind, or `null` when the capture has none. */
export async function findArtefactOfKind(
  { client }: Transaction,
  capture: CaptureId,
  kind: ArtefactKind,
): Promise<SealedArtefact | null> {
  const { rows } = await client.query(sql.find_artefact_of_kind, [capture, kind]);
  return rows.length === 0 ? null : SealedArtefact.parse(rows[0]);
}

/** Where to read a capture's visible text, or `null` when it has none. */
export const findText = (transaction: Transaction, capture: CaptureId): Promise<SealedArtefact | null> =>
  findArtefactOfKind(transaction, capture, 'text');

/** What speaks for and against, in the order of the text. */
export async function listSignals({ client }: Transaction, capture: CaptureId): Promise<Signal[]> {
  const { rows } = await client.query(sql.list_signals, [capture]);
  return z.array(Signal).parse(rows);
}

/** Every verdict on a capture that the acting person may know of, oldest first. */
export async function listAttributions({ client }: Transaction, capture: CaptureId): Promise<AttributionLine[]> {
  const { rows } = await client.query(sql.list_attributions, [capture]);
  return z.array(AttributionLine).parse(rows);
}

/** Which searches led to a capture. */
export async function listSearchesOf({ client }: Transaction, capture: CaptureId): Promise<z.infer<typeof FoundBy>[]> {
  const { rows } = await client.query(sql.list_cells_of, [capture]);
  return z.array(FoundBy).parse(rows);
}

const Neighbours = z.object({
  /** Whether the capture is in the list itself. */
  listed: z.boolean(),
  previous: named<CaptureId>().nullable(),
  next: named<CaptureId>().nullable(),
  /** The first of the list besides this one, for going on where pages were passed over. */
  first: named<CaptureId>().nullable(),
  /** How many captures are in the list besides this one, and how many of them come before it. */
  others: z.int(),
  before: z.int(),
});
/** What stands around a capture in a list. */
export type Neighbours = z.infer<typeof Neighbours>;

/** What comes before and after a capture in a list of its round. */
export async function findNeighbours(
  { client }: Transaction,
  round: RoundId,
  capture: CaptureId,
  { filter, applicant }: { readonly filter: CaptureFilter; readonly applicant: ApplicantId | null },
): Promise<Neighbours> {
  const { rows } = await client.query(sql.find_neighbours, [round, capture, filter, applicant]);
  return Neighbours.parse(rows[0]);
}
