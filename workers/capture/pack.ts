import { canonicalJson, sha256 } from '../../core/canonical.ts';
import { CONSENT_RULE } from '../../core/capture/consent.ts';
import { publishedAt } from '../../core/capture/published.ts';
import { judgeQuality } from '../../core/capture/quality.ts';
import { captureState } from '../../core/capture/reasons.ts';
import { sealRecord, type CaptureRecord } from '../../core/capture/record.ts';
import type { RobotsDecision } from '../egress/door.ts';
import type { Artefact, CaptureRequest, CaptureResult } from './result.ts';
import { describeConnection, describeExchanges, describeRefused, keptHeaders } from './connection.ts';
import { short } from './network-log.ts';
import type { Shown, Viewing } from './viewing.ts';
import { exchanged, piecesOf, type Looked, type Piece } from './pieces.ts';

const COMMON_LIMITS = [
  'Shows what our browser was sent at that time, signed in nowhere; it does not prove who wrote it.',
  'Times are those of the machine that captured.',
];

/** Addresses of answers whose bodies are missing are listed up to here. */
const MISSING_LISTED_MAX = 500;

/** Turns what was seen into evidence: the artefacts, and the sealed record that holds their hashes. */
export async function packCapture(looked: Looked): Promise<CaptureResult> {
  const { request, viewing, walked, startedAt } = looked;
  const { shown } = walked;
  const answer = viewing.network.document();
  const exchanges = describeExchanges(viewing.exchanges.exchanges(), viewing.recording);
  // A page that could not be shown is no evidence of a page; what was exchanged on the way is evidence of that.
  const pieces = [...(walked.failed ? [] : piecesOf(looked)), ...(await exchanged(looked, exchanges))];
  const reasons = walked.failed ? walked.reasons : [...new Set([...walked.reasons, ...lateReasons(looked)])];
  const state = captureState({ evidence: shown.text !== undefined || (shown.shots?.length ?? 0) > 0, reasons });
  const title = shown.description?.title ?? '';
  const finalUrl = answer?.url ?? null;
  const { coveredShare } = shown.description ?? {};
  const record = sealed(pieces, {
    format: 'evenhand capture 1',
    state,
    reasons: [...reasons],
    quality: judgeQuality({
      status: answer?.status ?? null,
      requestedUrl: viewing.url,
      finalUrl: finalUrl ?? viewing.url,
      title,
      text: shown.text?.text ?? '',
      passwordFields: shown.description?.passwordFields ?? 0,
      pictures: shown.description?.pictures ?? 0,
      coveredShare: coveredShare ?? 0,
    }),
    coveredPercent: coveredShare === undefined ? null : Math.round(coveredShare * 100),
    madeBy: request.madeBy,
    clock: request.clock,
    requestedUrl: viewing.url,
    finalUrl,
    shownUrl: shown.shownUrl ?? null,
    status: answer?.status ?? null,
    redirects: [...viewing.network.redirects()],
    responseHeaders: keptHeaders(answer?.headers ?? {}),
    ...describeConnection(answer, viewing.recording),
    robots: viewing.moves.robotsOf(finalUrl ?? viewing.url),
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    steps: [...walked.steps],
    scroll:
      shown.scroll === undefined
        ? null
        : { ...shown.scroll, heightsPx: [...shown.scroll.heightsPx], heightPxMax: viewing.settings.heightPxMax },
    joins: joinsOf(shown.joins),
    consent:
      shown.consent === undefined
        ? null
        : { ...shown.consent, rule: CONSENT_RULE, pressedAt: shown.consent.pressedAt.toISOString() },
    ...describeRefused(viewing),
    dialogsDismissed: looked.dialogs.count(),
    exchanges: {
      kept: exchanges.length,
      unanswered: viewing.exchanges.unanswered(),
      bodiesMissing: exchanges
        .flatMap(({ url, body }) => (body.kind === 'missing' ? [{ url: short(url), reason: body.reason }] : []))
        .slice(0, MISSING_LISTED_MAX),
    },
    limits: [...COMMON_LIMITS, ...limitsOf(looked)],
    title,
    language: shown.description?.language ?? null,
    publishedAt: publishedAt(shown.description?.dates ?? []),
    relMe: [...(shown.description?.relMe ?? [])],
    settings: { ...viewing.settings },
    environment: environmentOf(viewing),
  });
  return resultOf(record, pieces, shown.description?.links ?? []);
}

interface NotAdmitted {
  readonly request: CaptureRequest;
  readonly startedAt: Date;
  readonly refusal: string;
  readonly robots: RobotsDecision | null;
}

/** The record of a page that we were not allowed to open: that we did not look, and why, is evidence too. */
export function packNothing({ request, startedAt, refusal, robots }: NotAdmitted): CaptureResult {
  const unavailableBecause = 'the page was not opened';
  const record = sealed([], {
    format: 'evenhand capture 1',
    state: 'failed',
    reasons: [refusal],
    quality: 'blank',
    coveredPercent: null,
    madeBy: request.madeBy,
    clock: request.clock,
    requestedUrl: request.url,
    finalUrl: null,
    shownUrl: null,
    status: null,
    redirects: [],
    responseHeaders: {},
    remoteAddress: { unavailableBecause },
    tls: { unavailableBecause },
    robots,
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    steps: [],
    scroll: null,
    joins: null,
    consent: null,
    refused: [],
    refusedCount: 0,
    dialogsDismissed: 0,
    exchanges: { kept: 0, unanswered: 0, bodiesMissing: [] },
    limits: ['The page was not opened.'],
    title: '',
    language: null,
    publishedAt: null,
    relMe: [],
    settings: { ...request.settings },
    environment: null,
  });
  return resultOf(record, [], []);
}

function resultOf(record: CaptureRecord, pieces: readonly Piece[], links: readonly string[]): CaptureResult {
  const { state, reasons, quality, finalUrl, status, title, relMe } = record;
  const artefacts = pieces.map(({ kind, mediaType, bytes }) => ({ kind, mediaType, bytes }));
  const own: Artefact = { kind: 'record', mediaType: 'application/json', bytes: Buffer.from(canonicalJson(record)) };
  return {
    state,
    reasons,
    quality,
    finalUrl,
    status,
    title,
    publishedAt: record.publishedAt,
    links,
    meLinks: relMe,
    artefacts: [...artefacts, own],
    record,
  };
}

/** Hashes every piece and seals the record over them. */
const sealed = (pieces: readonly Piece[], draft: Omit<CaptureRecord, 'artefacts' | 'manifestSha256'>): CaptureRecord =>
  sealRecord({
    ...draft,
    artefacts: pieces.map(({ kind, mediaType, bytes, tile, cut, startedAt, endedAt }) => ({
      kind,
      mediaType,
      sha256: sha256(bytes),
      bytes: bytes.length,
      tile,
      cut,
      startedAt,
      endedAt,
    })),
  });

/** Reasons that only the whole walk shows. */
function lateReasons({ viewing, dialogs }: Looked): string[] {
  return [
    ...(viewing.network.documentTooLarge()
      ? ['document_too_large']
      : viewing.network.documentBroke() === null
        ? []
        : ['document_incomplete']),
    ...(dialogs.scriptsStopped() ? ['script_stopped'] : []),
    ...viewing.moves.refusedBecause(),
  ];
}

function limitsOf({ walked: { shown } }: Looked): string[] {
  const frames = shown.text?.embeddedFrames ?? 0;
  return frames === 0
    ? []
    : [`The text of ${frames === 1 ? 'one embedded frame' : `${frames} embedded frames`} is not part of the text.`];
}

const joinsOf = (joins: Shown['joins']): CaptureRecord['joins'] =>
  joins === undefined ? null : { seams: [...joins.seams], repeats: [...joins.repeats] };

const environmentOf = ({ opened, settings }: Viewing): CaptureRecord['environment'] => ({
  product: opened.product,
  browser: opened.browser,
  userAgent: opened.userAgent,
  viewport: { widthPx: settings.viewportWidthPx, heightPx: settings.viewportHeightPx, deviceScaleFactor: 1 },
  locale: settings.locale,
  timeZone: settings.timeZone,
  reducedMotion: true,
});
