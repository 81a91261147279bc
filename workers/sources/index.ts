import type { SourceId } from '../../core/protocol/sources.ts';
import { mastodon } from './mastodon.ts';
import { mediawiki } from './mediawiki.ts';
import { searxng } from './searxng.ts';
import type { Source } from './source.ts';
import { wordpressRest } from './wordpress-rest.ts';

/** Every source a step can name, with the connector that asks it. A source without a connector does not compile. */
export const SOURCE_CONNECTORS: Readonly<Record<SourceId, Source>> = {
  searxng,
  mediawiki,
  'wordpress-rest': wordpressRest,
  mastodon,
};
