/** A UUID that remembers what it names, so a capture id cannot be passed where an applicant id is meant. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };
declare const kind: unique symbol;

export type AccountId = Id<'account'>;
export type ProtocolId = Id<'protocol'>;
export type RequisitionId = Id<'requisition'>;
export type ApplicantId = Id<'applicant'>;
export type RoundId = Id<'round'>;
export type BlockId = Id<'block'>;
export type SearchId = Id<'search'>;
export type CaptureId = Id<'capture'>;
export type FindingId = Id<'finding'>;
export type RecheckId = Id<'recheck'>;
export type ReportId = Id<'report'>;
export type SampleId = Id<'sample'>;
export type SampledId = Id<'sampled'>;
export type JobId = Id<'job'>;
export type ApiTokenId = Id<'api token'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Reads an id typed into an address or a form; `null` when it is not a UUID (RFC 9562), never an error. */
export function readId<Kind extends string>(text: unknown): Id<Kind> | null {
  return typeof text === 'string' && UUID.test(text) ? (text as Id<Kind>) : null;
}
