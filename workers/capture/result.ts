import type { ArtefactKind, CaptureRecord, Clock, MadeBy } from '../../core/capture/record.ts';
import type { CaptureState } from '../../core/capture/reasons.ts';
import type { Quality } from '../../core/capture/quality.ts';
import type { CaptureSettings } from '../../core/protocol/protocol.ts';
import type { Browser } from '../browser.ts';
import type { Door } from '../egress/door.ts';

/** One page to be captured, and what with. */
export interface CaptureRequest {
  readonly url: string;
  readonly settings: CaptureSettings;
  readonly browser: Browser;
  readonly door: Pick<Door, 'admitPage' | 'recordPage'>;
  readonly madeBy: MadeBy;
  readonly clock: Clock;
  /** Aborting closes the page and makes `capturePage` throw the signal's reason: nothing was captured. */
  readonly signal?: AbortSignal;
}

/** A piece of evidence as bytes, to be stored as it is. */
export interface Artefact {
  readonly kind: ArtefactKind;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a capture comes to. Several `screenshot` artefacts are one page from top to bottom, in that order. */
export interface CaptureResult {
  readonly state: CaptureState;
  /** Codes of core/capture/reasons.ts or the door's refusals; empty exactly when the capture is complete. */
  readonly reasons: readonly string[];
  readonly quality: Quality;
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly title: string;
  /** The site's own claim: an ISO date-time in UTC or an ISO date, or null. */
  readonly publishedAt: string | null;
  /** Web addresses the page links to, each once, in document order. */
  readonly links: readonly string[];
  /** Those that the page says are the same person's (rel=me). */
  readonly meLinks: readonly string[];
  readonly artefacts: readonly Artefact[];
  readonly record: CaptureRecord;
}
