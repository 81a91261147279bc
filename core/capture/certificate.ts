import type { CaptureRecord, Clock } from './record.ts';
import { CAPTURE_DOES_NOT_SHOW, CAPTURE_SHOWS } from './what-it-shows.ts';

/** A part of a capture as a certificate lists it. */
export interface CertifiedPart {
  readonly what: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What the machine knows about an exhibit besides its record. */
export interface ExhibitFacts {
  readonly captureId: string;
  readonly record: CaptureRecord;
  /** Whether the record is the one that was sealed. */
  readonly sealIntact: boolean;
  readonly parts: readonly CertifiedPart[];
  readonly packageSha256: string | null;
  readonly timestamp: { readonly at: string; readonly authority: string } | null;
  readonly agency: string;
  /** ISO 8601 in UTC. */
  readonly draftedAt: string;
}

/** A draft certificate as its template is given it: what the machine states, in rows, and what a person has to fill in. */
export interface CertificateDraft {
  readonly title: string;
  readonly agency: string;
  readonly captureId: string;
  readonly draftedAt: string;
  readonly stated: readonly { readonly name: string; readonly value: string }[];
  readonly process: readonly string[];
  readonly parts: readonly CertifiedPart[];
  readonly missing: readonly string[];
  readonly shows: readonly string[];
  readonly doesNotShow: readonly string[];
}

/** How a capture comes about, for somebody who has to swear that the process gives an accurate result (FRE 902(13)). */
const PROCESS: readonly string[] = [
  'The address was listed by a search of a protocol that a supervisor had approved before; the software opened it without anybody choosing it by hand.',
  'A browser that nobody steers, in a context with no cookies, no cache and no sign-in, opened the address through a proxy that records every attempt to connect.',
  'Each request and its answer were recorded as they arrived, and their bodies read and hashed with SHA-256.',
  'The page was scrolled, its scripts were stopped, and its visible text, pictures and source were taken of that one moment.',
  'The SHA-256 of every part was written into one record, and the record was sealed by its own SHA-256 in canonical form (RFC 8785).',
  'All of it was packed as one file (WACZ 1.1.1) and signed with ECDSA P-384; the hashes of record and package went into an append-only, signed ledger.',
  'At rest every part is encrypted and authenticated, and is hashed again whenever it is read.',
];

/** Drafts a certificate for one exhibit. It states only what is in the sealed record and the store; everything else is left to a person. */
export function draftCertificate(facts: ExhibitFacts): CertificateDraft {
  const { record, captureId, agency, draftedAt, parts } = facts;
  return {
    title: `Draft certificate for capture ${captureId}`,
    agency,
    captureId,
    draftedAt,
    stated: statedFacts(facts),
    process: PROCESS,
    parts,
    missing: [
      ...record.limits,
      ...record.reasons.map((reason) => `Incomplete: ${reason.replaceAll('_', ' ')}.`),
      ...record.exchanges.bodiesMissing.map(({ url, reason }) => `The body of ${url}: ${reason}.`),
    ],
    shows: CAPTURE_SHOWS,
    doesNotShow: CAPTURE_DOES_NOT_SHOW,
  };
}

/** What is known of the clock that gave a capture's times. */
export const clockInWords = (clock: Clock): string =>
  'unavailableBecause' in clock
    ? `that of the machine that captured; whether it was kept right is unknown: ${clock.unavailableBecause}`
    : `that of the machine that captured; ${clock.synchronised ? 'kept right by others' : 'NOT kept right by others'}, as ${clock.saidBy} said at ${clock.askedAt}`;

function statedFacts({ record, captureId, sealIntact, packageSha256, timestamp }: ExhibitFacts): CertificateDraft['stated'] {
  const { environment, remoteAddress, tls, madeBy } = record;
  return [
    { name: 'Exhibit', value: `capture ${captureId}` },
    { name: 'Address asked for', value: record.requestedUrl },
    { name: 'Address that answered', value: record.finalUrl ?? 'none' },
    { name: 'Answer', value: record.status === null ? 'none' : `status ${record.status}` },
    { name: 'Began (UTC)', value: record.startedAt },
    { name: 'Ended (UTC)', value: record.endedAt },
    { name: 'Clock', value: clockInWords(record.clock) },
    {
      name: 'Server address',
      value: typeof remoteAddress === 'string' ? remoteAddress : `unavailable because ${remoteAddress.unavailableBecause}`,
    },
    {
      name: 'Encryption on the way',
      value:
        'protocol' in tls
          ? `${tls.protocol}; certificate of ${tls.subject}, issued by ${tls.issuer}, valid ${tls.validFrom} to ${tls.validTo}`
          : `none: ${tls.unavailableBecause}`,
    },
    {
      name: 'Software',
      value: `${madeBy.software} on the machine ${madeBy.machine}; ${environment === null ? 'no browser was involved' : environment.browser}`,
    },
    {
      name: 'Settings',
      value:
        environment === null
          ? 'none'
          : `window ${environment.viewport.widthPx} × ${environment.viewport.heightPx}, ${environment.locale}, ${environment.timeZone}; ${Object.entries(
              record.settings,
            )
              .map(([name, value]) => `${name} ${value}`)
              .join(', ')}`,
    },
    { name: 'Completeness', value: record.state },
    {
      name: 'Exchanges kept',
      value: `${record.exchanges.kept}; never answered ${record.exchanges.unanswered}; not let out ${record.refusedCount}`,
    },
    { name: 'Hash algorithm', value: 'SHA-256' },
    { name: 'Record (manifest)', value: record.manifestSha256 },
    { name: 'Seal of the record', value: sealIntact ? 'intact when this was drafted' : 'BROKEN: do not certify this exhibit' },
    { name: 'Package', value: packageSha256 ?? 'none: this capture was not packed' },
    {
      name: 'Outside time stamp',
      value:
        timestamp === null
          ? 'none: no authority is configured, or none answered'
          : `${timestamp.at}, by ${timestamp.authority} (RFC 3161)`,
    },
  ];
}
