import type { Step } from '../../core/protocol/protocol.ts';
import { MASTODON_PARAMETERS } from '../../core/protocol/sources/mastodon.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { searchAccounts } from './accounts.ts';
import type { Account, AccountsRead, Microblog, PostsPage } from './microblog.ts';
import { AccountEntity, AccountSearch, listedAccount, listedStatus, optedOut, Statuses } from './mastodon-answers.ts';
import { notRead, type NotRead } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 401': ['login_required', 'The instance shows this to signed-in members only (401).'],
  'status 404': ['unavailable', 'The account, or the interface, is not there (404).'],
  'status 410': ['unavailable', 'The account is gone (410).'],
  'another account': ['indeterminate', 'The instance listed posts of another account than the one that was asked for.'],
  'link elsewhere': ['indeterminate', 'The next page is said to be on another host; it was not opened.'],
};

/** Most accounts and most statuses that an instance lists at once. */
const LIMIT_MAX = 40;

/**
 * Accounts of one instance by name or handle, then what they posted for everybody (Mastodon). Nobody who is not signed in can search
 * posts or page through accounts, so neither is tried.
 */
export const mastodon: Source & Microblog = {
  id: 'mastodon',
  version: '2',
  verdicts: VERDICTS,
  plan(query, step) {
    const url = new URL('/api/v2/search', step.site);
    url.search = new URLSearchParams({ q: plainWords(query), type: 'accounts', limit: String(accountsAsked(step)) }).toString();
    return { url: url.href, accept: 'application/json' };
  },
  run: (query, step, door) => searchAccounts(mastodon, query, step, MASTODON_PARAMETERS.parse(step.parameters).statuses, door),
  readAccounts,
  readPosts,
};

/** The search box of an instance knows no quotes. */
const plainWords = (query: string) =>
  query
    .replace(/["“”„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const accountsAsked = ({ hits }: Step) => Math.min(hits, LIMIT_MAX);

function readAccounts(answer: DoorAnswer, _query: string, step: Step): AccountsRead | NotRead {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = AccountSearch.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const accounts = parsed.data.accounts.map((entity) => accountOf(entity, step));
  return { ok: true, accounts, next: null, more: accounts.length >= accountsAsked(step) };
}

const accountOf = (entity: AccountEntity, { site }: Step): Account => ({
  id: entity.id,
  listed: listedAccount(entity, site),
  wish: optedOut(entity) ? 'no_posts' : 'open',
  posts: entity.suspended === true ? null : (wanted) => statusesRequest(entity.id, wanted, site),
});

const statusesRequest = (account: string, wanted: number, site: string): PlannedRequest => ({
  url: new URL(`/api/v1/accounts/${account}/statuses?limit=${Math.min(wanted, LIMIT_MAX)}`, site).href,
  accept: 'application/json',
});

function readPosts(answer: DoorAnswer, { id, listed }: Account, { site }: Step): PostsPage | NotRead {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = Statuses.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  if (parsed.data.some(({ account }) => account.id !== id)) return notRead('another account');
  const posts = parsed.data.flatMap((status) => listedStatus(status, listed.subjectKey) ?? []);
  // A full page names a next one even when it is the last; an empty page is the end whatever it names.
  const next = parsed.data.length === 0 ? null : nextLink(answer);
  if (next !== null && new URL(next).origin !== new URL(site).origin) return notRead('link elsewhere');
  return { ok: true, posts, next: next === null ? null : { url: next, accept: 'application/json' } };
}

function nextLink(answer: DoorAnswer): string | null {
  const link = answer.kind === 'answered' ? (answer.headers['link'] ?? '') : '';
  const [, target = ''] = /<([^<>]+)>\s*;[^<]*\brel="?next"?/i.exec(link) ?? [];
  return URL.canParse(target) ? target : null;
}
