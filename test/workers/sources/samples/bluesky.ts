import type { Serve } from '../../egress/loopback-site.ts';
import { firstThen, json, parameter, step, type Sample } from './sample.ts';

export const actor = (name: string, id: string, labels: readonly object[] = []) => ({
  did: `did:plc:${id}`,
  handle: `user${id}.bsky.example`,
  displayName: name,
  description: 'Hello',
  labels,
  indexedAt: '2025-03-01T10:00:00.000Z',
});
export const post = (key: string, actorId: string, more: object = {}) => ({
  post: {
    uri: `at://did:plc:${actorId}/app.bsky.feed.post/${key}`,
    cid: 'bafy',
    author: { did: `did:plc:${actorId}`, handle: `user${actorId}.bsky.example` },
    record: { $type: 'app.bsky.feed.post', text: `Post ${key}`, createdAt: '2025-03-01T10:00:00.000Z' },
    indexedAt: '2025-03-01T10:00:00.000Z',
  },
  ...more,
});

/** A service with these pages of actors, and this for every other request. */
export const actorsThen = (actors: readonly object[], cursor: string | undefined, then: Serve) =>
  firstThen((url) => url.includes('searchActors') && parameter(url, 'cursor') === null, json({ actors, cursor }), then);
const ana = [actor('Ana Quiñones', '1')];
const nothing: Serve = firstThen((url) => url.includes('searchActors'), json({ actors: [] }), json({ feed: [] }));

export const blueskySample: Sample = {
  origin: 'written from https://docs.bsky.app/docs/api/app-bsky-actor-search-actors and app-bsky-feed-get-author-feed',
  step: step('bluesky', {}),
  found: firstThen((url) => url.includes('searchActors'), json({ actors: ana }), nothing),
  none: json({ actors: [] }),
  strangers: actorsThen([actor('Somebody Else', '2')], undefined, nothing),
  more: (then) => actorsThen(ana, '1', then),
  pastTheEnd: nothing,
  malformedCursor: (_, response) => response.writeHead(500).end(JSON.stringify({ error: 'InternalServerError' })),
  errorInSuccess: JSON.stringify({ error: 'InternalServerError', message: 'Internal Server Error' }),
  anotherShape: JSON.stringify({ posts: [] }),
  carries: (url, query) =>
    url.searchParams.get('q') ===
    query
      .replace(/["“”„]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
};
