import type { SourceId } from '../../../core/protocol/sources.ts';
import { mastodonSample } from './samples/mastodon.ts';
import { mediawikiSample } from './samples/mediawiki.ts';
import type { Sample } from './samples/sample.ts';
import { searxngSample } from './samples/searxng.ts';
import { wordpressRestSample } from './samples/wordpress-rest.ts';

/** A sample of every source's answers: a source without one does not compile, so none escapes the tests that all of them pass. */
export const SAMPLES: Readonly<Record<SourceId, Sample>> = {
  searxng: searxngSample,
  mediawiki: mediawikiSample,
  'wordpress-rest': wordpressRestSample,
  mastodon: mastodonSample,
};
