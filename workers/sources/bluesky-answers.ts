import { z } from 'zod';
import type { Listed } from './search.ts';

const Label = z.object({ val: z.string(), neg: z.boolean().optional() });

const Actor = z.object({
  did: z.string().regex(/^did:[a-z]+:[\w.:%-]{1,200}$/),
  handle: z.string().min(1),
  displayName: z.string().default(''),
  description: z.string().default(''),
  labels: z.array(Label).default([]),
});
/** An account as the service shows it to anybody. */
export type Actor = z.infer<typeof Actor>;

export const ActorSearch = z.object({ actors: z.array(Actor), cursor: z.string().min(1).optional() });

const Entry = z.object({
  post: z.object({
    uri: z.string().regex(/^at:\/\/did:[^/]+\/app\.bsky\.feed\.post\/[\w.~:-]+$/),
    author: z.object({ did: z.string(), handle: z.string() }),
    record: z.object({
      text: z.string(),
      createdAt: z.string(),
      embed: z.object({ images: z.array(z.object({ alt: z.string().default('') })).optional() }).optional(),
    }),
  }),
  reason: z.object({ $type: z.string() }).optional(),
});
type Entry = z.infer<typeof Entry>;

export const AuthorFeed = z.object({ feed: z.array(Entry), cursor: z.string().min(1).optional() });

/** An error of the service. */
export const Problem = z.object({ error: z.string(), message: z.string().optional() });

const TITLE_LENGTH = 80;
const REPOST = 'app.bsky.feed.defs#reasonRepost';

/** Whether the owner asked to be shown to signed-in people only. The service leaves it to those who ask to keep to that. */
export const signedInOnly = ({ labels }: Actor): boolean =>
  labels.some(({ val, neg }) => val === '!no-unauthenticated' && neg !== true);

/** The account, addressed by its DID: a handle can pass to somebody else. */
export const listedActor = ({ did, handle, displayName, description }: Actor): Listed => ({
  url: `https://bsky.app/profile/${did}`,
  title: `${displayName} (@${handle})`.trim(),
  snippet: description.replace(/\s+/gu, ' ').trim(),
  publishedAt: null,
  subjectKey: did,
  about: [],
});

/** An entry of an account's feed, or null when it is another account's. A repost is marked: its words are another person's. */
export function listedPost({ post, reason }: Entry, did: string): Listed | null {
  const reposted = reason?.$type === REPOST;
  if (post.author.did !== did && !reposted) return null;
  const pictures = (post.record.embed?.images ?? []).flatMap(({ alt }) => (alt === '' ? [] : [`[image: ${alt}]`]));
  const text = [post.record.text, ...pictures].join(' ').replace(/\s+/gu, ' ').trim();
  const words = text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH)}…` : text;
  return {
    url: `https://bsky.app/profile/${post.author.did}/post/${post.uri.split('/').at(-1) ?? ''}`,
    title: reposted ? `Repost of @${post.author.handle}: ${words}` : words,
    snippet: text,
    publishedAt: post.record.createdAt,
    subjectKey: did,
    about: [],
  };
}
