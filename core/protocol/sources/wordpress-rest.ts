import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const WORDPRESS_PARAMETERS = z.strictObject({
  apiPath: z
    .string()
    .regex(/^\/[\w./-]*$/, 'must be the path of the REST API')
    .default('/wp-json/wp/v2/'),
});

/** One site that runs WordPress. */
export const WORDPRESS_REST = {
  title: 'News site or blog (WordPress)',
  techniques: ['T-01', 'T-02', 'T-17', 'T-25'],
  parameters: WORDPRESS_PARAMETERS,
  policy: {
    termsUrl: 'https://developer.wordpress.org/rest-api/reference/posts/',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the site named in the step',
    governedBy: 'terms',
    intervalMs: 1_000,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
