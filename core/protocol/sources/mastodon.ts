import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const MASTODON_PARAMETERS = z.strictObject({
  /** Posts read for each account found, newest first. */
  statuses: z.int().min(0).max(200).default(40),
});

/** One instance. There is no single Mastodon: a protocol pins its instances, one step each, the same for everyone. */
export const MASTODON = {
  title: 'Microblog (Mastodon)',
  techniques: ['T-05', 'T-06', 'T-19'],
  parameters: MASTODON_PARAMETERS,
  policy: {
    termsUrl: 'https://docs.joinmastodon.org/api/rate-limits/',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the instance named in the step',
    governedBy: 'terms',
    intervalMs: 1_000,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
