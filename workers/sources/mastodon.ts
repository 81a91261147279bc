import type { Step } from '../../core/protocol/protocol.ts';
import { MASTODON_PARAMETERS } from '../../core/protocol/sources/mastodon.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { belongs } from './belonging.ts';
import { AccountSearch, listedAccount, type Account } from './mastodon-answers.ts';
import { readPosts, type PostsRead } from './mastodon-posts.ts';
import { asHit, askSource, count, isWebAddress, meaning, notRead, sentences, type Listed, type NotRead } from './search.ts';
import type { SearchPage, SearchResult, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 401': ['login_required', 'The instance shows this to signed-in members only (401).'],
  'status 404': ['unavailable', 'The account, or the interface, is not there (404).'],
  'status 410': ['unavailable', 'The account is gone (410).'],
  'another account': ['indeterminate', 'The instance listed posts of another account than the one that was asked for.'],
  'link elsewhere': ['indeterminate', 'The next page is said to be on another host; it was not opened.'],
};

/** Most accounts that an instance lists at once. */
const ACCOUNTS_MAX = 40;

/**
 * Accounts of one instance by name or handle, then what they posted for everybody (Mastodon). Nobody who is not signed in can search
 * posts or page through accounts, so neither is tried.
 */
export const mastodon: Source = {
  id: 'mastodon',
  version: '1',
  verdicts: VERDICTS,
  plan(query, step) {
    const url = new URL('/api/v2/search', step.site);
    url.search = new URLSearchParams({ q: plainWords(query), type: 'accounts', limit: String(accountsAsked(step)) }).toString();
    return { url: url.href, accept: 'application/json' };
  },
  async run(query, step, door) {
    const answer = await askSource(door, mastodon, mastodon.plan(query, step));
    const read = readAccounts(answer);
    if (!read.ok) return nothing(answer, meaning(read, VERDICTS));
    const ours = read.accounts.filter((account) => isOurs(account, query, step));
    if (read.accounts.length === 0) return nothing(answer, { outcome: 'none', reason: null });
    if (ours.length === 0)
      return nothing(answer, { outcome: 'indeterminate', reason: 'Every account listed was about something else.' });
    const { statuses } = MASTODON_PARAMETERS.parse(step.parameters);
    const posts = await readPosts(ours, Math.min(statuses, step.hits - ours.length), mastodon, step, door);
    const first: SearchPage = { answer, outcome: 'found', reason: null, hits: read.accounts.length };
    return conclude(step, first, read.accounts.length, ours, posts);
  },
};

/** The search box of an instance knows no quotes. */
const plainWords = (query: string) =>
  query
    .replace(/["“”„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const accountsAsked = ({ hits }: Step) => Math.min(hits, ACCOUNTS_MAX);

function isOurs(account: Account, query: string, { site }: Step): boolean {
  const { url, title, snippet } = listedAccount(account, site);
  return isWebAddress(url) && belongs(query, [title, snippet, url]);
}

function readAccounts(answer: DoorAnswer): { readonly ok: true; readonly accounts: readonly Account[] } | NotRead {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = AccountSearch.safeParse(data.json);
  return parsed.success ? { ok: true, accounts: parsed.data.accounts } : notRead('another shape');
}

function nothing(answer: DoorAnswer, { outcome, reason }: Pick<SearchResult, 'outcome' | 'reason'>): SearchResult {
  const retryAfterMs = outcome === 'none' ? null : answer.retryAfterMs;
  return { outcome, reason, hits: [], pages: [{ answer, outcome, reason, hits: 0 }], retryAfterMs };
}

function conclude(
  step: Step,
  first: SearchPage,
  accountsListed: number,
  ours: readonly Account[],
  read: PostsRead,
): SearchResult {
  const listed: readonly Listed[] = [
    ...ours.map((account) => listedAccount(account, step.site)),
    ...read.posts.filter(({ url }) => isWebAddress(url)),
  ];
  const hits = listed.slice(0, step.hits).map(asHit);
  const [failure] = read.failures;
  const left = accountsListed - ours.length;
  const asked = accountsAsked(step);
  return {
    outcome: failure === undefined ? 'found' : 'partial',
    reason: sentences(
      failure === undefined
        ? null
        : `The posts of ${count(read.failures.length, 'account')} of ${ours.length} could not all be read: ${failure.reason}`,
      read.optedOut > 0
        ? `${count(read.optedOut, 'account')} ${read.optedOut === 1 ? 'asks' : 'ask'} not to be indexed: the posts were left alone.`
        : null,
      left > 0 ? `${count(left, 'account')} left out: nothing of the query is in ${left === 1 ? 'it' : 'them'}.` : null,
      accountsListed >= asked ? `Only the first ${count(asked, 'account')} were asked for; there may be more.` : null,
      read.capped || listed.length > step.hits
        ? `Only the first ${step.hits} hits, newest posts first, were kept, as the protocol says.`
        : null,
    ),
    hits,
    pages: [first, ...read.pages],
    retryAfterMs:
      failure === undefined
        ? null
        : (read.pages.findLast(({ outcome }) => outcome === failure.outcome)?.answer.retryAfterMs ?? null),
  };
}
