import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const STACKEXCHANGE_PARAMETERS = z.strictObject({
  /** The one site of the network whose members are looked through. */
  community: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{1,59}$/, 'must be the short name of one site, such as stackoverflow or unix')
    .default('stackoverflow'),
});

/** Members of one site of the Stack Exchange network. */
export const STACKEXCHANGE = {
  title: 'Questions and answers (Stack Exchange)',
  techniques: ['T-01', 'T-05', 'T-06', 'T-19'],
  parameters: STACKEXCHANGE_PARAMETERS,
  policy: {
    termsUrl: 'https://stackoverflow.com/legal/api-terms-of-use',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'Stack Exchange',
    governedBy: 'terms',
    intervalMs: 2_000,
    // Without a key an address has 300 requests a day; a round stays below, so that a control at its end can still be asked.
    requestsPerDayMax: 280,
    key: null,
  },
} as const satisfies SourceDescription;
