import type { Step } from '../../core/protocol/protocol.ts';
import type { Door } from '../egress/door.ts';
import { belongs } from './belonging.ts';
import type { Account, Microblog } from './microblog.ts';
import { readAllPosts, type PostsRead } from './posts.ts';
import { asHit, askSource, count, isWebAddress, meaning, sentences, type Listed } from './search.ts';
import type { PlannedRequest, SearchPage, SearchResult, SourceOutcome } from './source.ts';

/** Accounts by name or handle, then up to `postsWanted` posts of each: accounts first, then posts, one of each account in turn. */
export async function searchAccounts(
  source: Microblog,
  query: string,
  step: Step,
  postsWanted: number,
  door: Pick<Door, 'ask'>,
): Promise<SearchResult> {
  const found = await findAccounts(source, query, step, door);
  const sorted = sortOut(found.accounts, query);
  const ending = whyNone(found, sorted);
  if (ending !== null) return { ...ending, hits: [], pages: found.pages, retryAfterMs: waitOf(found.pages, ending.outcome) };
  // A service that has just refused to go on with its list is not asked for more.
  const wanted = found.failure === null ? Math.min(postsWanted, step.hits - sorted.kept.length) : 0;
  const read = await readAllPosts(sorted.kept, wanted, source, step, door);
  return conclude(step, found, sorted, read);
}

/** The accounts that were listed, by what becomes of them. */
interface Sorted {
  readonly kept: readonly Account[];
  /** How many are about the query, but asked to be shown to signed-in people only. */
  readonly hidden: number;
  /** How many are about something else. */
  readonly strangers: number;
}

function sortOut(accounts: readonly Account[], query: string): Sorted {
  const ours = accounts.filter(({ listed }) => isOurs(listed, query));
  const kept = ours.filter(({ wish }) => wish !== 'signed_in_only');
  return { kept, hidden: ours.length - kept.length, strangers: accounts.length - ours.length };
}

const isOurs = ({ url, title, snippet }: Listed, query: string) => isWebAddress(url) && belongs(query, [title, snippet, url]);

interface Found {
  readonly accounts: readonly Account[];
  readonly pages: readonly SearchPage[];
  readonly failure: (Pick<SearchPage, 'outcome'> & { readonly reason: string }) | null;
  readonly more: boolean;
}

async function findAccounts(source: Microblog, query: string, step: Step, door: Pick<Door, 'ask'>): Promise<Found> {
  const accounts = new Map<string, Account>();
  const pages: SearchPage[] = [];
  let request: PlannedRequest | null = source.plan(query, step);
  let more = false;
  while (request !== null && pages.length < step.pages && accounts.size < step.hits) {
    const answer = await askSource(door, source, request);
    const read = source.readAccounts(answer, query, step);
    if (!read.ok) {
      const failure = meaning(read, source.verdicts);
      pages.push({ answer, ...failure, hits: 0 });
      return { accounts: [...accounts.values()], pages, failure, more };
    }
    const before = accounts.size;
    for (const account of read.accounts) accounts.set(account.id, account);
    pages.push({ answer, outcome: read.accounts.length > 0 ? 'found' : 'none', reason: null, hits: read.accounts.length });
    more = read.more;
    request = accounts.size > before ? read.next : null;
  }
  return { accounts: [...accounts.values()], pages, failure: null, more: more || request !== null };
}

/** How a search ends that found nobody to keep; null when it did. */
function whyNone(
  { accounts, failure }: Found,
  { kept, hidden, strangers }: Sorted,
): Pick<SearchResult, 'outcome' | 'reason'> | null {
  if (kept.length > 0) return null;
  if (failure !== null) return failure;
  if (accounts.length === 0) return { outcome: 'none', reason: null };
  if (hidden > 0)
    return { outcome: 'login_required', reason: sentences(signedInOnly(hidden), leftOut(strangers), 'Nobody else was listed.') };
  return { outcome: 'indeterminate', reason: 'Every account listed was about something else.' };
}

const signedInOnly = (accounts: number) =>
  `${count(accounts, 'account')} ${accounts === 1 ? 'asks' : 'ask'} to be shown to signed-in people only: left out.`;

const leftOut = (strangers: number) =>
  strangers === 0
    ? null
    : `${count(strangers, 'account')} left out: nothing of the query is in ${strangers === 1 ? 'it' : 'them'}.`;

const onlyTheFirst = (accounts: number) =>
  `Only the first ${accounts === 1 ? 'account was' : `${accounts} accounts were`} asked for; there may be more.`;

function conclude(step: Step, found: Found, { kept, hidden, strangers }: Sorted, read: PostsRead): SearchResult {
  const listed = [...kept.map((account) => account.listed), ...read.posts.filter(({ url }) => isWebAddress(url))];
  const optedOut = kept.filter(({ wish }) => wish === 'no_posts').length;
  const failure = found.failure ?? read.failures[0] ?? null;
  const pages = [...found.pages, ...read.pages];
  return {
    outcome: failure === null ? 'found' : 'partial',
    reason: sentences(
      found.failure === null ? null : `The list of accounts could not be read to its end: ${found.failure.reason}`,
      read.failures[0] === undefined
        ? null
        : `The posts of ${count(read.failures.length, 'account')} of ${kept.length} could not all be read: ${read.failures[0].reason}`,
      optedOut > 0
        ? `${count(optedOut, 'account')} ${optedOut === 1 ? 'asks' : 'ask'} not to be indexed: the posts were left alone.`
        : null,
      hidden > 0 ? signedInOnly(hidden) : null,
      leftOut(strangers),
      found.more ? onlyTheFirst(found.accounts.length) : null,
      read.capped || listed.length > step.hits
        ? `Only the first ${step.hits} hits, newest posts first, were kept, as the protocol says.`
        : null,
    ),
    hits: listed.slice(0, step.hits).map(asHit),
    pages,
    retryAfterMs: failure === null ? null : waitOf(pages, failure.outcome),
  };
}

/** How long the answer behind an outcome asked us to wait. */
const waitOf = (pages: readonly SearchPage[], outcome: SourceOutcome): number | null =>
  outcome === 'none' ? null : (pages.findLast((page) => page.outcome === outcome)?.answer.retryAfterMs ?? null);
