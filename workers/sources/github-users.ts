import { z } from 'zod';
import { GITHUB_USERS_PARAMETERS } from '../../core/protocol/sources/github-users.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'limit used up': ['rate_limited', 'GitHub asked us to slow down: the searches of this address are used up for now.'],
  'status 422': [
    'indeterminate',
    'GitHub did not understand the query, or was asked for more than its first 1000 accounts (422).',
  ],
  'count without accounts': ['indeterminate', 'GitHub counted accounts but listed none.'],
};

const Answer = z.object({
  total_count: z.int().min(0),
  incomplete_results: z.boolean(),
  items: z.array(
    z.object({
      login: z.string().min(1),
      id: z.int(),
      html_url: z.string().min(1),
      text_matches: z.array(z.object({ property: z.string().nullish(), fragment: z.string() })).default([]),
    }),
  ),
});

/** Accounts on one page, and accounts that can be reached at all. */
const PER_PAGE_MAX = 100;
const REACHABLE_MAX = 1_000;

/**
 * Accounts of people on GitHub by name, account name or public e-mail address. The words that matched come with the answer, so that no
 * account has to be opened to see why it was listed.
 */
export const githubUsers: Source = {
  id: 'github-users',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 1),
  run: (query, step, door) => searchByPages(githubUsers, query, step, door, (answer, page) => read(answer, page, query, step)),
};

const perPage = ({ hits }: Step) => Math.min(hits, PER_PAGE_MAX);

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const { fields } = GITHUB_USERS_PARAMETERS.parse(step.parameters);
  const url = new URL('/search/users', step.site);
  const q = [query, ...fields.map((field) => `in:${field}`), 'type:user'].join(' ');
  url.search = new URLSearchParams({ q, per_page: String(perPage(step)), page: String(page) }).toString();
  return { url: url.href, accept: 'application/vnd.github.text-match+json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(isUsedUp(answer) ? 'limit used up' : data.kind);
  const parsed = Answer.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { total_count: total, incomplete_results: incomplete, items } = parsed.data;
  if (items.length === 0 && page === 1 && total > 0) return notRead('count without accounts');
  const reached = page * perPage(step);
  const next = items.length > 0 && reached < total && reached < REACHABLE_MAX ? requestFor(query, step, page + 1) : null;
  const reading = readPage(items.map(listed), next, total);
  return incomplete ? { ...reading, incomplete, note: 'GitHub ran out of time and did not look everywhere.' } : reading;
}

/** GitHub refuses (403) where others ask to slow down (429), and says so in its headers only. */
function isUsedUp(answer: DoorAnswer): boolean {
  if (answer.kind === 'refused' || (answer.status !== 403 && answer.status !== 429)) return false;
  return answer.status === 429 || answer.headers['x-ratelimit-remaining'] === '0' || answer.headers['retry-after'] !== undefined;
}

function listed({ login, id, html_url: url, text_matches: matches }: z.infer<typeof Answer>['items'][number]): Listed {
  const named = matches.find(({ property }) => property === 'name')?.fragment ?? '';
  return {
    url,
    title: named === '' ? login : `${named} (${login})`,
    snippet: matches.map(({ property, fragment }) => `${property ?? 'matched'}: ${fragment}`).join(' · '),
    publishedAt: null,
    subjectKey: String(id),
    about: [login],
  };
}
