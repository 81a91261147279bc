import type { SourceId } from '../../../core/protocol/sources.ts';
import { blueskySample } from './samples/bluesky.ts';
import { braveSample } from './samples/brave.ts';
import { feedSample } from './samples/feed.ts';
import { githubUsersSample } from './samples/github-users.ts';
import { courtlistenerSample } from './samples/courtlistener.ts';
import { hnAlgoliaSample } from './samples/hn-algolia.ts';
import { mastodonSample } from './samples/mastodon.ts';
import { mediawikiSample } from './samples/mediawiki.ts';
import { pageSample } from './samples/page.ts';
import type { Sample } from './samples/sample.ts';
import { searxngSample } from './samples/searxng.ts';
import { stackexchangeSample } from './samples/stackexchange.ts';
import { usernamePresenceSample } from './samples/username-presence.ts';
import { waybackCdxSample } from './samples/wayback-cdx.ts';
import { wordpressRestSample } from './samples/wordpress-rest.ts';

/** A sample of every source's answers: a source without one does not compile, so none escapes the tests that all of them pass. */
export const SAMPLES: Readonly<Record<SourceId, Sample>> = {
  searxng: searxngSample,
  brave: braveSample,
  mediawiki: mediawikiSample,
  'wordpress-rest': wordpressRestSample,
  feed: feedSample,
  mastodon: mastodonSample,
  bluesky: blueskySample,
  'github-users': githubUsersSample,
  stackexchange: stackexchangeSample,
  'hn-algolia': hnAlgoliaSample,
  'wayback-cdx': waybackCdxSample,
  courtlistener: courtlistenerSample,
  'username-presence': usernamePresenceSample,
  page: pageSample,
};
