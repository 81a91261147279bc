import { expect } from 'chai';
import fc from 'fast-check';
import { retryAfterMs } from '../../../workers/egress/retry-after.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const SEVEN_DAYS = 7 * 86_400_000;

/** What sites say, with how long that is from noon on 1 March 2026. */
const SAID: readonly (readonly [what: string, status: number, headers: Record<string, string>, ms: number | null])[] = [
  ['nothing', 429, {}, null],
  ['seconds', 429, { 'retry-after': '120' }, 120_000],
  ['seconds with spaces', 503, { 'retry-after': ' 5 ' }, 5_000],
  ['seconds with a success', 200, { 'retry-after': '5' }, 5_000],
  ['no seconds', 429, { 'retry-after': '0' }, 0],
  ['an HTTP date', 429, { 'retry-after': 'Sun, 01 Mar 2026 12:01:00 GMT' }, 60_000],
  ['an RFC 850 date', 429, { 'retry-after': 'Sunday, 01-Mar-26 12:01:00 GMT' }, 60_000],
  ['an asctime date', 429, { 'retry-after': 'Sun Mar  1 12:01:00 2026' }, 60_000],
  ['a date that has passed', 429, { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
  ['a date that is none', 429, { 'retry-after': 'Foo, 99 Mar 2026 12:01:00 GMT' }, null],
  ['words', 429, { 'retry-after': '5 minutes' }, null],
  ['a negative number', 429, { 'retry-after': '-5' }, null],
  ['a fraction', 429, { 'retry-after': '1.5' }, null],
  ['an absurd number', 429, { 'retry-after': '99999999999999999999' }, SEVEN_DAYS],
  ['a reset in epoch seconds', 429, { 'x-ratelimit-reset': String(NOW / 1000 + 90) }, 90_000],
  ['a reset in epoch milliseconds', 429, { 'x-ratelimit-reset': String(NOW + 90_000) }, 90_000],
  ['a reset in seconds', 429, { 'x-ratelimit-reset': '90' }, 90_000],
  ['a reset in seconds with a fraction', 429, { 'x-ratelimit-reset': '0.5' }, 500],
  ['a reset as a timestamp', 429, { 'x-ratelimit-reset': '2026-03-01T12:01:30.000000Z' }, 90_000],
  ['a reset by its newer name', 429, { 'ratelimit-reset': '90' }, 90_000],
  ['a reset while something is left', 200, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '90' }, null],
  ['a reset when nothing is left', 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' }, 90_000],
  ['a reset that is none', 429, { 'x-ratelimit-reset': 'soon' }, null],
  ['both', 429, { 'retry-after': '10', 'x-ratelimit-reset': '90' }, 10_000],
];

describe('how long a site asks us to wait', () => {
  for (const [what, status, headers, ms] of SAID) {
    it(`is ${ms === null ? 'not said' : `${ms} ms`} when it answers ${status} and says ${what}`, () => {
      expect(retryAfterMs(status, headers, NOW)).to.equal(ms);
    });
  }

  it('is never negative, never more than a week and never a fraction, whatever is said', () => {
    const digits = fc.string({ unit: fc.constantFrom('0', '9', '-', '.', 'e', ' ', 'T', ':', 'Z', 'G', 'M', ',', '٣') });
    fc.assert(
      fc.property(digits, digits, (after, reset) => {
        const ms = retryAfterMs(429, { 'retry-after': after, 'x-ratelimit-reset': reset }, NOW);
        expect(ms === null || (Number.isInteger(ms) && ms >= 0 && ms <= SEVEN_DAYS)).to.equal(true);
      }),
    );
  });
});
