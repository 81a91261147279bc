import type { Step } from '../../core/protocol/protocol.ts';
import type { Door, DoorAnswer } from '../egress/door.ts';
import { listedStatus, optedOut, Statuses, type Account } from './mastodon-answers.ts';
import { askSource, meaning, notRead, type Listed, type NotRead } from './search.ts';
import type { SearchPage, Source, SourceOutcome } from './source.ts';
import { readJson, type VerdictTable } from './verdicts.ts';

/** Most statuses that an instance gives at once. */
const STATUSES_MAX = 40;

type Failure = { readonly outcome: SourceOutcome; readonly reason: string };

/** What was read of the posts of all accounts found. */
export interface PostsRead {
  /** Newest first, one of each account in turn, so that a talkative account does not push the others out. */
  readonly posts: readonly Listed[];
  readonly pages: readonly SearchPage[];
  readonly optedOut: number;
  /** One for each account whose posts could not be read to the end. */
  readonly failures: readonly Failure[];
  /** Some account has more posts than the protocol lets us read. */
  readonly capped: boolean;
}

interface OneRead {
  readonly posts: readonly Listed[];
  readonly pages: readonly SearchPage[];
  readonly failure: Failure | null;
  readonly capped: boolean;
}

/** Reads what accounts posted for everybody: up to `wanted` each, none of those who do not want to be indexed. */
export async function readPosts(
  accounts: readonly Account[],
  wanted: number,
  source: Pick<Source, 'id' | 'verdicts'>,
  step: Step,
  door: Pick<Door, 'ask'>,
): Promise<PostsRead> {
  const open = accounts.filter((account) => !optedOut(account) && account.suspended !== true);
  const reads: OneRead[] = [];
  for (const account of wanted > 0 ? open : []) reads.push(await readOne(account, wanted, source, step, door));
  return {
    posts: inTurn(reads.map(({ posts }) => posts)),
    pages: reads.flatMap(({ pages }) => pages),
    optedOut: accounts.filter(optedOut).length,
    failures: reads.flatMap(({ failure }) => (failure === null ? [] : [failure])),
    capped: reads.some(({ capped }) => capped),
  };
}

async function readOne(
  account: Account,
  wanted: number,
  source: Pick<Source, 'id' | 'verdicts'>,
  step: Step,
  door: Pick<Door, 'ask'>,
): Promise<OneRead> {
  const posts: Listed[] = [];
  const pages: SearchPage[] = [];
  const limit = Math.min(wanted, STATUSES_MAX);
  let url: string | null = new URL(`/api/v1/accounts/${account.id}/statuses?limit=${limit}`, step.site).href;
  while (url !== null && pages.length < step.pages && posts.length < wanted) {
    const answer = await askSource(door, source, { url, accept: 'application/json' });
    const read = readStatuses(answer, account, step, source.verdicts);
    if (!read.ok) {
      const failure = meaning(read, source.verdicts);
      return { posts, pages: [...pages, { answer, ...failure, hits: 0 }], failure, capped: false };
    }
    pages.push({ answer, outcome: read.posts.length > 0 ? 'found' : 'none', reason: null, hits: read.posts.length });
    posts.push(...read.posts);
    url = read.next;
  }
  return { posts: posts.slice(0, wanted), pages, failure: null, capped: url !== null };
}

interface StatusesRead {
  readonly ok: true;
  readonly posts: readonly Listed[];
  readonly next: string | null;
}

function readStatuses(answer: DoorAnswer, account: Account, { site }: Step, verdicts: VerdictTable): StatusesRead | NotRead {
  const data = readJson(answer, verdicts);
  if (!data.ok) return notRead(data.kind);
  const parsed = Statuses.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  if (parsed.data.some((status) => status.account.id !== account.id)) return notRead('another account');
  const posts = parsed.data.flatMap((status) => listedStatus(status, account, site) ?? []);
  // A full page names a next one even when it is the last; an empty page is the end whatever it names.
  const next = parsed.data.length === 0 ? null : nextLink(answer);
  if (next !== null && new URL(next).origin !== new URL(site).origin) return notRead('link elsewhere');
  return { ok: true, posts, next };
}

function nextLink(answer: DoorAnswer): string | null {
  const link = answer.kind === 'answered' ? (answer.headers['link'] ?? '') : '';
  const [, target = ''] = /<([^<>]+)>\s*;[^<]*\brel="?next"?/i.exec(link) ?? [];
  return URL.canParse(target) ? target : null;
}

function inTurn(lists: readonly (readonly Listed[])[]): Listed[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
