import { z } from 'zod';
import { MEDIAWIKI_PARAMETERS } from '../../core/protocol/sources/mediawiki.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

/** Errors of the action API come with status 200, so they are told apart by their code. */
const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'error maxlag': ['unavailable', 'The wiki is too busy at the moment (maxlag).'],
  'error readonly': ['unavailable', 'The wiki is being maintained (readonly).'],
  'error ratelimited': ['rate_limited', 'The wiki asked us to slow down (ratelimited).'],
  'error readapidenied': ['login_required', 'The wiki shows its pages to signed-in readers only (readapidenied).'],
  'error permissiondenied': ['blocked', 'The wiki refused the search (permissiondenied).'],
  'error blocked': ['blocked', 'The wiki has blocked us (blocked).'],
  'error autoblocked': ['blocked', 'The wiki has blocked us (autoblocked).'],
  'other error': ['indeterminate', 'The wiki answered with an error.'],
  'another query': ['indeterminate', 'The wiki searched for something else than what was asked.'],
  'count without pages': ['indeterminate', 'The wiki counted hits but listed none.'],
};

const Answer = z.union([
  z.object({ error: z.object({ code: z.string(), info: z.string().optional() }) }),
  z.object({
    query: z.object({
      searchinfo: z.object({ totalhits: z.int().min(0), rewrittenquery: z.string().optional() }),
      search: z.array(z.object({ ns: z.int(), title: z.string().min(1), snippet: z.string().default('') })),
    }),
    continue: z.object({ sroffset: z.int().min(1) }).optional(),
    warnings: z.unknown().optional(),
  }),
]);

/** Most a reader who is not signed in is given at once is 500; fewer keeps an answer within its size. */
const LIMIT_MAX = 50;

/** A wiki's own full-text search (MediaWiki action API). `srwhat=text` is asked for because a stock wiki otherwise looks at titles only. */
export const mediawiki: Source = {
  id: 'mediawiki',
  version: '2',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 0),
  run: (query, step, door) => searchByPages(mediawiki, query, step, door, (answer) => read(answer, query, step)),
};

function requestFor(query: string, step: Step, offset: number): PlannedRequest {
  const { apiPath, namespaces } = MEDIAWIKI_PARAMETERS.parse(step.parameters);
  const url = new URL(apiPath, step.site);
  url.search = new URLSearchParams({
    action: 'query',
    list: 'search',
    srsearch: query,
    srwhat: 'text',
    srnamespace: namespaces.join('|'),
    srlimit: String(Math.min(step.hits, LIMIT_MAX)),
    srprop: 'snippet',
    srinfo: 'totalhits',
    format: 'json',
    formatversion: '2',
    maxlag: '5',
    ...(offset > 0 ? { sroffset: String(offset) } : {}),
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = Answer.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  if ('error' in parsed.data) {
    const { code, info } = parsed.data.error;
    return notRead(`error ${code}` in VERDICTS ? `error ${code}` : 'other error', info ?? code);
  }
  const { query: found, continue: goesOn, warnings } = parsed.data;
  const { totalhits, rewrittenquery } = found.searchinfo;
  if (rewrittenquery !== undefined) return notRead('another query');
  if (found.search.length === 0 && totalhits > 0 && goesOn === undefined && !answer.url.includes('sroffset='))
    return notRead('count without pages');
  const next = goesOn === undefined ? null : requestFor(query, step, goesOn.sroffset);
  const reading = readPage(
    found.search.map((page) => listed(page, step)),
    next,
    totalhits,
  );
  return warnings === undefined
    ? reading
    : { ...reading, note: 'The wiki warned that it did not understand all of the request.' };
}

function listed({ ns, title, snippet }: { ns: number; title: string; snippet: string }, step: Step): Listed {
  const { pagePath } = MEDIAWIKI_PARAMETERS.parse(step.parameters);
  // A wiki writes a space in an address as "_", and keeps the colon and slashes of its titles.
  const name = encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%3A', ':').replaceAll('%2F', '/');
  return {
    url: step.site.replace(/\/$/, '') + pagePath + name,
    title,
    snippet: plainText(snippet),
    publishedAt: null,
    subjectKey: ns === 2 ? (title.split('/')[0] ?? title) : null,
    about: [],
  };
}
