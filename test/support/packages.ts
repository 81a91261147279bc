import { canonicalJson, sha256 } from '../../core/canonical.ts';
import type { Exchange } from '../../core/capture/exchange.ts';
import { sealRecord, type ArtefactKind, type CaptureRecord } from '../../core/capture/record.ts';
import { packageSignerFrom } from '../../core/capture/wacz/signing.ts';
import { writeExchanges } from '../../store/wacz/write-exchanges.ts';
import type { Part } from '../../store/wacz/write-derived.ts';
import { writePackage, type PackedCapture } from '../../store/wacz/write-package.ts';

export const TEST_SIGNER = packageSignerFrom(Buffer.alloc(32, 7));
export const TEST_SOFTWARE = 'Evenhand/0.1.0 (+https://agency.test; vetting@agency.test)';
export const TEST_PAGE =
  '<!doctype html><html><head><title>Clock</title></head><body><h1>The clock strikes again</h1><img src="/clock.png"></body></html>';

const UNKNOWN = { unavailableBecause: 'the page came over plain http' };
import { TAKEN } from './taken.ts';

/** An exchange with site.test; `changes` say what is special about it. */
export const anExchange = (changes: Partial<Exchange> = {}): Exchange => ({
  url: 'http://site.test/',
  method: 'GET',
  requestHeaders: [['accept', 'text/html']],
  startedAt: '2026-03-04T10:00:01.000Z',
  status: 200,
  statusText: 'OK',
  responseHeaders: [['content-type', 'text/html; charset=utf-8']],
  respondedAt: '2026-03-04T10:00:01.250Z',
  protocol: 'http/1.1',
  remoteAddress: '192.0.2.1',
  tls: UNKNOWN,
  body: { kind: 'kept', bytes: Buffer.from(TEST_PAGE), reencoded: false, cutBecause: null },
  ...changes,
});

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The exchanges of a page with a redirect, a picture, and a picture whose body is missing. */
export const someExchanges = (): Exchange[] => [
  anExchange({
    url: 'http://site.test/old',
    status: 301,
    statusText: 'Moved Permanently',
    responseHeaders: [['location', '/']],
    body: { kind: 'none' },
  }),
  anExchange(),
  anExchange({
    url: 'http://site.test/clock.png',
    responseHeaders: [['content-type', 'image/png']],
    body: { kind: 'kept', bytes: PICTURE, reencoded: false, cutBecause: null },
  }),
  anExchange({
    url: 'http://site.test/lost.png',
    body: { kind: 'missing', reason: 'it was still coming when the capture ended' },
  }),
];

/** A whole capture without a browser: its parts, and the sealed record over them. */
export async function aCapture({
  exchanges = someExchanges(),
  text = 'The clock strikes again',
}: { exchanges?: readonly Exchange[]; text?: string } = {}): Promise<PackedCapture> {
  const part = (kind: ArtefactKind, mediaType: string, bytes: Uint8Array): Part => ({ kind, mediaType, bytes });
  const parts = [
    part('text', 'text/plain; charset=utf-8', Buffer.from(text)),
    part('screenshot', 'image/png', PICTURE),
    part('screenshot', 'image/png', Buffer.concat([PICTURE, PICTURE])),
    part('html', 'text/html; charset=utf-8', Buffer.from(TEST_PAGE)),
    ...(exchanges.length === 0
      ? []
      : [part('exchanges', 'application/warc', await writeExchanges(TEST_SOFTWARE, '2026-03-04T10:00:00.000Z', exchanges))]),
  ];
  const record = sealRecord({
    ...RECORD,
    artefacts: parts.map(({ kind, mediaType, bytes }) => ({
      kind,
      mediaType,
      sha256: sha256(bytes),
      bytes: bytes.length,
      tile: null,
      cut: false,
      startedAt: '2026-03-04T10:00:01.000Z',
      endedAt: '2026-03-04T10:00:02.000Z',
    })),
  });
  return {
    record,
    parts: [...parts, part('record', 'application/json', Buffer.from(canonicalJson(record)))],
    ids: {
      captureId: '0b5a7a0e-6b1f-4d64-9a53-3f1f2ed1a001',
      roundId: '0b5a7a0e-6b1f-4d64-9a53-3f1f2ed1a002',
      protocolSha256: 'ab'.repeat(32),
    },
    software: TEST_SOFTWARE,
  };
}

/** The package of such a capture, signed by `TEST_SIGNER`. */
export const aPackage = async (changes: Parameters<typeof aCapture>[0] = {}): Promise<Buffer> =>
  writePackage(await aCapture(changes), TEST_SIGNER);

const RECORD: Omit<CaptureRecord, 'manifestSha256' | 'artefacts'> = {
  format: 'evenhand capture 1',
  state: 'complete',
  reasons: [],
  quality: 'ok',
  coveredPercent: 0,
  ...TAKEN,
  requestedUrl: 'http://site.test/old',
  finalUrl: 'http://site.test/',
  shownUrl: 'http://site.test/',
  status: 200,
  redirects: [{ url: 'http://site.test/old', status: 301, by: 'server' }],
  responseHeaders: { 'content-type': 'text/html; charset=utf-8' },
  remoteAddress: '192.0.2.1',
  tls: UNKNOWN,
  robots: { allowed: true, url: 'http://site.test/robots.txt', status: 404, bodySha256: null, line: null },
  startedAt: '2026-03-04T10:00:00.000Z',
  endedAt: '2026-03-04T10:00:05.000Z',
  steps: [],
  scroll: { stop: 'bottom', heightsPx: [900], heightPxMax: 16_000, goneChars: 0 },
  joins: null,
  consent: null,
  refused: [],
  refusedCount: 0,
  dialogsDismissed: 0,
  exchanges: {
    kept: 4,
    unanswered: 0,
    bodiesMissing: [{ url: 'http://site.test/lost.png', reason: 'it was still coming when the capture ended' }],
  },
  limits: [],
  title: 'Clock',
  language: 'en',
  publishedAt: null,
  relMe: [],
  settings: { settleMs: 1500 },
  environment: null,
};
