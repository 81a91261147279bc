import { z } from 'zod';
import { SCENES } from '../pictures.ts';

const Day = z.iso.date();
/** Minutes are the finest time content has: the minute is what a post's number is made of. All times are UTC. */
const Minute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u, 'has to look like 2025-03-14T21:05');
const Slug = z.string().regex(/^[a-z0-9-]+$/u, 'has to be lower-case letters, digits and hyphens');
const Handle = z.string().regex(/^[a-z0-9_]+$/u, 'has to be lower-case letters, digits and underscores');
const Url = z
  .string()
  .regex(/^http:\/\/(wiki|news|blog|social|forum)\.practice\.test\//u, 'has to be an address on a practice site');
const Text = z.string().trim().min(1);

const Picture = z.strictObject({ scene: z.enum(SCENES), alt: z.string() });

/** One account of the social site with everything it posted. */
export const AccountFile = z.strictObject({
  handle: Handle,
  displayName: Text,
  bio: z.string().default(''),
  fields: z.array(z.strictObject({ name: Text, value: Text })).default([]),
  since: Day,
  followers: z.int().nonnegative().default(0),
  following: z.int().nonnegative().default(0),
  discoverable: z.boolean().default(true),
  indexable: z.boolean().default(true),
  noindex: z.boolean().default(false),
  /** The instance shows nothing of this account to people who are not signed in. */
  refused: z.boolean().default(false),
  posts: z.array(
    z.union([
      z.strictObject({
        at: Minute,
        text: Text,
        pictures: z.array(Picture).default([]),
        language: z.string().default('en'),
        /** `handle/number` of the post this one answers. */
        answers: z.string().optional(),
        warning: z.string().optional(),
      }),
      z.strictObject({ at: Minute, boosts: z.string() }),
    ]),
  ),
});
/** An account file after checking, defaults filled in. */
export type AccountFile = z.infer<typeof AccountFile>;

/** The front matter of a newspaper or blog article; the slug comes from the file's name. */
export const ArticleFields = z.strictObject({ title: Text, published: Minute, author: Slug, language: z.string().default('en') });

/** The front matter of a wiki page. */
export const WikiFields = z.strictObject({ title: Text, edited: Minute, by: Text });

/** The people who write for a WordPress site. */
export const AuthorsFile = z.array(z.strictObject({ slug: Slug, name: Text, about: z.string().default('') })).min(1);

/** What the forum shows to everybody: its list of threads. */
export const ThreadsFile = z.array(
  z.strictObject({
    slug: Slug,
    title: Text,
    startedBy: Text,
    startedAt: Minute,
    replies: z.int().nonnegative(),
    posts: z.array(Text),
  }),
);

const Criterion = z.string().regex(/^CR-(0\d|1\d|20)$/u, 'has to be CR-00 … CR-20');

/** A person who applies, and what a careful investigator would make of the pages about them. */
export const ApplicantFile = z.strictObject({
  number: z.string().regex(/^A-\d{4}$/u, 'has to look like A-1001'),
  fullName: Text,
  identifiers: z
    .array(
      z.strictObject({
        kind: z.enum(['name', 'alias', 'city', 'employer', 'school', 'handle', 'email']),
        value: Text,
        provenance: z.enum(['declared', 'agency']),
      }),
    )
    .min(1),
  consentedOn: Day,
  noticeVersion: Text,
  /** Social accounts, by whose they are; every page of an account has the same owner. */
  accounts: z.strictObject({
    applicant: z.array(Handle).default([]),
    lookalike: z.array(Handle).default([]),
    other: z.array(Handle).default([]),
  }),
  pages: z.array(z.strictObject({ url: Url, whose: z.enum(['applicant', 'lookalike', 'other']) })),
  findings: z.array(
    z.strictObject({
      url: Url,
      quote: Text,
      criterion: Criterion,
      authorship: z.enum(['wrote', 'reposted', 'about']),
      conductDate: Day,
      description: Text,
      mitigating: z.boolean(),
      corroboration: z.enum(['C0', 'C1', 'C2']),
    }),
  ),
});
/** An applicant file after checking. */
export type ApplicantFile = z.infer<typeof ApplicantFile>;
