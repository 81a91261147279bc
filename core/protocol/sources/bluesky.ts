import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const BLUESKY_PARAMETERS = z.strictObject({
  /** Posts read for each account found, newest first. */
  posts: z.int().min(0).max(200).default(40),
});

/** Bluesky's public view for people who are not signed in: `https://public.api.bsky.app`. */
export const BLUESKY = {
  title: 'Microblog (Bluesky)',
  techniques: ['T-05', 'T-06', 'T-19'],
  parameters: BLUESKY_PARAMETERS,
  policy: {
    termsUrl: 'https://docs.bsky.app/docs/support/developer-guidelines',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'Bluesky, whose public service is asked (public.api.bsky.app)',
    governedBy: 'terms',
    intervalMs: 500,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
