import type { Step } from '../../core/protocol/protocol.ts';
import { BLUESKY_PARAMETERS } from '../../core/protocol/sources/bluesky.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { searchAccounts } from './accounts.ts';
import type { Account, AccountsRead, Microblog, PostsPage } from './microblog.ts';
import { ActorSearch, AuthorFeed, listedActor, listedPost, Problem, signedInOnly, type Actor } from './bluesky-answers.ts';
import { notRead, type NotRead } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 403': ['blocked', 'The service does not show this to people who are not signed in (403).'],
  'account gone': ['unavailable', 'The account was taken down, deactivated or deleted since it was listed.'],
  'cursor not known': ['indeterminate', 'The service did not know the place to go on from that it had named itself.'],
  'empty page that goes on': ['indeterminate', 'The service listed nobody, but said that the list goes on.'],
  'another account': ['indeterminate', 'The service listed posts of another account than the one that was asked for.'],
};

/** Most actors and most posts that are given at once. */
const LIMIT_MAX = 100;

/**
 * Accounts on Bluesky by name or handle, then what each has posted. Searching posts wants a login, so it is not tried. Accounts are known by
 * their DID, because handles move; those labelled `!no-unauthenticated` are left out, although the service shows them to anybody.
 */
export const bluesky: Source & Microblog = {
  id: 'bluesky',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => actorsRequest(query, step, null),
  run: (query, step, door) => searchAccounts(bluesky, query, step, BLUESKY_PARAMETERS.parse(step.parameters).posts, door),
  readAccounts,
  readPosts,
};

function xrpc(method: string, parameters: Readonly<Record<string, string>>, cursor: string | null, site: string): PlannedRequest {
  const url = new URL(`/xrpc/${method}`, site);
  url.search = new URLSearchParams({ ...parameters, ...(cursor === null ? {} : { cursor }) }).toString();
  return { url: url.href, accept: 'application/json' };
}

const actorsRequest = (query: string, { hits, site }: Step, cursor: string | null) =>
  xrpc('app.bsky.actor.searchActors', { q: plainWords(query), limit: String(Math.min(hits, LIMIT_MAX)) }, cursor, site);

const feedRequest = (did: string, limit: number, cursor: string | null, site: string) =>
  xrpc('app.bsky.feed.getAuthorFeed', { actor: did, limit: String(limit), filter: 'posts_with_replies' }, cursor, site);

/** The search for actors knows no quotes. */
const plainWords = (query: string) =>
  query
    .replace(/["“”„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function readAccounts(answer: DoorAnswer, query: string, step: Step): AccountsRead | NotRead {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return refusal(answer, data.kind);
  const parsed = ActorSearch.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { actors, cursor } = parsed.data;
  // The last page with somebody on it still names a cursor, so an empty page after others is the end; an empty first page with one is not.
  if (actors.length === 0 && cursor !== undefined && !hasCursor(answer)) return notRead('empty page that goes on');
  const next = actors.length === 0 || cursor === undefined ? null : actorsRequest(query, step, cursor);
  return { ok: true, accounts: actors.map((actor) => accountOf(actor, step)), next, more: false };
}

const accountOf = (actor: Actor, { site }: Step): Account => ({
  id: actor.did,
  listed: listedActor(actor),
  wish: signedInOnly(actor) ? 'signed_in_only' : 'open',
  posts: (wanted) => feedRequest(actor.did, Math.min(wanted, LIMIT_MAX), null, site),
});

function readPosts(answer: DoorAnswer, { id }: Account, { site }: Step): PostsPage | NotRead {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return refusal(answer, data.kind);
  const parsed = AuthorFeed.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { feed, cursor } = parsed.data;
  const posts = feed.map((entry) => listedPost(entry, id));
  if (posts.includes(null)) return notRead('another account');
  const limit = Number(new URL(answer.url).searchParams.get('limit'));
  const next = feed.length === 0 || cursor === undefined ? null : feedRequest(id, limit, cursor, site);
  return { ok: true, posts: posts.filter((post) => post !== null), next };
}

/** Some answers say what is wrong in their body only: a cursor that is not known is an "internal" error, an account that is gone a bad request. */
function refusal(answer: DoorAnswer, kind: string): NotRead {
  const problem = Problem.safeParse(errorBody(answer));
  if (!problem.success || answer.kind === 'refused') return notRead(kind);
  const { error, message = '' } = problem.data;
  const gone = /^Account(Takedown|Deactivated|Suspended)$/.test(error) || message === 'Profile not found';
  if (answer.status === 400 && gone) return notRead('account gone', error);
  return notRead(answer.status === 500 && hasCursor(answer) ? 'cursor not known' : kind, error);
}

const hasCursor = ({ url }: DoorAnswer) => new URL(url).searchParams.has('cursor');
