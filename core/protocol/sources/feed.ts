import { z } from 'zod';
import type { SourceDescription } from './description.ts';

const PLACES = /\{(searchTerms|startPage\??|startIndex\??|count\??)\}/g;

export const FEED_PARAMETERS = z.strictObject({
  /** Path of the site's own search, as its OpenSearch description gives it, answering in RSS 2.0 or Atom 1.0. */
  template: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)[\w./?=&%+~:{}-]*$/, 'must be a path with a query, such as /?s={searchTerms}&feed=rss2')
    .refine((template) => template.includes('{searchTerms}'), {
      error:
        'must hold {searchTerms}: a feed that is not a search shows its newest entries only and can never say that there is nothing',
    })
    .refine((template) => !/[{}]/.test(template.replace(PLACES, '')), {
      error: 'may hold {searchTerms}, {startPage}, {startIndex} and {count}, and no other braces',
    })
    .default('/?s={searchTerms}&feed=rss2'),
});

/** A site whose search answers as a feed: news sites, blogs, archives, libraries. */
export const FEED = {
  title: 'Site search as a feed (RSS, Atom, OpenSearch)',
  techniques: ['T-01', 'T-02', 'T-17', 'T-25'],
  parameters: FEED_PARAMETERS,
  policy: {
    termsUrl: 'https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the site named in the step',
    governedBy: 'robots',
    intervalMs: 2_000,
    requestsPerDayMax: 2_000,
    key: null,
  },
} as const satisfies SourceDescription;
