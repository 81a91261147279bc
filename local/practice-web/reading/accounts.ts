import type { FieldProblem } from '../../../core/failure.ts';
import type { CheckedFile } from './folder.ts';
import type { AccountFile } from './schema.ts';

/** A post somebody wrote. Its number is its minute (`202503142105`), so that it can be typed and sorts by time. */
export interface OwnPost {
  readonly kind: 'own';
  readonly id: string;
  readonly at: string;
  readonly handle: string;
  readonly text: string;
  readonly pictures: readonly { readonly scene: string; readonly alt: string }[];
  readonly language: string;
  /** The post this one answers, as `handle/number`. */
  readonly answers: string | null;
  readonly warning: string;
}

/** A post passed on unchanged by somebody else. */
interface BoostPost {
  readonly kind: 'boost';
  readonly id: string;
  readonly at: string;
  readonly handle: string;
  readonly of: OwnPost;
}

/** What stands in an account's list. */
export type Post = OwnPost | BoostPost;

/** An account of the social site, its posts numbered and its boosts resolved. */
export interface Account extends Omit<AccountFile, 'posts'> {
  /** Newest first. */
  readonly posts: readonly Post[];
}

/** The post with the name `handle/number`, or `null`. */
export function findPost(accounts: readonly Account[], name: string): Post | null {
  const [handle, id] = name.split('/');
  return accounts.find((account) => account.handle === handle)?.posts.find((post) => post.id === id) ?? null;
}

/** Turns checked files into accounts: posts get their numbers, boosts get the post they pass on. */
export function linkAccounts(files: readonly CheckedFile<AccountFile>[], problems: FieldProblem[]): Account[] {
  const written = new Map<string, OwnPost>();
  const takenBy = new Map<string, string>();
  for (const { file, slug, value } of files) {
    if (slug !== value.handle) problems.push({ field: `${file}: handle`, problem: `has to be the file's name, "${slug}"` });
    for (const [index, { at }] of value.posts.entries()) {
      const other = takenBy.get(at);
      if (other !== undefined)
        problems.push({ field: `${file}: posts.${index}.at`, problem: `${other} has a post in the same minute` });
      takenBy.set(at, file);
    }
    for (const post of ownPosts(value)) written.set(`${post.handle}/${post.id}`, post);
  }
  return files.map(({ file, value }) => {
    const posts = [...ownPosts(value), ...boosts(file, value, written, problems)];
    for (const { kind, id, ...post } of posts) {
      const answers = kind === 'own' && 'answers' in post ? post.answers : null;
      if (answers !== null && !written.has(answers)) {
        problems.push({ field: `${file}: post ${id} answers`, problem: `there is no post "${answers}"` });
      }
    }
    return { ...value, posts: posts.sort((a, b) => b.id.localeCompare(a.id)) };
  });
}

function numberOf(at: string): string {
  return at.replace(/\D/gu, '');
}

function ownPosts({ handle, posts }: AccountFile): OwnPost[] {
  return posts.flatMap((post) =>
    'boosts' in post
      ? []
      : [
          {
            kind: 'own' as const,
            id: numberOf(post.at),
            at: post.at,
            handle,
            text: post.text,
            pictures: post.pictures,
            language: post.language,
            answers: post.answers ?? null,
            warning: post.warning ?? '',
          },
        ],
  );
}

function boosts(
  file: string,
  { handle, posts }: AccountFile,
  written: ReadonlyMap<string, OwnPost>,
  problems: FieldProblem[],
): BoostPost[] {
  return posts.flatMap((post, index) => {
    if (!('boosts' in post)) return [];
    const of = written.get(post.boosts);
    if (of !== undefined) return [{ kind: 'boost' as const, id: numberOf(post.at), at: post.at, handle, of }];
    problems.push({ field: `${file}: posts.${index}.boosts`, problem: `there is no post "${post.boosts}"` });
    return [];
  });
}
