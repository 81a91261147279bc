import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const BRAVE_PARAMETERS = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be a language of two letters such as en')
    .default('en'),
  country: z
    .string()
    .regex(/^([A-Z]{2}|ALL)$/, 'must be a country of two capital letters such as US, or ALL')
    .default('US'),
});

/** Brave's own index of the web, for a paying agency. The contract decides what may be stored and for how long queries are kept. */
export const BRAVE = {
  title: 'Search engine (Brave)',
  techniques: ['T-01', 'T-25'],
  parameters: BRAVE_PARAMETERS,
  policy: {
    termsUrl: 'https://api-dashboard.search.brave.com/terms-of-service',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'Brave Software, which keeps queries for up to 90 days unless the contract says otherwise',
    governedBy: 'terms',
    intervalMs: 1_000,
    requestsPerDayMax: 2_000,
    key: 'brave',
  },
} as const satisfies SourceDescription;
