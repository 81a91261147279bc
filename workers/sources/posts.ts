import type { Step } from '../../core/protocol/protocol.ts';
import type { Door } from '../egress/door.ts';
import type { Account, Microblog } from './microblog.ts';
import { askSource, meaning, type Listed } from './search.ts';
import type { PlannedRequest, SearchPage, SourceOutcome } from './source.ts';

interface Failed {
  readonly outcome: SourceOutcome;
  readonly reason: string;
}

/** What was read of the posts of all accounts found. */
export interface PostsRead {
  /** Newest first, one of each account in turn, so that a talkative account does not push the others out. */
  readonly posts: readonly Listed[];
  readonly pages: readonly SearchPage[];
  /** One for each account whose posts could not be read to the end. */
  readonly failures: readonly Failed[];
  /** Some account has more posts than the protocol lets us read. */
  readonly capped: boolean;
}

interface OneRead {
  readonly posts: readonly Listed[];
  readonly pages: readonly SearchPage[];
  readonly failure: Failed | null;
  readonly capped: boolean;
}

/** Reads what accounts posted for everybody: up to `wanted` each, none of those whose owners do not want it. */
export async function readAllPosts(
  accounts: readonly Account[],
  wanted: number,
  source: Microblog,
  step: Step,
  door: Pick<Door, 'ask'>,
): Promise<PostsRead> {
  const reads: OneRead[] = [];
  for (const account of wanted > 0 ? accounts : []) {
    const first = account.wish === 'open' ? (account.posts?.(wanted) ?? null) : null;
    if (first !== null) reads.push(await readOne(account, first, wanted, source, step, door));
  }
  return {
    posts: inTurn(reads.map(({ posts }) => posts)),
    pages: reads.flatMap(({ pages }) => pages),
    failures: reads.flatMap(({ failure }) => (failure === null ? [] : [failure])),
    capped: reads.some(({ capped }) => capped),
  };
}

async function readOne(
  account: Account,
  first: PlannedRequest,
  wanted: number,
  source: Microblog,
  step: Step,
  door: Pick<Door, 'ask'>,
): Promise<OneRead> {
  const posts: Listed[] = [];
  const pages: SearchPage[] = [];
  let request: PlannedRequest | null = first;
  while (request !== null && pages.length < step.pages && posts.length < wanted) {
    const answer = await askSource(door, source, request);
    const read = source.readPosts(answer, account, step);
    if (!read.ok) {
      const failure = meaning(read, source.verdicts);
      return { posts, pages: [...pages, { answer, ...failure, hits: 0 }], failure, capped: false };
    }
    pages.push({ answer, outcome: read.posts.length > 0 ? 'found' : 'none', reason: null, hits: read.posts.length });
    posts.push(...read.posts);
    request = read.next;
  }
  return { posts: posts.slice(0, wanted), pages, failure: null, capped: request !== null };
}

function inTurn(lists: readonly (readonly Listed[])[]): Listed[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
