import { z } from 'zod';
import type { Step } from '../../core/protocol/protocol.ts';
import { STACKEXCHANGE_PARAMETERS } from '../../core/protocol/sources/stackexchange.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { wordsAsked } from './belonging.ts';
import { plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

/** Errors have names; most come with status 400, some with 200. */
const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'error throttle_violation': ['rate_limited', 'Stack Exchange asked us to wait: the allowance is used up (throttle_violation).'],
  'error temporarily_unavailable': ['unavailable', 'Stack Exchange is not available at the moment (temporarily_unavailable).'],
  'error internal_error': ['unavailable', 'Stack Exchange failed (internal_error).'],
  'error access_denied': ['blocked', 'Stack Exchange refused the request (access_denied).'],
  'error access_token_required': ['login_required', 'Stack Exchange wanted somebody to sign in (access_token_required).'],
  'error key_required': ['login_required', 'Stack Exchange wanted a key (key_required).'],
  'other error': ['indeterminate', 'Stack Exchange answered with an error.'],
  'more without members': ['indeterminate', 'Stack Exchange said that there are more members but listed none.'],
};

const Members = z.object({
  items: z.array(
    z.object({
      user_id: z.int(),
      display_name: z.string(),
      link: z.string(),
      location: z.string().nullish(),
      website_url: z.string().nullish(),
      creation_date: z.int().optional(),
    }),
  ),
  has_more: z.boolean(),
  quota_remaining: z.int(),
});
type Member = z.infer<typeof Members>['items'][number];

const Problem = z.object({ error_name: z.string(), error_message: z.string().optional() });

const PER_PAGE_MAX = 100;

/** Members of one site by what they call themselves (Stack Exchange API 2.3). Asked to back off, every worker leaves it alone so long. */
export const stackexchange: Source = {
  id: 'stackexchange',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 1),
  run: (query, step, door) => searchByPages(stackexchange, query, step, door, (answer, page) => read(answer, page, query, step)),
  asksToWaitMs,
};

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const url = new URL('/2.3/users', step.site);
  url.search = new URLSearchParams({
    // Looked for as a part of the display name; quotes would be looked for too.
    inname: wordsAsked(query).join(' '),
    site: STACKEXCHANGE_PARAMETERS.parse(step.parameters).community,
    order: 'asc',
    sort: 'name',
    pagesize: String(Math.min(step.hits, PER_PAGE_MAX)),
    page: String(page),
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  const problem = Problem.safeParse(errorBody(answer));
  if (problem.success) {
    const { error_name: name, error_message: said } = problem.data;
    return notRead(`error ${name}` in VERDICTS ? `error ${name}` : 'other error', said ?? name);
  }
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = Members.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { items, has_more: goesOn } = parsed.data;
  if (items.length === 0 && goesOn) return notRead('more without members');
  const { community } = STACKEXCHANGE_PARAMETERS.parse(step.parameters);
  return readPage(
    items.map((member) => listed(member, community)),
    goesOn ? requestFor(query, step, page + 1) : null,
    null,
  );
}

/** The wish to be left alone stands in the answer itself: `backoff` in seconds, or in words when the allowance is used up. */
function asksToWaitMs(_status: number, body: Uint8Array): number | null {
  const text = new TextDecoder().decode(body);
  const [, seconds] = /"backoff"\s*:\s*(\d{1,6})\b/.exec(text) ?? /more requests available in (\d{1,6}) seconds/.exec(text) ?? [];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}

function listed(member: Member, community: string): Listed {
  const about = [member.location, member.website_url].flatMap((said) => (said == null ? [] : [plainText(said)]));
  return {
    url: member.link,
    title: `${plainText(member.display_name)} on ${community}`,
    snippet: about.join(' · '),
    publishedAt: null,
    subjectKey: `${community}:${member.user_id}`,
    about: [],
  };
}
