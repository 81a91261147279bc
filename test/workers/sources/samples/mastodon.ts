import type { Serve } from '../../egress/loopback-site.ts';
import { firstThen, json, step, type Sample } from './sample.ts';

export const account = (name: string, id: string, more: object = {}) => ({
  id,
  acct: `user${id}`,
  username: `user${id}`,
  display_name: name,
  url: `http://site.example/@user${id}`,
  note: '<p>Hello</p>',
  discoverable: null,
  indexable: true,
  noindex: false,
  fields: [],
  ...more,
});
export const status = (id: string, accountId: string, more: object = {}) => ({
  id,
  created_at: '2025-03-01T10:00:00.000Z',
  url: `http://site.example/@user${accountId}/${id}`,
  visibility: 'public',
  spoiler_text: '',
  content: `<p>Post ${id}</p>`,
  account: { id: accountId, acct: `user${accountId}` },
  media_attachments: [],
  reblog: null,
  ...more,
});
export const accounts = (list: readonly object[]) => ({ accounts: list, statuses: [], hashtags: [] });

const thenPosts = (list: readonly object[], posts: Serve) =>
  firstThen((url) => !url.includes('/statuses'), json(accounts(list)), posts);
const ana = [account('Ana Quiñones', '1')];

export const mastodonSample: Sample = {
  origin: 'written from https://docs.joinmastodon.org/methods/search/ and /methods/accounts/',
  step: step('mastodon', {}),
  found: thenPosts(ana, json([status('1', '1', { visibility: 'private', content: 'Not for everybody, señora' })])),
  none: json(accounts([])),
  strangers: json(accounts([account('Somebody Else', '1')])),
  more: (then) => thenPosts(ana, then),
  pastTheEnd: json([]),
  malformedCursor: null,
  errorInSuccess: JSON.stringify({ error: 'This action is not allowed' }),
  anotherShape: JSON.stringify({ accounts: [] }),
  carries: (url, query) =>
    url.searchParams.get('q') ===
    query
      .replace(/["“”„]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
};
