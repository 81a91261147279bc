import type { CaptureSettings } from '../../core/protocol/protocol.ts';
import type { ScrollStop } from '../../core/capture/scroll.ts';
import type { Joins } from '../../core/capture/tiles.ts';
import type { CaptureReason } from '../../core/capture/reasons.ts';
import type { OpenedPage } from '../browser.ts';
import type { PageRecording, Refusal } from '../egress/door.ts';
import type { Crashes } from './crashes.ts';
import type { ConsentButton } from './in-page/consent-button.ts';
import type { ExchangeLog } from './exchange-log.ts';
import type { PageDescription } from './in-page/describe.ts';
import type { EmbeddedMedia } from './in-page/media.ts';
import type { Moves } from './moves.ts';
import type { NetworkLog } from './network-log.ts';

/** One page being looked at: what the steps of a capture work on. */
export interface Viewing {
  readonly url: string;
  readonly settings: CaptureSettings;
  readonly opened: OpenedPage;
  readonly network: NetworkLog;
  readonly exchanges: ExchangeLog;
  readonly moves: Moves;
  readonly recording: PageRecording;
  readonly crashes: Crashes;
}

/** A piece of a page as pixels; `fromPx` is where it begins, in CSS pixels from the top of the page. */
export interface Shot {
  readonly png: Uint8Array;
  readonly fromPx: number;
  readonly heightPx: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

/** What the steps found, together. What is missing was not obtained. */
export interface Shown {
  readonly consent?: ConsentButton & { readonly bannerGone: boolean; readonly pressedAt: Date };
  readonly beforeConsent?: Shot;
  readonly scroll?: { readonly stop: ScrollStop; readonly heightsPx: readonly number[]; readonly goneChars: number };
  readonly text?: { readonly text: string; readonly cut: boolean; readonly embeddedFrames: number };
  readonly shots?: readonly Shot[];
  /** How several pictures of one page go together. */
  readonly joins?: Joins;
  readonly html?: { readonly html: string; readonly cut: boolean };
  /** The page with its pictures and styles as one file, as the browser writes it. */
  readonly mhtml?: string;
  readonly media?: readonly EmbeddedMedia[];
  readonly description?: PageDescription;
  readonly shownUrl?: string;
}

/** Why something is missing: a reason of ours, or the door's refusal as it is. */
export type Reason = CaptureReason | Refusal;

/** What one step found. `reasons` make the capture partial; `failed` ends it, as there is nothing to look at. */
export interface Found extends Shown {
  readonly reasons?: readonly Reason[];
  readonly failed?: { readonly reasons: readonly Reason[]; readonly detail: string };
}

/** One step: looks at the page, knowing what was found before, and tells what it found. What it throws is recorded; the others go on. */
export type Step = (viewing: Viewing, before: Shown) => Promise<Found>;
