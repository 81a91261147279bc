import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const HN_PARAMETERS = z.strictObject({
  /** Words in what people wrote, or everything that one account wrote. */
  by: z.enum(['text', 'author'], { error: 'must be text or author' }).default('text'),
});

/** Hacker News, through the search that its operator recommends. */
export const HN_ALGOLIA = {
  title: 'Hacker News (Algolia search)',
  techniques: ['T-01', 'T-05', 'T-06', 'T-19'],
  parameters: HN_PARAMETERS,
  policy: {
    termsUrl: 'https://hn.algolia.com/api',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'Algolia, which runs the search of Hacker News',
    governedBy: 'terms',
    intervalMs: 1_000,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
