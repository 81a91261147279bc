import { z } from 'zod';
import type { TechniqueId } from './techniques.ts';

/** What the product knows of each kind of source before any request: its closed parameters and the techniques it can serve. */
export interface SourceDescription {
  readonly title: string;
  readonly techniques: readonly TechniqueId[];
  /** Closed: an unknown parameter is refused, because it is hashed into the protocol and must mean something. */
  readonly parameters: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Where the applicant's name goes when this source is asked. */
  readonly sendsNameTo: string;
}

const language = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language tag such as en or en-US')
  .default('en');

export const SEARXNG_PARAMETERS = z.strictObject({
  /** Exactly one engine: a merged list hides which engine stayed silent. */
  engine: z.string().regex(/^[a-z0-9 _-]{1,40}$/, 'must name one engine of the search host'),
  language,
});
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
export const WORDPRESS_PARAMETERS = z.strictObject({
  apiPath: z
    .string()
    .regex(/^\/[\w./-]*$/, 'must be the path of the REST API')
    .default('/wp-json/wp/v2/'),
});
export const MASTODON_PARAMETERS = z.strictObject({
  /** Posts read for each account found, newest first. */
  statuses: z.int().min(0).max(200).default(40),
});

/** Every source there is. A protocol step names one of these; anything else is refused. */
export const SOURCES = {
  searxng: {
    title: 'Search engine (SearXNG)',
    techniques: ['T-01', 'T-25'],
    parameters: SEARXNG_PARAMETERS,
    sendsNameTo: "the agency's own search host and the one engine named in the step",
  },
  mediawiki: {
    title: 'Wiki (MediaWiki)',
    techniques: ['T-01', 'T-02', 'T-17'],
    parameters: MEDIAWIKI_PARAMETERS,
    sendsNameTo: 'the wiki named in the step',
  },
  'wordpress-rest': {
    title: 'News site or blog (WordPress)',
    techniques: ['T-01', 'T-02', 'T-17', 'T-25'],
    parameters: WORDPRESS_PARAMETERS,
    sendsNameTo: 'the site named in the step',
  },
  mastodon: {
    title: 'Microblog (Mastodon)',
    techniques: ['T-05', 'T-06', 'T-19'],
    parameters: MASTODON_PARAMETERS,
    sendsNameTo: 'the instance named in the step',
  },
} as const satisfies Record<string, SourceDescription>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as [SourceId, ...SourceId[]];
