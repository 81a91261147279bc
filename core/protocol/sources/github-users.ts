import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const GITHUB_USERS_PARAMETERS = z.strictObject({
  /** Where the words are looked for. */
  fields: z
    .array(z.enum(['name', 'login', 'email']))
    .min(1)
    .refine((fields) => new Set(fields).size === fields.length, { error: 'must name each place once' })
    .default(['name', 'login']),
});

/** Accounts of people on GitHub (`https://api.github.com`), without a key: ten searches a minute. */
export const GITHUB_USERS = {
  title: 'Developer site (GitHub)',
  techniques: ['T-05', 'T-06', 'T-19'],
  parameters: GITHUB_USERS_PARAMETERS,
  policy: {
    termsUrl: 'https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'GitHub (api.github.com)',
    governedBy: 'terms',
    intervalMs: 6_000,
    requestsPerDayMax: 2_000,
    key: null,
  },
} as const satisfies SourceDescription;
