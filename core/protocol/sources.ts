import { BLUESKY } from './sources/bluesky.ts';
import { BRAVE } from './sources/brave.ts';
import { FEED } from './sources/feed.ts';
import { GITHUB_USERS } from './sources/github-users.ts';
import { COURTLISTENER } from './sources/courtlistener.ts';
import { HN_ALGOLIA } from './sources/hn-algolia.ts';
import { MASTODON } from './sources/mastodon.ts';
import { MEDIAWIKI } from './sources/mediawiki.ts';
import { PAGE } from './sources/page.ts';
import { SEARXNG } from './sources/searxng.ts';
import { STACKEXCHANGE } from './sources/stackexchange.ts';
import { USERNAME_PRESENCE } from './sources/username-presence.ts';
import { WAYBACK_CDX } from './sources/wayback-cdx.ts';
import { WORDPRESS_REST } from './sources/wordpress-rest.ts';
import type { SourceDescription, SourcePolicy } from './sources/description.ts';

export type { SourceDescription, SourcePolicy };

/** Every source there is, described in a file each. A protocol step names one of these; anything else is refused. */
export const SOURCES = {
  searxng: SEARXNG,
  brave: BRAVE,
  mediawiki: MEDIAWIKI,
  'wordpress-rest': WORDPRESS_REST,
  feed: FEED,
  mastodon: MASTODON,
  bluesky: BLUESKY,
  'github-users': GITHUB_USERS,
  stackexchange: STACKEXCHANGE,
  'hn-algolia': HN_ALGOLIA,
  'wayback-cdx': WAYBACK_CDX,
  courtlistener: COURTLISTENER,
  'username-presence': USERNAME_PRESENCE,
  page: PAGE,
} as const satisfies Record<string, SourceDescription>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as [SourceId, ...SourceId[]];

/** How a source may be asked. */
export const policyOf = (id: SourceId): SourcePolicy => SOURCES[id].policy;
