import { expect } from 'chai';
import { sealRecord, type CaptureRecord } from '../../../core/capture/record.ts';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { factsOf } from '../../../server/pages/captures/facts.ts';
import { picturesOf } from '../../../server/pages/captures/shown-pictures.ts';
import type { Artefact, Capture } from '../../../sql/capture/capture.ts';
import { TAKEN } from '../../support/taken.ts';

const DRAFT: Omit<CaptureRecord, 'manifestSha256'> = {
  format: 'evenhand capture 1',
  state: 'partial',
  reasons: ['height_cap'],
  quality: 'ok',
  coveredPercent: 12,
  ...TAKEN,
  clock: { synchronised: false, saidBy: 'chronyc', askedAt: '2026-03-04T09:59:59.000Z' },
  requestedUrl: 'http://site.test/old',
  finalUrl: 'http://site.test/',
  shownUrl: 'http://site.test/',
  status: 200,
  redirects: [{ url: 'http://site.test/old', status: 301, by: 'server' }],
  responseHeaders: {},
  remoteAddress: '192.0.2.1',
  tls: { unavailableBecause: 'the page came over plain http' },
  robots: { allowed: true, url: 'http://site.test/robots.txt', status: 404, bodySha256: null, line: null },
  startedAt: '2026-03-04T10:00:00.000Z',
  endedAt: '2026-03-04T10:00:05.000Z',
  steps: [],
  scroll: { stop: 'height_cap', heightsPx: [900], heightPxMax: 16_000, goneChars: 0 },
  joins: null,
  consent: { rule: 'accept', label: 'I agree', selector: 'button', bannerGone: true, pressedAt: '2026-03-04T10:00:02.000Z' },
  refused: [],
  refusedCount: 3,
  dialogsDismissed: 0,
  exchanges: { kept: 1, unanswered: 0, bodiesMissing: [] },
  limits: ['The page is higher than the protocol looks.'],
  title: 'T',
  language: 'en',
  publishedAt: null,
  relMe: [],
  settings: {},
  environment: null,
  artefacts: [],
};
const RECORD = sealRecord(DRAFT);

const capture = (changes: Partial<Capture> = {}): Capture => ({
  id: 'c' as CaptureId,
  applicantId: 'a' as ApplicantId,
  applicantNumber: 'A-1',
  requisitionId: 'r' as RequisitionId,
  roundId: 'o' as RoundId,
  url: 'http://site.test/old',
  finalUrl: 'http://site.test/',
  status: 200,
  title: 'T',
  publishedAt: null,
  state: 'partial',
  reasons: ['height_cap'],
  quality: 'ok',
  record: RECORD,
  manifestSha256: RECORD.manifestSha256,
  startedAt: null,
  finishedAt: null,
  tier: null,
  firstVerdict: null,
  firstBy: null,
  secondVerdict: null,
  secondBy: null,
  settledVerdict: null,
  suggestedTier: null,
  suggestedWhy: null,
  criteria: [],
  lookBackYears: 7,
  ...changes,
});

const fact = (one: Capture, name: string) => factsOf(one).facts.find((known) => known.name === name)?.value;

describe('The facts of a capture', () => {
  it('say by which software and clock it was taken, and how much a banner still covered', () => {
    expect(fact(capture(), 'Software')).to.equal('Evenhand/0.1.0 on worker-1');
    expect(fact(capture(), 'Clock')).to.include('NOT kept right by others, as chronyc said at 2026-03-04T09:59:59.000Z');
    expect(fact(capture(), 'Still under a banner at the end')).to.equal('12 % of the window');
  });

  it('come from its sealed record', () => {
    const { redirects, limits } = factsOf(capture());
    expect(redirects).to.deep.equal([{ url: 'http://site.test/old', status: '301', by: 'sent on by the site' }]);
    expect(limits).to.deep.equal(['The page is higher than the protocol looks.']);
    expect(fact(capture(), 'Seal of the record')).to.equal('intact');
    expect(fact(capture(), 'Consent banner')).to.equal('“I agree” was pressed; the banner went away');
    expect(fact(capture(), 'Encryption')).to.include('plain http');
    expect(fact(capture(), 'Requests not let out')).to.equal('3');
  });

  it('say whether the pictures of a tall page go together', () => {
    expect(fact(capture(), 'Pictures')).to.equal('none');
    expect(fact(capture({ record: TALL }), 'Pictures')).to.equal(
      '2: at 7800 px, 200 of the 200 rows that two of them show are the same; the 1200 px from 8000 px on are the same as those from 0 px on',
    );
  });

  it('say so when the record, or the hash it was sealed with, was altered', () => {
    expect(fact(capture({ record: { ...RECORD, status: 404 } }), 'Seal of the record')).to.include('BROKEN');
    expect(fact(capture({ manifestSha256: 'f'.repeat(64) }), 'Seal of the record')).to.include('BROKEN');
  });

  it('are what the row holds when there is no readable record', () => {
    for (const record of [null, {}, 'nonsense', { ...RECORD, extra: 1 }]) {
      const facts = factsOf(capture({ record }));
      expect(facts.redirects).to.deep.equal([]);
      expect(facts.facts.map(({ name }) => name))
        .to.include('Ended at')
        .and.not.include('Seal of the record');
    }
  });
});

const at = '2026-03-04T10:00:03.000Z';
const tile = (fromPx: number, heightPx: number) => ({
  kind: 'screenshot' as const,
  mediaType: 'image/png',
  sha256: 'a'.repeat(64),
  bytes: 1,
  tile: { fromPx, heightPx },
  cut: false,
  startedAt: at,
  endedAt: at,
});
const TALL = sealRecord({
  ...DRAFT,
  joins: {
    seams: [{ atPx: 7_800, overlapPx: 200, sameRows: 200 }],
    repeats: [{ fromPx: 8_000, heightPx: 1_200, sameAsPx: 0 }],
  },
  environment: {
    product: 'p',
    browser: 'b',
    userAgent: 'u',
    viewport: { widthPx: 1_280, heightPx: 900, deviceScaleFactor: 1 },
    locale: 'en-US',
    timeZone: 'UTC',
    reducedMotion: true,
  },
  artefacts: [tile(0, 8_000), tile(7_800, 1_500)],
});

describe('The pictures of a captured page', () => {
  const shot = (ordinal: number) => ({ kind: 'screenshot', ordinal }) as Artefact;

  it('are shown as one where there are several, each in its place', () => {
    const { whole, single } = picturesOf(capture({ record: TALL }), [shot(0), shot(1)]);
    expect(whole).to.deep.include({ widthPx: 1_280, heightPx: 9_300 });
    expect(whole!.parts).to.deep.equal([
      { fromPx: 0, heightPx: 8_000, src: '/captures/c/pictures/screenshot/0' },
      { fromPx: 7_800, heightPx: 1_500, src: '/captures/c/pictures/screenshot/1' },
    ]);
    expect(single).to.have.length(2);
  });

  it('are shown one by one where there is one, or where nothing says where each belongs', () => {
    expect(picturesOf(capture(), [shot(0)]).whole).to.equal(null);
    expect(picturesOf(capture({ record: null }), [shot(0), shot(1)])).to.deep.include({ whole: null });
    expect(picturesOf(capture({ record: TALL }), [shot(0), shot(1), shot(2)]).whole).to.equal(null);
  });
});
