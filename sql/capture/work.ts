import { z } from 'zod';
import { Identifier, IDENTIFIER_KINDS } from '../../core/identifiers/identifier.ts';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../core/ids.ts';
import { Protocol, type CaptureSettings } from '../../core/protocol/protocol.ts';
import { storable } from '../../core/storable.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { finishRound } from '../round/settle.ts';

const sql = queriesBeside(
  import.meta.url,
  'load_promise',
  'list_identifiers',
  'insert_key',
  'find_key',
  'begin_capture',
  'end_capture',
  'insert_artefacts',
  'insert_signals',
  'insert_me_links',
);

const PromiseRow = z.object({
  requisition_id: z.uuid().transform((id) => id as RequisitionId),
  round_id: z.uuid().transform((id) => id as RoundId),
  applicant_id: z.uuid().transform((id) => id as ApplicantId),
  url: z.string(),
  state: z.enum(['promised', 'complete', 'partial', 'failed']),
  body: z.string(),
  protocol_sha256: z.string(),
  consented: z.boolean(),
  started_by: z.uuid(),
  searches: z.array(z.object({ id: z.uuid(), stepNo: z.int(), stepId: z.string(), rank: z.int() })),
  found_by: z.array(z.enum(IDENTIFIER_KINDS)),
});
const IdentifierRow = z.intersection(z.object({ id: z.uuid() }), z.looseObject({}));

/** A page that is to be captured, and what is known of the person it was found for. */
export interface PromisedCapture {
  readonly id: CaptureId;
  readonly requisition: RequisitionId;
  readonly round: RoundId;
  readonly applicant: ApplicantId;
  readonly url: string;
  readonly ended: boolean;
  /** False once the applicant withdrew or took the consent back: the page is not opened. */
  readonly consented: boolean;
  readonly settings: CaptureSettings;
  /** Names the protocol that asked for it. */
  readonly protocolSha256: string;
  /** The account of whoever started the round. */
  readonly operator: string;
  /** The searches that led to the page, with their place in the protocol and the hit's rank. */
  readonly searches: readonly { readonly id: string; readonly stepNo: number; readonly stepId: string; readonly rank: number }[];
  readonly identifiers: readonly (Identifier & { readonly id: string })[];
  /** Kinds of identifier in the queries that led here; these cannot confirm the page by themselves. */
  readonly foundBy: readonly Identifier['kind'][];
}

/** Loads a promised capture for its worker and notes that it began. It must exist: its job was promised with it. */
export async function beginCapture({ client }: Transaction, id: CaptureId): Promise<PromisedCapture> {
  await client.query(sql.begin_capture, [id]);
  const row = PromiseRow.parse((await client.query(sql.load_promise, [id])).rows[0]);
  const identifiers = await client.query(sql.list_identifiers, [row.applicant_id]);
  return {
    id,
    requisition: row.requisition_id,
    round: row.round_id,
    applicant: row.applicant_id,
    url: row.url,
    ended: row.state !== 'promised',
    consented: row.consented,
    settings: Protocol.parse(JSON.parse(row.body)).capture,
    protocolSha256: row.protocol_sha256,
    operator: row.started_by,
    searches: row.searches,
    identifiers: z
      .array(IdentifierRow)
      .parse(identifiers.rows)
      .map(({ id: identifierId, ...rest }) => ({ ...Identifier.parse(rest), id: identifierId })),
    foundBy: row.found_by,
  };
}

/** The applicant's wrapped data key. The first caller's new key stands; everybody after gets the same one. */
export async function keepDataKey(
  { client }: Transaction,
  capture: Pick<PromisedCapture, 'applicant' | 'requisition'>,
  fresh: { readonly wrapped: Uint8Array; readonly keyId: string },
): Promise<Uint8Array> {
  await client.query(sql.insert_key, [capture.applicant, capture.requisition, fresh.wrapped, fresh.keyId]);
  const { rows } = await client.query<{ wrapped: Buffer }>(sql.find_key, [capture.applicant]);
  if (rows[0] === undefined) throw new Error('the data key was not kept');
  return rows[0].wrapped;
}

/** How a capture ended, with what was stored of it and what it says about whose page it is. */
export interface EndedCapture {
  readonly state: 'complete' | 'partial' | 'failed';
  readonly reasons: readonly string[];
  readonly quality: string;
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly record: unknown;
  readonly manifestSha256: string | null;
  /** SHA-256 of the finished package; null when nothing was packed. */
  readonly packageSha256: string | null;
  /** Whether an outside authority stamped the package, or why none did. */
  readonly timestamp: 'stamped' | 'none_configured' | 'none_answered' | null;
  readonly suggestedTier: 'T0' | 'T1' | 'T2' | 'TX' | null;
  readonly suggestedWhy: string | null;
  readonly artefacts: readonly {
    readonly kind: string;
    readonly mediaType: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  /** Keys of addresses that the page says are the same person's (rel=me). */
  readonly meLinks: readonly string[];
  readonly signals: readonly {
    readonly kind: string;
    readonly identifierId: string | null;
    readonly direction: 'supports' | 'contradicts';
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly why: string;
    readonly independent: boolean;
  }[];
}

/** Ends a capture, once: a second ending has no effect. The last one of a round ends the round. */
export async function endCapture(transaction: Transaction, capture: PromisedCapture, ended: EndedCapture): Promise<void> {
  const { client } = transaction;
  // Titles and quotations come from pages, and pages hold anything.
  const end = storable(ended);
  const stored = await client.query(sql.end_capture, [
    capture.id,
    end.state,
    end.reasons,
    end.quality,
    end.finalUrl,
    end.status,
    end.title.slice(0, 500),
    end.publishedAt,
    end.record === null ? null : JSON.stringify(end.record),
    end.manifestSha256,
    end.suggestedTier,
    end.suggestedWhy,
  ]);
  if (stored.rowCount !== 1) return;
  const artefacts = end.artefacts.map(({ kind, mediaType, sha256, bytes }, ordinal) => ({
    kind,
    ordinal,
    media_type: mediaType,
    sha256,
    bytes,
  }));
  const signals = end.signals.map((signal, ordinal) => ({
    ordinal,
    kind: signal.kind,
    identifier_id: signal.identifierId,
    direction: signal.direction,
    start_at: signal.start,
    end_at: signal.end,
    quote: signal.quote,
    why: signal.why,
    independent: signal.independent,
  }));
  await client.query(sql.insert_artefacts, [capture.id, capture.requisition, JSON.stringify(artefacts)]);
  await client.query(sql.insert_me_links, [capture.id, capture.requisition, end.meLinks]);
  await client.query(sql.insert_signals, [capture.id, capture.requisition, JSON.stringify(signals)]);
  await recordAct(transaction, {
    kind: 'capture.finished',
    subject: capture.id,
    detail: {
      round: capture.round,
      state: end.state,
      quality: end.quality,
      manifestSha256: end.manifestSha256,
      packageSha256: end.packageSha256,
      timestamp: end.timestamp,
    },
  });
  await finishRound(transaction, capture.round);
}
