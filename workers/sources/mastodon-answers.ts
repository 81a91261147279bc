import { z } from 'zod';
import { plainText } from './plain-text.ts';
import type { Listed } from './search.ts';

/** An account as an instance shows it to anybody. A missing flag means that its owner has not said no. */
export const AccountEntity = z.object({
  id: z.string().regex(/^\w{1,40}$/),
  acct: z.string().min(1),
  url: z.string().min(1),
  display_name: z.string(),
  note: z.string(),
  discoverable: z.boolean().nullish(),
  indexable: z.boolean().nullish(),
  noindex: z.boolean().nullish(),
  suspended: z.boolean().nullish(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});
export type AccountEntity = z.infer<typeof AccountEntity>;

/** All three lists belong to an answer: one without them comes from something that is not Mastodon. */
export const AccountSearch = z.object({
  accounts: z.array(AccountEntity),
  statuses: z.array(z.unknown()),
  hashtags: z.array(z.unknown()),
});

const Post = z.object({
  id: z.string(),
  created_at: z.string(),
  url: z.string().nullish(),
  visibility: z.string(),
  spoiler_text: z.string().default(''),
  content: z.string(),
  account: z.object({ id: z.string(), acct: z.string() }),
  media_attachments: z.array(z.object({ description: z.string().nullish() })).default([]),
});
const Status = Post.extend({ reblog: Post.nullish() });
export const Statuses = z.array(Status);
type Status = z.infer<typeof Status>;

const TITLE_LENGTH = 80;

/** Whether the owner has asked not to be indexed or discovered. Such an account's posts are left alone. */
export const optedOut = ({ discoverable, indexable, noindex }: AccountEntity): boolean =>
  noindex === true || discoverable === false || indexable === false;

/** The account with its instance, the same wherever it is seen from. */
const accountKey = ({ acct }: Pick<AccountEntity, 'acct'>, site: string): string =>
  acct.includes('@') ? `@${acct}` : `@${acct}@${new URL(site).hostname}`;

export function listedAccount(account: AccountEntity, site: string): Listed {
  const key = accountKey(account, site);
  const fields = account.fields.map(({ name, value }) => `${plainText(name)}: ${plainText(value)}`);
  return {
    url: account.url,
    title: `${plainText(account.display_name)} (${key})`,
    snippet: [plainText(account.note), ...fields].join(' · '),
    publishedAt: null,
    subjectKey: key,
    about: [],
  };
}

/** A status, or null for one that is not for everybody. A boost is marked: its words are another person's. */
export function listedStatus(status: Status, subjectKey: string | null): Listed | null {
  if (status.visibility !== 'public' && status.visibility !== 'unlisted') return null;
  const { reblog } = status;
  const text = wordsOf(reblog ?? status);
  // The address of a boost itself is often that of an activity, not of a page; then the boosted post is what can be opened.
  const url = reblog != null && (status.url == null || /\/activity$/.test(status.url)) ? reblog.url : status.url;
  if (url == null) return null;
  const words = text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH)}…` : text;
  return {
    url,
    title: reblog == null ? words : `Boost of @${reblog.account.acct}: ${words}`,
    snippet: text,
    publishedAt: status.created_at,
    subjectKey,
    about: [],
  };
}

function wordsOf({ spoiler_text: warning, content, media_attachments: media }: z.infer<typeof Post>): string {
  const pictures = media.flatMap(({ description }) => (description == null ? [] : [`[image: ${description}]`]));
  return [plainText(warning), plainText(content), ...pictures].filter((part) => part !== '').join(' ');
}
