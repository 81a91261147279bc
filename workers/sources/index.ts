import type { SourceId } from '../../core/protocol/sources.ts';
import { bluesky } from './bluesky.ts';
import { brave } from './brave.ts';
import { feed } from './feed.ts';
import { githubUsers } from './github-users.ts';
import { courtlistener } from './courtlistener.ts';
import { hnAlgolia } from './hn-algolia.ts';
import { mastodon } from './mastodon.ts';
import { mediawiki } from './mediawiki.ts';
import { page } from './page.ts';
import { searxng } from './searxng.ts';
import type { Source } from './source.ts';
import { stackexchange } from './stackexchange.ts';
import { usernamePresence } from './username-presence.ts';
import { waybackCdx } from './wayback-cdx.ts';
import { wordpressRest } from './wordpress-rest.ts';

/** Every source a step can name, with the connector that asks it. A source without a connector does not compile. */
export const SOURCE_CONNECTORS: Readonly<Record<SourceId, Source>> = {
  searxng,
  brave,
  mediawiki,
  'wordpress-rest': wordpressRest,
  feed,
  mastodon,
  bluesky,
  'github-users': githubUsers,
  stackexchange,
  'hn-algolia': hnAlgolia,
  'wayback-cdx': waybackCdx,
  courtlistener,
  'username-presence': usernamePresence,
  page,
};
