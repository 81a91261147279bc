import { z } from 'zod';
import { canonicalJson, sha256 } from '../canonical.ts';
import { storable } from '../storable.ts';
import { QUALITIES } from './quality.ts';
import { CAPTURE_STATES } from './reasons.ts';
import { SCROLL_STOPS } from './scroll.ts';

/**
 * What a capture leaves behind. Several screenshots are one page from top to bottom. The record names all before it; the package holds
 * the record, and the time stamp is over the package.
 */
export const ARTEFACT_KINDS = [
  'screenshot',
  'screenshot_before_consent',
  'text',
  'html',
  'mhtml',
  'links',
  'headers',
  'exchanges',
  'record',
  'package',
  'timestamp',
] as const;
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];

const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A value, or the reason why there is none: a blank would not say whether anybody looked. */
const orWhyNot = <Known extends z.ZodType>(known: Known) => z.union([known, z.strictObject({ unavailableBecause: z.string() })]);

const Hop = z.strictObject({
  url: z.string(),
  status: z.int().nullable(),
  /** Sent on by the server's answer, or by the page itself (meta refresh, script). */
  by: z.enum(['server', 'page']),
});

const Tls = z.strictObject({
  protocol: z.string(),
  issuer: z.string(),
  subject: z.string(),
  validFrom: instant,
  validTo: instant,
});

const StepRecord = z.strictObject({
  name: z.string(),
  startedAt: instant,
  endedAt: instant,
  result: z.enum(['done', 'ran_out_of_time', 'broke']),
  /** What went wrong, in the browser's words; null when nothing did. */
  detail: z.string().nullable(),
});

const ArtefactRecord = z.strictObject({
  kind: z.enum(ARTEFACT_KINDS),
  mediaType: z.string(),
  sha256: hash,
  bytes: z.int().min(0),
  /** Which part of the page a screenshot shows, in CSS pixels from the top; null for everything else. */
  tile: z.strictObject({ fromPx: z.int(), heightPx: z.int() }).nullable(),
  /** Whether it was cut at the size that is kept. */
  cut: z.boolean(),
  /** When it was begun and had, in UTC. */
  startedAt: instant,
  endedAt: instant,
});
export type ArtefactRecord = z.infer<typeof ArtefactRecord>;

/**
 * Who took it and what led to it. Searches are named by id, because their words are the applicant's names: whoever may see those looks
 * them up in the installation.
 */
const MadeBy = z.strictObject({
  /** Name and version, as `Evenhand/1.2.3`. */
  software: z.string(),
  /** The machine that captured, by its own name. */
  machine: z.string(),
  /** The account of whoever started the round; null when nobody did. */
  operator: z.string().nullable(),
  searches: z.array(z.strictObject({ id: z.string(), stepNo: z.int(), stepId: z.string(), rank: z.int() })),
});
export type MadeBy = z.infer<typeof MadeBy>;

/** Whether the machine's clock was kept right by others' clocks, who said so and when that was asked. */
const Clock = orWhyNot(z.strictObject({ synchronised: z.boolean(), saidBy: z.string(), askedAt: instant }));
export type Clock = z.infer<typeof Clock>;

/** Lengths in CSS pixels from the top of the page; see core/capture/tiles.ts. */
const Joins = z.strictObject({
  seams: z.array(z.strictObject({ atPx: z.int(), overlapPx: z.int(), sameRows: z.int() })),
  repeats: z.array(z.strictObject({ fromPx: z.int(), heightPx: z.int(), sameAsPx: z.int() })),
});

/** Everything needed to say how a capture came about, except what it shows. Its hash covers every artefact's hash. */
export const CaptureRecord = z.strictObject({
  format: z.literal('evenhand capture 1'),
  state: z.enum(CAPTURE_STATES),
  reasons: z.array(z.string()),
  quality: z.enum(QUALITIES),
  /** How much of the window a banner or dialog still covered at the end, in percent; null when that was not looked at. */
  coveredPercent: z.int().min(0).max(100).nullable(),
  madeBy: MadeBy,
  clock: Clock,
  requestedUrl: z.string(),
  finalUrl: z.string().nullable(),
  /** The address bar at the end; differs from `finalUrl` when a script rewrote it. */
  shownUrl: z.string().nullable(),
  status: z.int().nullable(),
  redirects: z.array(Hop),
  responseHeaders: z.record(z.string(), z.string()),
  remoteAddress: orWhyNot(z.string()),
  tls: orWhyNot(Tls),
  robots: z
    .strictObject({
      allowed: z.boolean(),
      url: z.string(),
      status: z.int().nullable(),
      bodySha256: hash.nullable(),
      line: z.int().nullable(),
    })
    .nullable(),
  startedAt: instant,
  endedAt: instant,
  steps: z.array(StepRecord),
  /** `goneChars`: characters of text that were there while the page was scrolled and no longer when it was read. */
  scroll: z
    .strictObject({
      stop: z.enum(SCROLL_STOPS),
      heightsPx: z.array(z.int()),
      heightPxMax: z.int(),
      goneChars: z.int().min(0),
    })
    .nullable(),
  /** How several pictures of the page go together; null when it needed one, or none could be taken. */
  joins: Joins.nullable(),
  consent: z
    .strictObject({ rule: z.string(), label: z.string(), selector: z.string(), bannerGone: z.boolean(), pressedAt: instant })
    .nullable(),
  /** Requests that were not let out, at most 500, and how many there were in all. */
  refused: z.array(z.strictObject({ method: z.string(), url: z.string(), reason: z.string() })),
  refusedCount: z.int(),
  dialogsDismissed: z.int(),
  /** How many requests were answered and kept, how many never were, and whose bodies could not be kept (at most 500). */
  exchanges: z.strictObject({
    kept: z.int(),
    unanswered: z.int(),
    bodiesMissing: z.array(z.strictObject({ url: z.string(), reason: z.string() })),
  }),
  /** What this capture cannot show, in sentences. */
  limits: z.array(z.string()),
  title: z.string(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  relMe: z.array(z.string()),
  /** The protocol's capture settings, all of them. */
  settings: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Null when no browser was involved, because the page was not opened. */
  environment: z
    .strictObject({
      product: z.string(),
      browser: z.string(),
      userAgent: z.string(),
      viewport: z.strictObject({ widthPx: z.int(), heightPx: z.int(), deviceScaleFactor: z.number() }),
      locale: z.string(),
      timeZone: z.string(),
      reducedMotion: z.boolean(),
    })
    .nullable(),
  artefacts: z.array(ArtefactRecord),
  manifestSha256: hash,
});
export type CaptureRecord = z.infer<typeof CaptureRecord>;

/** Completes a record with the SHA-256 over its own canonical JSON. The record is checked: a wrong one is a bug and throws. */
export function sealRecord(draft: Omit<CaptureRecord, 'manifestSha256'>): CaptureRecord {
  // Made storable before it is sealed: what the database keeps must be what was hashed.
  const record = storable(draft);
  return CaptureRecord.parse({ ...record, manifestSha256: sha256(canonicalJson(record)) });
}

/** Whether a record is still the one that was sealed. */
export function isSealIntact({ manifestSha256, ...rest }: CaptureRecord): boolean {
  return sha256(canonicalJson(rest)) === manifestSha256;
}
