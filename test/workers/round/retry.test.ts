import { expect } from 'chai';
import { combine, waitBeforeRetry } from '../../../workers/round/result.ts';
import type { SearchResult, SourceOutcome } from '../../../workers/sources/source.ts';

const result = (outcome: SourceOutcome, hits = 0): SearchResult => ({
  outcome,
  reason: outcome,
  hits: Array.from({ length: hits }, (_, rank) => ({
    url: `http://a.test/${outcome}/${rank}`,
    title: '',
    snippet: '',
    rank,
    publishedAt: null,
    subjectKey: null,
  })),
  pages: [],
  retryAfterMs: null,
});

describe('Asking a source again', () => {
  it('waits for what it asked, or twice as long each time', () => {
    expect(waitBeforeRetry({ outcome: 'rate_limited', retryAfterMs: 3_000 }, 1, 60_000, 100)).to.equal(3_000);
    expect(waitBeforeRetry({ outcome: 'unavailable', retryAfterMs: null }, 1, 60_000, 100)).to.equal(100);
    expect(waitBeforeRetry({ outcome: 'unavailable', retryAfterMs: null }, 3, 60_000, 100)).to.equal(400);
  });

  it('is not done beyond the patience of the protocol', () => {
    expect(waitBeforeRetry({ outcome: 'rate_limited', retryAfterMs: 61_000 }, 1, 60_000, 100)).to.equal(null);
  });

  it('is never done after a refusal or an answer', () => {
    for (const outcome of [
      'blocked',
      'login_required',
      'robots_disallowed',
      'found',
      'none',
      'partial',
      'indeterminate',
    ] as const) {
      expect(waitBeforeRetry({ outcome, retryAfterMs: 10 }, 1, 60_000, 100), outcome).to.equal(null);
    }
  });
});

describe('Several queries of one cell', () => {
  it('are "none" only when every one of them was', () => {
    expect(combine([result('none'), result('none')], 10).outcome).to.equal('none');
    expect(combine([result('none'), result('unavailable')], 10).outcome).to.equal('unavailable');
    expect(combine([result('none'), result('indeterminate')], 10).outcome).to.equal('indeterminate');
  });

  it('keep the hits of each, up to the limit, and the least certain outcome', () => {
    const both = combine([result('found', 3), result('none')], 2);
    expect(both.outcome).to.equal('found');
    expect(both.hits).to.have.length(2);
    expect(combine([result('found', 3), result('rate_limited')], 10)).to.include({ outcome: 'rate_limited' });
  });

  it('that rendered nothing prove nothing', () => {
    expect(combine([], 10).outcome).to.equal('indeterminate');
  });
});
