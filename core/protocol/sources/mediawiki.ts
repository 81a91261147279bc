import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const MEDIAWIKI_PARAMETERS = z.strictObject({
  apiPath: z
    .string()
    .regex(/^\/[\w./-]*api\.php$/, 'must be the path of api.php')
    .default('/w/api.php'),
  pagePath: z
    .string()
    .regex(/^\/[\w./?=&-]*$/, 'must be the path before a page title')
    .default('/wiki/'),
  namespaces: z
    .array(z.union([z.literal(0), z.literal(2)]))
    .min(1)
    .default([0, 2]),
});

/** One wiki; a protocol that asks several has a step for each, so that each has its own controls. */
export const MEDIAWIKI = {
  title: 'Wiki (MediaWiki)',
  techniques: ['T-01', 'T-02', 'T-17'],
  parameters: MEDIAWIKI_PARAMETERS,
  policy: {
    termsUrl: 'https://www.mediawiki.org/wiki/API:Etiquette',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the wiki named in the step',
    governedBy: 'terms',
    intervalMs: 500,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
