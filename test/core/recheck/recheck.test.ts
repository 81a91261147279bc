import { expect } from 'chai';
import fc from 'fast-check';
import { differencesOf } from '../../../core/recheck/differences.ts';
import {
  comparePages,
  isRecheckStale,
  type PageNow,
  type RecheckVerdict,
  type WordsState,
} from '../../../core/recheck/recheck.ts';

const TEXT = 'Millbrook Ridgeline\nI drove 140 through town last night.\nSee you on Sunday.';
const QUOTE = { start: TEXT.indexOf('I drove'), end: TEXT.indexOf('\nSee you') };
const BEFORE = { finalUrl: 'http://blog.example.test/posts/7', text: TEXT };
const SAME: PageNow = { state: 'complete', reasons: [], quality: 'ok', status: 200, finalUrl: BEFORE.finalUrl, text: TEXT };
const OTHER = 'Millbrook Ridgeline\nI walked through town last night.\nSee you on Sunday.';

const CASES: readonly (readonly [
  what: string,
  now: Partial<PageNow>,
  verdict: RecheckVerdict,
  words: WordsState,
  reason?: string,
])[] = [
  ['the same text', {}, 'unchanged', 'stand'],
  ['the same words on other lines', { text: TEXT.replaceAll('\n', '  \n\n') }, 'unchanged', 'stand'],
  ['the same text under a banner', { quality: 'interstitial' }, 'unchanged', 'stand'],
  ['one more comment', { text: `${TEXT}\nWell said!` }, 'changed', 'stand'],
  ['other words in the place of the quoted ones', { text: OTHER }, 'changed', 'missing'],
  [
    'other words, while only a picture of the page was not obtained',
    { text: OTHER, state: 'partial', reasons: ['screenshot_not_done'] },
    'changed',
    'missing',
  ],
  [
    'other words at an address that differs in a tracking parameter',
    { text: OTHER, finalUrl: `${BEFORE.finalUrl}?utm_source=x` },
    'changed',
    'missing',
  ],
  ['404', { status: 404, quality: 'error_page', text: 'Not found' }, 'gone', 'missing'],
  [
    '410 without a page',
    { state: 'failed', status: 410, quality: 'error_page', text: null, reasons: ['empty_error_answer'] },
    'gone',
    'missing',
  ],
  ['a page that says the post was removed', { quality: 'soft_404', text: 'This post has been removed.' }, 'gone', 'missing'],
  [
    '404 around the quoted words',
    { status: 404, quality: 'error_page', text: `Archived: ${TEXT}` },
    'unknown',
    'stand',
    'error_page',
  ],
  [
    '404 as a check for robots',
    { status: 404, quality: 'interstitial', text: 'Are you a robot?' },
    'unknown',
    'unknown',
    'interstitial',
  ],
  ['500', { status: 500, quality: 'error_page', text: 'Oops' }, 'unknown', 'unknown', 'error_page'],
  ['a sign-in page', { quality: 'login_wall', text: 'Sign in to continue' }, 'unknown', 'unknown', 'login_wall'],
  ['an empty page', { quality: 'blank', text: '' }, 'unknown', 'unknown', 'blank'],
  [
    'nothing, because robots.txt forbids it now',
    { state: 'failed', text: null, finalUrl: null, status: null, reasons: ['robots_disallowed'] },
    'unknown',
    'unknown',
    'robots_disallowed',
  ],
  [
    'nothing, because the host rests',
    { state: 'failed', text: null, finalUrl: null, status: null, reasons: ['resting'] },
    'unknown',
    'unknown',
    'resting',
  ],
  ['the front page instead', { text: 'Welcome', finalUrl: 'http://blog.example.test/' }, 'unknown', 'unknown', 'moved_elsewhere'],
  [
    'half a page without the words',
    { text: 'Millbrook Ridgeline', state: 'partial', reasons: ['document_incomplete'] },
    'unknown',
    'unknown',
    'text_not_whole',
  ],
  [
    'half a page with the words',
    { text: TEXT.slice(0, QUOTE.end), state: 'partial', reasons: ['document_incomplete'] },
    'unknown',
    'stand',
    'text_not_whole',
  ],
];

describe('A page asked again', () => {
  for (const [what, now, verdict, words, reason = null] of CASES) {
    it(`is ${verdict}, and its quoted words ${words}, when there is ${what}`, () => {
      const recheck = comparePages(BEFORE, { ...SAME, ...now }, [QUOTE]);
      expect([recheck.verdict, recheck.quotations, recheck.reason]).to.deep.equal([verdict, [{ ...QUOTE, words }], reason]);
    });
  }

  it('shows what differs, word by word', () => {
    expect(comparePages(BEFORE, { ...SAME, text: OTHER }, [QUOTE]).passages).to.deep.equal([
      { removed: 'drove 140', added: 'walked' },
    ]);
  });

  it('never calls words missing that stand on the page, nor a page gone that shows them', () => {
    const noise = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '404', 'not found', 'é', '😀') });
    const now = fc.record({
      state: fc.constantFrom('complete', 'partial', 'failed'),
      reasons: fc.subarray(['document_incomplete', 'screenshot_not_done', 'resting']),
      quality: fc.constantFrom('ok', 'login_wall', 'soft_404', 'error_page', 'blank', 'interstitial'),
      status: fc.constantFrom(200, 404, 410, 500, null),
      finalUrl: fc.constantFrom(BEFORE.finalUrl, 'http://elsewhere.test/', null),
    }) as fc.Arbitrary<Omit<PageNow, 'text'>>;
    fc.assert(
      fc.property(noise, noise, now, (before, after, page) => {
        const text = `${before}${TEXT.slice(QUOTE.start, QUOTE.end)}${after}`;
        const { verdict, quotations } = comparePages(BEFORE, { ...page, text }, [QUOTE]);
        expect([verdict === 'gone', quotations[0]?.words]).to.deep.equal([false, 'stand']);
      }),
    );
  });

  it('counts for seven days', () => {
    expect([isRecheckStale('2026-06-24', '2026-07-01'), isRecheckStale('2026-06-23', '2026-07-01')]).to.deep.equal([false, true]);
  });
});

describe('The differences of two texts', () => {
  const text = fc.array(fc.constantFrom('one', 'two', 'three', 'é', '😀'), { maxLength: 40 }).map((words) => words.join(' '));

  it('are none exactly when both have the same words in the same order', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(differencesOf(one, other)?.passages.length === 0).to.equal(one === other);
      }),
    );
  });

  it('name only words that were there and words that are there', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const { removed, added } of differencesOf(one, other)?.passages ?? []) {
          expect(one).to.include(removed);
          expect(other).to.include(added);
        }
      }),
    );
  });

  it('are given up on a page that has nothing in common with what it was, however long it is', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(differencesOf(long('a'), long('b'))).to.equal(null);
  });

  it('are listed up to fifty, each cut to a readable length, and the rest counted', () => {
    const numbers = Array.from({ length: 120 }, (_, at) => `${at}`);
    const every = differencesOf(
      numbers.map((each) => `kept ${each}`).join(' '),
      numbers.map((each) => `kept x${each}`).join(' '),
    );
    expect([every?.passages.length, every?.leftOut]).to.deep.equal([50, 70]);
    expect(differencesOf('', 'a'.repeat(5_000))?.passages[0]?.added).to.have.length(401);
  });
});
