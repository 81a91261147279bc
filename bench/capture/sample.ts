import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalJson, sha256 } from '../../core/canonical.ts';
import type { Exchange } from '../../core/capture/exchange.ts';
import { sealRecord } from '../../core/capture/record.ts';
import { packageSignerFrom } from '../../core/capture/wacz/signing.ts';
import { writeExchanges } from '../../store/wacz/write-exchanges.ts';
import { writePackage } from '../../store/wacz/write-package.ts';

const MEGABYTE = 1_000_000;
const BODY_BYTES = 4 * MEGABYTE;
const AT = '2026-01-01T00:00:00.000Z';
const SOFTWARE = 'Evenhand/bench';
const WORDS =
  'the clock tower of Millbrook struck again last night and nobody at the desk could say why it was eleven minutes late '.split(
    ' ',
  );

/** Writes a package whose bodies come to so many megabytes, half of them pictures of the page and a quarter each pictures and text in it, and says how fast: the time is from exchanges in memory to a finished file. */
export async function writeSample(file: string, megabytes: number): Promise<{ fileMB: number; writeMBps: number }> {
  const bodies = Math.ceil((megabytes * MEGABYTE) / BODY_BYTES);
  const exchanges = Array.from({ length: Math.ceil(bodies / 2) }, (_, at) => exchange(at));
  const pictures = Array.from(
    { length: Math.floor(bodies / 2) },
    () => ({ kind: 'screenshot', mediaType: 'image/png', bytes: randomBytes(BODY_BYTES) }) as const,
  );
  const started = performance.now();
  const archive = await writeExchanges(SOFTWARE, AT, exchanges);
  const captured = [...pictures, { kind: 'exchanges', mediaType: 'application/warc', bytes: archive } as const];
  const record = sealRecord({
    ...RECORD,
    artefacts: captured.map(({ kind, mediaType, bytes }) => ({
      kind,
      mediaType,
      sha256: sha256(bytes),
      bytes: bytes.length,
      tile: null,
      cut: false,
      startedAt: AT,
      endedAt: AT,
    })),
  });
  const parts = [
    ...captured,
    { kind: 'record', mediaType: 'application/json', bytes: Buffer.from(canonicalJson(record)) } as const,
  ];
  const ids = { captureId: 'sample', roundId: 'sample', protocolSha256: 'sample' };
  const bytes = await writePackage({ record, parts, ids, software: SOFTWARE }, packageSignerFrom(Buffer.alloc(32)));
  const seconds = (performance.now() - started) / 1_000;
  writeFileSync(file, bytes);
  return { fileMB: bytes.length / MEGABYTE, writeMBps: megabytes / seconds };
}

function exchange(at: number): Exchange {
  const isPicture = at % 2 === 0;
  return {
    url: `http://site.test/${at}`,
    method: 'GET',
    requestHeaders: [['accept', '*/*']],
    startedAt: AT,
    status: 200,
    statusText: 'OK',
    responseHeaders: [['content-type', isPicture ? 'image/png' : 'text/html; charset=utf-8']],
    respondedAt: AT,
    protocol: 'http/1.1',
    remoteAddress: '192.0.2.1',
    tls: { unavailableBecause: 'the page came over plain http' },
    body: { kind: 'kept', bytes: isPicture ? randomBytes(BODY_BYTES) : prose(at), reencoded: false, cutBecause: null },
  };
}

/** Text that packs about as well as pages do. */
function prose(seed: number): Buffer {
  const pieces: string[] = [];
  let length = 0;
  for (let at = seed; length < BODY_BYTES; at += 1) {
    const piece = `${WORDS[(at * 7_919 + (at >> 3)) % WORDS.length] ?? ''}${at % 5 === 0 ? ` ${(at * 2_654_435_761) % 99_991}` : ''} `;
    pieces.push(piece);
    length += piece.length;
  }
  return Buffer.from(pieces.join('').slice(0, BODY_BYTES));
}

const RECORD = {
  format: 'evenhand capture 1' as const,
  state: 'complete' as const,
  reasons: [],
  quality: 'ok' as const,
  coveredPercent: 0,
  madeBy: { software: SOFTWARE, machine: 'bench', operator: null, searches: [] },
  clock: { unavailableBecause: 'nobody asked' },
  requestedUrl: 'http://site.test/1',
  finalUrl: 'http://site.test/1',
  shownUrl: null,
  status: 200,
  redirects: [],
  responseHeaders: {},
  remoteAddress: '192.0.2.1',
  tls: { unavailableBecause: 'the page came over plain http' },
  robots: null,
  startedAt: AT,
  endedAt: AT,
  steps: [],
  scroll: null,
  joins: null,
  consent: null,
  refused: [],
  refusedCount: 0,
  dialogsDismissed: 0,
  exchanges: { kept: 1, unanswered: 0, bodiesMissing: [] },
  limits: [],
  title: '',
  language: null,
  publishedAt: null,
  relMe: [],
  settings: {},
  environment: null,
};
