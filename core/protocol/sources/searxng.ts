import { z } from 'zod';
import type { SourceDescription } from './description.ts';

/** Engines of SearXNG that read result pages made for people, past checks that are there to keep programs out (T-16). */
const SCRAPERS = /^(google|bing|duckduckgo|ddg|startpage|yahoo|yandex|qwant|baidu|brave(?!api))\b/;

export const SEARXNG_PARAMETERS = z.strictObject({
  /** Exactly one engine: a merged list hides which engine stayed silent. */
  engine: z
    .string()
    .regex(/^[a-z0-9 _-]{1,40}$/, 'must name one engine of the search host')
    .refine((engine) => !SCRAPERS.test(engine), {
      error:
        'must name an engine with an interface of its own, such as braveapi or marginalia: this one reads pages made for people (T-16)',
    }),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language tag such as en or en-US')
    .default('en'),
});

/** A search host of the agency's own. */
export const SEARXNG = {
  title: 'Search engine (SearXNG)',
  techniques: ['T-01', 'T-25'],
  parameters: SEARXNG_PARAMETERS,
  policy: {
    termsUrl: 'https://docs.searxng.org/dev/search_api.html',
    termsReviewed: '2026-11-20',
    sendsNameTo: "the agency's own search host and the one engine named in the step",
    governedBy: 'terms',
    intervalMs: 500,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
