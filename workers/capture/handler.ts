import { hostname } from 'node:os';
import { findSignals } from '../../core/attribution/signals.ts';
import { Failure } from '../../core/failure.ts';
import type { CaptureId } from '../../core/ids.ts';
import { TIMESTAMP_MEDIA_TYPE } from '../../core/capture/wacz/layout.ts';
import { addressKey } from '../../core/round/address.ts';
import { beginCapture, endCapture, keepDataKey, type EndedCapture, type PromisedCapture } from '../../sql/capture/work.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import type { Store } from '../../store/store.ts';
import type { Browser } from '../browser.ts';
import type { Door } from '../egress/door.ts';
import type { Handler } from '../job.ts';
import type { PackageSigner } from '../../core/capture/wacz/signing.ts';
import { writePackage } from '../../store/wacz/write-package.ts';
import type { TimestampClient } from '../egress/timestamp.ts';
import { VERSION } from '../version.ts';
import { capturePage, type CaptureResult } from './capture.ts';
import { openClock } from './clock.ts';

/** What a capture's handler works with. */
export interface CaptureWork {
  readonly worker: RolePool;
  readonly door: Door;
  readonly browser: Browser;
  readonly store: Store;
  readonly signer: PackageSigner;
  readonly timestamps: TimestampClient;
}

type Stored = EndedCapture['artefacts'];

/** What a capture left in the store. */
type Kept = Pick<EndedCapture, 'artefacts' | 'packageSha256' | 'timestamp'>;

/**
 * Captures one page, stores every part and the package of them all sealed under the applicant's key, and reads whose page it says it is.
 * A crash at any line is harmless: parts are stored by their content, and the row ends once.
 */
export function captureHandler(work: CaptureWork): Handler {
  const { worker, store } = work;
  const clock = openClock();
  return {
    async run(subject, lease) {
      const capture = await inTransaction(worker, null, (transaction) => beginCapture(transaction, subject as CaptureId));
      if (capture.ended) return;
      if (!capture.consented) {
        const end = failedBecause('Not captured: the applicant withdrew or took the consent back.');
        await inTransaction(worker, null, (transaction) => endCapture(transaction, capture, end));
        return;
      }
      const result = await capturePage({ ...requestOf(work, capture), clock: await clock(), signal: lease.signal });
      lease.signal.throwIfAborted();
      const key = await inTransaction(worker, null, (transaction) => keepDataKey(transaction, capture, store.newDataKey()));
      const end = await keep(work, key, capture, result).then(
        (kept) => endingOf(capture, result, kept),
        (error: unknown) => unstored(error),
      );
      await inTransaction(worker, null, (transaction) => endCapture(transaction, capture, end));
    },
    async giveUp(subject, reason) {
      await inTransaction(worker, null, async (transaction) => {
        const capture = await beginCapture(transaction, subject as CaptureId);
        await endCapture(transaction, capture, failedBecause(reason));
      });
    },
  };
}

const requestOf = ({ browser, door }: CaptureWork, { url, settings, operator, searches }: PromisedCapture) => ({
  url,
  settings,
  browser,
  door,
  madeBy: { software: `Evenhand/${VERSION}`, machine: hostname(), operator, searches: [...searches] },
});

async function keep(work: CaptureWork, key: Uint8Array, capture: PromisedCapture, result: CaptureResult): Promise<Kept> {
  const parts = await storeParts(work.store, key, result);
  const packed = await storePackage(work, key, capture, result);
  return { ...packed, artefacts: [...parts, ...packed.artefacts] };
}

async function storeParts(store: Store, key: Uint8Array, { artefacts }: CaptureResult): Promise<Stored> {
  const stored = [];
  for (const { kind, mediaType, bytes } of artefacts) stored.push({ kind, mediaType, ...(await store.put(bytes, key)) });
  return stored;
}

/**
 * Packs the capture, has an outside authority stamp it if one is configured, and stores both. Kept as a finished file although its parts are
 * kept as well: packed anew in some years, by another compressor, it would have another hash than the one that was stamped.
 */
async function storePackage(
  { store, signer, timestamps }: CaptureWork,
  key: Uint8Array,
  { id, round, protocolSha256 }: PromisedCapture,
  { artefacts, record }: CaptureResult,
): Promise<Kept> {
  const ids = { captureId: id, roundId: round, protocolSha256 };
  const file = await writePackage({ record, parts: artefacts, ids, software: `Evenhand/${VERSION}` }, signer);
  const packed = { kind: 'package', mediaType: 'application/wacz', ...(await store.put(file, key)) };
  const stamp = await timestamps.stamp(packed.sha256);
  if (stamp.kind === 'none') return { artefacts: [packed], packageSha256: packed.sha256, timestamp: stamp.why };
  const stamped = { kind: 'timestamp', mediaType: TIMESTAMP_MEDIA_TYPE, ...(await store.put(stamp.answer, key)) };
  return { artefacts: [packed, stamped], packageSha256: packed.sha256, timestamp: 'stamped' };
}

function endingOf(capture: PromisedCapture, result: CaptureResult, kept: Kept): EndedCapture {
  const identity = identify(capture, result);
  return {
    state: result.state,
    reasons: result.reasons,
    quality: result.quality,
    finalUrl: result.finalUrl,
    status: result.status,
    title: result.title,
    publishedAt: result.publishedAt,
    record: result.record,
    manifestSha256: result.record.manifestSha256,
    suggestedTier: identity?.suggested ?? null,
    suggestedWhy: identity?.why ?? null,
    ...kept,
    meLinks: meLinksOf(result),
    signals: identity?.signals ?? [],
  };
}

/** A page names a person's other pages in a line or two; more than this is a list of links. */
const ME_LINKS_MAX = 50;

const meLinksOf = ({ meLinks }: CaptureResult): string[] =>
  meLinks.slice(0, ME_LINKS_MAX).flatMap((link) => addressKey(link) ?? []);

/** Reads the page's own text for whose it is. A page without text says nothing, and that is not a tier. */
function identify(capture: PromisedCapture, { artefacts, finalUrl, title, links }: CaptureResult) {
  const text = artefacts.find(({ kind }) => kind === 'text');
  if (text === undefined || finalUrl === null) return null;
  const page = { text: Buffer.from(text.bytes).toString('utf8'), url: finalUrl, title, links };
  return findSignals(page, capture.identifiers, capture.foundBy);
}

/** A store that cannot take the evidence (a full disk) ends the capture honestly; anything else is a bug and goes on up. */
function unstored(error: unknown): EndedCapture {
  if (error instanceof Failure) return failedBecause(error.message);
  throw error;
}

const failedBecause = (reason: string): EndedCapture => ({
  state: 'failed',
  reasons: [reason],
  quality: 'blank',
  finalUrl: null,
  status: null,
  title: '',
  publishedAt: null,
  record: null,
  manifestSha256: null,
  packageSha256: null,
  timestamp: null,
  suggestedTier: null,
  suggestedWhy: null,
  artefacts: [],
  meLinks: [],
  signals: [],
});
