import { expect } from 'chai';
import fc from 'fast-check';
import { CAPTURE_REASONS, captureState } from '../../../core/capture/reasons.ts';
import { isSealIntact, sealRecord, type CaptureRecord } from '../../../core/capture/record.ts';
import { TAKEN } from '../../support/taken.ts';

const DRAFT: Omit<CaptureRecord, 'manifestSha256'> = {
  format: 'evenhand capture 1',
  state: 'complete',
  reasons: [],
  quality: 'ok',
  coveredPercent: 0,
  ...TAKEN,
  requestedUrl: 'http://site.test/',
  finalUrl: 'http://site.test/',
  shownUrl: 'http://site.test/',
  status: 200,
  redirects: [{ url: 'http://site.test/old', status: 301, by: 'server' }],
  responseHeaders: { 'content-type': 'text/html' },
  remoteAddress: '192.0.2.1',
  tls: { unavailableBecause: 'the page came over plain http' },
  robots: { allowed: true, url: 'http://site.test/robots.txt', status: 404, bodySha256: null, line: null },
  startedAt: '2026-03-04T10:00:00.000Z',
  endedAt: '2026-03-04T10:00:05.000Z',
  steps: [
    { name: 'open', startedAt: '2026-03-04T10:00:00.000Z', endedAt: '2026-03-04T10:00:01.000Z', result: 'done', detail: null },
  ],
  scroll: { stop: 'bottom', heightsPx: [900], heightPxMax: 16_000, goneChars: 0 },
  joins: null,
  consent: null,
  refused: [],
  refusedCount: 0,
  dialogsDismissed: 0,
  exchanges: { kept: 1, unanswered: 0, bodiesMissing: [] },
  limits: [],
  title: 'T',
  language: 'en',
  publishedAt: null,
  relMe: [],
  settings: { settleMs: 1500 },
  environment: null,
  artefacts: [
    {
      kind: 'text',
      mediaType: 'text/plain',
      sha256: 'a'.repeat(64),
      bytes: 3,
      tile: null,
      cut: false,
      startedAt: '2026-03-04T10:00:01.000Z',
      endedAt: '2026-03-04T10:00:01.100Z',
    },
  ],
};

describe('A capture’s record', () => {
  it('is sealed by the hash of its own canonical JSON', () => {
    const record = sealRecord(DRAFT);
    expect(record.manifestSha256).to.match(/^[0-9a-f]{64}$/);
    expect(isSealIntact(record)).to.equal(true);
    expect(isSealIntact(JSON.parse(JSON.stringify(record)) as CaptureRecord)).to.equal(true);
  });

  it('shows a change of any of its parts', () => {
    const record = sealRecord(DRAFT);
    const parts = Object.keys(DRAFT) as (keyof typeof DRAFT)[];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(record[part]));
        expect(isSealIntact({ ...record, [part]: value })).to.equal(false);
      }),
    );
  });

  it('is refused when it is not a record', () => {
    expect(() => sealRecord({ ...DRAFT, startedAt: 'yesterday' })).to.throw();
    expect(() => sealRecord({ ...DRAFT, artefacts: [{ ...DRAFT.artefacts[0]!, sha256: 'short' }] })).to.throw();
  });
});

describe('A capture’s state', () => {
  it('is failed exactly when nothing was obtained, partial when there is any reason', () => {
    expect(captureState({ evidence: false, reasons: ['unreachable'] })).to.equal('failed');
    expect(captureState({ evidence: true, reasons: ['height_cap'] })).to.equal('partial');
    expect(captureState({ evidence: true, reasons: [] })).to.equal('complete');
  });

  it('has a sentence for every reason', () => {
    for (const sentence of Object.values(CAPTURE_REASONS)) expect(sentence).to.match(/^[A-Z].+\.$/);
  });
});
