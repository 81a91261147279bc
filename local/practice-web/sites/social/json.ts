import { createHash } from 'node:crypto';
import { addressOn } from '../../hosts.ts';
import { escapeHtml } from '../../page.ts';
import type { Account, OwnPost, Post } from '../../reading/accounts.ts';

/** The account's id: digits that stay the same as long as the handle does. */
export function accountId({ handle }: Pick<Account, 'handle'>): string {
  return `109${createHash('sha256').update(handle).digest().readUIntBE(0, 6).toString().padStart(15, '0')}`;
}

/** Where people see an account. */
export function accountUrl(handle: string): string {
  return addressOn('social.practice.test', `/@${handle}`);
}

/** Where people see a post. */
export function postUrl({ handle, id }: Pick<Post, 'handle' | 'id'>): string {
  return `${accountUrl(handle)}/${id}`;
}

const LIVE_TEXT = /http:\/\/[^\s<>"]+[^\s<>".,;:!?)]|(?<![\w@./])@([a-z0-9_]+)|(?<![\w&/])#([\p{L}\p{N}_]+)/giu;

/** A post or bio as Mastodon's HTML: paragraphs, links, mentions and hashtags, all else escaped. */
export function textToHtml(text: string): string {
  return text
    .split(/\n\n+/u)
    .map((paragraph) => `<p>${liveText(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function liveText(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(LIVE_TEXT)) {
    const [whole, handle, tag] = match;
    html += escapeHtml(text.slice(end, match.index)) + linkFor(whole, handle, tag);
    end = match.index + whole.length;
  }
  return html + escapeHtml(text.slice(end));
}

function linkFor(whole: string, handle: string | undefined, tag: string | undefined): string {
  if (handle !== undefined) return `<a href="${accountUrl(handle)}" class="u-url mention">@<span>${handle}</span></a>`;
  if (tag !== undefined) {
    const address = addressOn('social.practice.test', `/tags/${encodeURIComponent(tag)}`);
    return `<a href="${address}" class="mention hashtag" rel="tag">#<span>${escapeHtml(tag)}</span></a>`;
  }
  return `<a href="${escapeHtml(whole)}" rel="nofollow noopener">${escapeHtml(whole)}</a>`;
}

/** Mastodon's Account entity, with the flags by which people opt out of being found. */
export function accountAsJson(account: Account): Record<string, unknown> {
  const picture = addressOn('social.practice.test', `/avatars/${account.handle}.png`);
  const lastPost = account.posts[0];
  return {
    id: accountId(account),
    username: account.handle,
    acct: account.handle,
    display_name: account.displayName,
    locked: false,
    bot: false,
    discoverable: account.discoverable,
    indexable: account.indexable,
    noindex: account.noindex,
    group: false,
    created_at: `${account.since}T00:00:00.000Z`,
    note: textToHtml(account.bio),
    url: accountUrl(account.handle),
    uri: addressOn('social.practice.test', `/users/${account.handle}`),
    avatar: picture,
    avatar_static: picture,
    header: '',
    header_static: '',
    followers_count: account.followers,
    following_count: account.following,
    statuses_count: account.posts.length,
    last_status_at: lastPost === undefined ? null : lastPost.at.slice(0, 10),
    emojis: [],
    fields: account.fields.map(({ name, value }) => ({
      name,
      value: textToHtml(value).replace(/^<p>|<\/p>$/gu, ''),
      verified_at: null,
    })),
  };
}

/** Mastodon's Status entity; a boost holds the post it passes on under `reblog`. */
export function postAsJson(post: Post, accountOf: (handle: string) => Account): Record<string, unknown> {
  const shown = post.kind === 'boost' ? post.of : post;
  const answered = post.kind === 'own' ? post.answers : null;
  return {
    id: post.id,
    created_at: `${post.at}:00.000Z`,
    in_reply_to_id: answered?.split('/')[1] ?? null,
    in_reply_to_account_id: answered === null ? null : accountId({ handle: answered.split('/')[0] ?? '' }),
    sensitive: shown.warning !== '',
    spoiler_text: shown.warning,
    visibility: 'public',
    language: shown.language,
    uri: postUrl(post),
    url: postUrl(post),
    replies_count: 0,
    reblogs_count: 0,
    favourites_count: 0,
    edited_at: null,
    content: textToHtml(shown.text),
    reblog: post.kind === 'boost' ? postAsJson(post.of, accountOf) : null,
    account: accountAsJson(accountOf(post.handle)),
    media_attachments: post.kind === 'own' ? mediaAsJson(post) : [],
    mentions: [...shown.text.matchAll(/(?<![\w@./])@([a-z0-9_]+)/gu)].map(([, handle = '']) => ({
      id: accountId({ handle }),
      username: handle,
      acct: handle,
      url: accountUrl(handle),
    })),
    tags: [...shown.text.matchAll(/(?<![\w&/])#([\p{L}\p{N}_]+)/gu)].map(([, name = '']) => ({
      name: name.toLowerCase(),
      url: addressOn('social.practice.test', `/tags/${encodeURIComponent(name)}`),
    })),
    emojis: [],
    card: null,
    poll: null,
  };
}

function mediaAsJson({ id, pictures }: OwnPost): object[] {
  return pictures.map(({ scene, alt }, index) => {
    const url = addressOn('social.practice.test', `/media/${scene}.svg`);
    return { id: `${id}${index}`, type: 'image', url, preview_url: url, remote_url: null, description: alt === '' ? null : alt };
  });
}
